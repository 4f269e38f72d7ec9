import * as access from '#graph/generated/access.ts';
import type { Watched } from '#test/api/pairs/watched.ts';
import type { Caller, World } from '#test/support/world.ts';
import type { Answered, Asked } from './operations/asked.ts';
import { isOpenTo, type Near, type Position, POSITIONS } from './relations.ts';

/** Everybody who may call. Each is seen once, so that a grant of theirs stands. */
export async function openCallers(world: World, near: Near) {
  const callers = POSITIONS.map((position) => ({ position, caller: world.as(position.role, position.claims(near)) }));
  for (const { caller } of callers) await caller.ask('{ viewer { account } }');
  return callers;
}

/** What is counted of whoever tries, whether it is done or not. */
const TRIES = 'RATE#';

/** `DONE`, `NONE` or the codes of a refusal. */
const outcomeOf = ({ codes, isEmpty }: Answered): string => codes.join(', ') || (isEmpty ? 'NONE' : 'DONE');

/** What a position is to be answered. Whose role the operation does not name is always forbidden. */
function expected<Scene>({ path, open, none, refusal, otherwise }: Asked<Scene>, position: Position): string {
  if (!access.operations[path]?.includes(position.role)) return 'FORBIDDEN';
  if (isOpenTo(open, position)) return 'DONE';
  if (isOpenTo(none, position)) return 'NONE';
  return Object.keys(otherwise).find((code) => isOpenTo(otherwise[code]!, position)) ?? refusal;
}

/**
 * Everybody asks for one operation, and what each did is put back. Answers with what is otherwise than it
 * should be: who was let through, who was not or by another code, who was refused and left something.
 */
export async function wrongOf<Scene>(
  watched: Watched,
  callers: readonly { readonly position: Position; readonly caller: Caller }[],
  row: Asked<Scene>,
  scene: Scene,
): Promise<string[]> {
  const before = await watched.stored();
  const wrong: string[] = [];
  for (const { position, caller } of callers) {
    let answered: Answered = { codes: [], isEmpty: true };
    const { changed } = await watched.doneBy(before, async () => void (answered = await row.ask(caller, scene)));
    const who = `${position.role} ${position.relation}`;
    const outcome = outcomeOf(answered);
    const wanted = expected(row, position);
    if (outcome !== wanted) wrong.push(`${who} is to be answered ${wanted}, and is answered ${outcome}`);
    const left = [...changed.keys()].filter((place) => !place.includes(TRIES));
    if (answered.codes.length > 0 && left.length > 0) wrong.push(`${who} is refused, and leaves ${left.join(', ')}`);
  }
  return wrong;
}
