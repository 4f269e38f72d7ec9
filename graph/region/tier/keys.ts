import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** The cases of a community since a day. */
  communityCases: (community: string) => range(`SENSITIVE#COMMUNITY#${community}`, 'CASE#'),
  /** The level of a division as it was last announced. */
  levelStanding: (division: string) => key('PUBLIC#LEVELS', division),
  /** The levels of all divisions as they were last announced. */
  levelStandings: () => range('PUBLIC#LEVELS'),
  /** A change of the level of a division. */
  levelChange: (division: string, at: string, n: number) =>
    key(`PUBLIC#LEVEL#${division}`, `CHANGE#${at}#${String(n).padStart(6, '0')}`),
  /** The changes of the level of a division, the newest first. */
  levelChanges: (division: string) => range(`PUBLIC#LEVEL#${division}`, 'CHANGE#'),
  /** The tier of a community as it was last announced. */
  tierStanding: (community: string) => key(`PUBLIC#TIER#${community}`, 'STANDING'),
  /** A change of the tier of a community. */
  tierChange: (community: string, at: string, n: number) =>
    key(`PUBLIC#TIER#${community}`, `CHANGE#${at}#${String(n).padStart(6, '0')}`),
  /** The changes of the tier of a community, the newest first. */
  tierChanges: (community: string) => range(`PUBLIC#TIER#${community}`, 'CHANGE#'),
} as const;
