/**
 * High-risk areas that the nation or a province publishes by a notice (公布的高风险地区): beside the record of
 * levels and classes, and for places of which no figures reach this system.
 *
 * The nation lists any area, a province its own. An area is a county, a street or a community: a whole city
 * or province is assessed by its counties. A list says from which day on, and until which.
 */
import { NATION } from '#graph/core/access.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Day } from '#verify/calendar.ts';

const PROVINCE_DIGITS = 2;
const AREA_DIGITS: readonly number[] = [6, 9, 12];

/** Whether a division publishes such a list: the nation, or a province. */
export const isPublisher = (division: string | null): division is string =>
  division === NATION || division?.length === PROVINCE_DIGITS;

export const mayList = (publisher: string, area: string): boolean =>
  AREA_DIGITS.includes(area.length) && (publisher === NATION || area.startsWith(publisher));

/** A notice as it is published: it has an issuer and a number. */
export type Notice = Evidence & { readonly issuer: string; readonly number: string };

export const isNotice = (shown: Evidence): shown is Notice => shown.issuer !== null && shown.number !== null;

/** From when until when an area was on a list, and by which notices. Both days are included. */
export interface Listing {
  readonly from: Day;
  readonly notice: Notice;
  readonly listedBy: string;
  /** Null while it stands on the list. */
  readonly until: Day | null;
  readonly delistNotice: Notice | null;
  readonly delistedBy: string | null;
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

export const isListedOn = ({ from, until }: Pick<Listing, 'from' | 'until'>, { first, last }: Days): boolean =>
  from <= last && (until === null || until >= first);

/** Whether what is listed covers a place: the place itself, or what it lies in. */
export const coversPlace = (area: string, place: string): boolean => place.startsWith(area);

export type Outcome = 'MADE' | 'REPEATED' | 'REFUSED';

const isSameNotice = (one: Evidence | null, other: Evidence): boolean =>
  one !== null && one.issuer === other.issuer && one.number === other.number && one.on === other.on;

/** A new listing begins after the last one, which has an end. */
export function decideListing(last: Listing | undefined, asked: Pick<Listing, 'from' | 'notice'>): Outcome {
  if (last === undefined) return 'MADE';
  if (last.until !== null) return last.until < asked.from ? 'MADE' : 'REFUSED';
  return last.from === asked.from && isSameNotice(last.notice, asked.notice) ? 'REPEATED' : 'REFUSED';
}

interface Delisting {
  readonly until: Day;
  readonly notice: Notice;
}

/** A listing ends once, on its first day or later. */
export function decideDelisting({ from, until, delistNotice }: Listing, asked: Delisting): Outcome {
  if (until === null) return asked.until >= from ? 'MADE' : 'REFUSED';
  return until === asked.until && isSameNotice(delistNotice, asked.notice) ? 'REPEATED' : 'REFUSED';
}
