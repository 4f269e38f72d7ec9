import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { Denial, notFound, Refusal, refusal } from '#graph/core/errors.ts';
import { checkText } from '#graph/core/input/text.ts';
import * as codesTexts from '#graph/core/messages/codes.ts';
import { once } from '#graph/core/once.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { countyOf } from '#graph/store/key.ts';
import { type DemandedPaper, type DemanderKind, type PaperRuling, rulingOnDemand } from './policy.ts';
import { demandWrites, type PaperDemand } from './store.ts';

export interface RequestPaper {
  readonly kind: DemandedPaper;
  readonly demandedBy: { readonly name: string; readonly kind: DemanderKind };
  readonly inTheNameOfTheEpidemic: boolean;
  readonly community: string;
  readonly idempotencyKey: string;
}

const NAME_LENGTH = 60;
/** Against running up somebody's count: far above what is demanded of anyone. */
const DEMANDS_AN_HOUR = 20;

/**
 * Rules on a paper that somebody was told to bring. One of the two is allowed, with who issues it; any other
 * in the name of the epidemic is refused, and its demander is named, told of and counted. Of papers that have
 * nothing to do with the epidemic nothing is recorded.
 */
export async function requestPaper(context: RequestContext, input: RequestPaper): Promise<PaperRuling> {
  const name = checkText(input.demandedBy.name, NAME_LENGTH, 'demandedBy', 'name');
  if (!isOwnCommunity(context, input.community)) throw notFound('community', 'community');
  const ruling = rulingOnDemand(input, valuesOn(context.today).planVersion);
  if (ruling.verdict !== 'REFUSED') return ruling;
  await record(context, input, name);
  const { text } = ruling.reasons[0]!;
  throw new Refusal([{ code: 'PAPER_REFUSED', message: text, path: ['input', 'kind'], ruling }]);
}

/** Where the caller lives, or works. */
function isOwnCommunity(context: RequestContext, community: string): boolean {
  const { roles, communities, person } = viewerOf(context);
  return (
    (roles.includes('COMMUNITY_WORKER') && communities.includes(community)) ||
    (roles.includes('RESIDENT') && person?.community === community)
  );
}

/**
 * Records a demand that was refused: its demander and what was demanded, and neither of whom nor by whom it
 * was told.
 */
async function record(context: RequestContext, input: RequestPaper, name: string): Promise<void> {
  const { community, kind: paper, demandedBy } = input;
  const county = countyOf(community);
  const hash = await context.keyring.hash('demander', `${demandedBy.kind}\n${spelling(name)}`);
  // Counted by the first attempt alone: who is overtaken has not come more often.
  const count = once(() => countDemand(context));
  await commit(
    context,
    async (id) => {
      await count();
      const demand = { county, id, hash, name, kind: demandedBy.kind, paper, clause: 'base.3' } as const;
      const event = { type: 'paper.demand_refused', subject: county, data: { division: county, community } } as const;
      // By nobody's name: who told of a demand is not its demander's to learn.
      const told = tell(event, SYSTEM);
      return { reply: id, change: [...demandWrites({ ...demand, community, at: context.now.toISOString() }), told] };
    },
    { once: { operation: 'requestPaper', input, id: (digits) => digits, read: (id) => Promise.resolve(id) } },
  );
}

async function countDemand(context: RequestContext): Promise<void> {
  const { account } = viewerOf(context);
  if (!(await context.accounts.withinRate(account, 'demand', 1, DEMANDS_AN_HOUR, context.now)))
    throw refusal('RATE_LIMITED', codesTexts.demandsAnHour(DEMANDS_AN_HOUR));
}

/** One body is one, however its name is spaced or capitalised. */
const spelling = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** What was refused in a county, newest first, for the authorities over it. */
export function paperDemands(
  context: RequestContext,
  { county, ...page }: PageArgs & { readonly county: string },
): Promise<Connection<PaperDemand>> {
  if (!/^\d{6}$/.test(county) || !isAuthorityOver(viewerOf(context), county))
    throw new Denial('FORBIDDEN', codesTexts.demandsFor);
  return readPage(
    context,
    ['paperDemands', county],
    page,
    (options) => context.papers.demandsIn(county, options),
    ({ sk }) => sk,
  );
}
