import type { Text } from './ruling.ts';
import { type AccessTable, type Purpose, purposesOf, roles } from './roles.ts';

/** Who reads a field beside the person, by role, each with their purposes. */
function readersOf(open: readonly Purpose[]): Text | null {
  const readers = roles.flatMap((role) => {
    const fitting = open.filter((purpose) => purposesOf[role]?.includes(purpose));
    return fitting.length > 0 ? [{ role, fitting }] : [];
  });
  if (readers.length === 0) return null;
  return {
    en: readers.map(({ role, fitting }) => `${role} for ${fitting.join(', ')}`).join('; '),
    zh: readers.map(({ role, fitting }) => `${role}（目的：${fitting.join('、')}）`).join('；'),
  };
}

const EVERYBODY = { en: 'everybody who is signed in', zh: '所有已登录的用户' };
const THEMSELVES = { en: 'the person, and the guardian of a child', zh: '本人，以及儿童的监护人' };
const ACTING = { en: 'who acts for the person', zh: '代本人办事的人' };
const AT_HOME = { en: 'those who live together', zh: '同住的人' };

/** What one line says of a field: who sees it, and for what. */
export function readingOf(access: AccessTable, type: string, field: string): Text {
  const path = `${type}.${field}`;
  const allowed = access.operations[path];
  if (allowed) return allowed.length === roles.length ? EVERYBODY : { en: allowed.join(', '), zh: allowed.join('、') };
  const accessClass = access.classes[path] ?? access.classes[type]!;
  const judged = readersOf(access.judged[path] ?? []);
  if (judged)
    return { en: `${accessClass}, and of each person: ${judged.en}`, zh: `${accessClass}，逐人判断：${judged.zh}` };
  const open = access.disclosures[path];
  if (!open) return { en: accessClass, zh: accessClass };
  const readers = [
    { en: accessClass, zh: accessClass },
    readersOf(open) ?? THEMSELVES,
    ...(open.includes('SELF') ? [ACTING] : []),
    ...(access.sharedAtHome.includes(path) ? [AT_HOME] : []),
  ];
  return { en: readers.map(({ en }) => en).join('; '), zh: readers.map(({ zh }) => zh).join('；') };
}
