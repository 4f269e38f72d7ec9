import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IssuerEnv } from '#graph/env.ts';

/** How many requests API Gateway lets through. */
export interface Throttle {
  readonly requestsPerSecond: number;
  readonly burst: number;
}

/** What differs between the stages. No account: whoever deploys brings it. */
export interface StageConfig {
  readonly name: 'dev' | 'production';
  readonly region: string;
  /** The city whose rules decide for a verifier that names none. */
  readonly homeRegion: string;
  /**
   * The cities that issue codes here, each with the id of its signing key. A new id makes a new key; the old
   * one is retained, since codes signed with it still run.
   */
  readonly issuingCities: Readonly<Record<string, string>>;
  /** Where status lists are served, without a slash at the end: it is written into every code. */
  readonly publicUrl: string;
  /** Whose access tokens are accepted, for which roles. An issuer cannot assert what is not listed. */
  readonly issuers: readonly IssuerEnv[];
  /** Whether callers may ask for the schema. */
  readonly introspection: boolean;
  /** Whose pages may ask for GraphQL from a browser. */
  readonly origins: readonly string[];
  /** All callers together. */
  readonly throttle: Throttle;
  /** Each partner, by its API key. */
  readonly partner: Throttle & { readonly requestsPerDay: number };
  readonly logRetention: RetentionDays;
}

/**
 * The issuers of a stage: one for staff, one for residents, one for machines, so that none can assert
 * another's roles.
 */
function issuersAt(domain: string): IssuerEnv[] {
  const issuer = (name: string, roles: IssuerEnv['roles']): IssuerEnv => ({
    issuer: `https://${name}.${domain}`,
    audience: `https://api.${domain}`,
    jwksUri: `https://${name}.${domain}/.well-known/jwks.json`,
    roles,
  });
  return [
    issuer('staff', ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY']),
    issuer('residents', ['RESIDENT', 'VOLUNTEER']),
    issuer('partners', ['THIRD_PARTY_APP', 'REGIONAL_VERIFIER', 'SUPERMARKET', 'FEED']),
  ];
}

export const dev: StageConfig = {
  name: 'dev',
  region: 'cn-northwest-1',
  homeRegion: '4201',
  issuingCities: { '4201': '4201-dev-1', '3301': '3301-dev-1' },
  publicUrl: 'https://codes.dev.shequ.example',
  issuers: issuersAt('dev.shequ.example'),
  introspection: true,
  origins: ['https://app.dev.shequ.example', 'http://localhost:5173'],
  throttle: { requestsPerSecond: 50, burst: 100 },
  partner: { requestsPerSecond: 10, burst: 20, requestsPerDay: 50_000 },
  logRetention: RetentionDays.ONE_MONTH,
};

export const production: StageConfig = {
  name: 'production',
  region: 'cn-north-1',
  homeRegion: '4201',
  issuingCities: { '4201': '4201-1', '3301': '3301-1' },
  publicUrl: 'https://codes.shequ.example',
  issuers: issuersAt('shequ.example'),
  introspection: false,
  origins: ['https://app.shequ.example'],
  throttle: { requestsPerSecond: 2_000, burst: 4_000 },
  partner: { requestsPerSecond: 100, burst: 200, requestsPerDay: 2_000_000 },
  // What the Cybersecurity Law asks for at least (article 21).
  logRetention: RetentionDays.SIX_MONTHS,
};

export const stages = [dev, production] as const;
