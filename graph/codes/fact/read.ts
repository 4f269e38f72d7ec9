import type { StoredFact } from '#graph/codes/health-code/store.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import { cityOf } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { COLOUR_RULES, type Fact, isInForce, rulesInForce } from '#verify/colour-rules.ts';
import { saysTreated } from './policy.ts';

/** A fact that carries whom it is about. */
export interface SubjectFact extends Fact {
  readonly subject: Subject;
}

/** The facts of a person that are not closed, whether they still hold or not. */
export const factsOf = async (context: RequestContext, person: Person): Promise<StoredFact[]> =>
  (await factsKeptOf(context, person)).filter(({ closedAt }) => closedAt === undefined);

/** The facts of a person, those that are closed and not forgotten yet, too. */
export async function factsKeptOf({ codes }: RequestContext, { id, householdId }: Person): Promise<StoredFact[]> {
  const found = await codes.factsKept(householdId);
  return found.filter(({ personId }) => personId === id);
}

/**
 * The id of that because of which a person is treated as a case; null of who is not. The person must have
 * been read before: see `standingWrite`.
 */
export const treatedBy = async (context: RequestContext, whose: Person): Promise<string | null> =>
  (await factsOf(context, whose)).find((fact) => saysTreated(fact))?.cause ?? null;

/** The facts of a person that are in force by the rules of where they live. */
export async function facts(context: RequestContext, of: Person): Promise<SubjectFact[]> {
  const stored = await factsOf(context, of);
  return inForce(stored, of.community, context.today).map((fact) => ({ ...fact, subject: subjectOfPerson(of) }));
}

export function inForce<F extends Fact>(facts: readonly F[], community: string, today: Day): F[] {
  const rules = rulesInForce(COLOUR_RULES, cityOf(community), today);
  return facts.filter((fact) => rules !== null && isInForce(fact, rules, today));
}
