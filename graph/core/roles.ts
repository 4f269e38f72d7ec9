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

/** The roles that may see OPERATIONAL fields: all but third-party apps. */
export const operationalRoles: ReadonlySet<Role> = new Set(roles.filter((role) => role !== 'THIRD_PARTY_APP'));

/** As what somebody acts for another person. */
export type ActingKind = 'GUARDIAN' | 'CONSENT';

/** Who acts for whom, as it is told of whoever acts. */
export interface ActsFor {
  readonly person: string;
  readonly as: ActingKind;
}
