import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A supply point by id. */
  supplyPoint: (id: string) => key(`OPERATIONAL#SUPPLYPOINT#${id}`, 'PROFILE'),
  /** The catalogue and stock of a supply point. */
  stocks: (supplyPoint: string) => range(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, 'STOCK#'),
  /** A pickup slot of a supply point. */
  slot: (supplyPoint: string, start: string) => key(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, `SLOT#${start}`),
  /** The pickup slots of a supply point on a day. */
  slots: (supplyPoint: string, day: string) => range(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, `SLOT#${day}`),
  /** Whether a supply point serves a community. */
  pairing: (community: string, supplyPoint: string) => key(`OPERATIONAL#PAIRING#${community}`, supplyPoint),
  /** The supply points of a community. */
  pairings: (community: string) => range(`OPERATIONAL#PAIRING#${community}`),
} as const;
