import type { Subscriber } from '#graph/core/subscriber.ts';
import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A reading of what is kept of a subject. */
  access: (subject: string, at: string, request: string) => key(`SENSITIVE#ACCESS#${subject}`, `${at}#${request}`),
  /** Who read what of a subject, and when. */
  accesses: (subject: string) => range(`SENSITIVE#ACCESS#${subject}`),
  /** What was made before with an idempotency key. */
  idempotency: (hash: string) => key(`OPERATIONAL#IDEMPOTENCY#${hash}`, 'CLAIM'),
  /** An event that the relay has to tell. */
  outbox: (shard: number, at: string, id: string) => key(`OPERATIONAL#OUTBOX#${shard}`, `${at}#${id}`),
  /** An event that could not be told, and is tried again. */
  outboxAside: (time: string, id: string) => key('OPERATIONAL#OUTBOX#ASIDE', `${time}#${id}`),
  /** What could not be told, by when it is tried again. */
  outboxesAside: () => range('OPERATIONAL#OUTBOX#ASIDE'),
  /** What happened, for the relay. */
  outboxes: (shard: number | '*') => range(`OPERATIONAL#OUTBOX#${shard}`),
  /** What a subscriber is told, in order. */
  feed: ({ kind, id }: Subscriber) => range(`SENSITIVE#FEED#${kind}#${id}`),
  /** An entry of the feed of a subscriber. */
  feedEntry: ({ kind, id }: Subscriber, time: string, number: number) =>
    key(`SENSITIVE#FEED#${kind}#${id}`, `${time}#${String(number).padStart(12, '0')}`),
  /** How far the feed of a subscriber has come. */
  feedHead: ({ kind, id }: Subscriber) => key(`OPERATIONAL#FEED#${kind}#${id}`, 'HEAD'),
  /** What is due at a time. */
  due: (queue: string, at: string, kind: string, subject: string) =>
    key(`OPERATIONAL#DUE#${queue}`, `${at}#${kind}#${subject}`),
  /** What failed when it was due, and is tried again. */
  dueAgain: (queue: string, time: string, at: string, kind: string, subject: string) =>
    key(`OPERATIONAL#DUE#${queue}`, `${time}#${at}#${kind}#${subject}`),
  /** What is due by now in a queue, in order of time. */
  dues: (queue: string) => range(`OPERATIONAL#DUE#${queue}`),
  /** How far a sweep is. */
  sweep: (id: string) => key(`OPERATIONAL#SWEEP#${id}`, 'PROFILE'),
  /** A row of a sweep that failed. */
  sweepError: (id: string, row: string) => key(`OPERATIONAL#SWEEP#${id}`, `ERROR#${row}`),
  /** The rows of a sweep that failed. */
  sweepErrors: (id: string) => range(`OPERATIONAL#SWEEP#${id}`, 'ERROR#'),
} as const;
