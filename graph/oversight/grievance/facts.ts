import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db, Write } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { rankOfGrievance } from './policy.ts';
import { type Grievance, grievanceStore } from './store.ts';

async function grievanceWrites({ grievance }: { readonly grievance: string }, db: Db): Promise<readonly Write[]> {
  const found = await grievanceStore(db).grievance(grievance);
  const key = keys.grievance(grievance);
  if (!found) return [{ named: 'grievance', delete: key }];
  const { inCharge, status, raisedAt, id } = found;
  const listing = keys.grievanceListing(inCharge, rankOfGrievance(status), raisedAt, id);
  return [key, listing].map((one) => ({ named: 'grievance', delete: one }));
}

/** The place of a grievance in the list of who is in charge, and of a remedy among those that are ordered. */
const LEFT = [keys.grievanceListings('*'), keys.orderedRemedies('*')];

export const facts = {
  stores: (db: Db) => ({ grievances: grievanceStore(db) }),
  about: {},
  erased: { GRIEVANCE: { counted: 'GRIEVANCE', elsewhere: grievanceWrites } },
  closed: {},
  events: {
    // Those complained of are told what is ordered of them, and nothing before.
    'grievance.raised': event(['DIVISION'], '收到权益申诉。', 'A grievance was reported.', 'rights.3'),
    'grievance.investigating': event(
      ['PERSON', 'DIVISION'],
      '申诉正在调查。',
      'A grievance is investigated.',
      'rights.3',
    ),
    'grievance.remedy_ordered': event(
      ['PERSON', 'DIVISION', 'COMMUNITY', 'SUPPLIER'],
      '申诉属实，已责令补救。',
      'A remedy was ordered.',
      'rights.3',
    ),
    'grievance.remedied': event(
      ['PERSON', 'DIVISION', 'COMMUNITY', 'SUPPLIER'],
      '补救已确认，申诉结案。',
      'A remedy was made good.',
      'rights.3',
    ),
    'grievance.dismissed': event(
      ['PERSON', 'DIVISION'],
      '申诉不成立，结案。',
      'A grievance was unfounded.',
      'rights.3',
    ),
    'grievance.escalated': event(
      ['PERSON', 'DIVISION'],
      '申诉逾期未处理，已上报。',
      'A grievance was not answered in time.',
      'rights.3',
    ),
  },
  concerned: {
    grievance: {
      keyOf: keys.grievance,
      concerns: ({ inCharge, person, accused: { kind, id } }: Grievance) => ({
        division: inCharge,
        person,
        ...(kind === 'COMMUNITY' && { community: id }),
        ...(kind === 'SUPPLIER' && { supplier: id }),
      }),
    },
  },
  named: { grievance: ['PERSON', 'DIVISION'] },
  deletes: { asked: LEFT, due: [...LEFT, keys.grievance('*')] },
} as const satisfies NounFacts;
