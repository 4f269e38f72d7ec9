import type { RequestContext } from '#graph/context.ts';
import type { NounRow } from '#graph/shared/row.ts';
import * as nouns from './nouns.ts';

/** The rows of all nouns: one that has facts and no row is a type error that names it. */
export const rows: readonly NounRow[] = Object.values(nouns satisfies Record<keyof RequestContext['nouns'], NounRow>);
