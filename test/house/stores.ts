import { join, relative } from 'node:path';
import ts from 'typescript';
import { floorOf, heightOf, isBelow } from './floors.ts';
import { nodesOf, readTree } from './tree.ts';

const CONTEXT = 'graph/context.ts';
const LOADERS = 'graph/loaders.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2025.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
};

/** A store or a loader that a request carries, with the file of the noun that it belongs to. */
export interface Handed {
  readonly kind: 'store' | 'loader';
  readonly name: string;
  /** Null where nothing of it lies on a floor. */
  readonly owner: string | null;
}

export interface Uses {
  readonly stores: readonly Handed[];
  readonly loaders: readonly Handed[];
  /** Where a file uses one that belongs to a floor above its own. */
  readonly above: readonly string[];
}

/** What the context of a request hands to every verb, and who takes of it what lies above them. */
export function usesAbove(root: string): Uses {
  const paths = readTree(root).paths.filter((path) => /^(graph|packages\/verify\/src)\/.*\.ts$/.test(path));
  const program = ts.createProgram(
    paths.map((path) => join(root, path)),
    OPTIONS,
  );
  const house = new House(root, program);
  const [stores, loaders] = [house.stores(), house.loaders()];
  const owners = new Map([...stores, ...loaders].flatMap(([symbol, one]) => declared(symbol).map((at) => [at, one])));
  return { stores: [...stores.values()], loaders: [...loaders.values()], above: house.usesAbove(owners) };
}

const declared = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] => symbol?.declarations ?? [];

function highest(paths: readonly string[]): string | null {
  const onFloors = paths.flatMap((path) => {
    const floor = floorOf(path);
    return floor === null ? [] : [{ path, height: heightOf(floor) }];
  });
  return onFloors.sort((a, b) => b.height - a.height)[0]?.path ?? null;
}

class House {
  readonly #root: string;
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  constructor(root: string, program: ts.Program) {
    this.#root = root;
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  /** A store belongs to the file in which its type is declared. */
  stores(): Map<ts.Symbol, Handed> {
    const properties = this.#context().getProperties();
    const stores = properties.filter(({ name }) => name !== 'loaders');
    return new Map(
      stores.map((one) => [one, { kind: 'store', name: one.name, owner: highest(this.#filesOfType(one)) }]),
    );
  }

  /** A loader belongs to the highest floor of what it reads, or to the noun that declares it. */
  loaders(): Map<ts.Symbol, Handed> {
    const loaders = this.#context().getProperty('loaders');
    const properties = loaders ? this.#checker.getTypeOfSymbol(loaders).getProperties() : [];
    return new Map(
      properties.map((one) => [one, { kind: 'loader', name: one.name, owner: highest(this.#filesReached(one)) }]),
    );
  }

  usesAbove(owners: ReadonlyMap<ts.Declaration, Handed>): string[] {
    return this.#program.getSourceFiles().flatMap((source) => {
      const path = this.#pathOf(source);
      if (floorOf(path) === null) return [];
      return [...nodesOf(source)].flatMap((node) => {
        const used = declared(this.#property(node)).map((at) => owners.get(at));
        const one = used.find((handed) => handed !== undefined);
        if (one?.owner == null || !isBelow(path, one.owner)) return [];
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        return [`${path}:${line + 1} uses the ${one.kind} ${one.name} of ${one.owner}`];
      });
    });
  }

  #context(): ts.Type {
    const source = this.#program.getSourceFile(join(this.#root, CONTEXT));
    const module = source && this.#checker.getSymbolAtLocation(source);
    const exported = module ? this.#checker.getExportsOfModule(module) : [];
    const context = exported.find(({ name }) => name === 'RequestContext');
    if (!context) throw new Error(`${CONTEXT} exports no RequestContext`);
    return this.#checker.getDeclaredTypeOfSymbol(context);
  }

  /** The property that a node names: read, taken out of the object, or asked for as a type. */
  #property(node: ts.Node): ts.Symbol | undefined {
    if (ts.isPropertyAccessExpression(node)) return this.#checker.getSymbolAtLocation(node.name);
    if (ts.isElementAccessExpression(node)) return this.#named(node.expression, node.argumentExpression);
    if (ts.isIndexedAccessTypeNode(node)) return this.#named(node.objectType, node.indexType);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      return this.#named(node.parent, node.propertyName ?? node.name);
    // A pattern that is assigned to reads like an object that is made.
    if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && isAssignedTo(node.parent))
      return this.#named(node.parent.parent.right, node.name);
    return undefined;
  }

  /** The property of an object by what stands for its name: a word, a text, or a constant that is one. */
  #named(object: ts.Node, name: ts.Node): ts.Symbol | undefined {
    const expression = ts.isComputedPropertyName(name) ? name.expression : name;
    const isWord = ts.isIdentifier(name) && !ts.isElementAccessExpression(name.parent);
    const type = isWord ? null : this.#checker.getTypeAtLocation(expression);
    const text = isWord ? name.text : ts.isStringLiteralLike(name) ? name.text : type?.isStringLiteral() && type.value;
    return text ? this.#checker.getTypeAtLocation(object).getProperty(text) : undefined;
  }

  #filesOfType(symbol: ts.Symbol): string[] {
    const type = this.#checker.getTypeOfSymbol(symbol);
    const parts = type.isUnionOrIntersection() ? type.types : [type];
    return parts.flatMap((part) => this.#filesOf(part.aliasSymbol ?? part.symbol));
  }

  /** The files of what a loader is made of, through the constants and functions beside it. */
  #filesReached(symbol: ts.Symbol, seen = new Set<ts.Symbol>()): string[] {
    if (seen.has(symbol)) return [];
    seen.add(symbol);
    const here = declared(symbol).filter((at) => this.#pathOf(at.getSourceFile()) === LOADERS);
    if (here.length === 0) return [...this.#filesOf(symbol), ...this.#filesOfType(symbol)];
    const names = here.flatMap((at) => [...nodesOf(at)]).filter(ts.isIdentifier);
    return [
      ...this.#filesOfType(symbol),
      ...names.flatMap((name) => {
        const meant = this.#meant(name);
        return meant ? this.#filesReached(meant, seen) : [];
      }),
    ];
  }

  /** What an identifier stands for, past the import that brought it. */
  #meant(name: ts.Identifier): ts.Symbol | undefined {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.#checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #filesOf(symbol: ts.Symbol | undefined): string[] {
    return declared(symbol).map((at) => this.#pathOf(at.getSourceFile()));
  }

  #pathOf(source: ts.SourceFile): string {
    return relative(this.#root, source.fileName);
  }
}

type Assignment = ts.ObjectLiteralExpression & { readonly parent: ts.BinaryExpression };

const isAssignedTo = (node: ts.Node): node is Assignment =>
  ts.isObjectLiteralExpression(node) &&
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  node.parent.left === node;
