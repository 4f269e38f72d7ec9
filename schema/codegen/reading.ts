import { type AccessTable, type Purpose, purposesOf, roles } from '#graph/core/roles.ts';

/** Who reads a field beside the person, by role, each with their purposes. */
function readersOf(open: readonly Purpose[]): string {
  const readers = roles.flatMap((role) => {
    const fitting = open.filter((purpose) => purposesOf[role]?.includes(purpose));
    return fitting.length > 0 ? [`${role} for ${fitting.join(', ')}`] : [];
  });
  return readers.join('; ');
}

/** What one line says of a field: who sees it, and for what. */
export function readingOf(access: AccessTable, type: string, field: string): string {
  const path = `${type}.${field}`;
  const allowed = access.operations[path];
  if (allowed) return allowed.length === roles.length ? 'everybody who is signed in' : allowed.join(', ');
  const accessClass = access.classes[path] ?? access.classes[type]!;
  const judged = access.judged[path];
  if (judged) return `${accessClass}, and of each person: ${readersOf(judged)}`;
  const open = access.disclosures[path];
  if (!open) return accessClass;
  return [
    accessClass,
    readersOf(open) || 'the person, and the guardian of a child',
    ...(open.includes('SELF') ? ['who acts for the person'] : []),
    ...(access.sharedAtHome.includes(path) ? ['those who live together'] : []),
  ].join('; ');
}

const rows = (lines: readonly (readonly [string, string])[]): string[] =>
  lines.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([path, text]) => `| \`${path}\` | ${text} |`);

const table = (head: readonly [string, string], lines: readonly (readonly [string, string])[]): string =>
  [`| ${head.join(' | ')} |`, '|---|---|', ...rows(lines)].join('\n');

/** The page of the documentation. */
export function pageOf(access: AccessTable): string {
  const reading = (path: string): readonly [string, string] => {
    const [type = '', field = ''] = path.split('.');
    return [path, readingOf(access, type, field)];
  };
  const typesOf = (wanted: string) =>
    Object.entries(access.classes).flatMap(([name, one]) => (one === wanted ? [`\`${name}\``] : []));
  return `# Who may ask for what, and see what

Generated from the directives of \`schema/\` by \`npm run codegen\`. Relations (self, household, own community, own division,
own order) are checked beside what stands here. How a line is judged is in \`graph/core/access.ts\`; for which purposes a role
may read at all, in \`graph/core/roles.ts\`.

## Operations: who may ask

${table(['Operation', 'Roles'], Object.keys(access.operations).map(reading))}

## Personal fields: who reads them beside the person

A reading is recorded before the field is shown. Who acts for a person by consent reads what stands here with a purpose; the
guardian of a child, all of it.

${table(['Field', 'Class and readers'], Object.keys(access.disclosures).map(reading))}

## Fields that tell of persons, each of whom is judged

${table(['Field', 'Class and readers'], Object.keys(access.judged).map(reading))}

## PUBLIC: open to third-party apps

${typesOf('PUBLIC').join(', ')}.

All else is OPERATIONAL: for whoever does the work, never for third-party apps.
`;
}
