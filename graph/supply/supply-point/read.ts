import { type RequestContext, viewerOf } from '#graph/context.ts';
import { maySeeSupplyPoint, NATION } from '#graph/core/access.ts';
import { community } from '#graph/region/place/read.ts';
import type { Community } from '#graph/region/place/store.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import type { StockItem } from '#graph/supply/stock/store.ts';
import { type Day, isDay } from '#verify/calendar.ts';
import { openSlots } from './policy.ts';
import type { Pairing, SupplyPoint } from './store.ts';

/** A supply point for those whom it is shown to; for everybody else there is none. */
export async function supplyPoint(context: RequestContext, id: string): Promise<SupplyPoint | null> {
  const found = isId('supplyPoint', id) ? await context.loaders.supplyPoint(id) : null;
  return found && maySeeSupplyPoint(viewerOf(context), found) ? found : null;
}

export async function supplyPoints(
  context: RequestContext,
  code: string,
  page: PageArgs,
): Promise<Connection<SupplyPoint>> {
  const { code: known } = await community(context, code);
  const listed = (options: QueryOptions) => context.supply.pairings(known, options);
  const shown = async (found: readonly Pairing[]) =>
    (await Promise.all(found.map((one) => supplyPoint(context, one.supplyPoint)))).filter((one) => one !== null);
  return readPage(
    context,
    ['supplyPoints', known],
    page,
    (options) => fillPage(options, listed, ({ supplyPoint: id }) => id, shown),
    ({ id }) => id,
  );
}

export const catalogue = (
  context: RequestContext,
  { id }: SupplyPoint,
  page: PageArgs,
): Promise<Connection<StockItem>> =>
  readPage(
    context,
    ['catalogue', id],
    page,
    (options) => context.supply.catalogue(id, options),
    ({ sk }) => sk,
  );

export async function communitiesOf(context: RequestContext, { communities }: SupplyPoint): Promise<Community[]> {
  const found = await Promise.all(communities.map((code) => context.loaders.community(code)));
  return found.filter((one) => one !== null);
}

/**
 * How long the slots of a day are. A supply point keeps one length for all: that of the county of its first
 * community.
 */
export async function slotMinutes(context: RequestContext, { communities }: SupplyPoint, day: Day): Promise<number> {
  const values = await context.loaders.values(communities[0] ? countyOf(communities[0]) : NATION);
  return values(day).pickupSlotMinutes;
}

/** The pickup slots of a day that an order may ask for, with the places that are left. */
export async function pickupSlots(context: RequestContext, point: SupplyPoint, day: string) {
  const { id, hours } = point;
  const starts = isDay(day) ? openSlots(hours, day, context, await slotMinutes(context, point, day)) : [];
  if (starts.length === 0) return [];
  // A day in the communities' zone touches two in UTC, in which the slots are kept.
  const days = [...new Set(starts.map((start) => start.slice(0, 10)))];
  const slots = (await Promise.all(days.map((one) => context.supply.slotsOf(id, one)))).flat();
  const taken = new Map(slots.map((slot) => [slot.start, slot.taken]));
  return starts.map((start) => ({ start, remaining: Math.max(0, hours.slotCapacity - (taken.get(start) ?? 0)) }));
}
