import type { RequestContext } from '#graph/context.ts';
import { notFound } from '#graph/core/errors.ts';
import { PEOPLE_LIMIT, type StoredMeeting, withdrawnMeetingWrites } from '#graph/health/candidate/store.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { NOBODY } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { answer, type Asked, askingOf, byWhom, goneDue, repeated, type Withdrawal } from './record.ts';

/**
 * Some people did not meet, or not then: none of them is a candidate for it any more. Whoever has to do with
 * one of them may say so. None of them was told that they are asked about, and none is told now.
 */
export const withdrawMeeting = (context: RequestContext, asked: Asked): Promise<Withdrawal> =>
  commit<Withdrawal>(context, async () => {
    const { record } = asked;
    const found = await context.candidates.meeting(record);
    const people = await peopleOf(context, found);
    const asking = found && people.map((person) => askingOf(context, person, found)).find((one) => one !== null);
    if (!found || !asking) throw notFound('record', 'record');
    if (found.withdrawn) return { reply: repeated(asked, found.withdrawn, asking) };
    const withdrawn = byWhom(context, asked, asking);
    return {
      reply: answer(record, withdrawn),
      change: [...withdrawnMeetingWrites(found, withdrawn, context.now), ...goneDue(context, found)],
    };
  });

/** In one read, as large where there is no such meeting, or few have met. */
async function peopleOf({ loaders }: RequestContext, found: StoredMeeting | null): Promise<Person[]> {
  const met = Object.keys(found?.people ?? {});
  const asked = Array.from({ length: PEOPLE_LIMIT }, (_, i) => met[i] ?? `${NOBODY}-${i}`);
  const people = await Promise.all(asked.map((id) => loaders.person(id)));
  return people.filter((person) => person !== null);
}
