import { recordFacts } from '#graph/codes/fact/record.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import {
  type CaseOfPerson,
  caseToMove,
  personOf,
  type Prepared,
  professional,
  step,
} from '#graph/health/case/advance.ts';
import { endsIsolation, FACT_OF_CASE } from '#graph/health/case/policy.ts';
import { assessDue } from '#graph/health/case/record.ts';
import { owedChange, withoutCase } from '#graph/health/case/rule-out.ts';
import type { StoredCase } from '#graph/health/case/store.ts';
import { cite } from '#graph/health/document/cite.ts';
import { showChange } from '#graph/health/isolation/grounds/show.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import { BY_TIME } from '#graph/mechanism/lifecycle.ts';
import { startSweepChange } from '#graph/mechanism/sweep.ts';
import { BY_TIME_ALONE } from '#graph/shared/policy-withdrawn.ts';
import { FINDING_CONFIRMATION } from '#graph/shared/provisional.ts';
import { idOf } from '#graph/store/ids.ts';
import { checkConfirms, type Confirmation, overOrBound } from './check.ts';

/** Race: time ends it at this moment; the condition on its status and steps lets one of the two through. */
export async function confirmCaseFinding(
  context: RequestContext,
  id: string,
  number: string | null,
): Promise<Confirmation> {
  await caseToMove(context, id);
  const actor = professional(context);
  const { outcome, found } = await step(context, {
    id,
    event: 'BIND',
    actor,
    guard: ({ provisional }) => Boolean(provisional),
    async prepare(current) {
      checkConfirms(context, current.provisional, number);
      const whose = await personOf(context, id);
      const shown = { ...(waiting(current)?.evidence ?? current.evidence), ...(number !== null && { number }) };
      return {
        set: { provisional: null, ...(current.provisional!.event === 'REPORT' && { evidence: shown }) },
        detail: { evidence: shown },
        follows: whose ? await boundChange(context, whose, { id, number, evidence: shown }) : [],
      };
    },
  });
  const made = found.history.findLast(({ event, account }) => event === 'BIND' && account === actor.account);
  const isSame = number === null || made?.evidence?.number === number;
  if (outcome === 'REFUSED' || !made || !isSame) throw overOrBound();
  return { record: id, at: made.at };
}

/** The person is told; a number that came stands in what the case is of them. */
async function boundChange(
  context: RequestContext,
  { person, link }: CaseOfPerson,
  { id, number, evidence }: Pick<StoredCase, 'id' | 'evidence'> & { readonly number: string | null },
): Promise<Change> {
  const shown = { id: link.fact, evidence };
  return [
    tell({ type: 'finding.confirmed', subject: person.id, data: { record: id } }, viewerOf(context).account),
    ...(number === null ? [] : await showChange(context, person, id, shown)),
    ...(await cite(context, person, id, evidence, 'number')),
  ];
}

/** The step that waits for its confirmation. */
const waiting = ({ history, provisional }: StoredCase) => history.findLast(({ event }) => event === provisional?.event);

/**
 * Nobody has confirmed in time. A report ends as if there had been no case; a confirmation alone leaves the
 * suspicion that it stood in the place of.
 */
export async function lapseCase(context: RequestContext, id: string, at: string): Promise<void> {
  const found = await context.cases.case(id);
  if (!found?.provisional) return;
  const event = found.provisional.event === 'REPORT' ? 'LAPSE' : 'UNCONFIRM';
  await step(context, {
    id,
    event,
    actor: { ...BY_TIME, reason: BY_TIME_ALONE },
    guard: (current) =>
      FINDING_CONFIRMATION.overdueAt(current) === at && current.provisional?.event === found.provisional?.event,
    async prepare(current) {
      const { set, follows = [] } =
        event === 'LAPSE' ? await withoutCase(context, current) : await unconfirmed(context, current);
      return { set, follows: [...follows, await lapsed(context, current)] };
    },
  });
}

/** Told of the person, or of the community where nobody is named. */
async function lapsed(context: RequestContext, { id, community }: StoredCase) {
  const whose = await personOf(context, id);
  return tell(
    { type: 'finding.lapsed', subject: whose?.person.id ?? community, data: { record: id } },
    BY_TIME.account,
  );
}

async function unconfirmed(context: RequestContext, found: StoredCase): Promise<Prepared> {
  const before = (waiting(found)?.was ?? {}) as Partial<Pick<StoredCase, 'kind' | 'confirmedOn' | 'onsetOn'>>;
  const left = { ...found, ...before };
  return {
    set: { ...before, provisional: null },
    detail: { kind: left.kind },
    follows: [
      assessDue(context, found.community),
      ...startSweepChange({
        id: `case-unconfirmed:${found.id}:${found.history.length}`,
        kind: 'CASE_UNCONFIRMED',
        input: { case: found.id },
        startedBy: BY_TIME.account,
        startedAt: context.now.toISOString(),
      }),
      ...(await personChange(context, left)),
    ],
  };
}

/** Of the person the fact of before stands again, and with a suspicion what they were isolated for. */
async function personChange(
  context: RequestContext,
  { id, kind, confirmedOn: on, evidence, history }: StoredCase,
): Promise<Change> {
  const whose = await personOf(context, id);
  if (!whose) return [];
  const { link, person } = whose;
  const fact = { id: idOf('fact', `${id.slice(-32)}u${history.length}`), kind: FACT_OF_CASE[kind], on, evidence };
  const named = { named: 'case-person', put: { ...link, fact: fact.id } };
  if (endsIsolation(kind))
    return [...(await recordFacts(context, person, id, { record: [fact], close: [link.fact] })), named];
  const undone = await recordFacts(context, person, id, { record: [fact], undo: true });
  return [...undone, ...(await owedChange(context, person, id)), named];
}
