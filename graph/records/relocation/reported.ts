import { covers } from '#graph/core/access.ts';
import { type Arrival, arrivalListingWrite, awaitedAs, unlistArrivalWrite } from '#graph/health/arrival/store.ts';
import {
  awaitedAs as suspicionAwaited,
  listSuspicionWrite,
  type Suspicion,
  unlistSuspicionWrite,
} from '#graph/health/suspicion/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { followedRecordWrite } from '#graph/records/move/store.ts';
import { countyOf } from '#graph/store/key.ts';
import { awaitedWrites } from '#graph/workforce/on-call/store.ts';
import { type Day, startOf } from '#verify/calendar.ts';

/**
 * An arrival with its place in the list of a community, which it has as long as it asks something of anybody.
 */
export function arrivalChange(arrival: Arrival, community: string, today: Day): Change {
  const until = Date.parse(startOf(arrival.settledOn)) / 1000;
  const moved = chargeAfter(arrival, community);
  return [
    followedRecordWrite(arrival, community, moved),
    ...awaitedWrites(awaitedAs(arrival), awaitedAs({ ...arrival, ...moved, community })),
    unlistArrivalWrite(arrival),
    ...(arrival.settledOn > today ? [arrivalListingWrite({ ...arrival, community }, until)] : []),
  ];
}

/** The decision is for professionals of where they live. */
const chargeAfter = ({ inCharge }: Pick<Arrival, 'inCharge'>, community: string): { readonly inCharge?: string } =>
  inCharge === null || covers(inCharge, community) ? {} : { inCharge: countyOf(community) };

/** What was reported of their health stands in the list of where they live while it waits. */
export function suspicionChange(found: Suspicion, community: string): Change {
  const moved = chargeAfter(found, community);
  const next = { ...found, ...moved, community };
  const isListed = found.status === 'REPORTED' || found.status === 'CARED_FOR';
  return [
    followedRecordWrite(found, community, moved),
    ...awaitedWrites(suspicionAwaited(found), suspicionAwaited(next)),
    unlistSuspicionWrite(found),
    ...(isListed ? [listSuspicionWrite(next)] : []),
  ];
}
