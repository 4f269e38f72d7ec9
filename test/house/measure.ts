import { handMadeNames, nestedCommits, SENT_ALONE, sentAlone } from './changes.ts';
import { type Length, retryLoops, verbFunctions } from './functions.ts';
import { againstFloors, cyclePairs, fileCycles, type Import, importsOf, nounCycles, otherNouns } from './imports.ts';
import { APART, COMMENT_COLUMNS, folderSizes, LINE_COLUMNS, sourceSizes, wideComments, wideLines } from './lines.ts';
import { mutationsOf } from './mutations.ts';
import type { Tree } from './tree.ts';

/** One line of the report. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
  readonly isReached: boolean;
  /** Whether the build fails where the goal is not reached. */
  readonly isHeld: boolean;
  /** What stands behind the value, the worst first. */
  readonly places: readonly string[];
}

const GOALS = {
  sourceLines: 300,
  functionLines: { median: 8, p90: 22, longest: 45 },
  folderFiles: 14,
  otherNouns: { median: 3, most: 8 },
  namedMutations: 0.95,
  retryLoops: 1,
};

export function measure(tree: Tree): Figure[] {
  const imports = importsOf(tree);
  return [
    largestFile(tree),
    functionLength(verbFunctions(tree)),
    fullestFolder(tree),
    neighbours(otherNouns(tree.sources, imports)),
    none(
      'imports against the floors',
      againstFloors(imports).map(({ from, to }) => `${from} -> ${to}`),
      true,
    ),
    none('cycles of files', fileCycles(imports).map(membersOf), true),
    circularNouns(imports),
    foundMutations(tree),
    retries(tree),
    none('commits within the attempt of another', nestedCommits(tree), true),
    none('event names of a life made by hand', handMadeNames(tree), true),
    none(
      'changes sent past commit, an allow-list apart',
      sentAlone(tree).filter((place) => !(place.slice(0, place.lastIndexOf(':')) in SENT_ALONE)),
      true,
    ),
    none(`lines over ${LINE_COLUMNS} columns, what their texts hold apart`, wideLines(tree), true),
    none(`comment lines over ${COMMENT_COLUMNS} columns`, wideComments(tree.sources), true),
  ];
}

/** The value below which a share of the sorted numbers lies; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const membersOf = (cycle: readonly string[]): string => `${cycle.length}: ${cycle.join(' ')}`;

function largestFile(tree: Tree): Figure {
  const sizes = sourceSizes(tree);
  const largest = sizes.find(({ isTable }) => !isTable);
  const table = sizes.find(({ isTable }) => isTable);
  const excess = sizes.filter(({ lines, isTable }) => lines > GOALS.sourceLines && !isTable);
  return {
    name: 'largest source file, lines',
    value: `${largest?.lines ?? 0} ${largest?.path ?? ''}${table ? `; of tables ${table.lines} ${table.path}` : ''}`,
    goal: `<= ${GOALS.sourceLines}`,
    isReached: excess.length === 0,
    isHeld: true,
    places: excess.map(({ path, lines }) => `${path}: ${lines}`),
  };
}

function functionLength(functions: readonly Length[]): Figure {
  const lengths = functions.map(({ lines }) => lines);
  const { median, p90, longest } = GOALS.functionLines;
  const [middle, most, top] = [quantile(lengths, 0.5), quantile(lengths, 0.9), lengths[0] ?? 0];
  return {
    name: 'function of a verb, median / p90 / longest',
    value: `${middle} / ${most} / ${top} of ${functions.length}`,
    goal: `<= ${median} / ${p90} / ${longest}`,
    isReached: middle <= median && most <= p90 && top <= longest,
    isHeld: true,
    places: functions.filter(({ lines }) => lines > p90).map(({ place, lines }) => `${place}: ${lines}`),
  };
}

function fullestFolder(tree: Tree): Figure {
  const sizes = folderSizes(tree);
  const counted = sizes.filter(({ folder }) => !(folder in APART));
  const [fullest] = counted;
  const excess = counted.filter(({ files }) => files > GOALS.folderFiles);
  const apart = sizes.filter(({ folder, files }) => folder in APART && files > GOALS.folderFiles);
  return {
    name: 'files in one folder, most',
    value: `${fullest?.files ?? 0} ${fullest?.folder ?? ''}`,
    goal: `<= ${GOALS.folderFiles}`,
    isReached: excess.length === 0,
    isHeld: true,
    places: [
      ...excess.map(({ folder, files }) => `${folder}: ${files}`),
      ...apart.map(({ folder, files }) => `apart, ${APART[folder]!}: ${folder}: ${files}`),
    ],
  };
}

function neighbours(others: ReadonlyMap<string, readonly string[]>): Figure {
  const sorted = [...others].sort(([, a], [, b]) => b.length - a.length);
  const counts = sorted.map(([, nouns]) => nouns.length);
  const [median, most] = [quantile(counts, 0.5), counts[0] ?? 0];
  return {
    name: "other nouns that a verb's file imports from, median / most",
    value: `${median} / ${most} of ${counts.length}`,
    goal: `<= ${GOALS.otherNouns.median} / ${GOALS.otherNouns.most}`,
    isReached: median <= GOALS.otherNouns.median && most <= GOALS.otherNouns.most,
    isHeld: false,
    places: sorted
      .filter(([, nouns]) => nouns.length > GOALS.otherNouns.median)
      .map(([path, nouns]) => `${path}: ${nouns.length} ${nouns.join(' ')}`),
  };
}

function circularNouns(imports: readonly Import[]): Figure {
  const cycles = nounCycles(imports);
  const places = cycles.flatMap((cycle) => [membersOf(cycle), ...cyclePairs(cycle, imports)]);
  const folders = cycles.reduce((sum, { length }) => sum + length, 0);
  const figure = none('cycles of noun folders', places, true);
  return { ...figure, value: folders > 0 ? `${cycles.length} (${folders} folders)` : '0' };
}

const none = (name: string, places: readonly string[], isHeld = false): Figure => ({
  name,
  value: String(places.length),
  goal: '0',
  isReached: places.length === 0,
  isHeld,
  places,
});

function foundMutations(tree: Tree): Figure {
  const all = mutationsOf(tree);
  const named = all.filter(({ namedBy }) => namedBy !== null);
  const byWords = all.filter(({ namedBy }) => namedBy === 'WORDS').length;
  return {
    name: 'mutations found in the folder of the noun that they name',
    value: `${named.length} of ${all.length} (${byWords} by their own words)`,
    goal: `>= ${GOALS.namedMutations * 100} %`,
    isReached: named.length >= GOALS.namedMutations * all.length,
    isHeld: true,
    places: all
      .filter(({ namedBy }) => namedBy === null)
      .map(({ field, module, verb }) => `${field} (schema/${module}): ${verb ?? 'no verb on a floor'}`),
  };
}

function retries(tree: Tree): Figure {
  const places = retryLoops(tree);
  return {
    name: 'retry loops around a transaction',
    value: String(places.length),
    goal: `<= ${GOALS.retryLoops}`,
    isReached: places.length <= GOALS.retryLoops,
    isHeld: true,
    places,
  };
}
