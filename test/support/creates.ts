import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The properties of what is created once, and the one of them that names the operation. */
const ONCE = ['operation', 'input', 'id', 'read'] as const;

const ROOT = new URL('../../', import.meta.url);

/** The operations of all creates in the sources of a folder; what a template puts into a name is `{}`. */
export function operationsOfCreates(folder: string): string[] {
  const sources = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8');
      return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    });
  const nodes = sources.flatMap(nodesOf);
  const names = nodes.filter(ts.isIdentifier);
  return nodes.filter(isOnce).flatMap((once) => textsOf(names, operationOf(once)));
}

const nodesOf = (node: ts.Node): ts.Node[] => {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...nodesOf(child)));
  return found;
};

const isOnce = (node: ts.Node): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) && ONCE.every((name) => propertyOf(node, name));

const propertyOf = ({ properties }: ts.ObjectLiteralExpression, name: string) =>
  properties.find((one) => one.name?.getText() === name);

/** All calls of a function; it fails where the function is handed on, and may be called by another name. */
function callsOf(names: readonly ts.Identifier[], name: string): ts.CallExpression[] {
  return names
    .filter(({ text }) => text === name)
    .flatMap((one) => {
      const { parent } = one;
      if (ts.isCallExpression(parent) && parent.expression === one) return [parent];
      if (!isNaming(one)) throw unread(parent);
      return [];
    });
}

/** Whether it stands where a function is declared, or passes from module to module by its own name. */
function isNaming(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === undefined;
  return (ts.isFunctionDeclaration(parent) || ts.isVariableDeclaration(parent)) && parent.name === name;
}

function operationOf(once: ts.ObjectLiteralExpression): ts.Expression {
  const property = propertyOf(once, 'operation');
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  if (property && ts.isShorthandPropertyAssignment(property)) return property.name;
  throw unread(once);
}

function textsOf(names: readonly ts.Identifier[], value: ts.Expression): string[] {
  if (ts.isStringLiteralLike(value)) return [value.text];
  if (ts.isTemplateExpression(value))
    return [value.head.text + value.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')];
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].flatMap((one) => textsOf(names, one));
  if (ts.isIdentifier(value)) return textsOfParameter(names, value);
  throw unread(value);
}

/** Of a function around the creation: what its callers hand in. */
function textsOfParameter(names: readonly ts.Identifier[], value: ts.Identifier): string[] {
  const around = ts.findAncestor(value, ts.isFunctionLike);
  const place = around?.parameters.findIndex(({ name }) => name.getText() === value.text) ?? -1;
  const name = around && (around.name ?? (ts.isVariableDeclaration(around.parent) ? around.parent.name : undefined));
  if (place < 0 || !name) throw unread(value);
  return callsOf(names, name.getText()).flatMap((call) => textsOf(names, call.arguments[place]!));
}

const unread = (node: ts.Node): Error =>
  new Error(`${node.getSourceFile().fileName}: this test cannot read the operation in ${node.getText().slice(0, 200)}`);
