import ts from 'typescript';
import { isGenerated, isProduct, nodesOf, placeOf, type Tree } from './tree.ts';

const LOST = new Set(['ConditionFailed', 'Busy']);

/**
 * Loops that try a transaction again: their body asks whether a condition failed, or the table was busy.
 * A loop over pages that calls a function which retries is none.
 */
export function retryLoops(tree: Tree): string[] {
  return tree.sources
    .filter(({ path }) => isProduct(path) && !isGenerated(path))
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
