import ts from 'typescript';
import { isProduct, nodesOf, placeOf, type Source, type Tree } from './tree.ts';

/** Where a change is sent without `commit`, and why: nobody waits for an answer, or nothing is decided. */
export const SENT_ALONE: Readonly<Record<string, string>> = {
  'graph/app/sweep.ts': 'the daily run is started by the first drain of a day, and the others find it started',
  'graph/authenticate.ts': 'the issuer of one machine grants what its tokens claim, once',
  'graph/feed/relay/outbox.ts': 'the relay settles events that it has told',
  'graph/health/return/explain-to-stairwell.ts': 'a row of a sweep tells one home, once',
  'graph/local/demo.ts': 'the demo fills an empty table',
  'graph/people/account/store.ts': 'a counter of requests, which is a store of its own',
  'graph/records/erasure/erase-records.ts':
    'a drain deletes page by page what is left, and whatever there is is still to do',
  'graph/records/move/move-house.ts': 'a drain copies what may be copied twice',
  'graph/records/relocation/follow.ts':
    'a drain brings along what somebody left behind, and the next one what is left then',
  'graph/region/import/import.ts': 'an import keeps a cursor of its own, page by page',
  'graph/region/import/rows.ts': 'a row of an import is taken or refused with its page',
};

const SENDERS: ReadonlySet<string> = new Set(['send', 'transact']);
const isMechanism = ({ path }: Source): boolean => /^graph\/(?:mechanism|store)\//.test(path);

/** Calls that send a change past `commit`, outside the mechanism. */
export const sentAlone = (tree: Tree): string[] =>
  tree.sources
    .filter((source) => isProduct(source.path) && !isMechanism(source) && knowsTheStore(source))
    .flatMap(({ ast }) => [...nodesOf(ast)])
    .filter((node) => ts.isCallExpression(node) && SENDERS.has(nameOf(node.expression)))
    .map(placeOf);

/** A response, a request and a key are sent too. */
const knowsTheStore = ({ text }: Source): boolean =>
  /from '#graph\/(?:mechanism\/commit|context|deps)\.ts'|from '\.\/(?:context|deps)\.ts'|\.transact\(/.test(text);

const nameOf = (callee: ts.Expression): string => {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'transact' ? 'transact' : '';
};

/** The names of the events that state tables make of what a noun becomes. */
function namesOfLives(tree: Tree): ReadonlySet<string> {
  const tables = tree.sources
    .filter(({ path }) => isProduct(path))
    .flatMap(({ ast }) => [...nodesOf(ast)])
    .filter(ts.isObjectLiteralExpression);
  return new Set(tables.flatMap(namesOf));
}

function namesOf(table: ts.ObjectLiteralExpression): string[] {
  const [noun, transitions] = ['noun', 'transitions'].map((name) => valueOf(table, name));
  if (!noun || !transitions || !ts.isStringLiteral(noun) || !ts.isObjectLiteralExpression(transitions)) return [];
  return transitions.properties.flatMap((row) => {
    const [event, to] = [row.name?.getText() ?? '', ts.isPropertyAssignment(row) && toOf(row.initializer)];
    return to ? [`${noun.text}.${(to === 'SAME' ? event : to).toLowerCase()}`] : [];
  });
}

function toOf(row: ts.Expression): string | null {
  const to = ts.isObjectLiteralExpression(row) && valueOf(row, 'to');
  return to && ts.isStringLiteral(to) ? to.text : null;
}

function valueOf({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  const property = properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : null;
}

/** Verbs that write the name of such an event themselves, where `create` and `advance` make it. */
export function handMadeNames(tree: Tree): string[] {
  const names = namesOfLives(tree);
  return tree.sources
    .filter(({ path }) => isProduct(path) && !/\/(?:policy[^/]*|facts)\.ts$/.test(path))
    .flatMap(({ ast }) => [...nodesOf(ast)])
    .filter((node) => ts.isStringLiteralLike(node) && names.has(node.text))
    .map(placeOf);
}
