import { type Role, roles } from '#graph/core/roles.ts';
import { readOrigins } from './http/cors.ts';

/** An issuer of access tokens, as the environment of a Lambda names it. */
export interface IssuerEnv {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  readonly roles: readonly Role[];
}

/**
 * The environment of the Lambda, parsed once: a missing or misshapen value stops the cold start with its
 * name.
 */
export interface Env {
  readonly tables: { readonly main: string; readonly keys: string };
  /** The KMS keys that wrap data keys and make keyed hashes. */
  readonly wrappingKey: string;
  readonly hashingKey: string;
  /** The KMS key that signs each region's codes, by city code. */
  readonly signingKeys: Readonly<Record<string, { readonly kid: string; readonly key: string }>>;
  readonly issuers: readonly IssuerEnv[];
  readonly publicUrl: string;
  readonly homeRegion: string;
  readonly introspection: boolean;
  /** Whose pages may ask for GraphQL. */
  readonly origins: readonly string[];
}

/** The names of the variables: infra sets what is read here, from the same constants. */
export const ENV = {
  mainTable: 'SHEQU_TABLE',
  keyTable: 'SHEQU_KEY_TABLE',
  wrappingKey: 'SHEQU_WRAPPING_KEY',
  hashingKey: 'SHEQU_HASHING_KEY',
  signingKeys: 'SHEQU_SIGNING_KEYS',
  issuers: 'SHEQU_ISSUERS',
  publicUrl: 'SHEQU_PUBLIC_URL',
  homeRegion: 'SHEQU_HOME_REGION',
  introspection: 'SHEQU_INTROSPECTION',
  origins: 'SHEQU_ORIGINS',
} as const;

type Source = Readonly<Record<string, string | undefined>>;

const textIn =
  (source: Source) =>
  (name: string): string => {
    const value = source[name];
    if (!value) throw new Error(`The environment variable ${name} is missing`);
    return value;
  };

/** What the function behind the schedule is told: it opens nothing, and lets nobody in. */
export const readDueEnv = (source: Source = process.env): Env['tables'] => ({
  main: textIn(source)(ENV.mainTable),
  keys: textIn(source)(ENV.keyTable),
});

/** What the relay is told: the table of keys is none of its business. */
export const readRelayEnv = (source: Source = process.env): Env['tables'] => ({
  main: textIn(source)(ENV.mainTable),
  keys: '',
});

export function readEnv(source: Source = process.env): Env {
  const text = textIn(source);
  const parsed = <T>(name: string): T => {
    try {
      return JSON.parse(text(name)) as T;
    } catch (cause) {
      throw new Error(`The environment variable ${name} is not JSON`, { cause });
    }
  };
  const issuers = parsed<Partial<IssuerEnv>[]>(ENV.issuers);
  if (!Array.isArray(issuers) || issuers.length === 0) throw new Error(`${ENV.issuers} names no issuer`);
  for (const { issuer, audience, jwksUri, roles: asserted } of issuers)
    if (!issuer || !audience || !jwksUri || !asserted?.every((role) => roles.includes(role)))
      throw new Error(`${ENV.issuers} needs issuer, audience, jwksUri and known roles for each`);
  return {
    tables: { main: text(ENV.mainTable), keys: text(ENV.keyTable) },
    wrappingKey: text(ENV.wrappingKey),
    hashingKey: text(ENV.hashingKey),
    signingKeys: parsed(ENV.signingKeys),
    // These four alone: what else a document says of an issuer is not for a deployment to decide.
    issuers: (issuers as IssuerEnv[]).map(({ issuer, audience, jwksUri, roles: asserted }) => ({
      issuer,
      audience,
      jwksUri,
      roles: asserted,
    })),
    publicUrl: text(ENV.publicUrl).replace(/\/$/, ''),
    homeRegion: text(ENV.homeRegion),
    introspection: source[ENV.introspection] === 'true',
    origins: readOrigins(source[ENV.origins]),
  };
}
