import { treatedBy } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { takeFact } from '#graph/health/brake/take.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance, BY_TIME } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import { divisionInCharge } from '#graph/workforce/on-call/read.ts';
import { bindOthers, boundBy, inTurn, othersOf } from './binding/bind.ts';
import { arrivalLifecycle, decideBy, standingBy } from './binding/policy.ts';
import { groundsAt, judgeRecorded } from './judge.ts';
import { awaiting, isolatesAt } from './policy.ts';
import { digitsOf } from './read.ts';
import { followedBy, waiting } from './record.ts';
import type { Arrival } from './store.ts';

/**
 * Judges an arrival anew that asked nothing because its person was treated for something that is void: what
 * follows is what would have without it. Race: the standing of the person moves at this moment, or the
 * arrival does; then it is made anew from what that left.
 */
export const judgeArrivalAnew = (context: RequestContext, id: string, by: string): Promise<void> =>
  commit(context, async () => {
    const found = await context.arrivals.arrival(id);
    // Read before facts and isolation: see `standingWrite`.
    const person = found && (await context.persons.person(found.person));
    if (!person || found.status !== 'BINDING' || found.treatedBy !== by) return { reply: undefined };
    const judged = await judgedNow(context, person, found);
    const { ruling, isBinding, grounds, others, treated } = judged;
    const followed = await followedBy(context, person, { digits: digitsOf(id), journey: found }, { ...judged, id });
    const decided = isBinding ? null : decideBy(context.now, grounds.values(context.today));
    const inCharge = isBinding ? null : await divisionInCharge(context, person.community);
    const set = {
      ruling,
      fact: followed.fact,
      treatedBy: treated,
      shownBy: judged.shownBy,
      decideBy: decided,
      inCharge,
    };
    const event = isBinding ? 'JUDGE' : 'UNSETTLE';
    const tells = { data: { person: found.person } };
    const step = advance(arrivalLifecycle, found, { event, actor: BY_TIME, now: context.now, set, tells });
    return {
      reply: undefined,
      change: [
        ...step.change,
        ...waiting(context, found, step.noun),
        ...followed.change,
        ...(isBinding ? await bindOthers(context, others, step.noun) : []),
        inTurn(context, person, id),
      ],
    };
  });

async function judgedNow(context: RequestContext, person: Person, found: Arrival) {
  const grounds = await groundsAt(context, person.community, found);
  const treated = await treatedBy(context, person);
  const full = await judgeRecorded(context, person, found, grounds, treated !== null);
  const known = await context.arrivals.arrivalsOf(found.person);
  const others = othersOf(
    known.filter((one) => one.id !== found.id),
    found,
  );
  const { isBound, evidence } = found.shownBy
    ? { isBound: true, evidence: found.shownBy }
    : boundBy(found.words, others, found.evidence);
  const { role, from } = found;
  const isSettled = context.today >= found.settledOn;
  const { wasHighRisk } = grounds;
  const standing = standingBy({ role, from, ruling: full, wasHighRisk, isSettled }, isBound);
  const isolates = standing === 'BINDING' && !others.isBound && isolatesAt(full.action) !== null;
  const taken = isolates ? await takenBy(context, person, found, evidence) : [];
  const isBinding = standing === 'BINDING' && taken !== null;
  const ruling = isBinding ? full : awaiting(full, grounds);
  const shownBy = isBound ? evidence : null;
  return { grounds, treated, others, evidence, shownBy, isBinding, ruling, taken: taken ?? [] };
}

/**
 * What it takes of the bounds of whoever let it bind: nothing yet, since it asked nothing; and nothing at all
 * where a professional has decided so.
 */
function takenBy(context: RequestContext, person: Person, { id, history }: Arrival, evidence: Evidence) {
  const { account, role } = history.findLast(({ event }) => event === 'REGISTER' || event === 'BIND')!;
  return role === 'PROFESSIONAL' ? [] : takeFact(context, person, { record: id, kind: 'ARRIVAL', evidence }, account);
}
