import ts from 'typescript';
import { layerOf } from './floors.ts';
import { isProduct, linesOf, nodesOf, placeOf, type Tree } from './tree.ts';

export interface Length {
  readonly place: string;
  readonly lines: number;
}

/** The named functions of the files of verbs, and of what is assembled from them, the longest first. */
export function verbFunctions(tree: Tree): Length[] {
  return tree.sources
    .filter(({ path }) => ['verb', 'app'].includes(layerOf(path) ?? ''))
    .flatMap(({ ast }) => [...nodesOf(ast)].filter(isNamedFunction))
    .map((node) => ({ place: placeOf(node), lines: linesOf(node) }))
    .sort((a, b) => b.lines - a.lines);
}

/** A function that has a name or stands under one; a callback is part of the function that it stands in. */
function isNamedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.body !== undefined;
  const isExpression = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  return isExpression && (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent));
}

/** The share of a file's lines that lie in top-level objects and arrays without functions in them. */
export function shareOfTables(ast: ts.SourceFile): number {
  const tables = ast.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ initializer }) => initializer && literalOf(initializer))
    .filter((literal) => literal !== undefined)
    .filter((literal) => ![...nodesOf(literal)].some(ts.isFunctionLike));
  const inTables = tables.reduce((sum, literal) => sum + linesOf(literal), 0);
  return inTables / ast.getLineStarts().length;
}

function literalOf(node: ts.Expression): ts.Expression | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalOf(node.expression);
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) ? node : undefined;
}

const LOST = new Set(['ConditionFailed', 'Busy']);

/**
 * Loops that try a transaction again: their body asks whether a condition failed, or the table was busy.
 * A loop over pages that calls a function which retries is none.
 */
export function retryLoops(tree: Tree): string[] {
  return tree.sources
    .filter(({ path }) => isProduct(path))
    .flatMap(({ ast }) => [...nodesOf(ast)])
    .filter((node) => ts.isIterationStatement(node, false))
    .filter((loop) => [...nodesOf(loop.statement)].some(testsForLost))
    .map(placeOf);
}

const testsForLost = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
  ts.isIdentifier(node.right) &&
  LOST.has(node.right.text);
