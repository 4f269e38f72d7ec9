import type { DenialCode, RefusalCode } from '#graph/core/errors.ts';
import type { Purpose } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { PersonaId } from '#graph/local/explorer/personas.ts';

/** A document that runs against the demo as it stands. */
export interface Example {
  /** Stands in the page's address, so that it can be linked to. */
  readonly id: string;
  /** Whom it is offered to. */
  readonly for: readonly PersonaId[];
  readonly title: Text;
  readonly query: string;
  /** With placeholders that the page fills in: see page/fill.js. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The X-Purpose that it is asked for. */
  readonly purpose?: Purpose;
  /** What it is there to show being denied. */
  readonly denied?: DenialCode;
  /** What its mutation is there to show being refused for. */
  readonly refused?: RefusalCode;
}

/** What every payload tells when it was refused. */
export const ERRORS = 'errors { code message path }';
