import { randomBytes } from 'node:crypto';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import { tell } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import { checkNotWaiting } from '#graph/people/person/known-elsewhere.ts';
import { person } from '#graph/people/person/read.ts';
import { scopeOf } from '#graph/people/person/scope.ts';
import { bindPersonWrite, type Person } from '#graph/people/person/store.ts';
import { bindGrantWrite, bindingWrites, useBindingWrite } from './store.ts';

/** How long a one-time code works (hours). */
const VALID_HOURS = 24;
/** 60 random bits in the alphabet of Crockford's Base32, which has no letters that are taken for others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
/** Against guessing: 60 bits need none, but a guess is never for free. */
const TRIES_AN_HOUR = 10;

const newCode = (): string => [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

const readCode = (text: string): string =>
  text.slice(0, 64).toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

export interface BindingCode {
  readonly bindingCode: string;
  readonly expiresAt: string;
}

/** The code that a worker hands over. Only its keyed hash is stored. */
export async function createBindingCode(context: RequestContext, input: { person: string }): Promise<BindingCode> {
  const { account, communities } = viewerOf(context);
  const found = await person(context, input.person);
  if (!found || !communities.includes(found.community)) throw notFound('person', 'person');
  if (found.account) throw refusal('ALREADY_BOUND', peopleTexts.personBound, 'person');
  const expiresAt = Math.floor(context.now.getTime() / 1000) + VALID_HOURS * 3_600;
  const attempt = async () => {
    const bindingCode = newCode();
    const hash = await context.keyring.hash('binding', bindingCode);
    const binding = { person: found.id, createdBy: account, expiresAt };
    const told = tell({ type: 'binding.created', subject: binding.person, data: {} }, account);
    const reply = { bindingCode, expiresAt: new Date(expiresAt * 1000).toISOString() };
    return { reply, change: [...bindingWrites(found, hash, binding), told] };
  };
  return commit(context, attempt, {
    // Race: another worker makes one, or the person is bound or forgotten. What was seen is not overwritten:
    // whoever holds the other code would find it void.
    final: {
      'binding-of-person': () => refusal('BUSY', peopleTexts.bindingCodeInMaking, 'person'),
    },
  });
}

/**
 * Binds the caller's account to the person of the code: the code, the person and the account change together
 * or not at all. Race: two accounts use one code, or one account two codes, or the same request comes twice.
 * The conditions let one through; the other is decided anew on what that one left.
 */
export async function bindAccount(context: RequestContext, input: { bindingCode: string }): Promise<Person> {
  const { account } = viewerOf(context);
  if (!(await context.accounts.withinRate(account, 'bind', 1, TRIES_AN_HOUR, context.now)))
    throw refusal('RATE_LIMITED', peopleTexts.bindingTries(TRIES_AN_HOUR));
  const hash = await context.keyring.hash('binding', readCode(input.bindingCode));
  return asBound(context, await commit(context, () => attemptToBind(context, account, hash)));
}

async function attemptToBind(context: RequestContext, account: string, hash: string): Promise<Attempt<Person>> {
  const code = await context.accounts.binding(hash);
  if (!code || code.expiresAt <= context.now.getTime() / 1000) throw invalidCode();
  const found = await context.persons.person(code.person);
  // The same account's repeat: the answer to the first may have been lost.
  if (code.usedBy === account && found?.account === account) return { reply: found };
  if (!found || code.usedBy) throw invalidCode();
  await checkNotWaiting(context, found, peopleTexts.ownRegistrationWaits, 'bindingCode');
  if (found.account ?? (await isBound(context, account))) {
    // Race: they may be bound by this very code, since it was read.
    if ((await context.accounts.binding(hash))?.usedBy) return attemptToBind(context, account, hash);
    throw refusal('ALREADY_BOUND', peopleTexts.boundAlready, 'bindingCode');
  }
  const change = [
    useBindingWrite(hash, account),
    bindPersonWrite(found.id, account),
    bindGrantWrite(account, found.id, context.now.toISOString()),
    tell({ type: 'account.bound', subject: found.id, data: {} }, account),
  ];
  return { reply: found, change };
}

/** Whether an account is somebody already, or no resident any more: see `bindGrantWrite`. */
const isBound = async ({ accounts }: RequestContext, account: string): Promise<boolean> =>
  (await accounts.grants(account)).some(
    ({ role, person, state }) => role === 'RESIDENT' && (person !== null || state !== 'ACTIVE'),
  );

/** From here on the request is that of a bound resident, who sees what is theirs. */
function asBound(context: RequestContext, found: Person): Person {
  const viewer = viewerOf(context);
  context.viewer = { ...viewer, person: scopeOf(found) };
  return { ...found, account: viewer.account };
}

const invalidCode = () => refusal('BINDING_CODE_INVALID', peopleTexts.bindingCodeInvalid, 'bindingCode');
