import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import type { ControlMeasureKind, MeasureRuling, MeasureScope } from '#graph/oversight/measure/policy.ts';
import { BadCursor, type Db, putNew, type QueryOptions } from '#graph/store/db.ts';
import { communityOfWarning } from '#graph/store/ids.ts';
import { cityOf, type Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import {
  isTold,
  rankOf,
  WARNING_STATUSES,
  type WarningEvent,
  type WarningSource,
  type WarningStatus,
} from './policy.ts';

export interface WarningStep extends Step<WarningStatus, WarningEvent> {
  readonly role: Role | 'SYSTEM';
}

/** A warning that a community controls, or meant to control, beyond its tier (rights.1). */
export interface OverControlWarning extends Living<WarningStatus, WarningEvent> {
  /** The clause that it carries out. */
  readonly clause: ClauseId;
  readonly community: string;
  readonly source: WarningSource;
  readonly kind: ControlMeasureKind;
  readonly scope: MeasureScope;
  /** The division whose authority is in charge. */
  readonly inCharge: string;
  /** Until when somebody has to act, as an instant; null when closed. */
  readonly deadline: string | null;
  readonly measureId: string | null;
  readonly ruling: MeasureRuling;
  readonly description: string | null;
  readonly raisedAt: string;
  readonly raisedBy: string;
  readonly rectifyBy: Day | null;
  readonly history: readonly WarningStep[];
}

/**
 * Index keys follow the status, so that a list by status is one range; then comes the community, so that one
 * of a county or community is one as well. What the community knows stands apart: its list passes over the
 * rest without reading it.
 */
export const warningSk = (
  { community, raisedAt, id }: Pick<OverControlWarning, 'community' | 'raisedAt' | 'id'>,
  status: WarningStatus,
  told: boolean,
): string => [rankOf(status), community, told ? TOLD : KEPT, raisedAt, id].join('#');

const TOLD = 'TOLD';
const KEPT = 'KEPT';
const PLACE = /^\d#(\d{12})#(?:TOLD|KEPT)#[^#]+#(warning_\1_[\w-]+)$/;

/** What a list holds. */
export interface WarningsWanted {
  /** The cities to look in. */
  readonly cities: readonly string[];
  /** A county, street or community within a city; null for all of it. */
  readonly within: string | null;
  /** In which state; null for all. */
  readonly status: WarningStatus | null;
  /** Only what the community knows of: then `within` is a community. */
  readonly toldAlone: boolean;
}

/** A warning with the place at which the index listed it: see `ListedOrder`. */
export interface ListedWarning extends OverControlWarning {
  readonly place: string;
}

/** Warnings of one community at most: far more than any has. */
const REPORTS_LIMIT = 10_000;

export function warningStore(db: Db) {
  /** Up to `first` places of one range, from `after` on, which may lie before, in or behind it. */
  async function placesIn(city: string, prefix: string, { first, after }: QueryOptions): Promise<Place[]> {
    const isIn = after?.startsWith(prefix) ?? false;
    if (after !== undefined && !isIn && after > prefix) return [];
    const options = { first, after: isIn ? after : undefined };
    return db.query<Place>(keys.warningsOf(city, prefix), options, {
      name: 'warnings-of-city',
      afterItem: isIn && after !== undefined ? itemAt(after) : undefined,
    });
  }

  return {
    warning: (id: string): Promise<OverControlWarning | null> => {
      const community = communityOfWarning(id);
      return community === null ? Promise.resolve(null) : db.get<OverControlWarning>(keys.warning(community, id));
    },

    /**
     * Whether a report of an account about a community is still to be answered: it is kept until then,
     * whatever else is forgotten.
     */
    async hasOpenReport(community: string, account: string): Promise<boolean> {
      const found = await db.queryAll<OverControlWarning>(keys.warningsIn(community), REPORTS_LIMIT);
      return found.some((one) => one.source === 'RESIDENT' && one.raisedBy === account && one.deadline !== null);
    },

    /**
     * Warnings of all the ranges wanted, in one order: one query a city and range, all at once, and one read
     * of the items by key. The index may be a moment old. `after` is a `place`.
     */
    async warningsOf(wanted: WarningsWanted, { first, after }: QueryOptions): Promise<ListedWarning[]> {
      const prefixes = prefixesOf(wanted);
      if (after !== undefined && !isOf(after, wanted.cities, prefixes)) throw new BadCursor();
      const ranges = wanted.cities.flatMap((city) =>
        prefixes.map((prefix) => placesIn(city, prefix, { first, after })),
      );
      const places = (await Promise.all(ranges)).flat().sort((a, b) => (a.warningSk < b.warningSk ? -1 : 1));
      const found = places.slice(0, first);
      const warnings = await db.getMany<OverControlWarning>(found);
      return warnings.flatMap((warning, i) => (warning ? [{ ...warning, place: found[i]!.warningSk }] : []));
    },
  };
}

type Place = Key & { readonly warningSk: string };

/** All of a city is one range; less of it is one a state, since the state comes first in the key. */
function prefixesOf({ within, status, toldAlone }: WarningsWanted): string[] {
  if (within === null && status === null) return [''];
  const end = toldAlone ? `#${TOLD}#` : '';
  return (status ? [status] : WARNING_STATUSES).map((one) => `${rankOf(one)}#${within ?? ''}${end}`);
}

const isOf = (place: string, cities: readonly string[], prefixes: readonly string[]): boolean =>
  cities.includes(cityOf(PLACE.exec(place)?.[1] ?? '')) && prefixes.some((prefix) => place.startsWith(prefix));

/** The item that stands at a place; undefined when it is none. */
function itemAt(place: string): Key | undefined {
  const [, community, id] = PLACE.exec(place) ?? [];
  return community === undefined || id === undefined ? undefined : keys.warning(community, id);
}

export function warningWrite(warning: Omit<OverControlWarning, keyof Key>) {
  return putNew('warning', {
    ...keys.warning(warning.community, warning.id),
    ...warning,
    cityPk: keys.warningsOf(cityOf(warning.community)).pk,
    warningSk: warningSk(warning, warning.status, isTold(warning)),
  });
}
