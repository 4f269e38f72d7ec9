import { type NounName, notAmongYours } from './messages/nouns.ts';
import type { Ruling, Text } from './ruling.ts';

/** Codes of refused mutations; the schema documents each as `MutationErrorCode`. */
export type RefusalCode =
  | 'ALERT_OPEN'
  | 'ALREADY_BOUND'
  | 'ALREADY_CARED_FOR'
  | 'ALREADY_ISSUED'
  | 'ALREADY_REGISTERED'
  | 'ALREADY_REPORTED'
  | 'ALREADY_REQUESTED'
  | 'HELD_BACK'
  | 'INVALID_EVIDENCE'
  | 'INVALID_GROUND'
  | 'RESPONSE_IN_FORCE'
  | 'BINDING_CODE_INVALID'
  | 'BUILDING_TAKEN'
  | 'BUSY'
  | 'DUPLICATE_SKU'
  | 'HANDOVER_REQUESTED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSUFFICIENT_STOCK'
  | 'INVALID_COUNT'
  | 'INVALID_DAY'
  | 'INVALID_DOCUMENT'
  | 'INVALID_ID_NUMBER'
  | 'INVALID_IDEMPOTENCY_KEY'
  | 'INVALID_ORIGIN'
  | 'INVALID_PHONE'
  | 'INVALID_QUANTITY'
  | 'INVALID_SLOT'
  | 'INVALID_TEMPERATURE'
  | 'INVALID_TEXT'
  | 'INVALID_TRANSITION'
  | 'MODE_NOT_ALLOWED'
  | 'NAMED_TWICE'
  | 'NOT_IN_CARE'
  | 'NOT_DUE'
  | 'NOT_THE_SAME_PERSON'
  | 'NOT_ISOLATED'
  | 'NOT_SERVED'
  | 'NOT_FOUND'
  | 'PAPER_REFUSED'
  | 'RATE_LIMITED'
  | 'SAYS_NOTHING'
  | 'SENT_TWICE'
  | 'SLOT_FULL'
  | 'TOO_MANY'
  | 'UNKNOWN_SKU'
  | 'WRONG_AGE'
  | 'ALREADY_IN_FORCE'
  | 'BEYOND_BOUNDS'
  | 'EVIDENCE_ELSEWHERE'
  | 'INVALID_PERIOD'
  | 'INVALID_PLACE'
  | 'MEASURE_REFUSED'
  | 'NOT_LOCAL'
  | 'NOT_REPORTED'
  | 'NO_RESPONSE'
  | 'OUT_OF_ORDER';

export interface Problem {
  readonly code: RefusalCode;
  /** Says what to do; never repeats the input. */
  readonly message: Text;
  /** The input field, from `input` on. */
  readonly path: readonly string[];
  /** Of whatever noun: its action tells which. */
  readonly ruling?: Ruling<string>;
}

/** A mutation that is refused as a whole: nothing was written. It becomes the `errors` of the payload. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
  }
}

export const refusal = (code: RefusalCode, message: Text, ...path: string[]): Refusal =>
  new Refusal([{ code, message, path: path.length > 0 ? ['input', ...path] : [] }]);

/**
 * What an id answers that names nothing, or nothing that this caller may act on: the two are never told
 * apart.
 */
export const notFound = (what: NounName, ...path: string[]): Refusal =>
  refusal('NOT_FOUND', notAmongYours(what), ...path);

export type DenialCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'PURPOSE_REQUIRED'
  | 'DISCLOSURE_NOT_RECORDED'
  | 'RATE_LIMITED'
  | 'BUSY';

/** A query or field that is not answered. It becomes `extensions.code`. */
export class Denial extends Error {
  override readonly name = 'Denial';
  readonly code: DenialCode;
  readonly text: Text;
  constructor(code: DenialCode, text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.code = code;
    this.text = text;
  }

  /**
   * What the GraphQL layer copies: without a viewer nothing can be answered, and the whole answer says so.
   */
  get extensions() {
    return { code: this.code, ...(this.code === 'UNAUTHENTICATED' && { http: { status: 401 } }) };
  }
}
