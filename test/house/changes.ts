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
