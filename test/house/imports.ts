import { posix } from 'node:path';
import ts from 'typescript';
import { isBelow, layerOf, NOUN_FLOORS, floorOf, nounOf } from './floors.ts';
import { isProduct, nodesOf, type Source, type Tree } from './tree.ts';

/** A file that imports another, once however often it does. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import between files of the product, those of types and those made while it runs included. */
export function importsOf(tree: Tree): Import[] {
  const resolve = resolver(tree);
  return tree.sources
    .filter(({ path }) => isProduct(path))
    .flatMap(({ path, ast }) => {
      const wanted = specifiersOf(ast).map((specifier) => resolve(path, specifier));
      return [...new Set(wanted)].filter((to) => to !== null && isProduct(to)).map((to) => ({ from: path, to: to! }));
    });
}

/** From a file and a specifier to a path of the tree; null for a package. */
export function resolver(tree: Tree): (from: string, specifier: string) => string | null {
  const named = subpaths(tree);
  return (from, specifier) => {
    if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
    const match = named.find(([prefix]) => specifier.startsWith(prefix));
    return match ? posix.join(match[1], specifier.slice(match[0].length)) : null;
  };
}

/** The prefixes that `imports` of package.json names, such as `#graph/`, with their folders. */
function subpaths(tree: Tree): (readonly [string, string])[] {
  if (!tree.paths.includes('package.json')) return [];
  const { imports = {} } = JSON.parse(tree.read('package.json')) as { imports?: Record<string, string> };
  return Object.entries(imports).map(([name, target]) => [name.replace(/\*$/, ''), target.replace(/\*.*$/, '')]);
}

function specifiersOf(ast: ts.SourceFile): string[] {
  return [...nodesOf(ast)].flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier && ts.isStringLiteralLike(specifier) ? [specifier.text] : [];
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
}

export const againstFloors = (imports: readonly Import[]): Import[] =>
  imports.filter(({ from, to }) => isBelow(from, to));

/** Of each verb's file the other nouns that it imports from; what lies below the nouns is there for all. */
export function otherNouns(sources: readonly Source[], imports: readonly Import[]): Map<string, string[]> {
  const isNoun = (path: string): boolean => NOUN_FLOORS.some((floor) => floorOf(path) === floor);
  const verbs = sources.map(({ path }) => path).filter((path) => isNoun(path) && layerOf(path) === 'verb');
  const others = new Map(verbs.map((path) => [path, new Set<string>()]));
  for (const { from, to } of imports) if (isNoun(to) && nounOf(to) !== nounOf(from)) others.get(from)?.add(nounOf(to)!);
  return new Map([...others].map(([path, nouns]) => [path, [...nouns].sort()]));
}

export const fileCycles = (imports: readonly Import[]): string[][] => cyclesOf(imports);

export const nounCycles = (imports: readonly Import[]): string[][] => cyclesOf(nounImports(imports));

/** The imports between noun folders, as often as files make them. */
const nounImports = (imports: readonly Import[]): Import[] =>
  imports
    .map(({ from, to }) => ({ from: nounOf(from), to: nounOf(to) }))
    .filter((pair): pair is Import => pair.from !== null && pair.to !== null && pair.from !== pair.to);

/** The pairs of noun folders that form a cycle, those with the fewest imports first: they are cut first. */
export function cyclePairs(cycle: readonly string[], imports: readonly Import[]): string[] {
  const inside = nounImports(imports).filter(({ from, to }) => cycle.includes(from) && cycle.includes(to));
  const pairs = Map.groupBy(inside, ({ from, to }) => `${from} -> ${to}`);
  return [...pairs].sort(([, a], [, b]) => a.length - b.length).map(([pair, all]) => `${pair}: ${all.length}`);
}

/** The sets of names of which each reaches every other, by the method of Tarjan. */
function cyclesOf(pairs: readonly Import[]): string[][] {
  const next = Map.groupBy(pairs, ({ from }) => from);
  const [order, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const path: string[] = [];
  const cycles: string[][] = [];
  const visit = (name: string): void => {
    const at = order.size;
    order.set(name, at);
    lowest.set(name, at);
    path.push(name);
    for (const { to } of next.get(name) ?? []) {
      if (!order.has(to)) visit(to);
      if (path.includes(to)) lowest.set(name, Math.min(lowest.get(name)!, lowest.get(to)!));
    }
    if (lowest.get(name) !== at) return;
    const members = path.splice(path.indexOf(name));
    if (members.length > 1) cycles.push(members.sort());
  };
  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return cycles;
}
