import { creatorOf, type RequestContext, viewerOf } from '../context.ts';
import { notFound, refusal } from '../errors.ts';
import { createOnce } from '../mechanism/idempotency.ts';
import { outboxWrite } from '../mechanism/outbox.ts';
import { covers, type Subject } from '../policy/access.ts';
import { isDay } from '../policy/calendar.ts';
import {
  COLOUR_RULES,
  type ColourRules,
  deriveColour,
  type Fact,
  type FactKind,
  isInForce,
  isStricter,
  rulesInForce,
} from '../policy/health-code.ts';
import { factWrite, statusWrite, type StoredFact } from '../store/code-store.ts';
import type { Write } from '../store/db.ts';
import { idOf, isId } from '../store/ids.ts';
import { cityOf } from '../store/keys.ts';
import { type Person, standingWrite } from '../store/person-store.ts';
import { subjectOfPerson } from './person.ts';
import { checkText } from './text.ts';

/** A fact that carries whom it is about. */
export interface SubjectFact extends Fact {
  readonly subject: Subject;
}

export type NewFact = Fact & Pick<StoredFact, 'id' | 'evidence'>;

/**
 * The writes that record a fact about a person: the fact, the move of their standing, and the status of every code of theirs that
 * runs and turns stricter by it. Where the registration waits for a handover, the former one gets the fact as well: it is about one human
 * being.
 */
export async function factWrites(context: RequestContext, person: Person, fact: NewFact): Promise<Write[]> {
  const holder = person.holder ? await context.persons.person(person.holder) : null;
  const writes = await Promise.all([person, ...(holder ? [holder] : [])].map((one) => writesFor(context, one, fact)));
  return writes.flat();
}

async function writesFor(context: RequestContext, person: Person, fact: NewFact): Promise<Write[]> {
  const { id: personId, householdId, community } = person;
  const [facts, codes] = await Promise.all([
    context.codes.facts(householdId),
    context.codes.acceptedCodes(personId, context.now),
  ]);
  const own = [...facts.filter((one) => one.personId === personId), fact];
  const turned = codes.flatMap((code) => {
    const { colour } = deriveColour(own, colourRules(context, code.region), context.today);
    return isStricter(colour, code.colour) ? [statusWrite(code, colour)] : [];
  });
  const stored = {
    ...fact,
    personId,
    householdId,
    community,
    recordedBy: viewerOf(context).account,
    recordedAt: context.now.toISOString(),
  };
  return [factWrite(stored), standingWrite(person), ...turned];
}

/** The colour rules of a region today. A region that issues codes has rules: anything else is a fault of the deployment. */
export function colourRules(context: RequestContext, region: string): ColourRules {
  const rules = rulesInForce(COLOUR_RULES, region, context.today);
  if (!rules) throw new Error(`No colour rules for region ${region}`);
  return rules;
}

/** The facts of a person that are in force by the rules of where they live. */
export async function facts(context: RequestContext, of: Person): Promise<SubjectFact[]> {
  const rules = rulesInForce(COLOUR_RULES, cityOf(of.community), context.today);
  const stored = await context.codes.facts(of.householdId);
  return stored
    .filter((fact) => fact.personId === of.id && rules !== null && isInForce(fact, rules, context.today))
    .map((fact) => ({ ...fact, subject: subjectOfPerson(of) }));
}

export interface RecordFact {
  readonly person: string;
  readonly evidence: string;
  readonly idempotencyKey: string;
}

export interface RegisterArrival extends RecordFact {
  readonly from: 'ABROAD' | 'HIGH_RISK_AREA';
  readonly arrivedOn: string;
}

export interface RecordContact extends RecordFact {
  readonly lastContactOn: string;
}

/** Records an arrival. A feed hands in by its scope for anyone; a worker for the residents of their communities. */
export async function registerArrival(context: RequestContext, input: RegisterArrival): Promise<string> {
  const { roles, scopes, communities } = viewerOf(context);
  const isFeed = roles.includes('FEED') && scopes.includes('arrivals:write');
  const found = isId('person', input.person) ? await context.loaders.person(input.person) : null;
  const isOwn = found !== null && roles.includes('COMMUNITY_WORKER') && communities.includes(found.community);
  if (!found || !(isFeed || isOwn)) throw notFound('person', 'person');
  return recordFact(context, 'registerArrival', input, found, `ARRIVAL_${input.from}`, input.arrivedOn, 'arrivedOn');
}

export async function recordContact(context: RequestContext, input: RecordContact): Promise<string> {
  const found = isId('person', input.person) ? await context.loaders.person(input.person) : null;
  if (!found || !covers(viewerOf(context).division, found.community)) throw notFound('person', 'person');
  return recordFact(context, 'recordContact', input, found, 'CONTACT', input.lastContactOn, 'lastContactOn');
}

async function recordFact(
  context: RequestContext,
  operation: string,
  input: RecordFact,
  of: Person,
  kind: FactKind,
  on: string,
  dayField: string,
): Promise<string> {
  const { account } = viewerOf(context);
  if (!isDay(on) || on > context.today) throw refusal('INVALID_DAY', 'Give a day that is not in the future.', dayField);
  const evidence = checkText(input.evidence, 200, 'evidence');
  return createOnce(creatorOf(context), {
    operation,
    input,
    id: (digits) => idOf('fact', digits),
    read: (id) => Promise.resolve(id),
    async make(id) {
      // Read before codes and facts: see `standingWrite`.
      const fresh = await context.persons.person(of.id);
      if (!fresh) throw notFound('person', 'person');
      const told = outboxWrite({ type: 'fact.recorded', subject: of.id, data: { fact: id } }, account, context.now);
      return { made: id, writes: [...(await factWrites(context, fresh, { id, kind, on, evidence })), told] };
    },
  });
}
