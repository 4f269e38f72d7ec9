import { randomBytes } from 'node:crypto';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { tell } from '#graph/mechanism/change.ts';
import { send } from '#graph/mechanism/commit.ts';
import { person } from '#graph/people/person/read.ts';
import { scopeOf } from '#graph/people/person/scope.ts';
import { bindPersonWrite, type Person } from '#graph/people/person/store.ts';
import { ConditionFailed } from '#graph/store/db.ts';
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
  if (found.account) throw refusal('ALREADY_BOUND', 'This person has an account bound already.', 'person');
  const bindingCode = newCode();
  const expiresAt = Math.floor(context.now.getTime() / 1000) + VALID_HOURS * 3_600;
  const hash = await context.keyring.hash('binding', bindingCode);
  try {
    await send(context, [
      ...bindingWrites(found, hash, { person: found.id, createdBy: account, expiresAt }),
      tell({ type: 'binding.created', subject: found.id, data: {} }, account),
    ]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw refusal(
      'BUSY',
      'Somebody makes a code for this person at this moment: send the same request again.',
      'person',
    );
  }
  return { bindingCode, expiresAt: new Date(expiresAt * 1000).toISOString() };
}

/**
 * Binds the caller's account to the person of the code: the code, the person and the account change together
 * or not at all.
 */
export async function bindAccount(context: RequestContext, input: { bindingCode: string }): Promise<Person> {
  const { account } = viewerOf(context);
  if (!(await context.accounts.withinRate(account, 'bind', 1, TRIES_AN_HOUR, context.now)))
    throw refusal('RATE_LIMITED', `An account tries up to ${TRIES_AN_HOUR} codes an hour: try again in the next hour.`);
  const hash = await context.keyring.hash('binding', readCode(input.bindingCode));
  const binding = await context.accounts.binding(hash);
  if (!binding || binding.expiresAt <= context.now.getTime() / 1000) throw invalidCode();
  if (binding.usedBy && binding.usedBy !== account) throw invalidCode();
  const found = await context.persons.person(binding.person);
  if (!found) throw invalidCode();
  // The same account's repeat: the answer to the first may have been lost.
  if (binding.usedBy && found.account === account) return asBound(context, found);
  if (found.holder)
    throw refusal(
      'HANDOVER_REQUESTED',
      'Your registration waits for your former community to hand over. Ask your community.',
      'bindingCode',
    );
  try {
    await send(context, [
      useBindingWrite(hash, account),
      bindPersonWrite(found.id, account),
      bindGrantWrite(account, found.id, context.now.toISOString()),
      tell({ type: 'account.bound', subject: found.id, data: {} }, account),
    ]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    // Race: the same request twice at once. The one that comes second finds its own account in the code.
    const after = await context.accounts.binding(hash);
    if (after?.usedBy === account) return asBound(context, found);
    if (error.has('binding')) throw invalidCode();
    throw refusal(
      'ALREADY_BOUND',
      'This account or this person is bound already. Ask your community to undo it.',
      'bindingCode',
    );
  }
  return asBound(context, found);
}

/** From here on the request is that of a bound resident, who sees what is theirs. */
function asBound(context: RequestContext, found: Person): Person {
  const viewer = viewerOf(context);
  context.viewer = { ...viewer, person: scopeOf(found) };
  return { ...found, account: viewer.account };
}

const invalidCode = () =>
  refusal(
    'BINDING_CODE_INVALID',
    'This code is unknown, used or expired. Ask your community worker for a new one.',
    'bindingCode',
  );
