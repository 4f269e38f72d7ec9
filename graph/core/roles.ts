/** Who calls, what for, and how closed a field is: the words of the access rules. */
export const roles = [
  'THIRD_PARTY_APP',
  'REGIONAL_VERIFIER',
  'SUPERMARKET',
  'FEED',
  'COMMUNITY_WORKER',
  'PROFESSIONAL',
  'AUTHORITY',
  'RESIDENT',
  'VOLUNTEER',
] as const;

export type Role = (typeof roles)[number];

export type AccessClass = 'PUBLIC' | 'OPERATIONAL' | 'PERSONAL' | 'SENSITIVE';

export const purposes = ['REGISTRATION', 'CARE', 'CODE_ISSUING', 'INVESTIGATION', 'SUPPLY', 'SELF'] as const;

export type Purpose = (typeof purposes)[number];

/** Which purposes a role may have at all. */
export const purposesOf: Readonly<Partial<Record<Role, readonly Purpose[]>>> = {
  COMMUNITY_WORKER: ['REGISTRATION', 'CARE', 'CODE_ISSUING', 'SUPPLY'],
  PROFESSIONAL: ['INVESTIGATION', 'CARE'],
  SUPERMARKET: ['SUPPLY'],
};

/** The roles that may see OPERATIONAL fields: all but third-party apps. */
export const operationalRoles: ReadonlySet<Role> = new Set(roles.filter((role) => role !== 'THIRD_PARTY_APP'));

/** As what somebody acts for another person. */
export type ActingKind = 'GUARDIAN' | 'CONSENT';

/** Who acts for whom, as it is told of whoever acts. */
export interface ActsFor {
  readonly person: string;
  readonly as: ActingKind;
}

/** Who may ask for what and see what, as the directives of the schema say it. */
export interface AccessTable {
  /** The roles that may ask for a root field at all. */
  readonly operations: Readonly<Record<string, readonly Role[]>>;
  /** The class of each field of a type, and under `Type.field` that of a field which differs. */
  readonly classes: Readonly<Record<string, AccessClass>>;
  /** For which purposes a personal field is read. */
  readonly disclosures: Readonly<Record<string, readonly Purpose[]>>;
  /** Of which fields the verb judges each person by itself, and for which purposes. */
  readonly judged: Readonly<Record<string, readonly Purpose[]>>;
  /** What people who live together know of each other. */
  readonly sharedAtHome: readonly string[];
}
