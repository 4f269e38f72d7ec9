import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** What a one-time code binds. */
  binding: (hash: string) => key(`SENSITIVE#BINDING#${hash}`, 'CODE'),
  /** Whether an account has a role. */
  grant: (subject: string, role: string) => key(`OPERATIONAL#ACCOUNT#${subject}`, `GRANT#${role}`),
  /** What an account may do. */
  grants: (subject: string) => range(`OPERATIONAL#ACCOUNT#${subject}`, 'GRANT#'),
  /** How often an account did something in a span of time. */
  rate: (subject: string, what: string, window: string) =>
    key(`OPERATIONAL#ACCOUNT#${subject}`, `RATE#${what}#${window}`),
} as const;
