import type { Subject } from '#graph/core/access.ts';
import { carried, type ClosedRow, type NounFacts } from '#graph/shared/facts.ts';
import { event, healthEvent, PLACE } from '#graph/shared/policy-events.ts';
import type { Db, QueryOptions } from '#graph/store/db.ts';
import { unlistAwaitedWrites } from '#graph/workforce/on-call/store.ts';
import { keys } from './keys.ts';
import {
  type Arrival,
  arrivalStore,
  awaitedAs,
  unlistArrivalWrite,
  unlistUnmatchedWrite,
  type UnmatchedArrival,
} from './store.ts';

/** Whose record tells who read of somebody unknown: that of the arrival, which goes to the person with it. */
export const subjectOfUnmatched = ({ id, at }: UnmatchedArrival): Subject => ({
  id,
  person: null,
  household: '',
  community: at,
});

/** Arrivals of people whom no community knows: with the key of its own goes all that was told of them. */
const unmatchedRows = async (db: Db, place: string, page: QueryOptions): Promise<readonly ClosedRow[]> =>
  (await arrivalStore(db).unmatchedAt(place, page)).map((one) => ({
    ...one,
    hasKey: one.sealed !== null,
    elsewhere: [unlistUnmatchedWrite(one)],
  }));

/** The place of an arrival of somebody unknown in a list. For a caller the arrival itself stays. */
const LEFT = [keys.unmatchedListings('*')];

export const facts = {
  stores: (db: Db) => ({ arrivals: arrivalStore(db) }),
  about: { Arrival: carried, UnmatchedArrival: subjectOfUnmatched },
  erased: {
    ARRIVAL: {
      counted: 'ARRIVAL',
      elsewhere: (arrival: Arrival) => [unlistArrivalWrite(arrival), ...unlistAwaitedWrites(awaitedAs(arrival))],
    },
  },
  closed: { ARRIVALS: { counted: 'ARRIVAL', rows: unmatchedRows } },
  events: {
    'arrival.recorded': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '有到达登记，并已告知各人的安排。',
      'An arrival was registered, with what follows for each person.',
      'low.control.2',
    ),
    'arrival.withdrawn': event(
      [],
      '误记的到达情况已撤回。',
      'An arrival that was recorded wrongly was withdrawn.',
      'rights.5',
    ),
    'arrival.declare': event([], '本人已申报到达情况。', 'The person declared an arrival.', 'low.control.2'),
    'arrival.see': event(
      [],
      '工作人员已查看到达凭证。',
      'A worker has seen the ticket of an arrival.',
      'low.control.2',
    ),
    'arrival.binding': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '到达情况已确认，其安排自到达之日起算。',
      'An arrival was confirmed: what it asks counts from the day of arrival.',
      'low.control.2',
    ),
    'arrival.not_confirmed': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '到达情况未予确认，对本人没有任何要求。',
      'An arrival was not confirmed: nothing is asked.',
      'low.control.2',
    ),
    'arrival.waits': healthEvent(
      ['DIVISION'],
      '有到达情况报告待值班专业人员核定。',
      'An arrival that was reported waits for the decision of who is on call.',
      'low.control.2',
    ),
    'arrival.overdue': healthEvent(
      ['DIVISION'],
      '到达情况逾期未核定。',
      'Nobody decided in time on an arrival that was reported.',
      'low.control.2',
    ),
    'arrival.judged': healthEvent(
      ['PERSON'],
      '治疗所依据的病例不成立，到达情况已重新核定。',
      'The case for which the person was treated is none: what an arrival asks was judged anew.',
      'low.control.2',
    ),
    'arrival.named': event(
      ['PERSON'],
      '您被登记为接待人员，不因此被隔离。',
      'You were named with an arrival: this asks nothing of you.',
      'low.control.2',
    ),
    'arrival.unmatched': event(
      PLACE,
      '有到达人员尚未登记，待核实身份。',
      'Somebody arrived whom no community knows yet.',
      'low.it.2',
    ),
    'arrival.assign': event(
      [],
      '到达人员已转至另一地点核实。',
      'An arrival of somebody unknown went to another place.',
    ),
    'arrival.matched': event([], '到达人员身份已核实。', 'It is known whose an arrival is.'),
  },
  concerned: {},
  named: { arrival: ['PERSON'], unmatchedArrival: ['COMMUNITY', 'DIVISION'] },
  deletes: { asked: LEFT, due: [...LEFT, keys.arrivalListings('*'), keys.unmatchedArrival('*')] },
} as const satisfies NounFacts;
