import { Kind, parse } from 'graphql';
import ts from 'typescript';
import { floorOf, layerOf, nounOf } from './floors.ts';
import { resolver } from './imports.ts';
import { nodesOf, type Source, type Tree } from './tree.ts';

export interface Mutation {
  readonly field: string;
  /** The schema file that promises it, from `schema/`, without its ending. */
  readonly module: string;
  /** The file of the verb that its resolver calls; null where none lies on a floor. */
  readonly verb: string | null;
  /** What names the noun whose folder holds the verb. */
  readonly namedBy: 'WORDS' | 'MODULE' | null;
}

/** The mutations of the schema, each with the verb that carries it out. */
export function mutationsOf(tree: Tree): Mutation[] {
  const verbs = verbsByField(tree);
  return promised(tree).map(({ field, module }) => {
    const verb = verbs.get(field) ?? null;
    const noun = verb === null ? null : nounOf(verb);
    return { field, module, verb, namedBy: noun === null ? null : namedBy(noun, field, module) };
  });
}

function promised(tree: Tree): { readonly field: string; readonly module: string }[] {
  const files = tree.paths.filter((path) => /^schema\/.*\.graphql$/.test(path));
  return files.flatMap((path) => {
    const module = path.slice('schema/'.length, -'.graphql'.length);
    const { definitions } = parse(tree.read(path), { noLocation: true });
    return definitions
      .filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION)
      .filter(({ name }) => name.value === 'Mutation')
      .flatMap(({ fields = [] }) => fields.map(({ name }) => ({ field: name.value, module })));
  });
}

/** A noun is named by words of the field in a row, or by its schema file, with or without its area. */
function namedBy(noun: string, field: string, module: string): Mutation['namedBy'] {
  const [folder] = noun.split('/').slice(-1);
  const words = field.split(/(?=[A-Z])/).map((word) => singular(word.toLowerCase()));
  const wanted = `-${folder!.split('-').map(singular).join('-')}-`;
  if (`-${words.join('-')}-`.includes(wanted)) return 'WORDS';
  return module === noun || module === folder ? 'MODULE' : null;
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

function verbsByField(tree: Tree): Map<string, string> {
  const resolve = resolver(tree);
  const origin = originOf(tree);
  const found = new Map<string, string>();
  for (const source of tree.sources.filter(({ path }) => path.startsWith('resolvers/'))) {
    const imported = importedNames(source, resolve);
    for (const [field, answer] of answersOf(source)) {
      const verb = calledVerb(answer, imported, origin);
      if (verb !== undefined) found.set(field, verb);
    }
  }
  return found;
}

/** The properties of what a module gives as `Mutation`. */
function answersOf({ ast }: Source): [string, ts.Node][] {
  return [...nodesOf(ast)]
    .filter(ts.isPropertyAssignment)
    .filter(({ name, initializer }) => name.getText() === 'Mutation' && ts.isObjectLiteralExpression(initializer))
    .flatMap(({ initializer }) => [...(initializer as ts.ObjectLiteralExpression).properties])
    .flatMap((property) => (property.name ? [[property.name.getText(), property] as [string, ts.Node]] : []));
}

export interface Name {
  readonly path: string;
  readonly name: string;
}

/** What a file calls by which name, from where. */
export function importedNames({ path, ast }: Source, resolve: ReturnType<typeof resolver>): Map<string, Name> {
  const found = new Map<string, Name>();
  for (const statement of ast.statements.filter(ts.isImportDeclaration)) {
    const from = resolve(path, (statement.moduleSpecifier as ts.StringLiteral).text);
    const bindings = statement.importClause?.namedBindings;
    if (from === null || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements)
      found.set(name.text, { path: from, name: (propertyName ?? name).text });
  }
  return found;
}

/** The first verb that an answer names, also through a function of its own file. */
function calledVerb(
  answer: ts.Node,
  imported: ReadonlyMap<string, Name>,
  origin: (name: Name) => string,
  seen = new Set<string>(),
): string | undefined {
  for (const { text } of [...nodesOf(answer)].filter(ts.isIdentifier).filter(isReference)) {
    if (seen.has(text)) continue;
    seen.add(text);
    const name = imported.get(text);
    const path = name && origin(name);
    if (path !== undefined && floorOf(path) !== null && layerOf(path) === 'verb') return path;
    const own = name ? undefined : ownFunction(answer.getSourceFile(), text);
    const inside = own && calledVerb(own, imported, origin, seen);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Names of properties and of parameters refer to nothing. */
const isReference = (node: ts.Identifier): boolean =>
  ts.isShorthandPropertyAssignment(node.parent) || !('name' in node.parent && node.parent.name === node);

function ownFunction(ast: ts.SourceFile, name: string): ts.Node | undefined {
  const variables = ast.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  return [...ast.statements.filter(ts.isFunctionDeclaration), ...variables].find((one) => one.name?.getText() === name);
}

/** Where a name is declared, through files that only hand it on. */
function originOf(tree: Tree): (name: Name) => string {
  const resolve = resolver(tree);
  const sources = new Map(tree.sources.map((source) => [source.path, source]));
  return function origin({ path, name }): string {
    for (const statement of sources.get(path)?.ast.statements.filter(ts.isExportDeclaration) ?? []) {
      const { moduleSpecifier, exportClause } = statement;
      if (!moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) continue;
      const element = exportClause.elements.find((one) => one.name.text === name);
      const from = resolve(path, (moduleSpecifier as ts.StringLiteral).text);
      if (element && from !== null) return origin({ path: from, name: (element.propertyName ?? element.name).text });
    }
    return path;
  };
}
