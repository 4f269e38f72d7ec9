import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db, Write } from '#graph/store/db.ts';
import { keys } from '#graph/store/keys.ts';
import { rankOfGrievance } from './policy.ts';
import { grievanceStore } from './store.ts';

async function grievanceWrites({ grievance }: { readonly grievance: string }, db: Db): Promise<readonly Write[]> {
  const found = await grievanceStore(db).grievance(grievance);
  const key = keys.grievance(grievance);
  if (!found) return [{ named: 'grievance', delete: key }];
  const { inCharge, status, raisedAt, id } = found;
  const listing = keys.grievanceListing(inCharge, rankOfGrievance(status), raisedAt, id);
  return [key, listing].map((one) => ({ named: 'grievance', delete: one }));
}

export const facts = {
  stores: (db: Db) => ({ grievances: grievanceStore(db) }),
  about: {},
  erased: { GRIEVANCE: { counted: 'GRIEVANCE', elsewhere: grievanceWrites } },
  closed: {},
} as const satisfies NounFacts;
