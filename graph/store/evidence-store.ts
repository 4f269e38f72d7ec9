import type { Day } from '../policy/calendar.ts';
import { type Db, putNew } from './db.ts';
import { type Key, keys } from './keys.ts';

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
}

export type CaseKind = 'CONFIRMED' | 'SUSPECTED' | 'ASYMPTOMATIC';

/** A case as its community counts it. */
export interface StoredCase extends Key {
  readonly id: string;
  readonly community: string;
  readonly kind: CaseKind;
  readonly confirmedOn: Day;
  readonly onsetOn?: Day | undefined;
  readonly householdId?: string | undefined;
  readonly building?: string | undefined;
  readonly unit?: string | undefined;
  readonly site?: string | undefined;
  readonly sourceKnown: boolean;
  readonly secondaryTo?: string | undefined;
  readonly evidence: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** A page of day reports: two windows, so that one request nearly always tells the level. */
const REPORTS_A_PAGE = 31;

export type EvidenceStore = ReturnType<typeof evidenceStore>;

export function evidenceStore(db: Db) {
  return {
    dayReport: (division: string, day: string) => db.get<StoredDayReport>(keys.dayReport(division, day)),

    /** Newest first, page by page, until `enough` says so or there are no more. */
    async newestReports(division: string, enough: (reports: readonly StoredDayReport[]) => boolean) {
      const reports: StoredDayReport[] = [];
      for (let page: StoredDayReport[]; ;) {
        page = await db.query<StoredDayReport>(keys.dayReports(division), {
          first: REPORTS_A_PAGE,
          after: reports.at(-1)?.sk,
          newestFirst: true,
        });
        reports.push(...page);
        if (page.length < REPORTS_A_PAGE || enough(reports)) return reports;
      }
    },

    casesSince: (community: string, day: string): Promise<StoredCase[]> =>
      db.queryAll<StoredCase>(keys.communityCases(community), 5_000, { above: `CASE#${day}` }),
  };
}

export const dayReportWrite = (report: Omit<StoredDayReport, keyof Key>) =>
  putNew('day-report', { ...keys.dayReport(report.division, report.day), ...report });

export const caseWrite = (found: Omit<StoredCase, keyof Key>) =>
  putNew('case', { ...keys.communityCase(found.community, found.confirmedOn, found.id), ...found });
