/** Grounds of one isolation among each other: which lasts longest, and which may not outlast another. */
import { earlier, type IsolationCause, type IsolationDates } from '#graph/health/isolation/policy.ts';
import type { Day } from '#verify/calendar.ts';

/** A ground as far as it decides on days. */
export interface CountedGround extends IsolationDates {
  readonly cause: IsolationCause;
  /** The day from which it counts. */
  readonly exposureOn: Day;
}

/** A ground that may not outlast another. */
export interface BoundedGround extends CountedGround {
  /** The id of the arrival, contact or discharge. */
  readonly ref: string;
  /** Whether it outlasts another of its cause by a later day: a contact of a case that is confirmed. */
  readonly moves?: boolean | undefined;
  /** The reference of the ground that it does not outlast, and what it would be without it. */
  readonly bound?: (IsolationDates & { readonly by: string; readonly exposureOn: Day }) | undefined;
}

/** Of the grounds of a cause the one that lasts longest; null where there is none. */
export const longestOf = <G extends CountedGround>(grounds: readonly G[], cause: IsolationCause): G | null =>
  grounds
    .filter((ground) => ground.cause === cause)
    .reduce<G | null>((longest, ground) => (longest && longest.dueOn >= ground.dueOn ? longest : ground), null);

/** Which of the grounds that are there a further one of a cause does not outlast; null where it may. */
export function boundOf<G extends CountedGround>(
  grounds: readonly G[],
  { cause, exposureOn, moves = false }: Pick<BoundedGround, 'cause' | 'exposureOn' | 'moves'>,
): G | null {
  const counts = longestOf(grounds, cause);
  return counts && moves && exposureOn > counts.exposureOn ? null : counts;
}

/** The dates of a ground that does not outlast another. */
export const datesWithin = (dates: IsolationDates, bound: IsolationDates): IsolationDates => ({
  dueOn: earlier(dates.dueOn, bound.dueOn),
  followUpUntil: earlier(dates.followUpUntil, bound.followUpUntil),
});

/** Grounds as they are once others have ended that bounded them: each is bound by what came before it. */
export const withoutBounds = <G extends BoundedGround>(grounds: readonly G[], ended: readonly string[]): G[] =>
  boundAnew(grounds, new Set(ended));

/** Grounds as they are once one of them moves no end any more: what was its own, and what it has bounded. */
export const withoutMove = <G extends BoundedGround>(grounds: readonly G[], ref: string): G[] =>
  boundAnew(
    grounds.map((ground) =>
      ground.ref === ref ? { ...ground, moves: false, bound: { ...alone(ground), by: ref } } : ground,
    ),
    new Set([ref]),
  );

/** Grounds as they follow from the order in which they now stand: a contact is bound by those before it. */
export const inOrder = <G extends BoundedGround>(grounds: readonly G[]): G[] =>
  boundAnew(
    grounds.map((ground) =>
      ground.cause === 'CONTACT' ? { ...ground, bound: { ...alone(ground), by: ground.ref } } : ground,
    ),
    new Set(grounds.map(({ ref }) => ref)),
  );

/** Those that something has bounded are bound anew, in the order in which they came. */
function boundAnew<G extends BoundedGround>(grounds: readonly G[], loose: Set<string>): G[] {
  return grounds.reduce<G[]>((before, ground) => {
    if (!ground.bound || !loose.has(ground.bound.by)) return [...before, ground];
    loose.add(ground.ref);
    const own = alone(ground);
    const counts = boundOf(before, { cause: ground.cause, exposureOn: own.exposureOn, moves: ground.moves });
    if (!counts) return [...before, { ...ground, ...own, bound: undefined }];
    const exposureOn = earlier(own.exposureOn, counts.exposureOn);
    const dates = datesWithin(own, counts);
    return [...before, { ...ground, ...dates, exposureOn, bound: { ...own, by: counts.ref } }];
  }, []);
}

/** What a ground would be by itself. */
const alone = ({ bound, ...ground }: BoundedGround) => {
  const { exposureOn, dueOn, followUpUntil } = bound ?? ground;
  return { exposureOn, dueOn, followUpUntil };
};
