import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the product consists of; tests, benchmarks and tools stand beside it. */
const PRODUCT = ['graph', 'resolvers', 'infra', 'packages/verify/src'];
const SKIPPED = new Set(['node_modules', '.git', 'cdk.out', 'dist', 'coverage']);

export const isGenerated = (path: string): boolean => path.includes('/generated/');
export const isProduct = (path: string): boolean => PRODUCT.some((folder) => path.startsWith(`${folder}/`));

/** A file of a tree, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
}

export interface Tree {
  readonly root: string;
  /** Every file, generated ones too, in the order of their paths. */
  readonly paths: readonly string[];
  /** Every TypeScript file that is not generated. */
  readonly sources: readonly Source[];
  read(path: string): string;
}

export function readTree(root: string): Tree {
  const paths = [...walk(root, '')].sort();
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const sources = paths
    .filter((path) => /\.(m?ts|tsx)$/.test(path) && !isGenerated(path))
    .map((path) => {
      const text = read(path);
      return { path, text, ast: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
  return { root, paths, sources, read };
}

function* walk(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* walk(root, path);
    else if (entry.isFile()) yield path;
  }
}

/** Every node below one, itself included, from the top of the text to its end. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** The line of a node, counted from 1. */
export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** How many lines a node takes, without the comments before it. */
export const linesOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(node);

export const placeOf = (node: ts.Node): string => `${node.getSourceFile().fileName}:${lineOf(node)}`;
