import type { RequestContext } from '#graph/context.ts';
import { notFound } from '#graph/core/errors.ts';
import { checkNumber } from '#graph/core/input/evidence.ts';
import { readId } from '#graph/store/ids.ts';
import type { Confirmation } from './check.ts';
import { confirmCaseFinding } from './of-case.ts';
import { confirmContact } from './of-contact.ts';

export interface ConfirmFinding {
  readonly record: string;
  readonly number?: string | null | undefined;
}

/** How each is confirmed, by the type of its id. */
const BY_TYPE = { case: confirmCaseFinding, contact: confirmContact } as const;

const isType = (type: string | undefined): type is keyof typeof BY_TYPE => type !== undefined && type in BY_TYPE;

/**
 * Confirms a finding that came without the number of its document: with that number, or as a second
 * professional who stands by it. It binds from then on. The same account's repeat answers with what it did.
 */
export function confirmFinding(context: RequestContext, { record, number }: ConfirmFinding): Promise<Confirmation> {
  const type = readId(record)?.type;
  if (!isType(type)) throw notFound('record', 'record');
  const kept = number === null || number === undefined ? null : checkNumber(number, 'number');
  return BY_TYPE[type](context, record, kept);
}
