export type { SubjectAlert as Alert } from './alert.ts';
export type { Monitored as MonitoredMember } from './household.ts';
export type { SubjectCheck as DailyCheck } from './record.ts';
