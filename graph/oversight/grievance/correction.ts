import { randomUUID } from 'node:crypto';
import type { RequestContext } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import { newAppeal } from '#graph/health/appeal/file.ts';
import { appeal } from '#graph/health/appeal/read.ts';
import type { Appeal } from '#graph/health/appeal/store.ts';
import { lookAt } from '#graph/health/withdrawal/correct.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { namesOf, standingWrite } from '#graph/people/person/store.ts';
import { idOf } from '#graph/store/ids.ts';
import { namesRecord, type Remedy } from './policy.ts';
import type { Grievance } from './store.ts';

/** The record that a remedy corrects, and the appeal by which that is decided. */
export type Corrected = Pick<Grievance, 'record' | 'appeal'>;

const NOTHING = { given: { record: null, appeal: null }, follows: [] } as const;

/**
 * What the correction of a record asks for: an appeal against it, on which those decide who had no hand in
 * it. One that is open already serves. Race: somebody takes the record back, or appeals, at this moment; each
 * moves the standing, or has the appeal open, and the order is made anew from what that one left.
 */
export async function correctionOrdered(
  context: RequestContext,
  { person: whose }: Grievance,
  remedy: Remedy,
  record: string | null | undefined,
): Promise<{ readonly given: Corrected; readonly follows: Change }> {
  checkNames(remedy, record);
  if (!record) return NOTHING;
  const person = await context.persons.person(whose);
  const looked = await lookAt(context, record);
  const isTheirs = person && looked?.person != null && namesOf(person).includes(looked.person);
  if (!isTheirs || !looked.stands) throw notFound('record', 'record');
  const open = await context.appeals.openAppeal(record);
  if (open) return { given: { record, appeal: open.id }, follows: [] };
  const id = idOf('appeal', randomUUID().replaceAll('-', ''));
  const made = await newAppeal(context, { id, person, record, filedAs: 'AUTHORITY', statement: null });
  return { given: { record, appeal: id }, follows: [...made.change, standingWrite(person)] };
}

function checkNames(remedy: Remedy, record: string | null | undefined): void {
  if (namesRecord(remedy) && !record) throw refusal('NOT_FOUND', oversightTexts.recordNamed, 'record');
  if (!namesRecord(remedy) && record) throw refusal('INVALID_GROUND', oversightTexts.recordNotNamed, 'record');
}

/** Refuses to confirm a correction before there is one. */
export async function checkCorrected(context: RequestContext, { remedy, record }: Grievance): Promise<void> {
  if (!remedy || !namesRecord(remedy) || !record) return;
  if ((await lookAt(context, record))?.stands)
    throw refusal('INVALID_TRANSITION', oversightTexts.recordStands, 'grievance');
}

/** The appeal by which a record is corrected, for whoever sees it. */
export const correctionOf = async (context: RequestContext, found: Grievance): Promise<Appeal | null> =>
  found.appeal ? appeal(context, found.appeal) : null;
