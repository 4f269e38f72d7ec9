import { type Role, roles } from '#graph/core/roles.ts';
import type { TokenRequest } from '#graph/local/issuer.ts';
import { CHUCAI, HUBUXIANG, QINGBOMEN, WUCHANG } from '#test/support/world.ts';

/** Those whom an operation is about and who are near them, as far as callers need them. */
export interface Near {
  readonly self: string;
  /** Lives in the same home. */
  readonly partner: string;
  /** Lives in another home of the community. */
  readonly neighbour: string;
  /** Lives in another city. */
  readonly stranger: string;
  readonly supplier: string;
  /** The accounts of a worker and of a volunteer whose tasks they are. */
  readonly keeper: string;
  readonly volunteer: string;
}

type Claims = Omit<TokenRequest, 'roles'>;

/** In which ways a caller of a role may have to do with somebody or something in Chucai, or not at all. */
export const RELATIONS = {
  COMMUNITY_WORKER: {
    OWN: { communities: [CHUCAI] },
    /** Whose work it is by name. */
    KEEPER: ({ keeper }: Near) => ({ communities: [CHUCAI], account: keeper }),
    NEXT: { communities: [HUBUXIANG] },
    FAR: { communities: [QINGBOMEN] },
    NONE: { communities: [] },
  },
  PROFESSIONAL: {
    STREET: { division: '420106006' },
    COUNTY: { division: WUCHANG },
    CITY: { division: '4201' },
    OTHER_COUNTY: { division: '420102' },
    OTHER_CITY: { division: '3301' },
    NONE: {},
  },
  AUTHORITY: {
    STREET: { division: '420106006' },
    COUNTY: { division: WUCHANG },
    CITY: { division: '4201' },
    PROVINCE: { division: '42' },
    NATION: { division: 'CN' },
    OTHER_COUNTY: { division: '420102' },
    OTHER_CITY: { division: '3301' },
    NONE: {},
  },
  RESIDENT: {
    SELF: ({ self }: Near) => ({ person: self }),
    HOME: ({ partner }: Near) => ({ person: partner }),
    NEIGHBOUR: ({ neighbour }: Near) => ({ person: neighbour }),
    STRANGER: ({ stranger }: Near) => ({ person: stranger }),
    UNBOUND: {},
  },
  SUPERMARKET: {
    OWN: ({ supplier }: Near) => ({ supplier }),
    OTHER: { supplier: 'supplier_other' },
    NONE: {},
  },
  VOLUNTEER: {
    TASK: ({ volunteer }: Near) => ({ account: volunteer }),
    OTHER: {},
  },
  FEED: { SCOPE: { scopes: ['arrivals:write'] }, OTHER: { scopes: ['passages:write'] }, NONE: {} },
  REGIONAL_VERIFIER: { REGION: { division: '3301' } },
  THIRD_PARTY_APP: { APP: {} },
} as const satisfies Record<Role, Record<string, Claims | ((near: Near) => Claims)>>;

export type RelationOf<R extends Role> = keyof (typeof RELATIONS)[R] & string;

/** To whom of the roles that may ask an operation is open. */
export type Open = { readonly [R in Role]?: readonly RelationOf<R>[] };

export interface Position {
  readonly role: Role;
  readonly relation: string;
  readonly claims: (near: Near) => Claims;
}

/** The account of a position: another one where it has to do with another person. */
export const accountOf = (role: Role, relation: string, { self }: Near): string => `${role}-${relation}-${self}`;

/** Everybody who may call, each with an account of their own unless the relation says which. */
export const POSITIONS: readonly Position[] = roles.flatMap((role) =>
  Object.entries<Claims | ((near: Near) => Claims)>(RELATIONS[role]).map(([relation, claims]) => ({
    role,
    relation,
    claims: (near: Near) => ({
      account: accountOf(role, relation, near),
      ...(typeof claims === 'function' ? claims(near) : claims),
    }),
  })),
);

export const isOpenTo = (open: Open, { role, relation }: Position): boolean =>
  (open[role] as readonly string[] | undefined)?.includes(relation) ?? false;

/** Wherever there is none. */
export const NOBODY: Open = {};

/** To all there are. */
export const EVERYBODY: Open = Object.fromEntries(
  roles.map((role) => [role, POSITIONS.filter((one) => one.role === role).map(({ relation }) => relation)]),
);

/** The workers of the community. */
export const WORKERS = { COMMUNITY_WORKER: ['OWN', 'KEEPER'] } as const satisfies Open;
/** The professionals of a division in which it lies. */
export const PROFESSIONALS = { PROFESSIONAL: ['STREET', 'COUNTY', 'CITY'] } as const satisfies Open;
/** The authorities that watch over it: from the county up. */
export const AUTHORITIES = { AUTHORITY: ['COUNTY', 'CITY', 'PROVINCE', 'NATION'] } as const satisfies Open;
/** Those of its city, and above. */
export const CITIES = { AUTHORITY: ['CITY', 'PROVINCE', 'NATION'] } as const satisfies Open;
/** The authorities of a division in which it lies, the office of the street among them. */
export const OFFICES = { AUTHORITY: ['STREET', ...AUTHORITIES.AUTHORITY] } as const satisfies Open;
/** Whom it is about. */
export const SELF = { RESIDENT: ['SELF'] } as const satisfies Open;
/** Those who live together. */
export const HOUSEHOLD = { RESIDENT: ['SELF', 'HOME'] } as const satisfies Open;
/** Those who live in the community. */
export const RESIDENTS = { RESIDENT: ['SELF', 'HOME', 'NEIGHBOUR'] } as const satisfies Open;

/** Those of a role who are not among these. */
export const othersThan = <R extends Role>(role: R, open: Open): Open => ({
  [role]: EVERYBODY[role]!.filter((relation) => !(open[role] as readonly string[] | undefined)?.includes(relation)),
});
