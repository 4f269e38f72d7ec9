import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The property of a commit that says what is created once, and the one in it that names the operation. */
const ONCE = 'once';
const OPERATION = 'operation';
/** The older shape, which says both in one object, and the file that hands it on to `commit`. */
const CREATE = 'createOnce';
const HANDS_ON = 'create-once.ts';

const ROOT = new URL('../../', import.meta.url);

/** The operations of all creates in the sources of a folder; what a template puts into a name is `{}`. */
export function operationsOfCreates(folder: string): string[] {
  const sources = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith(HANDS_ON))
    .map((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8');
      return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    });
  const names = sources.flatMap(identifiersOf);
  const creations = [...callsOf(names, CREATE), ...callsOf(names, 'commit').flatMap(onceOf)];
  return creations.flatMap((creation) => textsOf(names, operationOf(creation)));
}

function identifiersOf(source: ts.SourceFile): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

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

/** What a commit creates once; none where it creates nothing. */
function onceOf(call: ts.CallExpression): ts.ObjectLiteralExpression[] {
  const how = call.arguments[2];
  if (how && !ts.isObjectLiteralExpression(how)) throw unread(call);
  const property = how?.properties.find((one) => one.name?.getText() === ONCE);
  if (!property) return [];
  if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer))
    return [property.initializer];
  throw unread(call);
}

function operationOf(creation: ts.CallExpression | ts.ObjectLiteralExpression): ts.Expression {
  const object = ts.isCallExpression(creation) ? creation.arguments.find(ts.isObjectLiteralExpression) : creation;
  const property = object?.properties.find((one) => one.name?.getText() === OPERATION);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  if (property && ts.isShorthandPropertyAssignment(property)) return property.name;
  throw unread(creation);
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
