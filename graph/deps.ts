import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { JWTVerifyGetKey } from 'jose';
import type { Role } from '#graph/core/roles.ts';
import type { Keyring } from '#graph/mechanism/keyring.ts';
import type { NounFacts } from '#graph/shared/facts.ts';
import { type Db, openDb, type TableNames } from '#graph/store/db.ts';
import { outages } from '#graph/store/outage.ts';
import type { Signer } from '#verify/jose/signer.ts';
import * as nouns from './stores.ts';

/** An issuer of access tokens (RFC 9068), from any OIDC provider. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Its JWKS. */
  readonly keys: JWTVerifyGetKey;
  /** The roles that it may assert. */
  readonly roles: readonly Role[];
  /**
   * Only for the issuer of a run on one machine: an account that is seen for the first time is granted what
   * its token claims. From then on the grant decides, here as everywhere.
   */
  readonly grantsOnFirstUse?: boolean;
}

/** What differs between AWS, one machine and the tests. */
export interface Platform {
  readonly dynamo: DynamoDBClientConfig;
  readonly tables: TableNames;
  readonly keyring: Keyring;
  /** The signers of the regions that this system issues codes for, by city code. */
  readonly signers: ReadonlyMap<string, Signer>;
  /** Whose tokens are accepted. */
  readonly tokenIssuers: readonly TokenIssuer[];
  /** Where status lists are served, without a slash at the end. */
  readonly publicUrl: string;
  /** The city whose rules decide for a verifier that names none. */
  readonly homeRegion: string;
  readonly clock: () => Date;
  /** Told of each change that took more than one attempt, and of each that was given up. */
  readonly countAttempts: (attempts: number, isGivenUp: boolean) => void;
  /** Told of each item that failed when it was due, and of each event that could not be told. */
  readonly countSetAside: (what: 'DUE' | 'EVENT', kind: string) => void;
}

type All<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer A) => void ? A : never;
type Stores = All<ReturnType<Exclude<(typeof nouns)[keyof typeof nouns]['stores'], 'NO_STORE'>>>;

const openStores = (db: Db): Stores =>
  Object.fromEntries(
    Object.values<NounFacts>(nouns).flatMap(({ stores }) => (stores === 'NO_STORE' ? [] : Object.entries(stores(db)))),
  ) as Stores;

export type Deps = ReturnType<typeof openDeps>;

/** Built once a cold start. */
export function openDeps(platform: Platform) {
  const { dynamo, tables, ...rest } = platform;
  const base = new DynamoDBClient(dynamo);
  base.middlewareStack.use(outages());
  const client = DynamoDBDocumentClient.from(base, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const db = openDb(client, tables, rest.clock);
  return {
    ...rest,
    db,
    nouns,
    ...openStores(db),
  };
}
