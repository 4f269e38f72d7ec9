import type { RequestContext } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { arrivalLifecycle } from '#graph/health/arrival/binding/policy.ts';
import { type Arrival, arrivalListingWrite, awaitedAs, unlistArrivalWrite } from '#graph/health/arrival/store.ts';
import { suspicionLifecycle } from '#graph/health/suspicion/policy.ts';
import {
  awaitedAs as suspicionAwaited,
  listSuspicionWrite,
  type Suspicion,
  unlistSuspicionWrite,
} from '#graph/health/suspicion/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { SYSTEM, toldOf } from '#graph/mechanism/lifecycle.ts';
import { followedReportWrite } from '#graph/records/move/store.ts';
import { divisionInCharge } from '#graph/workforce/on-call/read.ts';
import { type Awaited, awaitedWrites } from '#graph/workforce/on-call/store.ts';
import { startOf } from '#verify/calendar.ts';

/**
 * An arrival with its place in the list of a community, which it has as long as it asks something of anybody.
 */
export async function arrivalChange(context: RequestContext, arrival: Arrival, community: string): Promise<Change> {
  const until = Date.parse(startOf(arrival.settledOn)) / 1000;
  const next = {
    ...arrival,
    community,
    inCharge: await inChargeAfter(context, arrival, awaitedAs(arrival), community),
  };
  const told = { as: 'waits', account: SYSTEM, data: { inCharge: next.inCharge } } as const;
  return [
    followedReportWrite(arrival, next),
    ...awaitedWrites(awaitedAs(arrival), awaitedAs(next)),
    unlistArrivalWrite(arrival),
    ...(arrival.settledOn > context.today ? [arrivalListingWrite(next, until)] : []),
    ...(next.inCharge === arrival.inCharge ? [] : [toldOf(arrivalLifecycle, arrival, 'REPORT', told)]),
  ];
}

/** What waits is for the professionals of where they live: those who are on call there, or the city's. */
const inChargeAfter = async (
  context: RequestContext,
  { inCharge }: Pick<Arrival, 'inCharge'>,
  awaited: Awaited | null,
  community: string,
): Promise<string | null> =>
  awaited === null || covers(awaited.inCharge, community) ? inCharge : divisionInCharge(context, community);

/** What was reported of their health stands in the list of where they live while it waits. */
export async function suspicionChange(context: RequestContext, found: Suspicion, community: string): Promise<Change> {
  const next = {
    ...found,
    community,
    inCharge: await inChargeAfter(context, found, suspicionAwaited(found), community),
  };
  const isListed = found.status === 'REPORTED' || found.status === 'CARED_FOR';
  const told = { account: SYSTEM, data: { inCharge: next.inCharge } };
  return [
    followedReportWrite(found, next),
    ...awaitedWrites(suspicionAwaited(found), suspicionAwaited(next)),
    unlistSuspicionWrite(found),
    ...(isListed ? [listSuspicionWrite(next)] : []),
    ...(next.inCharge === found.inCharge ? [] : [toldOf(suspicionLifecycle, found, 'REPORT', told)]),
  ];
}
