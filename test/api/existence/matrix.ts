import * as access from '#graph/generated/access.ts';
import type { Answered, Asked } from '#test/api/denials/operations/asked.ts';
import type { Position } from '#test/api/denials/relations.ts';
import type { Stored, Watched } from '#test/api/pairs/watched.ts';
import type { Caller } from '#test/support/world.ts';
import { type Heard, personOf, type Swap, swapping, typeOf, unknownOf, unknownWithPerson } from './ids.ts';

export type Asking<Scene> = Pick<Asked<Scene>, 'title' | 'path' | 'ask'>;

export interface Called {
  readonly position: Position;
  readonly caller: Caller;
}

interface Tried extends Heard {
  readonly codes: readonly string[];
  readonly sent: readonly string[];
}

/** By type: an id of something elsewhere, that of the callers nobody has to do with. */
export type Elsewhere = Readonly<Record<string, readonly string[]>>;

interface Trying<Scene> {
  readonly watched: Watched;
  readonly before: Stored;
  readonly row: Asking<Scene>;
  readonly scene: Scene;
}

async function tried<Scene>(
  { watched, before, row, scene }: Trying<Scene>,
  caller: Caller,
  swap: Swap,
): Promise<Tried> {
  const heard: Heard = { ids: [], answers: [] };
  let answered: Answered = { codes: [], isEmpty: true };
  const { sent } = await watched.doneBy(
    before,
    async () => void (answered = await row.ask(swapping(caller, swap, heard), scene)),
  );
  return { ...heard, codes: answered.codes, sent };
}

/** Whether a caller sees something by its id: to them it is no secret that it is there. */
async function sees(caller: Caller, id: string | null): Promise<boolean> {
  if (id === null) return false;
  const { data } = await caller.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
  return data?.node != null;
}

function difference(known: Tried, unknown: Tried): string | null {
  if (known.answers.join() !== unknown.answers.join()) return `${known.answers.join()}, not ${unknown.answers.join()}`;
  const [one, other] = [known.sent.join(', '), unknown.sent.join(', ')];
  return one === other ? null : `${one}, not ${other}`;
}

const mayAsk = <Scene>({ row }: Trying<Scene>, { role }: Position): boolean =>
  access.operations[row.path]?.includes(role) ?? false;

/**
 * Everybody who is refused asks once more for what is not there, by an id of the same shape. Answers with
 * where they are told otherwise, or more or other requests go to the table.
 */
export async function toldOf<Scene>(trying: Trying<Scene>, callers: readonly Called[]): Promise<string[]> {
  const told: string[] = [];
  for (const { position, caller } of callers.filter((one) => mayAsk(trying, one.position))) {
    const known = await tried(trying, caller, (id) => id);
    if (known.codes.length === 0) continue;
    for (const id of new Set(known.ids)) {
      if (await sees(caller, id)) continue;
      const others = [unknownOf(id), ...((await sees(caller, personOf(id))) ? [] : [unknownWithPerson(id)])];
      for (const other of new Set(others)) {
        const unknown = await tried(trying, caller, (one) => (one === id ? other : one));
        const found = difference(known, unknown);
        if (found) told.push(`${position.role} ${position.relation} of a ${typeOf(id)}: ${found}`);
      }
    }
  }
  return told;
}

/** The same for whoever may: with something elsewhere in the place of each that they name. */
export async function toldElsewhere<Scene>(
  trying: Trying<Scene>,
  callers: readonly Called[],
  elsewhere: Elsewhere,
): Promise<string[]> {
  const told: string[] = [];
  for (const { position, caller } of callers.filter((one) => mayAsk(trying, one.position))) {
    const own = await tried(trying, caller, (id) => id);
    if (own.codes.length > 0) continue;
    for (const id of new Set(own.ids)) {
      for (const other of elsewhere[typeOf(id)] ?? []) {
        if (await sees(caller, other)) continue;
        const known = await tried(trying, caller, (one) => (one === id ? other : one));
        const unknown = await tried(trying, caller, (one) => (one === id ? unknownOf(other) : one));
        const found = known.codes.length === 0 ? 'it is done' : difference(known, unknown);
        if (found) told.push(`${position.role} ${position.relation} of a ${typeOf(id)} elsewhere: ${found}`);
      }
    }
  }
  return told;
}
