import DataLoader from 'dataloader';
import { Denial } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { Purpose, Role } from '#graph/core/roles.ts';
import { type Db, putNew, TRANSACTION_LIMIT } from '#graph/store/db.ts';
import { keys } from './keys.ts';

/** One reading of one subject, as it stands in the record. */
export interface AccessEntry {
  readonly subject: string;
  readonly at: string;
  readonly account: string;
  readonly role: Role;
  readonly purpose: Purpose;
  readonly fields: readonly string[];
  readonly requestId: string;
}

export interface Disclosure {
  readonly subject: string;
  readonly field: string;
  readonly role: Role;
  readonly purpose: Purpose;
}

/** How long an entry is kept (days); afterwards TTL deletes it, and nothing else can. */
const KEPT_DAYS = 3 * 365;

/**
 * The record of a request's readings. Each tick becomes one entry for each subject and purpose, and all of
 * them are durable before any `record` of that tick resolves: a value that is shown has been written down, or
 * it is not shown.
 */
export function openDisclosure(db: Db, account: string, requestId: string, now: () => Date) {
  let tick = 0;
  const loader = new DataLoader<Disclosure, true, string>(
    async (disclosures) => {
      const at = now().toISOString();
      const part = `${requestId}#${tick++}`;
      const entries = [...group(disclosures)].map(({ fields, subject, role, purpose }, i) => {
        const entry: AccessEntry = { subject, at, account, role, purpose, fields, requestId };
        return putNew('disclosure', {
          ...keys.access(subject, at, `${part}#${i}`),
          ...entry,
          expiresAt: Math.floor(now().getTime() / 1000) + KEPT_DAYS * 86_400,
        });
      });
      try {
        for (let start = 0; start < entries.length; start += TRANSACTION_LIMIT)
          await db.transact(entries.slice(start, start + TRANSACTION_LIMIT));
      } catch (cause) {
        throw new Denial('DISCLOSURE_NOT_RECORDED', requestTexts.notRecorded, {
          cause,
        });
      }
      return disclosures.map(() => true as const);
    },
    { cacheKeyFn: ({ subject, field, role, purpose }) => [subject, field, role, purpose].join('\n') },
  );
  return { record: (disclosure: Disclosure): Promise<true> => loader.load(disclosure) };
}

function* group(disclosures: readonly Disclosure[]) {
  const grouped = Map.groupBy(disclosures, ({ subject, role, purpose }) => [subject, role, purpose].join('\n'));
  for (const same of grouped.values()) {
    const [first] = same;
    if (first) yield { ...first, fields: [...new Set(same.map(({ field }) => field))].sort() };
  }
}
