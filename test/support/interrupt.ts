import type { World } from './world.ts';

/**
 * Lets `second` happen as a whole between each two requests to the table that `first` makes, one place after
 * the other: every order in which the two can meet. `round` prepares a meeting and says what must hold after
 * it.
 */
export async function everyInterruption(
  world: World,
  round: () => Promise<{ first: () => Promise<void>; second: () => Promise<void>; holds: () => Promise<void> }>,
): Promise<number> {
  for (let step = 0; ; step++) {
    const { first, second, holds } = await round();
    let requests = 0;
    let isSecondAtWork = false;
    let cameThatFar = false;
    await world.meddleWith(async () => {
      if (isSecondAtWork || cameThatFar || requests++ !== step) return;
      isSecondAtWork = true;
      await second();
      isSecondAtWork = false;
      cameThatFar = true;
    }, first);
    if (!cameThatFar) return step;
    await holds();
  }
}

/**
 * Lets `second` happen as a whole just before `first` writes, or writes something that holds a text, and
 * answers with what both said.
 */
export async function atLastMoment<First, Second>(
  world: World,
  second: () => Promise<Second>,
  first: () => Promise<First>,
  text = '',
): Promise<[First, Second]> {
  let between: Promise<Second> | undefined;
  const answer = await world.meddleWith(async (operation, input) => {
    if (operation !== 'TransactWriteItems' || between || !JSON.stringify(input).includes(text)) return;
    between = second();
    await between;
  }, first);
  if (!between) throw new Error('Nothing was written');
  return [answer, await between];
}
