/** What has an id of its own. The id begins with it, so that `node` knows where to look; the rest is opaque to callers. */
export type IdType =
  | 'division'
  | 'community'
  | 'household'
  | 'person'
  | 'healthCode'
  | 'case'
  | 'fact'
  | 'supplyPoint'
  | 'supplier'
  | 'order';

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
