import type { Context } from 'aws-lambda';
import { readRelayEnv } from '#graph/env.ts';
import { type Share, shareOf } from '#graph/feed/relay/chains.ts';
import { relayFrom } from '#graph/feed/relay/relay.ts';
import { counted, endOf, openByTime, wokenFor } from './by-time.ts';

const deps = openByTime(readRelayEnv());

/** What the schedule starts it with. */
export interface Started {
  readonly share: Share;
}

/**
 * The function of the relays: tells what happened, as soon as the stream says that something did. Several run
 * at once and begin with different shares: each with its own where the schedule starts it, and with any where
 * it is woken.
 */
export async function handler(event: Started | object, context: Context): Promise<void> {
  const written = wokenFor(event);
  const first = written ? shareOf(written[0]?.eventID ?? '') : (event as Started).share;
  await counted(relayFrom(deps, first, endOf(context)));
}
