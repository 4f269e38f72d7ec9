import type { RequestContext } from '#graph/context.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { moveDeadline } from '#graph/mechanism/escalation.ts';
import { advance, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';
import { FINDING_CONFIRMATION } from '#graph/shared/provisional.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { professional } from './advance.ts';
import { caseLifecycle, endsIsolation } from './policy.ts';
import { openOf } from './store.ts';

/**
 * Ends the open cases of a person who is discharged from hospital. Race: another moves the case at this
 * moment; the condition on its status and steps fails then, and the discharge is to be made anew.
 */
export async function dischargeCases(context: RequestContext, person: Person, cause: string): Promise<Change> {
  const { viewer, now } = context;
  const open = openOf(await context.cases.casesOf(namesOf(person)));
  const actor = { account: viewer?.account ?? SYSTEM, role: viewer ? 'PROFESSIONAL' : 'SYSTEM' } as const;
  const changes = await Promise.all(
    open.map(async (found) => {
      const expiresAt = await expiryOf(context, found.community, 'CASE', context.today);
      // A discharge has a document of its own: with it the finding binds.
      const set = { expiresAt, provisional: null };
      const asked = { event: 'DISCHARGE', actor, now, set, detail: { cause } } as const;
      const { noun, change } = advance(caseLifecycle, found, asked);
      return [...change, ...moveDeadline(FINDING_CONFIRMATION, found, noun)];
    }),
  );
  return changes.flat();
}

interface Reopened {
  /** The id of the case for which they are treated again; null where none is such. */
  readonly treated: string | null;
  readonly change: Change;
}

/** The cases that a discharge has ended are as they were before it, which was recorded wrongly. */
export async function reopenCases(context: RequestContext, person: Person, discharge: string): Promise<Reopened> {
  const cases = (await context.cases.casesOf(namesOf(person))).filter(
    ({ status, history }) => status === 'DISCHARGED' && history.some(({ cause }) => cause === discharge),
  );
  const change = cases.flatMap((found) => {
    const event = found.treatedAt === null ? 'REOPEN' : 'READMIT';
    const set = { expiresAt: undefined };
    return advance(caseLifecycle, found, { event, actor: professional(context), now: context.now, set }).change;
  });
  return { treated: cases.find(({ kind }) => endsIsolation(kind))?.id ?? null, change };
}
