import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import { checks } from '#graph/core/input/checks.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Division } from '#graph/region/place/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { checkSpace } from '#graph/shared/room.ts';
import type { Day } from '#verify/calendar.ts';
import { decideDelisting, decideListing, isNotice, isPublisher, type Listing, mayList, type Notice } from './policy.ts';
import { type HighRiskArea, LISTINGS_LIMIT, listingsWrite } from './store.ts';

export interface ListHighRiskArea {
  readonly area: string;
  readonly from: string;
  readonly notice: EvidenceInput;
}

export interface DelistHighRiskArea {
  readonly area: string;
  readonly until: string;
  readonly notice: EvidenceInput;
}

/** Puts an area onto the list of the caller's province, or of the nation. */
export async function listHighRiskArea(context: RequestContext, input: ListHighRiskArea): Promise<HighRiskArea> {
  const publisher = await publisherOf(context, input.area);
  const { day: from, notice } = checkNotice(context, input, { on: input.from, field: 'from' });
  const { account: listedBy } = viewerOf(context);
  const listing: Listing = { from, notice, listedBy, until: null, delistNotice: null, delistedBy: null };
  return commit(context, async () => {
    const seen = await context.highRiskAreas.listedArea(input.area, publisher);
    const listings = seen?.listings ?? [];
    const outcome = decideListing(listings.at(-1), listing);
    if (seen && outcome === 'REPEATED') return { reply: seen };
    if (outcome === 'REFUSED') throw refusal('INVALID_DAY', regionTexts.listedAlready, 'from');
    checkSpace(context, listings.length, { limit: LISTINGS_LIMIT, of: 'listings', field: 'area' });
    return written(context, { area: input.area, publisher }, seen, [...listings, listing]);
  });
}

/** Takes an area off the list: a day after the last one it is none any more. What rested on it stands. */
export async function delistHighRiskArea(context: RequestContext, input: DelistHighRiskArea): Promise<HighRiskArea> {
  const publisher = await publisherOf(context, input.area);
  const { day: until, notice } = checkNotice(context, input, { on: input.until, field: 'until' });
  const { account: delistedBy } = viewerOf(context);
  return commit(context, async () => {
    const seen = await context.highRiskAreas.listedArea(input.area, publisher);
    const last = seen?.listings.at(-1);
    if (!seen || !last) throw notFound('listed area', 'area');
    const outcome = decideDelisting(last, { until, notice });
    if (outcome === 'REPEATED') return { reply: seen };
    if (outcome === 'REFUSED') throw refusal('INVALID_DAY', regionTexts.notListedThen, 'until');
    const ended: Listing = { ...last, until, delistNotice: notice, delistedBy };
    return written(context, { area: input.area, publisher }, seen, [...seen.listings.slice(0, -1), ended]);
  });
}

function written(
  context: RequestContext,
  area: Pick<HighRiskArea, 'area' | 'publisher'>,
  seen: HighRiskArea | null,
  listings: readonly Listing[],
) {
  const write = listingsWrite(area, seen, listings);
  const type = isListed(write.put) ? 'area.listed' : 'area.delisted';
  const told = tell({ type, subject: area.area, data: {} }, viewerOf(context).account);
  return { reply: write.put, change: [write, told] };
}

/** The list is that of whom the caller acts for: the nation's any area, a province's its own. */
async function publisherOf(context: RequestContext, area: string): Promise<string> {
  const { division } = viewerOf(context);
  if (!isPublisher(division)) throw new Denial('FORBIDDEN', regionTexts.listsOfProvinces);
  const { loaders } = context;
  const known =
    mayList(division, area) && (await (isCommunity(area) ? loaders.community(area) : loaders.division(area)));
  if (!known) throw notFound('county, street or community', 'area');
  return division;
}

/** The notice, and the day that it names, which is no later than today. */
function checkNotice(
  { today }: RequestContext,
  input: { readonly notice: EvidenceInput },
  { on, field }: { readonly on: string; readonly field: 'from' | 'until' },
): { readonly day: Day; readonly notice: Notice } {
  const check = checks();
  const notice = check.of(() => {
    const shown = checkEvidence(input.notice, { today, shownBy: ['PUBLISHED_NOTICE'] }, 'notice');
    if (!isNotice(shown)) throw refusal('INVALID_EVIDENCE', requestTexts.evidenceNumber, 'notice', 'number');
    return shown;
  });
  const day = check.of((): Day => {
    if (isPastDay(on, today)) return on;
    throw refusal('INVALID_DAY', regionTexts.listedDay, field);
  });
  check.done();
  return { day, notice };
}

/** Whether an area stands on the list. */
export const isListed = ({ listings }: HighRiskArea): boolean => listings.at(-1)?.until === null;

/** What is or was on a list within a division, by code. */
export async function highRiskAreas(
  context: RequestContext,
  { code }: Division,
  page: PageArgs,
): Promise<Connection<HighRiskArea>> {
  if (code === NATION) throw new Denial('BAD_USER_INPUT', regionTexts.listsByProvince);
  return readPage(
    context,
    ['highRiskAreas', code],
    page,
    (options) => context.highRiskAreas.listedAreas(code, options),
    ({ sk }) => sk,
  );
}
