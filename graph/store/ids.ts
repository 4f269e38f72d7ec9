/**
 * What has an id of its own. The id begins with it, so that `node` knows where to look; the rest is opaque to
 * callers.
 */
export const idTypes = [
  'division',
  'community',
  'household',
  'person',
  'healthCode',
  'case',
  'fact',
  'supplyPoint',
  'supplier',
  'order',
  'measure',
  'warning',
  'cluster',
  'dayReport',
  'import',
  'grid',
  'task',
  'isolationOrder',
  'handover',
  'contact',
  'contactRequest',
  'discharge',
  'alert',
  'guardian',
  'consent',
  'returnPlan',
  'careContact',
  'grievance',
  'appeal',
  'erasure',
  'program',
  'paper',
  'arrival',
  'unmatchedArrival',
  'onCall',
  'suspicion',
  'meeting',
  'workplace',
] as const;
export type IdType = (typeof idTypes)[number];

export const idOf = (type: IdType, rest: string): string => `${type}_${rest}`;

/** The type and the rest of an id, or null when it is none. */
export function readId(id: string): { type: string; rest: string } | null {
  const match = /^([a-zA-Z]+)_([\w-]{1,120})$/.exec(id);
  return match ? { type: match[1]!, rest: match[2]! } : null;
}

export const isId = (type: IdType, id: string): boolean => readId(id)?.type === type;

/** A household never moves, so its id holds its community: it is read by key, without an index. */
export const householdId = (community: string, digits: string): string => idOf('household', `${community}_${digits}`);

export function communityOfHousehold(id: string): string | null {
  return /^household_(\d{12})_[\w-]{1,100}$/.exec(id)?.[1] ?? null;
}

/** A warning never leaves its community either. */
export const warningId = (community: string, digits: string): string => idOf('warning', `${community}_${digits}`);

export function communityOfWarning(id: string): string | null {
  return /^warning_(\d{12})_[\w-]{1,100}$/.exec(id)?.[1] ?? null;
}

/** Neither does a grid or a task: a task may pass from one grid to another of its community. */
export const communityScopedId = (type: 'grid' | 'task', community: string, digits: string): string =>
  idOf(type, `${community}_${digits}`);

export function communityOfScoped(type: 'grid' | 'task', id: string): string | null {
  const match = /^([a-z]+)_(\d{12})_[\w-]{1,100}$/.exec(id);
  return match?.[1] === type ? match[2]! : null;
}

/**
 * What is recorded of a person follows them wherever they live, so its id holds theirs: it is read by key,
 * and a person is erased with one partition.
 */
export const personScopedId = (type: IdType, person: string, digits: string): string =>
  idOf(type, `${person.slice(PERSON_PREFIX.length)}_${digits}`);

const PERSON_PREFIX = idOf('person', '');

/** The person of such an id; null for what is no such id. */
export function personOfScoped(type: IdType, id: string): string | null {
  const match = /^([a-zA-Z]+)_([0-9a-z-]{1,64})_[\w-]{1,100}$/.exec(id);
  return match?.[1] === type ? idOf('person', match[2]!) : null;
}

/** A span on call belongs to one division. */
export const onCallId = (division: string, digits: string): string => idOf('onCall', `${division}_${digits}`);

export function divisionOfOnCall(id: string): string | null {
  return /^onCall_(\d{2}|\d{4}|\d{6})_[0-9a-f]{32}$/.exec(id)?.[1] ?? null;
}

/** A county closes its programme once a day, so the id of a closure holds both. */
export const programId = (county: string, day: string): string => idOf('program', `${county}_${day}`);

export function readProgramId(id: string): { county: string; day: string } | null {
  const match = /^program_(\d{6})_(\d{4}-\d{2}-\d{2})$/.exec(id);
  return match ? { county: match[1]!, day: match[2]! } : null;
}

/** Neither a case nor a measure changes its community or its day, so its id holds both. */
export const datedId = (type: 'case' | 'measure', community: string, day: string, digits: string): string =>
  idOf(type, `${community}_${day}_${digits}`);

export interface DatedId {
  readonly community: string;
  readonly day: string;
}

export function readDatedId(type: 'case' | 'measure', id: string): DatedId | null {
  const match = /^([a-z]+)_(\d{12})_(\d{4}-\d{2}-\d{2})_[0-9a-f]{32}$/.exec(id);
  return match?.[1] === type ? { community: match[2]!, day: match[3]! } : null;
}

/** The division and day of what was reported as evidence; null for what is no such id. */
export function readEvidenceId(id: string): { type: 'cluster' | 'dayReport'; division: string; day: string } | null {
  const match = /^(cluster|dayReport)_(\d{4}|\d{6})_(\d{4}-\d{2}-\d{2})(_[\w-]{1,100})?$/.exec(id);
  if (!match || (match[1] === 'cluster') === (match[4] === undefined)) return null;
  return { type: match[1] as 'cluster' | 'dayReport', division: match[2]!, day: match[3]! };
}

/** What was reported as evidence, by its division and day. */
export const dayReportId = (division: string, day: string): string => idOf('dayReport', `${division}_${day}`);
export const clusterId = (division: string, day: string, digits: string): string =>
  idOf('cluster', `${division}_${day}_${digits}`);

/** The ids of sweeps: each holds what makes its sweep one of a kind, so that it is started once. */
export const sweepIds = {
  daily: (day: string): string => `daily_${day}`,
  tier: (county: string, change: number | string): string => `tier_${county}_${change}`,
  orders: (community: string, change: number | string, at: string): string => `orders_${community}_${change}_${at}`,
  responseEnded: (division: string, response: string): string => `response-ended_${division}_${response}`,
  gridTasks: (grid: string, version: number | string, place: string, later: number | string): string =>
    `grid-tasks_${grid}_${version}_${place}_${later}`,
  stairwell: (notice: string): string => `stairwell_${notice}`,
  closure: (program: string): string => `closure_${program}`,
} as const;
