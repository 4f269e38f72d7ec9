import ts from 'typescript';
import { resolver } from './imports.ts';
import { importedNames } from './mutations.ts';
import { isProduct, nodesOf, placeOf, type Source, type Tree } from './tree.ts';

/** Where a change is sent without `commit`, and why: nobody waits for an answer, or nothing is decided. */
export const SENT_ALONE: Readonly<Record<string, string>> = {
  'graph/app/sweep.ts': 'the daily run is started by the first drain of a day, and the others find it started',
  'graph/authenticate.ts': 'the issuer of one machine grants what its tokens claim, once',
  'graph/codes/health-code/store.ts': 'a counter is begun where the one of before stands, for no caller',
  'graph/feed/relay/outbox.ts': 'the relay settles events that it has told',
  'graph/health/return/explain-to-stairwell.ts': 'a row of a sweep tells one home, once',
  'graph/local/demo.ts': 'the demo fills an empty table',
  'graph/people/account/store.ts': 'a counter of requests, which is a store of its own',
  'graph/records/erasure/erase-records.ts':
    'a drain deletes page by page what is left, and whatever there is is still to do',
  'graph/records/move/move-house.ts': 'a drain copies what may be copied twice',
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

/** Events of a noun that has a life, which are none of it: what happens before it, or beside it. */
const BESIDE_A_LIFE: Readonly<Record<string, string>> = {
  'arrival.recorded': 'the arrival of somebody who is known has no life: only one of somebody unknown has',
  'arrival.named': 'whoever is named with an arrival is told of it, and nothing becomes of it',
};

const objectsOf = (sources: readonly Source[]): ts.ObjectLiteralExpression[] =>
  sources
    .filter(({ path }) => isProduct(path))
    .flatMap(({ ast }) => [...nodesOf(ast)])
    .filter(ts.isObjectLiteralExpression);

/** The nouns that have a state table. */
const livesIn = (tree: Tree): ReadonlySet<string> =>
  new Set(
    objectsOf(tree.sources).flatMap((table) => {
      const noun = valueOf(table, 'noun');
      return valueOf(table, 'transitions') && noun && ts.isStringLiteral(noun) ? [noun.text] : [];
    }),
  );

/** The events that the facts of nouns list, as far as they are of one that has a life. */
function eventsOfLives(tree: Tree): ReadonlySet<string> {
  const lives = livesIn(tree);
  const facts = objectsOf(tree.sources.filter(({ path }) => path.endsWith('/facts.ts')));
  const names = facts.flatMap((table) => {
    const events = valueOf(table, 'events');
    if (!events || !ts.isObjectLiteralExpression(events)) return [];
    return events.properties.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? [name.text] : []));
  });
  return new Set(names.filter((name) => lives.has(name.split('.')[0]!) && !(name in BESIDE_A_LIFE)));
}

function valueOf({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  const property = properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : null;
}

/** Verbs that write the name of such an event themselves, where `create`, `advance` and `toldOf` make it. */
export function handMadeNames(tree: Tree): string[] {
  const names = eventsOfLives(tree);
  return tree.sources
    .filter(({ path }) => isProduct(path) && !/\/(?:policy[^/]*|facts)\.ts$/.test(path))
    .flatMap(({ ast }) => [...nodesOf(ast)])
    .filter((node) => ts.isStringLiteralLike(node) && names.has(node.text))
    .map(placeOf);
}

const COMMIT = 'graph/mechanism/commit.ts commit';

/** A function of a file by its name, and every function that it calls by name. */
interface Calling {
  readonly name: string;
  readonly calls: readonly ts.CallExpression[];
}

/**
 * What commits itself within what is given to `commit`, or to a function that commits: a loop in a loop,
 * which tries four times four.
 */
export function nestedCommits(tree: Tree): string[] {
  const resolve = resolver(tree);
  const product = tree.sources.filter(({ path }) => isProduct(path));
  const imports = new Map(product.map((source) => [source.path, importedNames(source, resolve)]));
  const calleeOf = (callee: ts.Node): string => {
    const { fileName } = callee.getSourceFile();
    const other = imports.get(fileName)?.get(callee.getText());
    return other ? `${other.path} ${other.name}` : `${fileName} ${callee.getText()}`;
  };
  const committing = committingOf(product.flatMap(functionsOf), calleeOf);
  return product
    .flatMap(({ ast }) => [...nodesOf(ast)].filter(ts.isCallExpression))
    .filter(({ expression }) => committing.has(calleeOf(expression)))
    .flatMap((call) => call.arguments.flatMap((attempt) => [...nodesOf(attempt)].filter(ts.isIdentifier)))
    .filter((name) => ts.isCallExpression(name.parent) && committing.has(calleeOf(name)))
    .map(placeOf);
}

/** What commits, and what calls what commits. */
function committingOf(functions: readonly Calling[], calleeOf: (callee: ts.Node) => string): ReadonlySet<string> {
  const committing = new Set([COMMIT]);
  for (let size = 0; size < committing.size;) {
    size = committing.size;
    for (const { name, calls } of functions)
      if (calls.some(({ expression }) => committing.has(calleeOf(expression)))) committing.add(name);
  }
  return committing;
}

const functionsOf = ({ path, ast }: Source): Calling[] =>
  ast.statements
    .flatMap((one): ts.Node[] => (ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [one]))
    .filter((one) => ts.isFunctionDeclaration(one) || ts.isVariableDeclaration(one))
    .map((one) => ({
      name: `${path} ${one.name?.getText() ?? ''}`,
      calls: [...nodesOf(one)].filter(ts.isCallExpression),
    }));
