export type { SubjectGround as IsolationGround, SubjectStep as IsolationStep } from './read.ts';
export type { ReleaseDue } from './release-notice.ts';
export type { IsolationOrder } from './store.ts';
