import { type AccessTable, type Purpose, purposesOf, roles } from './roles.ts';

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
