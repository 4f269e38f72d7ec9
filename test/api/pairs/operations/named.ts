import { getNamedType, type GraphQLInputType, type GraphQLSchema, isInputObjectType } from 'graphql';
import * as access from '#graph/generated/access.ts';

/** Beside an id, theirs or that of something about them: their number, and the code that they were given. */
const NAMES = ['idNumber', 'bindingCode'];

function names(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID';
  return Object.values(named.getFields()).some((field) => NAMES.includes(field.name) || names(field.type));
}

/** A resident who names nobody may still act as the person who they are. */
const isOfResidents = (mutation: string): boolean =>
  access.operations[`Mutation.${mutation}`]?.includes('RESIDENT') ?? false;

/** The mutations whose input may name somebody, at any depth, and those that are a person's own. */
export const concerningMutations = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getMutationType()!.getFields())
    .filter(({ name, args }) => isOfResidents(name) || args.some(({ type }) => names(type)))
    .map(({ name }) => name)
    .sort();

const GRID = 'names a grid and its workers, and nobody who lives there';
const ON_CALL = 'names a division and an account, and nobody who lives there';
const GOODS = 'names an order of goods, which is the household’s';
const ACCOUNT = 'names an account: whose it is, is said by bindAccount alone';
const MEASURE = 'names a measure, which holds for a place';
const WARNING = 'names a warning, which is about a place';

/** Those of them that concern no person, and why. */
export const OTHERS: Readonly<Record<string, string>> = {
  createGrid: GRID,
  assignGridWorkers: GRID,
  assignGridBuildings: GRID,
  handOverShift: 'names a grid: it moves all tasks of a worker, each as takeTask and returnTask do',
  putOnCall: ON_CALL,
  endOnCall: ON_CALL,
  placeOrder: 'names a household and what it orders',
  acceptOrder: GOODS,
  rejectOrder: GOODS,
  startPicking: GOODS,
  packOrder: GOODS,
  dispatchOrder: GOODS,
  confirmDelivery: GOODS,
  cancelOrder: GOODS,
  importDayReports: 'names an import of day reports',
  requestPaper: 'counts what is demanded by whom, and neither of whom nor by whom it was told',
  handOverContact: 'names a case; nobody knows yet who the contact is, until acceptHandover says so',
  vouchForCase: 'names a case that names nobody: it moves the class of its community alone',
  grantRole: ACCOUNT,
  revokeRole: ACCOUNT,
  proposeMeasure: MEASURE,
  endMeasure: MEASURE,
  investigateWarning: WARNING,
  notifyRectification: WARNING,
  reportRectification: WARNING,
  confirmRectification: WARNING,
  dismissWarning: WARNING,
};
