export type { CaseQuestion } from './of-case.ts';
export type { Withdrawal } from './record.ts';
