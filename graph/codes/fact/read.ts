import type { StoredFact } from '#graph/codes/health-code/store.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import { cityOf } from '#graph/store/key.ts';
import { COLOUR_RULES, type Fact, isInForce, rulesInForce } from '#verify/colour-rules.ts';

/** A fact that carries whom it is about. */
export interface SubjectFact extends Fact {
  readonly subject: Subject;
}

/** The facts of a person that are not closed, whether they still hold or not. */
export async function factsOf(context: RequestContext, { id, householdId }: Person): Promise<StoredFact[]> {
  const found = await context.codes.facts(householdId);
  return found.filter(({ personId }) => personId === id);
}

/** The facts of a person that are in force by the rules of where they live. */
export async function facts(context: RequestContext, of: Person): Promise<SubjectFact[]> {
  const rules = rulesInForce(COLOUR_RULES, cityOf(of.community), context.today);
  const stored = await context.codes.facts(of.householdId);
  return stored
    .filter((fact) => fact.personId === of.id && rules !== null && isInForce(fact, rules, context.today))
    .map((fact) => ({ ...fact, subject: subjectOfPerson(of) }));
}
