import { verifyHealthCode } from '#graph/codes/health-code/verify.ts';
import { paperByNumber } from '#graph/codes/paper/number.ts';
import type { RequestContext } from '#graph/context.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import type { ValuesOn } from '#graph/core/plan/values.ts';
import { lastIsolationOf } from '#graph/health/isolation/order.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import type { Person } from '#graph/people/person/store.ts';
import { wasHighRisk } from '#graph/region/high-risk-area/was.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import { cityOf, countyOf, type Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { COLOUR_RULES, rulesInForce } from '#verify/colour-rules.ts';
import { maskName } from '#verify/mask-name.ts';
import {
  type ArrivalGrounds,
  type ArrivalRuling,
  isHandedOver,
  type JudgedProof,
  type PartyRole,
  type ProofStanding,
  ruleOnArrival,
  stayFrom,
  treatedAs,
} from './policy.ts';
import type { Arrival, Journey } from './store.ts';

/** What an arrival is judged by: the place in charge of it, a community or a division where none is known. */
export async function groundsAt(
  context: RequestContext,
  at: string,
  journey: Pick<Journey, 'from' | 'place' | 'arrivedOn'> | null,
): Promise<ArrivalGrounds> {
  const { loaders, today } = context;
  const community = isCommunity(at) ? await loaders.community(at) : null;
  const [values, tier] = await Promise.all([
    loaders.values(countyOf(at)),
    community && communityTier(context, community),
  ]);
  const wasHighRisk = journey !== null && (await isFromHighRisk(context, journey, values));
  return { today, values, tier: tier?.effective ?? null, wasHighRisk };
}

/** Whether they come from a place that was a high-risk area on a day of their stay. */
function isFromHighRisk(
  context: RequestContext,
  { from, place, arrivedOn }: Pick<Journey, 'from' | 'place' | 'arrivedOn'>,
  values: ValuesOn,
): Promise<boolean> {
  if (from === 'ABROAD' || place === null) return Promise.resolve(false);
  return wasHighRisk(context, place, { first: stayFrom(arrivedOn, values), last: arrivedOn });
}

/**
 * Somebody of a party: the person where they are registered, and their name and phone where they were given.
 */
export interface Named {
  readonly role: PartyRole;
  readonly person: Person | null;
  readonly name: string | null;
  readonly phone: string | null;
}

/** What follows for somebody who arrived. */
export async function judgeArrived(
  context: RequestContext,
  { role, person, name, treated = false }: Omit<Named, 'phone'> & { readonly treated?: boolean },
  journey: Journey,
  grounds: ArrivalGrounds,
): Promise<Pick<Arrival, 'ruling' | 'proofs'>> {
  const { from, arrivedOn, homePossible, transport } = journey;
  const [proofs, completed] = await Promise.all([
    Promise.all(journey.proofs.map((proof) => judgeProof(context, proof, { person, name }, journey))),
    person !== null && hasCompleted(context, person, journey, grounds),
  ]);
  const pointToPoint = transport?.pointToPoint ?? false;
  const facts = { role, from, arrivedOn, pointToPoint, homePossible, proofs, completed, treated };
  return { ruling: ruleOnArrival(facts, grounds), proofs };
}

/**
 * What follows from an arrival that is recorded, as its person now stands. Of its way the record says enough
 * in plain: a journey from elsewhere, which could be point to point, is judged by no treatment.
 */
export async function judgeRecorded(
  context: RequestContext,
  person: Person,
  { role, from, arrivedOn, homePossible, proofs }: Omit<Arrival, keyof Key>,
  grounds: ArrivalGrounds,
  treated: boolean,
): Promise<ArrivalRuling> {
  const completed = await hasCompleted(context, person, { from, arrivedOn }, grounds);
  const facts = { role, from, arrivedOn, pointToPoint: false, homePossible, proofs, completed, treated };
  return ruleOnArrival(facts, grounds);
}

/** What follows for who is named with an arrival without having arrived. */
export const judgeNamed = (role: PartyRole, { from, arrivedOn }: Journey, grounds: ArrivalGrounds): ArrivalRuling =>
  ruleOnArrival(
    {
      role,
      from,
      arrivedOn,
      pointToPoint: false,
      homePossible: null,
      proofs: [],
      completed: false,
      treated: false,
    },
    grounds,
  );

/** Whether the person was released from an isolation that counted from this arrival or a later exposure. */
async function hasCompleted(
  context: RequestContext,
  { id }: Person,
  { from, arrivedOn }: Pick<Journey, 'from' | 'arrivedOn'>,
  { wasHighRisk: isHighRisk }: ArrivalGrounds,
): Promise<boolean> {
  if (!isHandedOver(treatedAs(from, isHighRisk))) return false;
  const last = await lastIsolationOf(context, id);
  return last?.releasedOn ? countsFrom(arrivedOn, last, last.releasedOn) : false;
}

/** An isolation for something else that began before the arrival proves nothing, however late it ended. */
const countsFrom = (arrivedOn: Day, { grounds }: IsolationOrder, releasedOn: Day): boolean =>
  grounds.some(({ exposureOn }) => exposureOn >= arrivedOn && exposureOn <= releasedOn);

type Proof = Journey['proofs'][number];
type Holder = Pick<Named, 'person' | 'name'>;

async function judgeProof(
  context: RequestContext,
  proof: Proof,
  holder: Holder,
  journey: Journey,
): Promise<JudgedProof> {
  return { kind: proof.kind, standing: await standingOf(context, proof, holder, journey) };
}

async function standingOf(
  context: RequestContext,
  { kind, reference }: Proof,
  holder: Holder,
  journey: Journey,
): Promise<ProofStanding> {
  if (kind === 'GREEN_CODE') return (await isGreen(context, reference, holder)) ? 'VERIFIED' : 'REJECTED';
  return kind === 'RELEASE_NOTICE' ? standingOfNotice(context, reference, holder, journey) : 'HELD';
}

/**
 * A notice is proof for the person to whom it was issued, of the isolation that it ends. One that is unknown
 * here may be another place's.
 */
async function standingOfNotice(
  context: RequestContext,
  number: string,
  { person }: Holder,
  { arrivedOn }: Journey,
): Promise<ProofStanding> {
  const paper = person && (await paperByNumber(context, number));
  if (!person || !paper) return 'HELD';
  const isTheirs = paper.kind === 'RELEASE_NOTICE' && paper.person === person.id;
  const order = isTheirs && paper.order !== null ? await context.isolations.order(paper.order) : null;
  return order && paper.releasedOn !== null && countsFrom(arrivedOn, order, paper.releasedOn) ? 'VERIFIED' : 'REJECTED';
}

/** Whether a code is green by the rules of where the person lives, and bears their name and not another's. */
async function isGreen(context: RequestContext, token: string, { person, name }: Holder): Promise<boolean> {
  const city = person && cityOf(person.community);
  const destination = city && rulesInForce(COLOUR_RULES, city, context.today) ? city : context.homeRegion;
  const { colour, verdict, maskedName } = await verifyHealthCode(context, token, destination);
  const known = person ? ((await context.loaders.identity(person))?.name ?? null) : name;
  return verdict === 'ALLOWED' && colour === 'GREEN' && known !== null && maskedName === maskName(known);
}
