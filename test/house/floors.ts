/** The floors, from the ground up: a file imports from its own floor and from those below it. */
export const FLOORS = [
  'verify',
  'core',
  'store',
  'mechanism',
  'shared',
  'region',
  'people',
  'workforce',
  'codes',
  'supply',
  'health',
  'care',
  'oversight',
  'records',
  'guide',
  'feed',
  'app',
] as const;

export type Floor = (typeof FLOORS)[number];

/** What a file is within its floor, by where it lies and how it is called. */
export type Layer = 'pure' | 'keys' | 'store' | 'facts' | 'noun' | 'verb' | 'app';

const VERIFY = 'packages/verify/src/';

/** The folder of a floor, with a slash at the end. */
export const folderOf = (floor: Floor): string => (floor === 'verify' ? VERIFY : `graph/${floor}/`);

export const heightOf = (floor: Floor): number => FLOORS.indexOf(floor);

/** The floors between `shared` and `app`, whose folders are nouns. */
export const NOUN_FLOORS: readonly Floor[] = FLOORS.slice(heightOf('region'), heightOf('app'));

/** The floor of a path from the root; null for what stands beside the floors. */
export const floorOf = (path: string): Floor | null => FLOORS.find((one) => path.startsWith(folderOf(one))) ?? null;

/** The noun folder of a path, such as `people/person`; of a file directly on a floor, the floor. */
export function nounOf(path: string): string | null {
  const floor = floorOf(path);
  if (floor === null) return null;
  const [folder, file] = path.slice(folderOf(floor).length).split('/');
  return file === undefined ? floor : `${floor}/${folder}`;
}

/** Whether the first path lies on a floor below that of the second. */
export function isBelow(path: string, other: string): boolean {
  const [floor, above] = [floorOf(path), floorOf(other)];
  return floor !== null && above !== null && heightOf(floor) < heightOf(above);
}

export function layerOf(path: string): Layer | null {
  const floor = floorOf(path);
  if (floor === null) return null;
  if (floor === 'verify' || floor === 'core') return 'pure';
  if (floor === 'store' || floor === 'mechanism') return 'store';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^policy[^/]*\.ts$/.test(name)) return 'pure';
  if (/^(.*-)?store[^/]*\.ts$/.test(name)) return 'store';
  if (name === 'keys.ts') return 'keys';
  if (name === 'facts.ts') return 'facts';
  if (name === 'noun.ts') return 'noun';
  return floor === 'app' ? 'app' : 'verb';
}
