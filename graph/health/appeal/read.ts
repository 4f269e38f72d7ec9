import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import type { Text } from '#graph/core/ruling.ts';
import { above, after, type Escalation } from '#graph/mechanism/escalation.ts';
import { isTheirOwn } from '#graph/people/person/age.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { NOBODY } from '#graph/people/person/read.ts';
import { openFor } from '#graph/people/person/seal.ts';
import type { Person } from '#graph/people/person/store.ts';
import { disclose, purposeRequired } from '#graph/shared/disclose.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import { type AppealEvent, appealDeadline, appealSight, type AppealSight, reviewsFor } from './policy.ts';
import type { Appeal, AppealStep, ListedAppeal } from './store.ts';

/** By when it is decided after an event that happens now; null once it is. */
export async function deadlineOf(
  { loaders, now, today }: RequestContext,
  event: AppealEvent,
  before: string | null,
): Promise<string | null> {
  const national = await loaders.values(NATION);
  return appealDeadline(event, before, now, national(today));
}

/** Somebody decides in time, exactly then too, or the division above is in charge, with a new deadline. */
export const APPEAL_DEADLINE: Escalation<Appeal> = {
  kind: 'APPEAL_DEADLINE',
  overdueAt: ({ deadline }) => deadline && after(deadline),
  toldNext: above,
};

/** To whom it is none of their business it takes as many reads as what is not there: see `readFor`. */
async function sightOf(context: RequestContext, found: Appeal | null): Promise<AppealSight | null> {
  const acted = await context.loaders.personFor(found?.person ?? NOBODY, (whose) => isTheirOwn(context, whose));
  return found && appealSight(viewerOf(context), found, acted !== null);
}

/** An appeal by id, for whose it is, who acts for them, who filed it and who is in charge. */
export async function appeal(context: RequestContext, id: string): Promise<Appeal | null> {
  const found = await context.appeals.appeal(id);
  const sight = await sightOf(context, found);
  return sight && found;
}

/** How to appeal against what holds of somebody, in words for them. */
export async function howToAppeal({ loaders, today }: RequestContext): Promise<Text> {
  const national = await loaders.values(NATION);
  return groundsTexts.howToAppeal(national(today).appealDecisionHours);
}

/** What waits for a division, the nearest deadline first: for its professionals and those above. */
export async function appeals(
  context: RequestContext,
  { division, ...page }: PageArgs & { readonly division: string },
): Promise<Connection<Appeal>> {
  if (!reviewsFor(viewerOf(context), division)) throw new Denial('FORBIDDEN', groundsTexts.appealsFor);
  const isKnown = division === NATION || (await context.loaders.division(division)) !== null;
  if (!isKnown) throw new Denial('NOT_FOUND', regionTexts.noDivision);
  return readPage(
    context,
    ['appeals', division],
    page,
    (options) => context.appeals.appealsOf(division, options),
    ({ place }) => place,
  );
}

/** The appeals of a person: all of them for who acts for them, for others those that they have filed. */
export async function appealsOfPerson(
  context: RequestContext,
  whose: Person,
  page: PageArgs,
): Promise<Connection<Appeal>> {
  const isTheirs = await isTheirOwn(context, whose);
  const mayList = (one: Appeal) => isTheirs || appealSight(viewerOf(context), one, false) === 'FILER';
  return readPage<ListedAppeal>(
    context,
    ['Person.appeals', whose.id],
    page,
    (options) =>
      fillPage(
        options,
        (rest) => context.appeals.ownAppeals(whose.id, rest),
        ({ place }) => place,
        (listed) => listed.filter(mayList),
      ),
    ({ place }) => place,
  );
}

/** A step, with what was said. */
export interface SeenAppealStep extends AppealStep {
  readonly of: Appeal;
}

export const historyFor = (found: Appeal): readonly SeenAppealStep[] =>
  found.history.map((step) => ({ ...step, of: found }));

/** Whose it is, and the record that it is about: each reading by others is recorded. */
export const personOf = async (context: RequestContext, found: Appeal): Promise<Person | null> =>
  (await mayRead(context, found, 'Appeal.person')) ? context.loaders.person(found.person) : null;

export const recordOf = async (context: RequestContext, found: Appeal): Promise<string | null> =>
  (await mayRead(context, found, 'Appeal.record')) ? found.record : null;

export async function statementFor(context: RequestContext, found: Appeal): Promise<string | null> {
  if (found.statement === null || !(await mayRead(context, found, 'Appeal.statement'))) return null;
  return openFor(context, found.person, found.id, found.statement);
}

export async function noteFor(context: RequestContext, { of, event, at }: SeenAppealStep): Promise<string | null> {
  const note = of.notes.find((one) => one.event === event && one.at === at);
  if (!note || !(await mayRead(context, of, 'AppealStep.note'))) return null;
  return openFor(context, of.person, noteRecord(of.id, at), note.sealed);
}

/** What a note is bound to. */
export const noteRecord = (id: string, at: string): string => `${id}#${at}`;

/**
 * Whether the caller reads what is somebody's, for a purpose unless it is their own; then it is recorded. Who
 * is in charge reads it wherever the person has moved meanwhile.
 */
async function mayRead(context: RequestContext, found: Appeal, field: string): Promise<boolean> {
  const sight = await sightOf(context, found);
  const person = await context.loaders.person(found.person);
  if (!sight || !person) return false;
  if (sight !== 'REVIEWER') return disclose(context, subjectOfPerson(person), field);
  if (context.purpose !== 'INVESTIGATION') throw purposeRequired(field, ['INVESTIGATION']);
  await context.disclosure.record({ subject: person.id, field, role: 'PROFESSIONAL', purpose: 'INVESTIGATION' });
  return true;
}
