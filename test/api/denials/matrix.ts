import { access } from '#graph/generated/access.ts';
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

const outcomeOf = ({ codes, isEmpty }: Answered): 'DONE' | 'NONE' | 'REFUSED' =>
  codes.length > 0 ? 'REFUSED' : isEmpty ? 'NONE' : 'DONE';

/** What a position is to be answered. Who is in a role that the operation does not name is always refused. */
function expected<Scene>({ path, open, none }: Asked<Scene>, position: Position): 'DONE' | 'NONE' | 'REFUSED' {
  if (!access.operations[path]?.includes(position.role)) return 'REFUSED';
  if (isOpenTo(open, position)) return 'DONE';
  return isOpenTo(none, position) ? 'NONE' : 'REFUSED';
}

/**
 * Everybody asks for one operation, and what each did is put back. Answers with what is otherwise than it
 * should be: who was let through, who was not, who was refused and left something all the same.
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
    if (outcome !== wanted) wrong.push(`${who} is to be ${wanted}, and is ${outcome} ${answered.codes.join(', ')}`);
    const left = [...changed.keys()].filter((place) => !place.includes(TRIES));
    if (outcome === 'REFUSED' && left.length > 0) wrong.push(`${who} is refused, and leaves ${left.join(', ')}`);
  }
  return wrong;
}
