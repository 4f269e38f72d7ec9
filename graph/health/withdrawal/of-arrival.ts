import { refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { moveDecision } from '#graph/health/arrival/binding/bind.ts';
import { arrivalLifecycle } from '#graph/health/arrival/binding/policy.ts';
import { type Arrival, unlistArrivalWrite } from '#graph/health/arrival/store.ts';
import { uncite } from '#graph/health/document/cite.ts';
import { advance, decide } from '#graph/mechanism/lifecycle.ts';
import { namesOf } from '#graph/people/person/store.ts';
import { type Kind, withdrawing } from './record.ts';

export const OF_ARRIVAL: Kind<Arrival> = {
  load: ({ arrivals }, id) => arrivals.arrival(id),
  recorded: (found) => ({ ...found, recordedBy: found.registeredBy, recordedAt: found.registeredAt }),
  hands: ({ registeredBy, history }) => [registeredBy, ...history.map(({ account }) => account)],
  stands: ({ status }) => status === 'BINDING',
  async others({ arrivals, persons }, { id, person, fact }) {
    if (fact === null) return [];
    // What was handed in for a registration that has become theirs may hold the fact as well.
    const whose = await persons.person(person);
    const all = await Promise.all((whose ? namesOf(whose) : [person]).map((name) => arrivals.arrivalsOf(name)));
    return all.flat().filter((one) => one.id !== id && one.fact === fact);
  },
  async change(context, found, withdrawn, person) {
    const actor = { account: withdrawn.account, role: withdrawn.role };
    if (decide(arrivalLifecycle, found, { event: 'WITHDRAW', actor }).outcome !== 'MADE')
      throw refusal('INVALID_TRANSITION', healthTexts.arrivalNotConfirmed, 'record');
    const asked = { event: 'WITHDRAW', actor, now: context.now, set: { withdrawn } } as const;
    const { noun, change } = advance(arrivalLifecycle, found, asked);
    const uncited = await uncite(context, person, found.id);
    return [...change, ...moveDecision(found, noun), unlistArrivalWrite(found), ...uncited];
  },
};

/**
 * Somebody did not arrive: nothing is asked of them for it. Whoever was named with it, or came along, has a
 * record of their own. Several may have handed over one journey: then its fact stands as long as one of them
 * does.
 */
export const withdrawArrival = withdrawing(OF_ARRIVAL);
