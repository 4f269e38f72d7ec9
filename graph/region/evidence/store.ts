import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { AskedOf } from './policy.ts';

/** The figures of one day in one division. */
export interface StoredDayReport extends Key {
  readonly division: string;
  readonly day: Day;
  readonly newConfirmed: number;
  readonly cumulativeConfirmed: number;
  readonly clusters: number;
  readonly evidence: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** The division whose authority reported: the one above where that did. Absent of before it was kept. */
  readonly reporter?: string;
  /** How often it was corrected; none of them when absent. */
  readonly corrections?: number;
}

/** The figures of a day as they stood before a correction. */
export interface DayReportRevision extends Key {
  readonly newConfirmed: number;
  readonly cumulativeConfirmed: number;
  readonly clusters: number;
  readonly recordedAt: string;
  readonly correctedAt: string;
  readonly reason: string;
  readonly evidence: string;
  readonly recordedBy: string;
  readonly correctedBy: string;
}

/** Linked cases reported on a day. */
export interface StoredCluster extends Key {
  readonly id: string;
  readonly divisionCode: string;
  readonly day: Day;
  readonly linkedCases: number;
  readonly evidence: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** That somebody was asked for the reports of a county, which come no more. */
export interface EvidenceRequest extends Key {
  readonly division: string;
  /** The last day that it has reported. */
  readonly lastDay: Day;
  readonly of: AskedOf;
  readonly askedAt: string;
}

/** What a level rests on. Both kinds stand in one range by day, so that one query reads them. */
export type StoredEvidence = StoredDayReport | StoredCluster;

export const isDayReport = (evidence: StoredEvidence): evidence is StoredDayReport => 'newConfirmed' in evidence;

export interface NewestEvidence {
  readonly read: readonly StoredEvidence[];
  /** Whether there is no older evidence. */
  readonly isAll: boolean;
}

/** Days of evidence that nearly always tell a level: two windows, and a day. */
const DAYS_FOR_A_LEVEL = 31;
/** Revisions of a day that are shown. */
export const REVISIONS_SHOWN = 100;

export function evidenceStore(db: Db) {
  return {
    dayReport: (division: string, day: string) => db.get<StoredDayReport>(keys.dayReport(division, day)),

    /** In the order of what is asked for; a day without a report is null. */
    dayReportsOf: (wanted: readonly { readonly division: string; readonly day: string }[]) =>
      db.getMany<StoredDayReport>(wanted.map(({ division, day }) => keys.dayReport(division, day))),

    /**
     * The evidence of a division up to a day, newest first, page by page until `enough` says so or there is
     * no more: one request where it is as dense as it should be.
     * @param days for how many days a level is wanted.
     */
    async newestEvidence(
      division: string,
      { until, days = 1, enough }: { until: Day; days?: number; enough: (read: readonly StoredEvidence[]) => boolean },
    ): Promise<NewestEvidence> {
      const read: StoredEvidence[] = [];
      const first = DAYS_FOR_A_LEVEL + days - 1;
      for (let page: StoredEvidence[]; ;) {
        page = await db.query<StoredEvidence>(keys.evidence(division), {
          first,
          after: read.at(-1)?.sk ?? keys.behindDay(until),
          newestFirst: true,
        });
        read.push(...page);
        if (page.length < first) return { read, isAll: true };
        if (enough(read)) return { read, isAll: false };
      }
    },

    /** The day reports alone, newest first: clusters stand between them. */
    async dayReports(division: string, { first, after }: QueryOptions): Promise<StoredDayReport[]> {
      const reports: StoredDayReport[] = [];
      for (let place = after, isMore = true; isMore && reports.length < first;) {
        const page = await db.query<StoredEvidence>(keys.evidence(division), {
          first,
          after: place,
          newestFirst: true,
        });
        reports.push(...page.filter(isDayReport));
        place = page.at(-1)?.sk;
        isMore = page.length === first;
      }
      return reports.slice(0, first);
    },

    /** The figures of a day that stood before, newest first. */
    revisions: (division: string, day: string): Promise<DayReportRevision[]> =>
      db.query<DayReportRevision>(keys.revisions(division, day), { first: REVISIONS_SHOWN, newestFirst: true }),

    request: (division: string, lastDay: Day, of: AskedOf) =>
      db.get<EvidenceRequest>(keys.request(division, lastDay, of)),

    cluster: (division: string, day: string, id: string) => db.get<StoredCluster>(keys.cluster(division, day, id)),
  };
}

export const dayReportWrite = (report: Omit<StoredDayReport, keyof Key>) =>
  putNew('day-report', { ...keys.dayReport(report.division, report.day), ...report });

/** Who corrects, of which division, when and why. */
interface CorrectionAct {
  readonly by: string;
  readonly from: string;
  readonly at: string;
  readonly reason: string;
}

type Figures = Pick<StoredDayReport, 'newConfirmed' | 'cumulativeConfirmed' | 'clusters' | 'evidence'>;

/**
 * Puts other figures in the place of a report, and keeps those that stood. Race: two corrections at once; the
 * condition on the number of corrections lets one through, and whoever fails reads again.
 */
export function correctionWrites(standing: StoredDayReport, figures: Figures, { by, from, at, reason }: CorrectionAct) {
  const { division, day, corrections = 0, recordedAt, recordedBy } = standing;
  const { newConfirmed, cumulativeConfirmed, clusters, evidence } = standing;
  const corrected: StoredDayReport = {
    ...standing,
    ...figures,
    corrections: corrections + 1,
    recordedBy: by,
    recordedAt: at,
    reporter: from,
  };
  const revision: DayReportRevision = {
    ...keys.revision(division, day, corrections + 1),
    ...{ newConfirmed, cumulativeConfirmed, clusters, evidence, recordedAt, recordedBy },
    ...{ correctedAt: at, correctedBy: by, reason },
  };
  const write: Write = {
    named: 'day-report',
    put: corrected,
    condition: corrections === 0 ? 'attribute_exists(pk) AND attribute_not_exists(corrections)' : 'corrections = :n',
    ...(corrections > 0 && { values: { ':n': corrections } }),
  };
  return { corrected, writes: [write, putNew('revision', revision)] };
}

export const requestWrite = (request: Omit<EvidenceRequest, keyof Key>): Write =>
  putNew('request', { ...keys.request(request.division, request.lastDay, request.of), ...request });

export const clusterWrite = (cluster: Omit<StoredCluster, keyof Key>) =>
  putNew('cluster', { ...keys.cluster(cluster.divisionCode, cluster.day, cluster.id), ...cluster });
