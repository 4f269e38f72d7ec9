export type { Problem as MutationError, Problem as InputError, Problem as RuleViolation } from '#graph/core/errors.ts';
export type { Viewer } from './authenticate.ts';
