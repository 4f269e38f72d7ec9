import { readFileSync } from 'node:fs';
import type { Deps } from '#graph/deps.ts';
import { placeItem } from '#graph/region/place/store.ts';

/** The facts about divisions: see data/README.md. */
const FILES = ['divisions-wuhan.csv', 'divisions-hangzhou-shangcheng.csv', 'divisions-china-counties.csv'];

/** Reads `level,code,name,parent` rows; the level and the parent follow from the code. */
export function readPlaces(file: string) {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => {
      const [, code = '', name = ''] = row.split(',');
      return placeItem(code, name);
    });
}

/**
 * Loads every place in batches, unless they stand there from an earlier run: their last row is written last.
 */
export async function loadPlaces({ db, places }: Deps): Promise<number> {
  // What two files tell of is one place: a batch does not take an item twice.
  const all = [...new Map(FILES.flatMap(readPlaces).map((place) => [place.code, place])).values()];
  const last = all.at(-1);
  if (last && !(await db.get({ pk: last.pk, sk: last.sk }))) await places.load(all);
  return all.length;
}
