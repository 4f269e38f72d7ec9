import { tellInPerson } from '#graph/codes/telling/tell.ts';
import type { RequestContext } from '#graph/context.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import { changeFacts, type FactsChange, type NewFact } from './change.ts';
import { inForce } from './read.ts';

interface Recorded extends FactsChange {
  readonly record: readonly NewFact[];
}

/**
 * Records facts of a person because of something, and tells the person each of them: by their feed, which the
 * relay brings it to within a minute, and where no account of theirs reads it by somebody who goes there,
 * while it holds.
 */
export async function recordFacts(
  context: RequestContext,
  person: Person,
  cause: string,
  change: Recorded,
): Promise<Change> {
  const account = context.viewer?.account ?? SYSTEM;
  const told = change.record.map(({ id: fact }) =>
    tell({ type: 'fact.recorded', subject: person.id, data: { fact } }, account),
  );
  return [
    changeFacts(context, person, cause, change),
    ...told,
    ...(inForce(change.record, person.community, context.today).length > 0
      ? await tellInPerson(context, person, cause)
      : []),
  ];
}
