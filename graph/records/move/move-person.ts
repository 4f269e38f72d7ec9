import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { checkNotWaiting } from '#graph/people/person/known-elsewhere.ts';
import { checkRoom } from '#graph/people/person/read.ts';
import { type Household, joinWrite, type Person } from '#graph/people/person/store.ts';
import { communityOfHousehold } from '#graph/store/ids.ts';
import { moveChange } from './move-house.ts';

export interface MovePerson {
  readonly person: string;
  readonly household: string;
}

/**
 * A person in another household of the caller's own communities. Between communities of different workers it
 * takes a handover. Who lives there already has moved: a repeat changes nothing.
 *
 * Race: two workers move one person to different homes. Each move has the home where it began as a condition,
 * so that the second is told.
 */
export async function movePerson(context: RequestContext, input: MovePerson): Promise<Person> {
  const before = await ownPerson(context, input.person);
  await checkNotWaiting(context, before, recordsTexts.waitsForFormer, 'person');
  async function attempt() {
    const person = await ownPerson(context, input.person);
    const to = await ownHousehold(context, input.household);
    if (person.householdId === to.id) return { reply: person };
    if (person.householdId !== before.householdId)
      throw refusal('INVALID_TRANSITION', recordsTexts.movedMeanwhile, 'person');
    checkRoom(to);
    const writes = await moveChange(context, { person, to, waiting: null });
    const reply = { ...person, householdId: to.id, community: to.community };
    return { reply, change: [joinWrite(to), ...writes] };
  }
  return commit(context, attempt, {
    final: {
      // Race: they are registered there once more at this moment: see `claimWrites`.
      claim: () => refusal('HANDOVER_REQUESTED', recordsTexts.registrationWaitsThere, 'person'),
    },
  });
}

/** Read past what the request has read before: it may have moved in between. */
async function ownPerson(context: RequestContext, id: string): Promise<Person> {
  const found = await context.persons.personFor(id, ({ community }) => isOwn(context, community));
  if (!found) throw notFound('person', 'person');
  return found;
}

async function ownHousehold(context: RequestContext, id: string): Promise<Household> {
  const community = communityOfHousehold(id);
  const found = community !== null && isOwn(context, community) && (await context.persons.household(community, id));
  if (!found) throw notFound('household', 'household');
  return found;
}

const isOwn = (context: RequestContext, community: string): boolean => {
  const { roles, communities } = viewerOf(context);
  return roles.includes('COMMUNITY_WORKER') && communities.includes(community);
};
