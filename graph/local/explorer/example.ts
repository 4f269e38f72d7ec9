import type { DenialCode, RefusalCode } from '#graph/core/errors.ts';
import { type AccessTable, operationalRoles, type Purpose, purposesOf, type Role, roles } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Values, Write } from './document.ts';
import { type PersonaId, personas } from './personas.ts';

type Title = readonly [zh: string, en: string];

/** An example that runs against the demo as it stands, as it is written down. */
export interface Row {
  readonly title: Title;
  /**
   * One operation with its values, of a mutation those of its input, and which fields it answers. What is
   * left out comes from the schema (document.ts), what placeholders stand for from the page (page/fill.ts).
   */
  readonly ask: string;
  /** Whom it is offered to, where the demo has nothing for somebody who may ask. */
  readonly by?: readonly PersonaId[];
  /** The X-Purpose, where the fields alone do not say which is meant. */
  readonly purpose?: Purpose;
  /** What it is there to show being denied, to somebody who may ask. */
  readonly denied?: DenialCode;
  /** What its mutation is there to show being refused for. */
  readonly refused?: RefusalCode;
  /** What later examples ask for: placeholders, each with its path in the answer. */
  readonly keeps?: Readonly<Record<string, string>>;
}

/** What somebody sets out to do, and the examples by their ids, which stand in the page's address. */
export interface Task {
  readonly title: Title;
  readonly rows: Readonly<Record<string, Row>>;
}

export const task = (title: Title, rows: Task['rows']): Task => ({ title, rows });

/** One of those whom an example is offered to: what they ask it for, and what they are told. */
export interface Asker {
  readonly who: PersonaId;
  readonly purpose?: Purpose;
  readonly denied?: DenialCode;
}

/** An example as the page shows it. */
export interface Example {
  readonly id: string;
  readonly title: Text;
  readonly task: Text;
  readonly operation: string;
  readonly query: string;
  readonly variables: Values;
  readonly askers: readonly Asker[];
  readonly refused?: RefusalCode;
  readonly keeps?: Readonly<Record<string, string>>;
}

/** The examples of a task, by the schema and by who may ask for what. */
export function examplesOf({ title, rows }: Task, write: Write, access: AccessTable): Example[] {
  return Object.entries(rows).map(([id, row]) => {
    const { fields, ...written } = write(row.ask);
    const whom = row.by ?? roles.filter((role) => mayAsk([role], fields, access) && mayRead(role, fields, access));
    const askers = whom.map((who) => askerOf(who, row, fields, access));
    const { refused, keeps } = row;
    const texts = { title: textOf(row.title), task: textOf(title) };
    return { id, ...texts, ...written, askers, ...(refused && { refused }), ...(keeps && { keeps }) };
  });
}

const textOf = ([zh, en]: Title): Text => ({ zh, en });

/** What nobody is named for, the schema itself, everybody may ask for. */
const mayAsk = (held: readonly Role[], [root]: readonly string[], { operations }: AccessTable): boolean =>
  operations[root!]?.some((role) => held.includes(role)) ?? true;

/** Whether somebody may read all of it who is not whom it is about. */
function mayRead(role: Role, fields: readonly string[], access: AccessTable): boolean {
  const classes = fields.map((field) => access.classes[field] ?? access.classes[field.split('.')[0]!]);
  if (classes.includes('OPERATIONAL') && !operationalRoles.has(role)) return false;
  return openFor(fields, access).every((open) => purposesOf[role]?.some((purpose) => open.includes(purpose)));
}

/** For each personal field the purposes that open it. */
const openFor = (fields: readonly string[], { disclosures, judged }: AccessTable): (readonly Purpose[])[] =>
  fields.flatMap((field) => [disclosures[field] ?? judged[field] ?? []].filter(({ length }) => length > 0));

function askerOf(who: PersonaId, row: Row, fields: readonly string[], access: AccessTable): Asker {
  const held = (personas.find(({ id }) => id === who)!.claims?.['role']?.split(',') ?? []) as Role[];
  const refusal = held.length > 0 ? 'FORBIDDEN' : 'UNAUTHENTICATED';
  const denied = row.denied ?? (mayAsk(held, fields, access) ? null : refusal);
  if (denied) return { who, denied };
  const open = openFor(fields, access);
  const own = purposesOf[who as Role]?.find(
    (one) => open.length > 0 && open.every((purposes) => purposes.includes(one)),
  );
  const purpose = row.purpose ?? own;
  return { who, ...(purpose && { purpose }) };
}
