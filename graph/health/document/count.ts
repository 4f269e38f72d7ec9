import type { RequestContext } from '#graph/context.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { BY_TIME } from '#graph/mechanism/lifecycle.ts';
import type { Write } from '#graph/store/db.ts';
import { isExceeded } from './policy.ts';
import { excessWrites } from './store.ts';

/**
 * Compares for how many people a document was cited with how many it states: what is more is listed for the
 * county of the person who was one too many, which is told once; what is covered again leaves the list. Each
 * further fact makes this due anew, after it was counted.
 */
export const countDocument = (context: RequestContext, { subject, data }: Due, settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const found = await context.documents.countedDocument(subject.slice(0, subject.indexOf('_')));
    if (!found) return { reply: 'DONE' };
    const { excess: before, expiresAt } = found;
    const isListed = isExceeded(found);
    if (isListed === (before?.isListed ?? false)) return { reply: 'DONE' };
    const at = before?.at ?? context.now.toISOString();
    const county = before?.county ?? data!['county']!;
    const event = { type: 'document.exceeded', subject: county, data: { division: county } } as const;
    return {
      reply: 'DONE',
      change: [
        ...excessWrites(found, { county, at, isListed, expiresAt }, context.now),
        ...(before ? [] : [tell(event, BY_TIME.account)]),
        settle,
      ],
    };
  });
