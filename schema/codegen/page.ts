import { readingOf } from '#graph/core/reading.ts';
import type { AccessTable } from '#graph/core/roles.ts';

const rows = (lines: readonly (readonly [string, string])[]): string[] =>
  lines.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([path, text]) => `| \`${path}\` | ${text} |`);

const table = (head: readonly [string, string], lines: readonly (readonly [string, string])[]): string =>
  [`| ${head.join(' | ')} |`, '|---|---|', ...rows(lines)].join('\n');

/** The page of the documentation. */
export function pageOf(access: AccessTable): string {
  const reading = (path: string): readonly [string, string] => {
    const [type = '', field = ''] = path.split('.');
    return [path, readingOf(access, type, field).en];
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
