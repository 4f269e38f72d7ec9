import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

interface Pattern {
  readonly question: string;
  readonly index: string;
  readonly key: string;
  readonly name: string;
}

/** A part of a key as one reads it: what is filled in stands in braces. */
function partOf(node: ts.Expression | undefined, file: ts.SourceFile): string {
  if (!node) return '*';
  const filled = (one: ts.Node): string => `{${one.getText(file).replace(/^String\((\w+)\).*$/, '$1')}}`;
  if (ts.isStringLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return filled(node);
  return node.head.text + node.templateSpans.map((span) => filled(span.expression) + span.literal.text).join('');
}

/** The key that a function makes; null where it makes a part of one. */
function keyOf(made: ts.Expression, file: ts.SourceFile): string | null {
  if (ts.isParenthesizedExpression(made)) return keyOf(made.expression, file);
  if (ts.isObjectLiteralExpression(made))
    return made.properties
      .map((one) => (ts.isPropertyAssignment(one) ? partOf(one.initializer, file) : ''))
      .join(' · ');
  if (!ts.isCallExpression(made)) return null;
  const [pk, sk] = made.arguments;
  const isRange = made.expression.getText(file) === 'range';
  return `${partOf(pk, file)} · ${partOf(sk, file)}${isRange && sk ? '*' : ''}`;
}

/** The keys of a noun, each with the question that its comment says; a key without one is an error. */
export function patternsOf(path: string, text = readFileSync(path, 'utf8')): Pattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isPropertyAssignment(node) || !ts.isArrowFunction(node.initializer)) return ts.forEachChild(node, visit);
    const key = keyOf(node.initializer.body as ts.Expression, file);
    if (key === null) return;
    const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const question = ts.getTextOfJSDocComment(doc?.comment)?.replace(/\s+/g, ' ');
    if (!question) throw new Error(`${path}: say which question the key ${node.name.getText(file)} answers.`);
    const index = ts.getTextOfJSDocComment(doc?.tags?.[0]?.comment) ?? 'main';
    found.push({ question, index, key, name: node.name.getText(file) });
  };
  visit(file);
  return found;
}

/** Where keys are said: of the mechanisms, and of every noun. */
export const keyFiles = (): string[] => globSync(['graph/mechanism/keys.ts', 'graph/*/*/keys.ts']).sort();

/** The page of the documentation. */
export function patternsPage(): string {
  const sections = keyFiles().map((path) => {
    const rows = patternsOf(path).map(
      ({ question, index, key, name }) => `| ${question} | ${index} | \`${key}\` | \`${name}\` |`,
    );
    const noun = path.replace(/^graph\/|\/keys\.ts$/g, '');
    return `## ${noun}\n\n| Question | Table or index | Key | Name |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Access patterns

Generated from the \`keys.ts\` of every noun by \`npm run codegen\`: which question is answered by which key. There is no
\`Scan\` outside migrations. A new question is a new key there, with the question as its comment; one that is asked of an index or
of another table says so by \`@index\` or \`@table\`.

${sections.join('\n')}`;
}
