import type { RequestContext } from '#graph/context.ts';
import type { Household } from '#graph/people/person/store.ts';
import { communitiesOf } from '#graph/region/place/read.ts';
import type { ClosedList, ClosedRow, NounFacts } from '#graph/shared/facts.ts';

/** What a closure goes over: homes with those who live there, and what nouns list beside them. */
export type ToClose = { readonly place: string; readonly program: string } & (
  | { readonly home: Household }
  | { readonly list: string; readonly row: ClosedRow; readonly counted: ClosedList['counted'] }
);

/** The first list of each place, before those of nouns: cursors say place, list and the place in it. */
const HOMES = 'HOMES';

const listsOf = ({ nouns }: RequestContext): Readonly<Record<string, ClosedList>> =>
  Object.fromEntries(Object.values<NounFacts>(nouns).flatMap(({ closed }) => Object.entries(closed)));

/** The rows behind a cursor: the county’s own, then community by community. */
export async function nextToClose(
  context: RequestContext,
  { program = '', division = '' }: Readonly<Record<string, string>>,
  { first, after: cursor }: { readonly first: number; readonly after: string | undefined },
): Promise<readonly ToClose[]> {
  const [from = division, inList = HOMES, behind] = cursor?.split('\n') ?? [];
  const lists = [HOMES, ...Object.keys(listsOf(context))];
  const rows: ToClose[] = [];
  let after: string | undefined = behind;
  let list = lists.indexOf(inList);
  for (
    let place: string | undefined = from;
    place !== undefined;
    place = await nextCommunity(context, division, place)
  ) {
    for (; list < lists.length; list++) {
      rows.push(...(await readList(context, { place, program }, lists[list]!, { first: first - rows.length, after })));
      if (rows.length === first) return rows;
      after = undefined;
    }
    list = 0;
  }
  return rows;
}

async function readList(
  context: RequestContext,
  at: Pick<ToClose, 'place' | 'program'>,
  list: string,
  page: { readonly first: number; readonly after: string | undefined },
): Promise<ToClose[]> {
  const { db, persons } = context;
  const closed = listsOf(context)[list];
  if (!closed) return (await persons.households(at.place, page)).map((home) => ({ ...at, home }));
  const { counted, rows } = closed;
  return (await rows(db, at.place, page)).map((row) => ({ ...at, list, row, counted }));
}

async function nextCommunity(context: RequestContext, division: string, place: string): Promise<string | undefined> {
  const after = place === division ? undefined : place;
  const [next] = await communitiesOf(context, division, { first: 1, after });
  return next?.code;
}

export const cursorToClose = (one: ToClose): string =>
  ('home' in one ? [one.place, HOMES, one.home.sk] : [one.place, one.list, one.row.listedAt]).join('\n');
