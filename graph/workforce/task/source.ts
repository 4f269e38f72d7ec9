export type { Task, Task as ReturnStep } from './store-writes.ts';
export type { TaskReport } from './store.ts';
export type { WorkList, SeenTaskStep as TaskStep } from './work-list.ts';
