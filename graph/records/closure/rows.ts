import type { RequestContext } from '#graph/context.ts';
import type { UnmatchedArrival } from '#graph/health/arrival/store.ts';
import type { Household } from '#graph/people/person/store.ts';
import { communitiesOf } from '#graph/region/place/read.ts';

/**
 * What a closure goes over: homes with those who live there, and arrivals of people whom no community knows.
 */
export type ToClose = { readonly place: string; readonly program: string } & (
  { readonly home: Household } | { readonly arrival: UnmatchedArrival & { readonly listedAt: string } }
);

/** The lists of a place, one after the other: cursors say place, list and the place in it. */
const LISTS = ['HOMES', 'ARRIVALS'] as const;

/** The rows behind a cursor: the county’s own, then community by community. */
export async function nextToClose(
  context: RequestContext,
  { program = '', division = '' }: Readonly<Record<string, string>>,
  { first, after: cursor }: { readonly first: number; readonly after: string | undefined },
): Promise<readonly ToClose[]> {
  const [from = division, inList = LISTS[0], behind] = cursor?.split('\n') ?? [];
  const rows: ToClose[] = [];
  let after: string | undefined = behind;
  let list = LISTS.findIndex((one) => one === inList);
  for (
    let place: string | undefined = from;
    place !== undefined;
    place = await nextCommunity(context, division, place)
  ) {
    for (; list < LISTS.length; list++) {
      rows.push(...(await readList(context, { place, program }, LISTS[list]!, { first: first - rows.length, after })));
      if (rows.length === first) return rows;
      after = undefined;
    }
    list = 0;
  }
  return rows;
}

async function readList(
  { persons, arrivals }: RequestContext,
  at: Pick<ToClose, 'place' | 'program'>,
  list: (typeof LISTS)[number],
  options: { readonly first: number; readonly after: string | undefined },
): Promise<ToClose[]> {
  if (list === 'HOMES') return (await persons.households(at.place, options)).map((home) => ({ ...at, home }));
  return (await arrivals.unmatchedAt(at.place, options)).map((arrival) => ({ ...at, arrival }));
}

async function nextCommunity(context: RequestContext, division: string, place: string): Promise<string | undefined> {
  const after = place === division ? undefined : place;
  const [next] = await communitiesOf(context, division, { first: 1, after });
  return next?.code;
}

export const cursorToClose = (row: ToClose): string =>
  'home' in row
    ? [row.place, 'HOMES', row.home.sk].join('\n')
    : [row.place, 'ARRIVALS', row.arrival.listedAt].join('\n');
