import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** An erasure by id. */
  erasure: (id: string) => key(`SENSITIVE#ERASURE#${id}`, 'PROFILE'),
  /** The erasure of a person that is not over yet. */
  erasing: (person: string) => key(`SENSITIVE#ERASING#${person}`, 'CURRENT'),
  /** An erasure in the list of its county. */
  erasureListing: (county: string, rank: string, at: string, id: string) =>
    key(`OPERATIONAL#ERASURES#${county}`, `${rank}#${at}#${id}`),
  /** The erasures of a county, by status. */
  erasureListings: (county: string, rank = '') => range(`OPERATIONAL#ERASURES#${county}`, rank && `${rank}#`),
  /** All that is recorded of a person. */
  personRecords: (person: string) => range(`SENSITIVE#PERSON#${person}`),
  /** When and why a person was forgotten, in the place of the key that was destroyed. @table keys */
  tombstone: (person: string) => ({ pk: person }),
  /** How much of one kind a closure has erased and held back. */
  programCount: (county: string, day: string, shard: string) =>
    key(`OPERATIONAL#PROGRAM#${county}`, `COUNT#${day}#${shard}`),
  /** All that a closure has erased and held back. */
  programCounts: (county: string, day: string) => range(`OPERATIONAL#PROGRAM#${county}`, `COUNT#${day}#`),
} as const;
