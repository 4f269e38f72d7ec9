import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A grievance by id. */
  grievance: (id: string) => key(`SENSITIVE#GRIEVANCE#${id}`, 'PROFILE'),
  /** A grievance in the list of its person. */
  ownGrievance: (person: string, at: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `GRIEVANCE#${at}#${id}`),
  /** The grievances of a person, the newest first. */
  ownGrievances: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'GRIEVANCE#'),
  /** A grievance in the list of the division in charge. */
  grievanceListing: (division: string, rank: string, at: string, id: string) =>
    key(`OPERATIONAL#GRIEVANCES#${division}`, `${rank}#${at}#${id}`),
  /** The grievances that a division is in charge of, by status. */
  grievanceListings: (division: string, rank = '') => range(`OPERATIONAL#GRIEVANCES#${division}`, rank && `${rank}#`),
  /** A remedy that was ordered of somebody. */
  orderedRemedy: (whom: string, at: string, id: string) => key(`OPERATIONAL#REMEDIES#${whom}`, `${at}#${id}`),
  /** The remedies ordered of somebody. */
  orderedRemedies: (whom: string) => range(`OPERATIONAL#REMEDIES#${whom}`),
} as const;
