export type { StoredDayReport as DayReport, DayReportRevision, StoredCluster as Cluster } from './store.ts';
