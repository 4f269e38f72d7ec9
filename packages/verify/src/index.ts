/** What the package `@shequ/verify` promises. Everything else in this folder may change without notice. */
export { COLOUR_RULES } from './colour-rules.ts';
export type { Colour, ColourRules } from './colour-rules.ts';
export type { Verification, VerificationAction, VerificationContext } from './judge.ts';
export type { ReasonCode } from './reasons.ts';
export { readStatusList } from './status-list.ts';
export type { StatusList, StatusListReading } from './status-list.ts';
export type { TrustDocument } from './trust.ts';
export { verify, verifyMany } from './verify.ts';
