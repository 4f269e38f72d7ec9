import { randomUUID } from 'node:crypto';
import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { notFound } from '#graph/core/errors.ts';
import type { Lang } from '#graph/core/ruling.ts';
import { tell } from '#graph/mechanism/change.ts';
import { send } from '#graph/mechanism/commit.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { startSweepChange } from '#graph/mechanism/sweep.ts';
import { householdOf } from '#graph/people/person/read.ts';
import type { Address, Household } from '#graph/people/person/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { ConditionFailed, type QueryOptions } from '#graph/store/db.ts';
import { sweepIds } from '#graph/store/ids.ts';
import { doneTaskChange } from '#graph/workforce/task/cause.ts';
import { movePlan, type SeenReturnPlan } from './plan.ts';
import { type NoticeReach, OTHERS_AROUND, reachOf, STAIRWELL_TEXTS, type StairwellText } from './policy.ts';
import { noticeWrite, type StairwellNotice } from './store.ts';

export interface ExplainToStairwell {
  readonly plan: string;
  readonly text: StairwellText;
}

/**
 * Tells the homes of a stairwell what a return asks of them. Neither the text nor the notice leads back to
 * the plan: it is one of a closed set, goes to every home of the stairwell, that of the person too, and where
 * these are too few to every home of the building or the community.
 */
export function explainToStairwell(
  context: RequestContext,
  { plan: id, text }: ExplainToStairwell,
): Promise<SeenReturnPlan> {
  return movePlan(context, id, 'EXPLAIN', async (plan) => {
    const person = await context.loaders.person(plan.person);
    const home = person && (await householdOf(context, person));
    if (!home) throw notFound('return plan', 'plan');
    const reach = reachOf(await homesAround(context, home));
    const done = await doneTaskChange(context, { ref: id, kind: 'STAIRWELL_EXPLANATION', day: context.today });
    return { set: { told: { text, reach } }, follows: [...done, ...tellingChange(context, home, text, reach)] };
  });
}

const PAGE = 500;
/** Pages of homes that are counted at most: 10,000 homes, more than any community has. */
const PAGES = 20;

/**
 * How many other homes that people live in there are in the stairwell and in the building of one; it is not
 * counted on where there are enough.
 */
async function homesAround(context: RequestContext, home: Household): Promise<{ stairwell: number; building: number }> {
  const around = { stairwell: 0, building: 0 };
  let after: string | undefined;
  for (let page = 0; page < PAGES && around.stairwell < OTHERS_AROUND; page++) {
    const homes = await context.persons.households(home.community, { first: PAGE, after });
    const others = homes.filter(({ id, people }) => id !== home.id && people > 0);
    around.stairwell += others.filter(({ address }) => isWithin(address, home.address, 'STAIRWELL')).length;
    around.building += others.filter(({ address }) => isWithin(address, home.address, 'BUILDING')).length;
    if (homes.length < PAGE) break;
    after = homes.at(-1)?.sk;
  }
  return around;
}

type Place = Pick<Address, 'building' | 'unit'>;

const isWithin = (address: Place, { building, unit }: Place, reach: NoticeReach): boolean =>
  reach === 'COMMUNITY' ||
  (address.building === building && (reach === 'BUILDING' || (address.unit ?? '') === (unit ?? '')));

/** What the sweep that tells the homes starts from. It says nothing of the plan or of whom it is about. */
function tellingChange({ now }: RequestContext, home: Household, text: StairwellText, reach: NoticeReach) {
  const { community, address } = home;
  const notice = randomUUID();
  const at = now.toISOString();
  const place = { community, building: address.building, unit: address.unit ?? '' };
  const input = { notice, at, text, reach, ...place };
  return startSweepChange({
    id: sweepIds.stairwell(notice),
    kind: 'STAIRWELL',
    input,
    startedBy: SYSTEM,
    startedAt: at,
  });
}

/** A home and what may be told to it. */
export interface HomeToTell {
  readonly home: Household;
  readonly told: Readonly<Record<string, string>>;
}

/** The next homes of the community that a telling goes over. */
export async function homesToTell(
  context: RequestContext,
  told: Readonly<Record<string, string>>,
  page: QueryOptions,
): Promise<HomeToTell[]> {
  const homes = await context.persons.households(told['community'] ?? '', page);
  return homes.map((home) => ({ home, told }));
}

/** Tells one home, once: a row of a sweep. Race: another runner tells it; then it is told. */
export async function tellHome(context: RequestContext, { home, told }: HomeToTell): Promise<boolean> {
  const { notice = '', at = '', text, reach, building = '', unit = '' } = told;
  if (!isWithin(home.address, { building, unit }, reach as NoticeReach)) return false;
  const values = await context.loaders.values(NATION);
  const expiresAt = Math.floor(Date.parse(at) / 1000) + values(context.today).feedDays * 86_400;
  const copy = { id: notice, at, text: text as StairwellText, clause: 'rights.4', expiresAt } as const;
  const event = tell({ type: 'stairwell.explained', subject: home.id, data: {} }, SYSTEM);
  try {
    await send(context, [noticeWrite(home.id, copy), event]);
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed && error.has('notice')) return false;
    throw error;
  }
}

/** What a home was told about its stairwell, newest first. */
export const noticesOf = (
  context: RequestContext,
  { id }: Household,
  page: PageArgs,
): Promise<Connection<StairwellNotice>> =>
  readPage(
    context,
    ['notices', id],
    page,
    (options) => context.returnPlans.noticesOf(id, options),
    ({ sk }) => sk,
  );

export const textOfNotice = ({ text }: StairwellNotice, lang: Lang): string => STAIRWELL_TEXTS[text][lang];
