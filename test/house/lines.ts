import ts from 'typescript';
import { shareOfTables } from './functions.ts';
import { isGenerated, isProduct, type Source, type Tree } from './tree.ts';

export const LINE_COLUMNS = 120;
export const COMMENT_COLUMNS = 110;
const TABLE_SHARE = 0.8;

export interface Sized {
  readonly path: string;
  readonly lines: number;
  /** Whether at least four fifths of it are tables. */
  readonly isTable: boolean;
}

/** The source files of the product, the longest first. */
export function sourceSizes(tree: Tree): Sized[] {
  return tree.sources
    .filter(({ path }) => isProduct(path))
    .map(({ path, text, ast }) => ({ path, lines: lineCount(text), isTable: shareOfTables(ast) >= TABLE_SHARE }))
    .sort((a, b) => b.lines - a.lines);
}

const lineCount = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const columnsOf = (line: string): number => Array.from(line).length;

/**
 * Lines of sources and of the schema that are too wide. A text is written in one piece, so that it can be
 * searched for: what stands beside it counts. What tests record is as wide as what they look at.
 */
export function wideLines(tree: Tree): string[] {
  const parsed = new Map(tree.sources.map((source) => [source.path, source.ast]));
  return tree.paths
    .filter((path) => /\.(m?ts|tsx|graphql)$/.test(path) && !isGenerated(path) && !path.startsWith(RECORDED))
    .flatMap((path) => {
      const ast = parsed.get(path);
      const lines = (ast ? besideTexts(ast) : tree.read(path)).split('\n');
      return lines.flatMap((line, at) => (columnsOf(line) > LINE_COLUMNS ? [`${path}:${at + 1}`] : []));
    });
}

const RECORDED = 'test/golden/facts/';

/** A source without what its texts hold, in the same lines. */
function besideTexts(ast: ts.SourceFile): string {
  const pieces: string[] = [];
  let end = 0;
  const visit = (node: ts.Node): void => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node)) return ts.forEachChild(node, visit);
    pieces.push(ast.text.slice(end, node.getStart(ast)), node.getText(ast).replaceAll(/[^\n]+/g, ''));
    end = node.getEnd();
  };
  visit(ast);
  return [...pieces, ast.text.slice(end)].join('');
}

/** Lines that hold nothing but a comment and are too wide to be read as text. */
export const wideComments = (sources: readonly Source[]): string[] => sources.flatMap(wideCommentsOf);

function wideCommentsOf({ path, text, ast }: Source): string[] {
  return commentsOf(text, ast).flatMap(({ pos, end }) => {
    const first = ast.getLineAndCharacterOfPosition(pos).line;
    const last = ast.getLineAndCharacterOfPosition(end).line;
    const before = text.slice(ast.getPositionOfLineAndCharacter(first, 0), pos);
    const start = before.trim() === '' ? first : first + 1;
    const lines = text.split('\n').slice(start, last + 1);
    return lines.flatMap((line, at) => (columnsOf(line) > COMMENT_COLUMNS ? [`${path}:${start + at + 1}`] : []));
  });
}

/** Comments stand before a token or behind it on its line: the syntax tree holds none of them. */
function commentsOf(text: string, ast: ts.SourceFile): ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const before = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const behind = ts.getTrailingCommentRanges(text, node.getEnd()) ?? [];
    for (const range of [...before, ...behind]) found.set(range.pos, range);
    for (const child of node.getChildren(ast)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(ast);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

/** Folders that hold more by their nature, each with the reason. */
export const APART: Readonly<Record<string, string>> = {
  'docs/adr': 'decisions, in the order in which they were taken',
  'test/support': 'what tests share',
  'graph/local': 'what a run on one machine needs',
};

/** What goes along with another file and is looked for there: the Chinese of a file of the schema. */
const BESIDE = '.zh.json';

/** How many files lie directly in each folder, the fullest first. */
export function folderSizes(tree: Tree): { readonly folder: string; readonly files: number }[] {
  const folders = Map.groupBy(
    tree.paths.filter((path) => path.includes('/') && !isGenerated(path) && !path.endsWith(BESIDE)),
    (path) => path.slice(0, path.lastIndexOf('/')),
  );
  return [...folders]
    .map(([folder, paths]) => ({ folder, files: paths.length }))
    .sort((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1));
}
