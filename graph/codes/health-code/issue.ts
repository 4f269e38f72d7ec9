import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as codesTexts from '#graph/core/messages/codes.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { checkNotWaiting } from '#graph/people/person/known-elsewhere.ts';
import { actForPerson, NOBODY, person, roleFor } from '#graph/people/person/read.ts';
import { type Person, standingWrite } from '#graph/people/person/store.ts';
import { idOf } from '#graph/store/ids.ts';
import { cityOf } from '#graph/store/key.ts';
import { addDays, type Day, startOf } from '#verify/calendar.ts';
import {
  type Colour,
  type ColourRules,
  deriveColour,
  essentialFacts,
  type Fact,
  ruleOnBasis,
} from '#verify/colour-rules.ts';
import { MAX_TOKEN_LIFETIME, maskName, newTokenId, signToken } from '#verify/token.ts';
import { colourRules } from './colour.ts';
import { keys } from './keys.ts';
import { listUri, nextIndex } from './status-list.ts';
import { codeWrites, type StoredCode } from './store.ts';

/**
 * Codes of one person at once: what changes their facts turns all of them in its one transaction of 100
 * writes, of which a release with its notice takes some sixty.
 */
const CODES_LIMIT = 24;

export interface IssueHealthCode {
  readonly person: string;
  readonly idempotencyKey: string;
}

/** Issues a code whose colour follows from the person's facts, by the region where they live. */
export async function issueHealthCode(context: RequestContext, input: IssueHealthCode): Promise<StoredCode> {
  const viewer = viewerOf(context);
  const person = await actForPerson(context, input.person);
  await checkNotWaiting(context, person, codesTexts.codeWaits, 'person');
  return commit(
    context,
    async (id) => {
      // Race: a fact is recorded at once. The standing is read before the facts: whatever is recorded after
      // this fails the condition on it, and the code is made anew.
      const fresh = await context.persons.person(person.id);
      // Race: they come to live elsewhere meanwhile, where the caller has nothing to do with them.
      if (!fresh || !roleFor(context, subjectOfPerson(fresh))) throw notFound('person', 'person');
      if ((await context.codes.acceptedCodes(fresh.id, context.now)).length >= CODES_LIMIT)
        throw refusal('TOO_MANY', codesTexts.codesMost(CODES_LIMIT), 'person');
      const code = await makeCode(context, fresh, id);
      const data = { region: code.region, person: fresh.id };
      const told = tell({ type: 'health-code.issued', subject: id, data }, viewer.account);
      return { reply: code, change: [...codeWrites(code), standingWrite(fresh), told] };
    },
    {
      once: {
        operation: 'issueHealthCode',
        input,
        id: (digits) => idOf('healthCode', digits),
        read: (id) => codeMade(context, id),
      },
    },
  );
}

async function codeMade(context: RequestContext, id: string): Promise<StoredCode> {
  const code = await context.codes.code(id);
  const bearer = code && (await context.persons.person(code.personId));
  if (!bearer) throw refusal('NOT_FOUND', codesTexts.codeGone, 'idempotencyKey');
  return ofPerson(code, bearer);
}

async function makeCode(context: RequestContext, person: Person, id: string): Promise<StoredCode> {
  const region = cityOf(person.community);
  const signer = context.signers.get(region);
  const identity = await context.loaders.identity(person);
  if (!signer || !identity) throw notFound('person for whom codes are issued here', 'person');
  const facts = (await context.codes.facts(person.householdId)).filter(({ personId }) => personId === person.id);
  const rules = colourRules(context, region);
  const standing = deriveColour(facts, rules, context.today);
  const issuedAt = Math.floor(context.now.getTime() / 1000) * 1000;
  const tomorrow = addDays(context.today, 1);
  const isLasting = saysOn(standing.basis, rules, tomorrow) === deriveColour(facts, rules, tomorrow).colour;
  const lasting = issuedAt + MAX_TOKEN_LIFETIME;
  const expiresAt = isLasting ? lasting : Math.min(lasting, Date.parse(startOf(tomorrow)));
  const { list, index } = await nextIndex(context, region, new Date(expiresAt));
  const token = await signToken(
    {
      issuer: region,
      id: newTokenId(),
      issuedAt,
      expiresAt,
      maskedName: maskName(identity.name),
      standing: { ...standing, observedAt: issuedAt },
      status: { index, uri: listUri(context, list) },
    },
    signer,
  );
  const validUntil = new Date(expiresAt).toISOString();
  return {
    ...keys.code(person.id, validUntil, id),
    id,
    personId: person.id,
    householdId: person.householdId,
    community: person.community,
    region,
    token,
    colour: standing.colour,
    basis: standing.basis.map(({ kind, on }) => ({ kind, on })),
    issuedAt: new Date(issuedAt).toISOString(),
    validUntil,
    list,
    index,
  };
}

/**
 * The colour that a code says on a later day, when its facts weigh by the table alone: an isolation that ends
 * on another day is not in it. Where that is not the colour of its person the code lasts until then.
 */
const saysOn = (basis: readonly Fact[], rules: ColourRules, day: Day): Colour =>
  ruleOnBasis(
    essentialFacts(basis).map(({ kind, on }) => ({ kind, on })),
    rules,
    day,
  ).colour;

/** The newest code of a person that has not expired. */
export async function newestCode(context: RequestContext, person: Person): Promise<StoredCode | null> {
  const codes = await context.codes.runningCodes(person.id, context.now);
  const code = codes.at(-1);
  return code ? ofPerson(code, person) : null;
}

/** A code by id, for those who have to do with its person. */
export async function healthCode(context: RequestContext, id: string): Promise<StoredCode | null> {
  const found = await context.codes.code(id);
  const bearer = await person(context, found?.personId ?? NOBODY);
  return found && bearer && ofPerson(found, bearer);
}

/** A code of who has moved since it was issued is for those who have to do with them where they live now. */
const ofPerson = (code: StoredCode, { householdId, community }: Person): StoredCode => ({
  ...code,
  householdId,
  community,
});
