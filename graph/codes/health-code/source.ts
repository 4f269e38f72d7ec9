export type { StoredCode as HealthCode } from './store.ts';
export type { CodeVerification, CodeIssuer } from './verify.ts';
