import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, type Problem, Refusal, refusal } from '#graph/core/errors.ts';
import { checkOptionalText, checkText } from '#graph/core/input/text.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import { once } from '#graph/core/once.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import type { DomainEvent } from '#graph/mechanism/outbox.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { type CareNeed, checkIdNumber, type Identity, normalisePhone } from '#graph/people/person/policy.ts';
import { actForHousehold, checkRoom } from '#graph/people/person/read.ts';
import { type Household, householdWrite, joinWrite, type Person, personWrites } from '#graph/people/person/store.ts';
import { type Holder, registrationHandoverChange, registrationsDue } from '#graph/records/handover/request.ts';
import { householdId, idOf } from '#graph/store/ids.ts';

export interface PersonInput {
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string | null;
  readonly careNeeds: readonly CareNeed[];
}

export interface RegisterHousehold {
  readonly community: string;
  readonly address: { readonly building: string; readonly unit?: string | null; readonly room?: string | null };
  readonly members: readonly PersonInput[];
  readonly idempotencyKey: string;
}

export interface RegisterPerson extends PersonInput {
  readonly household: string;
  readonly idempotencyKey: string;
}

/**
 * 12 persons of 8 writes, their household, its event, what is due and the claim fit into one transaction of
 * 100.
 */
const MEMBERS_AT_ONCE = 12;
const PART_LENGTH = 60;
/** Against trying out identity numbers: far above what a worker registers in an hour, far below a search. */
const REGISTRATIONS_AN_HOUR = 300;

/** A person as checked: ready to be sealed. */
interface Checked extends Identity {
  readonly idNumberHash: string;
  readonly phoneHash: string | null;
  readonly path: readonly string[];
}

export async function registerHousehold(context: RequestContext, input: RegisterHousehold): Promise<Household> {
  const viewer = viewerOf(context);
  const place = viewer.communities.includes(input.community) ? await context.loaders.community(input.community) : null;
  if (!place) throw notFound('community', 'community');
  if (input.members.length > MEMBERS_AT_ONCE)
    throw refusal('TOO_MANY', recordsTexts.membersAtOnce(MEMBERS_AT_ONCE), 'members');
  const address = {
    building: checkText(input.address.building, PART_LENGTH, 'address', 'building'),
    unit: checkOptionalText(input.address.unit, PART_LENGTH, 'address', 'unit'),
    room: checkOptionalText(input.address.room, PART_LENGTH, 'address', 'room'),
  };
  const checked = await checkPersons(
    context,
    input.members.map((member, i) => ({ ...member, path: ['members', String(i)] })),
  );
  // Counted by the first attempt alone: who is overtaken has not come more often.
  const count = once(() => countRegistrations(context, checked.length));
  async function attempt(id: string) {
    await count();
    const registered = { registeredBy: viewer.account, registeredAt: context.now.toISOString() };
    const household = { id, community: input.community, address, people: checked.length, ...registered };
    const digits = id.split('_').at(-1) ?? '';
    const ids = checked.map((_, i) => idOf('person', `${digits}${i}`));
    const write = householdWrite(household);
    const told = tell({ type: 'household.registered', subject: id, data: {} }, viewer.account);
    const { writes } = await registrationOf(context, household, checked, ids);
    return { reply: write.put, change: [write, told, ...writes, registrationsDue(context, id, ids)] };
  }
  return commit<Household>(context, attempt, {
    once: {
      operation: 'registerHousehold',
      input,
      id: (digits) => householdId(input.community, digits),
      read: async (id) => (await context.persons.household(input.community, id))!,
    },
  });
}

export async function registerPerson(context: RequestContext, input: RegisterPerson): Promise<Person> {
  await ownHousehold(context, input.household);
  const checked = await checkPersons(context, [{ ...input, path: [] }]);
  const count = once(() => countRegistrations(context, 1));
  async function attempt(id: string) {
    const household = await ownHousehold(context, input.household);
    checkRoom(household);
    await count();
    const { persons, writes } = await registrationOf(context, household, checked, [id]);
    return { reply: persons[0]!, change: [joinWrite(household), ...writes, registrationsDue(context, id, [id])] };
  }
  return commit<Person>(context, attempt, {
    once: {
      operation: 'registerPerson',
      input,
      id: (digits) => idOf('person', digits),
      read: async (id) => (await context.persons.person(id))!,
    },
  });
}

/** One of a household registers nobody in it, and a worker may live outside of their communities. */
async function ownHousehold(context: RequestContext, id: string): Promise<Household> {
  const household = await actForHousehold(context, id);
  if (!viewerOf(context).communities.includes(household.community)) throw notFound('household', 'household');
  return household;
}

async function countRegistrations(context: RequestContext, persons: number): Promise<void> {
  if (persons === 0) return;
  const { account } = viewerOf(context);
  if (!(await context.accounts.withinRate(account, 'register', persons, REGISTRATIONS_AN_HOUR, context.now)))
    throw refusal('RATE_LIMITED', recordsTexts.registrationsAnHour(REGISTRATIONS_AN_HOUR));
}

/**
 * Persons and the writes that register them. Where somebody takes an identity number in between, a condition
 * fails and they are asked for again: then the other one holds it.
 */
async function registrationOf(
  context: RequestContext,
  household: Pick<Household, 'id' | 'community'>,
  checked: readonly Checked[],
  ids: readonly string[],
): Promise<{ persons: Person[]; writes: Change }> {
  if (checked.length === 0) return { persons: [], writes: [] };
  const holders = await holdersOf(context, checked);
  const registered = await Promise.all(
    checked.map((one, i) => sealed(context, one, { id: ids[i] ?? '', household, holder: holders[i] })),
  );
  const writes = registered.flatMap((one, i) => {
    const { id, community } = one.person;
    const asked = { registration: id, community, holder: holders[i] };
    const told: DomainEvent = { type: 'person.registered', subject: id, data: { household: household.id } };
    return [...personWrites(one, String(i)), ...registrationHandoverChange(context, asked, told)];
  });
  return { persons: registered.map(({ person }) => person), writes };
}

/**
 * Who holds each identity number already: nobody, or a registration elsewhere, which is then asked to hand
 * over. In one of the caller's own communities, whose residents they may see, it is refused instead.
 */
async function holdersOf(context: RequestContext, checked: readonly Checked[]): Promise<(Holder | undefined)[]> {
  const { communities } = viewerOf(context);
  const entries = await Promise.all(checked.map(({ idNumberHash }) => context.persons.idNumberEntries(idNumberHash)));
  const known = entries.flatMap((found, i) =>
    found.some(({ community }) => communities.includes(community)) ? [alreadyRegistered(checked[i]?.path ?? [])] : [],
  );
  if (known.length > 0) throw new Refusal(known);
  return entries.map((found) => found.find(({ sk }) => sk === 'HOLDER'));
}

const alreadyRegistered = (path: readonly string[]): Problem => ({
  code: 'ALREADY_REGISTERED',
  message: recordsTexts.registeredAlready,
  path: ['input', ...path, 'idNumber'],
});

async function sealed(
  context: RequestContext,
  { name, idNumber, phone, careNeeds, idNumberHash, phoneHash }: Checked,
  { id, household, holder }: { id: string; household: Pick<Household, 'id' | 'community'>; holder: Holder | undefined },
) {
  const { raw, wrapped } = await context.keyring.createDataKey(id);
  const identity: Identity = { name, idNumber, phone, careNeeds };
  return {
    person: {
      ...personKeys.person(id),
      id,
      householdId: household.id,
      community: household.community,
      sealed: seal(raw, id, identity),
      holder: holder?.personId,
      standingVersion: 0,
      registeredBy: viewerOf(context).account,
      registeredAt: context.now.toISOString(),
    },
    wrappedKey: wrapped,
    idNumberHash,
    phoneHash,
    heldIn: holder?.community,
  };
}

/** All that is wrong with the persons of an input, at once. */
async function checkPersons(
  context: RequestContext,
  inputs: readonly (PersonInput & { path: string[] })[],
): Promise<Checked[]> {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const checked: Checked[] = [];
  for (const { path, name, idNumber, phone, careNeeds } of inputs) {
    const id = checkIdNumber(idNumber, context.today);
    const number = phone ? normalisePhone(phone) : null;
    const at = (field: string) => ['input', ...path, field];
    if (!id.ok) problems.push({ code: 'INVALID_ID_NUMBER', message: id.text, path: at('idNumber') });
    if (number && !number.ok) problems.push({ code: 'INVALID_PHONE', message: number.text, path: at('phone') });
    if (id.ok && seen.has(id.value)) problems.push(alreadyRegistered(path));
    const kept = keptName(name, at('name'), problems);
    if (!id.ok || (number && !number.ok) || kept === null) continue;
    seen.add(id.value);
    checked.push({
      name: kept,
      idNumber: id.value,
      phone: number?.value ?? null,
      careNeeds: [...new Set(careNeeds)],
      idNumberHash: await context.keyring.hash('id-number', id.value),
      phoneHash: number ? await context.keyring.hash('phone', number.value) : null,
      path,
    });
  }
  if (problems.length > 0) throw new Refusal(problems);
  return checked;
}

function keptName(name: string, path: string[], problems: Problem[]): string | null {
  try {
    return checkText(name, PART_LENGTH, ...path.slice(1));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
