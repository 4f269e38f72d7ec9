export type { NodeItem as Node } from './node.ts';
export type { AnyReason as Reason } from './reasons.ts';
