/** How a decision explains itself (promise 4). Here every clause is one of the guidance. */
import type { Reason as AnyReason, Ruling as AnyRuling } from '#verify/ruling.ts';
import type { ClauseId } from './clauses.ts';

export type { Lang, Text, Verdict } from '#verify/ruling.ts';

export type Reason<Code extends string = string> = AnyReason<Code, ClauseId>;

export type Ruling<Action extends string, Code extends string = string, Condition extends string = Code> = AnyRuling<
  Action,
  Code,
  Condition,
  ClauseId
>;
