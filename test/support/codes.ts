import { decodeJwt, decodeProtectedHeader } from 'jose';
import { randomUUID } from 'node:crypto';
import type { Colour } from '#verify/colour-rules.ts';
import { ticket, investigation, laboratory } from './evidence.ts';
import { type Caller, NANGANG, type World } from './world.ts';

/** What the tests of health codes ask for, in few words. */

export interface IssuedCode {
  readonly id: string;
  readonly token: string;
  readonly colour: Colour;
}

/** A code for a person, asked for by a caller who may have one. */
export async function issueCode(caller: Caller, person: string, idempotencyKey = randomUUID()): Promise<IssuedCode> {
  const { healthCode, errors } = await caller.mutate(
    'issueHealthCode',
    { person, idempotencyKey },
    'healthCode { id token colour }',
    { 'x-purpose': 'CODE_ISSUING' },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return healthCode;
}

export interface Verified {
  readonly verdict: string;
  readonly action: string;
  readonly colour: Colour | null;
  /** The codes of the reasons and of the conditions. */
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
  readonly issuer: { readonly region: string } | null;
  readonly maskedName: string | null;
  readonly expiresAt: string | null;
  readonly destination: string;
  readonly ruleVersion: string;
}

export const VERIFY = `query ($code: String!, $destination: DivisionCode) {
  verifyHealthCode(code: $code, destination: $destination) {
    verdict action colour reasons { code } conditions { code } issuer { region } maskedName expiresAt destination ruleVersion
  }
}`;

/** Verifies a code as a caller: at the destination named, or at the caller's own. */
export async function verifyCode(caller: Caller, code: string, destination?: string): Promise<Verified> {
  const { data, errors } = await caller.ask(VERIFY, { code, destination });
  if (errors) throw new Error(JSON.stringify(errors));
  const { reasons, conditions, ...rest } = data.verifyHealthCode;
  const codes = (of: readonly { code: string }[]) => of.map(({ code: one }) => one);
  return { ...rest, reasons: codes(reasons), conditions: codes(conditions) };
}

/** What stands in a code, believed as it is. */
export const contentOf = (token: string) => ({
  header: decodeProtectedHeader(token) as Record<string, unknown>,
  claims: decodeJwt(token) as Record<string, any>,
});

/** Records facts as those who may. */
export const recorder = (world: World) => {
  const professional = world.as('PROFESSIONAL', { division: 'CN' });
  const feed = world.as('FEED', { scopes: ['arrivals:write'] });
  const made = ({ errors, topErrors, ...rest }: any) => {
    if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
    return rest;
  };
  return {
    contact: async (person: string, lastContactOn: string) =>
      made(await professional.mutate('recordContact', { person, lastContactOn, evidence: investigation() }, 'factId')),
    confirmedCase: async (person: string, community: string, confirmedOn: string, more: object = {}) =>
      made(
        await professional.mutate(
          'recordCase',
          { person, community, confirmedOn, sourceKnown: true, evidence: laboratory(), ...more },
          'case { id }',
        ),
      ),
    arrival: async (person: string, from: 'ABROAD' | 'HIGH_RISK_AREA', arrivedOn: string) => {
      const place = from === 'ABROAD' ? 'IT' : NANGANG;
      return made(
        await feed.mutate('registerArrival', { person, from, place, arrivedOn, evidence: ticket() }, 'factId'),
      );
    },
  };
};
