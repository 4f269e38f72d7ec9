import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A daily check of a person. */
  dailyCheck: (person: string, day: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CHECK#${day}#${id}`),
  /** The daily checks of a person, the newest first. */
  dailyChecks: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CHECK#'),
  /** An alert by id. */
  alert: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `ALERT#${id}`),
  /** The alert that a person has now. */
  alerting: (person: string) => key(`SENSITIVE#PERSON#${person}`, 'ALERTING'),
} as const;
