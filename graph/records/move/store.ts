/**
 * The writes that bring a registration to another household. What a person's own partition holds stays where
 * it is: it is theirs wherever they live.
 */
import { keys as healthCodeKeys } from '#graph/codes/health-code/keys.ts';
import { factWrite, type StoredFact } from '#graph/codes/health-code/store.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Household, Person } from '#graph/people/person/store.ts';
import { putNew, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';

export interface Moving {
  /** As read before anything else: see `movedPersonWrite`. */
  readonly person: Person;
  readonly to: Pick<Household, 'id' | 'community'>;
  /** The registration there that has waited for this, and now is the person's. */
  readonly waiting: Person | null;
  /** Where what is known of the person has changed with it. */
  readonly sealed?: Uint8Array | undefined;
  readonly idNumberHash: string;
  /** The number before, that of the waiting registration, and the one that holds from now on. */
  readonly phones: { readonly before: string | null; readonly waiting: string | null; readonly now: string | null };
}

/**
 * A person in another household, with their identity number, their phone number and their place among the
 * members.
 */
export function movingWrites(moving: Moving): Write[] {
  const { person, to, waiting } = moving;
  const { id, householdId, community } = person;
  return [
    movedPersonWrite(moving),
    leaveWrite(community, householdId),
    { named: 'member', delete: personKeys.member(community, householdId, id) },
    putNew('member', { ...personKeys.member(to.community, to.id, id), personId: id }),
    ...claimWrites(moving),
    ...phoneWrites(moving),
    ...(waiting ? mergedWrites(waiting, id) : []),
  ];
}

/**
 * Race: a fact is recorded, a code issued, or the person moved elsewhere while they move. Each moves the
 * standing on, so that the second of two fails and begins anew from what the first left.
 */
const movedPersonWrite = ({ person, to, waiting, sealed, phones }: Moving): Write => ({
  named: 'standing',
  update: personKeys.person(person.id),
  set: [
    'SET standingVersion = :next, householdId = :household, community = :community',
    ...(sealed ? ['sealed = :sealed'] : []),
    ...(phones.now !== null ? ['phoneHash = :phone'] : []),
    ...(waiting ? ['aliases = list_append(if_not_exists(aliases, :none), :alias)'] : []),
  ].join(', '),
  condition: 'standingVersion = :seen AND householdId = :from AND attribute_not_exists(holder)',
  values: {
    ':seen': person.standingVersion,
    ':next': person.standingVersion + 1,
    ':from': person.householdId,
    ':household': to.id,
    ':community': to.community,
    ...(sealed && { ':sealed': sealed }),
    ...(phones.now !== null && { ':phone': phones.now }),
    ...(waiting && { ':none': [], ':alias': [waiting.id] }),
  },
});

/** Who leaves leaves once: their own item says so. The count is never less than nobody. */
const leaveWrite = (community: string, household: string): Write => ({
  named: 'household',
  update: personKeys.household(community, household),
  set: 'SET people = people - :one',
  condition: 'people >= :one',
  values: { ':one': 1 },
});

/**
 * Race: a registration of the same person comes to wait in the community meanwhile; then its handover is the
 * way, and the move is refused.
 */
function claimWrites({ person: { id, community }, to, waiting, idNumberHash }: Moving): Write[] {
  if (to.community === community) return [];
  const entry = { personId: id, community: to.community };
  const claim = personKeys.idNumberClaim(idNumberHash, to.community);
  return [
    { named: 'claim-before', delete: personKeys.idNumberClaim(idNumberHash, community) },
    waiting
      ? {
          named: 'waiting',
          put: { ...claim, ...entry },
          condition: 'personId = :waiting',
          values: { ':waiting': waiting.id },
        }
      : putNew('claim', { ...claim, ...entry }),
    {
      named: 'holder',
      put: { ...personKeys.idNumberHolder(idNumberHash), ...entry },
      condition: 'personId = :person',
      values: { ':person': id },
    },
  ];
}

/** An entry is somebody's own by its key, and their standing guards which number is theirs: no condition. */
function phoneWrites({ person: { id, community }, to, waiting, phones }: Moving): Write[] {
  const { before, now } = phones;
  return [
    ...(before !== null && (before !== now || community !== to.community)
      ? [{ named: 'phone', delete: personKeys.phone(before, community, id) }]
      : []),
    ...(now === null
      ? []
      : [
          {
            named: 'phone',
            put: { ...personKeys.phone(now, to.community, id), personId: id, community: to.community },
          },
        ]),
    ...(waiting && phones.waiting !== null
      ? [{ named: 'phone', delete: personKeys.phone(phones.waiting, waiting.community, waiting.id) }]
      : []),
  ];
}

/**
 * The waiting registration becomes another name of the person, whose place in the household it held. Of an
 * answer and a withdrawal the handover lets one through; the condition says what may become a name at all.
 * Race: somebody is isolated by it. Its standing moves on, so that who read it before begins anew.
 */
const mergedWrites = ({ id, community, householdId }: Person, person: string): Write[] => [
  {
    named: 'waiting',
    update: personKeys.person(id),
    set: 'SET movedTo = :person, standingVersion = standingVersion + :one REMOVE sealed, bindingHash',
    condition: 'holder = :person AND attribute_not_exists(movedTo) AND attribute_not_exists(endedAt)',
    values: { ':person': person, ':one': 1 },
  },
  { named: 'member', delete: personKeys.member(community, householdId, id) },
];

/**
 * A waiting registration ends without a handover: nobody is registered by it, and what was typed is gone.
 * Race: it is merged at this moment, or somebody is isolated by it; the condition lets one of the two
 * through.
 */
export const endedRegistrationWrites = (
  { id, community, householdId, standingVersion }: Person,
  { idNumberHash, phoneHash, at }: { idNumberHash: string; phoneHash: string | null; at: string },
): Write[] => [
  {
    named: 'waiting',
    update: personKeys.person(id),
    set: 'SET endedAt = :at, standingVersion = :next REMOVE sealed, bindingHash',
    condition:
      'standingVersion = :seen AND attribute_exists(holder) AND attribute_not_exists(movedTo) AND attribute_not_exists(endedAt)',
    values: { ':at': at, ':seen': standingVersion, ':next': standingVersion + 1 },
  },
  leaveWrite(community, householdId),
  { named: 'member', delete: personKeys.member(community, householdId, id) },
  {
    named: 'waiting',
    delete: personKeys.idNumberClaim(idNumberHash, community),
    condition: 'personId = :waiting',
    values: { ':waiting': id },
  },
  ...(phoneHash === null ? [] : [{ named: 'phone', delete: personKeys.phone(phoneHash, community, id) }]),
];

/** A fact of somebody who moves, as it stands in the new household. Written again it is the same. */
export const copiedFactWrite = (fact: StoredFact, to: Pick<Household, 'id' | 'community'>): Write => ({
  ...factWrite({
    ...fact,
    ...healthCodeKeys.fact(to.id, fact.personId, fact.id),
    householdId: to.id,
    community: to.community,
  }),
  condition: undefined,
});

export const droppedFactWrite = ({ householdId, personId, id }: StoredFact): Write => ({
  named: 'fact',
  delete: healthCodeKeys.fact(householdId, personId, id),
});

/** That somebody does not live in a household, by a registration that is theirs or was. */
export const livesElsewhereCheck = (person: string, household: string): Write => ({
  named: 'lives-there',
  check: personKeys.person(person),
  condition: 'householdId <> :household OR attribute_exists(movedTo) OR attribute_exists(endedAt)',
  values: { ':household': household },
});

/** That somebody still lives in the household where they were read. */
export const livesThereCheck = ({ id, householdId }: Person): Write => ({
  named: 'still-there',
  check: personKeys.person(id),
  condition: 'householdId = :household AND attribute_not_exists(endedAt)',
  values: { ':household': householdId },
});

/**
 * A record that names the community whose matter it is, in the name of the one where the person now lives.
 * Race: they move on and back, or two drains follow one move; the condition lets one through.
 */
export const followedRecordWrite = ({ pk, sk, community }: Key & { readonly community: string }, to: string) => ({
  named: 'followed',
  update: { pk, sk },
  set: 'SET community = :to',
  condition: 'community = :from',
  values: { ':from': community, ':to': to },
});

/**
 * The same of what is reported, with the division whose decision it is. Race: it is decided on at this
 * moment, or goes up since nobody did. Each is a step, so that their number lets one through.
 */
export function followedReportWrite(
  report: Key & { readonly community: string; readonly inCharge: string | null; readonly history: readonly unknown[] },
  { community, inCharge }: { readonly community: string; readonly inCharge: string | null },
): Write {
  const { set, condition, values, ...write } = followedRecordWrite(report, community);
  return {
    ...write,
    set: `${set}, inCharge = :inCharge`,
    condition: `${condition} AND size(history) = :steps`,
    values: { ...values, ':inCharge': inCharge, ':steps': report.history.length },
  };
}
