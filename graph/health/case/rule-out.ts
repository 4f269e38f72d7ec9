import { closeFactWrites } from '#graph/codes/fact/change.ts';
import type { RequestContext } from '#graph/context.ts';
import { checkText, EVIDENCE_LENGTH } from '#graph/core/text.ts';
import { returnPlanWrites } from '#graph/health/return/plan.ts';
import { dropDue, makeDue } from '#graph/mechanism/change.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { caseToMove, moved, personOf, professional, step } from './advance.ts';
import { assessDue, investigationDue } from './record.ts';
import { partCaseWrites, type StoredCase } from './store.ts';

export interface RuleOutCase {
  readonly case: string;
  readonly evidence: string;
}

/**
 * Rules a case out, as if it had not been (rights.5): it counts no more, the fact about the person is over,
 * nothing leads from the one to the other, and whoever is isolated for it is released from that ground, each
 * in a transaction of their own by what is due. The record of who reported it stays, for professionals alone.
 */
export async function ruleOutCase(context: RequestContext, input: RuleOutCase): Promise<StoredCase> {
  const { id } = await caseToMove(context, input.case);
  const evidence = checkText(input.evidence, EVIDENCE_LENGTH, 'evidence');
  const result = await step(context, {
    id,
    event: 'RULE_OUT',
    actor: professional(context),
    async prepare(found) {
      const whose = await personOf(context, id);
      const closed = whose ? await closeFactWrites(context, whose.person, [whose.link.fact]) : [];
      return {
        change: { expiresAt: await expiryOf(context, found.community, 'CASE', context.today) },
        detail: { evidence },
        writes: [
          ...closed,
          ...(whose ? partCaseWrites(id, whose.link.person, context.now) : []),
          // Whoever was kept apart by it comes back like anybody else, with somebody who sees to it.
          ...(whose ? await returnPlanWrites(context, whose.person, { id, causes: ['RULED_OUT'] }) : []),
          assessDue(context, found.community),
          ...(found.investigatedAt === null ? [dropDue(investigationDue(found))] : []),
          makeDue({ kind: 'CASE_RULED_OUT', subject: id, at: context.now.toISOString() }),
        ],
      };
    },
  });
  return moved(context, 'RULE_OUT', result);
}
