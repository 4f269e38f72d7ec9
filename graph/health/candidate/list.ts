import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { StoredCase } from '#graph/health/case/store.ts';
import { contactsSoughtFrom, lastOfEach, type Meeting } from '#graph/health/contact/policy.ts';
import { standingCase } from '#graph/health/contact/record.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import { mayRead } from '#graph/shared/disclose.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import { type Day, dayOf } from '#verify/calendar.ts';
import { type Met, standingOf } from './store.ts';

/** How many meetings are looked at together: of these a person stands once for each setting. */
export const MEETINGS_TOGETHER = 100;

/** Somebody together with a case, and their place in the list. */
interface Row extends Meeting {
  readonly place: string;
}

/** Somebody who may be a contact: a professional's finding decides. */
export interface ContactCandidate extends Row {
  readonly whose: Person;
}

export interface CandidatesArgs extends PageArgs {
  readonly case: string;
}

/** Of whom contacts are sought: by each of their names, from a day on. */
interface Sought {
  readonly found: StoredCase;
  readonly person: Person;
  readonly names: readonly string[];
  readonly from: Day;
}

/** A part of the list: as many of its rows as are asked for, behind a place in it. */
type Source = (context: RequestContext, sought: Sought, options: QueryOptions) => Promise<readonly Row[]>;

/**
 * Who may be a contact of a case: its household, whoever works where it works, and whomever it met from the
 * policy's days before the first symptoms on. A person whom several of these name stands there once for each
 * setting, with the last day that is known.
 */
export async function contactCandidates(
  context: RequestContext,
  { case: id, ...page }: CandidatesArgs,
): Promise<Connection<ContactCandidate>> {
  const found = await standingCase(context, id);
  if (!found) throw new Denial('NOT_FOUND', healthTexts.noCase);
  const sought = await soughtOf(context, found);
  return readPage(
    context,
    ['contactCandidates', found.id],
    page,
    async (options) =>
      sought === null
        ? []
        : fillPage(
            options,
            (rest) => rowsOf(context, sought, rest),
            ({ place }) => place,
            standing,
          ),
    ({ place }) => place,
  );

  /** Who is forgotten is nobody's contact any more. */
  async function standing(rows: readonly Row[]): Promise<ContactCandidate[]> {
    const whose = await Promise.all(rows.map(({ person }) => context.loaders.person(person)));
    return rows.flatMap((row, i) =>
      whose[i] && whose[i].id !== sought?.person.id ? [{ ...row, whose: whose[i] }] : [],
    );
  }
}

async function soughtOf(context: RequestContext, found: StoredCase): Promise<Sought | null> {
  const link = await context.cases.personOfCase(found.id);
  const person = link && (await context.persons.person(link.person));
  if (!person) return null;
  const values = await context.loaders.values(countyOf(found.community));
  const { onsetOn = null, confirmedOn } = found;
  const from = contactsSoughtFrom({ onsetOn, confirmedOn }, values(confirmedOn));
  return { found, person, names: [person.id, ...(person.aliases ?? [])], from };
}

/** One source after the other; a place begins with the name of its source. */
const SOURCES: readonly (readonly [name: string, rows: Source])[] = [
  ['HOUSEHOLD', family],
  ['WORKPLACE', colleagues],
  ['MET', met],
];

async function rowsOf(context: RequestContext, sought: Sought, { first, after }: QueryOptions): Promise<Row[]> {
  const begun = Math.max(
    0,
    SOURCES.findIndex(([name]) => after?.startsWith(`${name}=`)),
  );
  const rows: Row[] = [];
  for (const [i, [name, rowsIn]] of SOURCES.entries()) {
    if (i < begun || rows.length >= first) continue;
    const behind = i === begun ? after?.slice(name.length + 1) : undefined;
    const more = await rowsIn(context, sought, { first: first - rows.length, after: behind });
    rows.push(...more.map((row) => ({ ...row, place: `${name}=${row.place}` })));
  }
  return rows;
}

const behind = ({ first, after = '' }: QueryOptions, places: readonly string[]): string[] =>
  [...new Set(places)]
    .filter((place) => place > after)
    .sort()
    .slice(0, first);

async function family({ persons, today }: RequestContext, { found, person }: Sought, page: QueryOptions) {
  const members = await persons.memberIds(person.community, person.householdId);
  // Until they were kept apart they lived together.
  const lastContactOn = found.isolatedAt === null ? today : dayOf(Date.parse(found.isolatedAt));
  return behind(page, members).map(
    (one) => ({ person: one, setting: 'HOUSEHOLD', lastContactOn, place: one }) as const,
  );
}

/** All workplaces in one order, so that who works at several of them with the case stands there once. */
async function colleagues({ candidates }: RequestContext, { names }: Sought, page: QueryOptions) {
  const workplaces = await Promise.all(names.map((one) => candidates.workplacesOf(one)));
  const found = await Promise.all(standingOf(workplaces.flat()).map((one) => candidates.colleaguesAt(one, page)));
  return behind(page, found.flat()).map(
    (one) => ({ person: one, setting: 'WORKPLACE', lastContactOn: null, place: one }) as const,
  );
}

/**
 * The newest meetings first, so many together; among these by setting and person. The place holds the meeting
 * behind which they begin.
 */
async function met(context: RequestContext, sought: Sought, { first, after = '=' }: QueryOptions): Promise<Row[]> {
  const rows: Row[] = [];
  let [begin = '', from = ''] = after.split('=');
  for (;;) {
    const together = await meetingsBehind(context, sought, begin);
    const last = new Map(lastOfEach(together.flatMap(peopleOf)).map((one) => [`${one.setting}#${one.person}`, one]));
    const places = behind({ first: first - rows.length, after: from }, [...last.keys()]);
    rows.push(...places.map((place) => ({ ...last.get(place)!, place: `${begin}=${place}` })));
    if (together.length < MEETINGS_TOGETHER || rows.length >= first) return rows;
    [begin, from] = [together.at(-1)!.sk, ''];
  }
}

const peopleOf = ({ people, setting, on }: Met): Meeting[] =>
  people.map((person) => ({ person, setting, lastContactOn: on }));

/** By all names of the case: a meeting has one sort key, by whichever of them it was recorded. */
async function meetingsBehind({ candidates }: RequestContext, { names, from }: Sought, begin: string): Promise<Met[]> {
  const options = { first: MEETINGS_TOGETHER, after: begin === '' ? undefined : begin };
  const found = await Promise.all(names.map((one) => candidates.meetingsSince(one, from, options)));
  const each = new Map(found.flat().map((one) => [one.sk, one]));
  return [...each.values()].sort((a, b) => (a.sk > b.sk ? -1 : 1)).slice(0, MEETINGS_TOGETHER);
}

/**
 * Whom a candidate is, for the professionals of where they live, on the record; null for others, who hand the
 * contact over.
 */
export const personOfCandidate = async (
  context: RequestContext,
  { whose }: ContactCandidate,
): Promise<Person | null> =>
  (await mayRead(context, subjectOfPerson(whose), 'ContactCandidate.person')) ? whose : null;

/** The county of who lives outside the caller's division: whom to hand them over to. */
export const elsewhereOf = (context: RequestContext, { whose: { community } }: ContactCandidate): string | null =>
  covers(viewerOf(context).division, community) ? null : countyOf(community);
