/**
 * Who may do what, and who may see what for which purpose: pure, denied by default. The lines stand at the
 * fields, in `schema/`.
 */
import * as access from '#graph/generated/access.ts';
import { type ActingKind, type ActsFor, type Purpose, purposesOf, type Role } from './roles.ts';

const sharedAtHome: ReadonlySet<string> = new Set(access.sharedAtHome);

/** What a viewer may act on: the token's claims cut down to what the grants say. */
export interface Scope {
  readonly roles: readonly Role[];
  readonly communities: readonly string[];
  readonly division: string | null;
  readonly supplier: string | null;
  readonly person: ActingPerson | null;
}

/** Whom an account is bound to, and for whom else they act. */
export interface ActingPerson {
  readonly id: string;
  readonly household: string;
  readonly community: string;
  /** Adults by their consent, and wards who are known to be children today. */
  readonly actsFor?: readonly ActsFor[] | undefined;
  /** Whose guardian they are, and whose age was not looked at yet. */
  readonly wards?: readonly string[] | undefined;
}

/** Whom a piece of personal data is about, and who has to do with it. */
export interface Subject {
  /** The person or household in whose access log a reading is written. */
  readonly id: string;
  readonly person: string | null;
  readonly household: string;
  readonly community: string;
  /** The supplier that serves it, for the data of an order. */
  readonly supplier?: string | undefined;
}

/** Whether a system hands over arrivals, by its scope. */
export const isArrivalFeed = ({
  roles,
  scopes,
}: Pick<Scope, 'roles'> & { readonly scopes: readonly string[] }): boolean =>
  roles.includes('FEED') && scopes.includes('arrivals:write');

export type Relation = 'SELF' | ActingKind | 'HOUSEHOLD' | 'COMMUNITY' | 'DIVISION' | 'SUPPLIER';

export const NATION = 'CN';

/** Under these names the product itself acts, or somebody would read that nobody did. */
export const RESERVED_ACCOUNTS = ['system', 'demo', 'shequ', 'anonymous', 'nobody', 'null', 'undefined'] as const;

/** Accounts become part of keys: printable, none of the separators, and no name that is reserved. */
export const isAccount = (text: string): boolean =>
  /^[\w.@:|/-]{1,120}$/.test(text) && !RESERVED_ACCOUNTS.some((name) => name === text.toLowerCase());

/** Whether a code lies in a division: itself, anything below it, or anything at all for the nation. */
export const covers = (division: string | null, code: string): boolean =>
  division !== null && (division === NATION || code.startsWith(division));

/**
 * In which ways a viewer has to do with a subject, the closest first, each with the role that makes it so.
 */
export function relations(viewer: Scope, subject: Subject): { relation: Relation; role: Role }[] {
  const has = (role: Role) => viewer.roles.includes(role);
  const found: { relation: Relation; role: Role }[] = [];
  const resident = has('RESIDENT') ? residentRelation(viewer.person, subject) : null;
  if (resident) found.push({ relation: resident, role: 'RESIDENT' });
  if (has('COMMUNITY_WORKER') && viewer.communities.includes(subject.community))
    found.push({ relation: 'COMMUNITY', role: 'COMMUNITY_WORKER' });
  if (has('PROFESSIONAL') && covers(viewer.division, subject.community))
    found.push({ relation: 'DIVISION', role: 'PROFESSIONAL' });
  if (has('SUPERMARKET') && viewer.supplier !== null && viewer.supplier === subject.supplier)
    found.push({ relation: 'SUPPLIER', role: 'SUPERMARKET' });
  return found;
}

/**
 * As what a resident has to do with a subject: of the household as a whole each of its people is one, of a
 * person only that one.
 */
function residentRelation(self: Scope['person'], { person, household }: Subject): Relation | null {
  if (self === null) return null;
  const acts = self.actsFor?.find((one) => one.person === person);
  if (acts && person !== self.id) return acts.as;
  if (self.household !== household) return null;
  return person === null || person === self.id ? 'SELF' : 'HOUSEHOLD';
}

/**
 * Whether a relation opens a field by itself. A guardian reads what the child would; by consent one reads
 * what anybody else may read for a purpose.
 */
function isOpenTo(relation: Relation, field: string): boolean {
  const purposes = access.disclosures[field];
  if (relation === 'HOUSEHOLD') return sharedAtHome.has(field);
  return purposes !== undefined && (relation === 'GUARDIAN' || (relation === 'CONSENT' && purposes.length > 0));
}

export type FieldDecision =
  | { readonly outcome: 'OWN' }
  | { readonly outcome: 'RECORD'; readonly purpose: Purpose; readonly role: Role }
  | { readonly outcome: 'PURPOSE_REQUIRED'; readonly purposes: readonly Purpose[] }
  | { readonly outcome: 'FORBIDDEN' };

/**
 * Whether a viewer may read a personal field of a subject. One's own data needs no purpose; what a household
 * shares, and what is read by who acts for the person, is recorded as SELF; anybody else needs a relation,
 * and a purpose that fits both the field and the role.
 */
export function decideField(viewer: Scope, subject: Subject, field: string, purpose: Purpose | null): FieldDecision {
  let offered: readonly Purpose[] = [];
  for (const { relation, role } of relations(viewer, subject)) {
    if (relation === 'SELF') return { outcome: 'OWN' };
    const open = access.disclosures[field] ?? access.judged[field] ?? [];
    if (isOpenTo(relation, field)) return { outcome: 'RECORD', purpose: 'SELF', role };
    const fitting = open.filter((one) => purposesOf[role]?.includes(one));
    if (purpose && fitting.includes(purpose)) return { outcome: 'RECORD', purpose, role };
    offered = [...offered, ...fitting];
  }
  return offered.length > 0 ? { outcome: 'PURPOSE_REQUIRED', purposes: offered } : { outcome: 'FORBIDDEN' };
}

/** What a token claims. */
export interface Claims {
  readonly roles: readonly Role[];
  readonly communities: readonly string[];
  readonly division: string | null;
  readonly supplier: string | null;
  readonly scopes: readonly string[];
  readonly person: string | null;
}

/** What the table grants in one role. */
export interface GrantedRole extends Omit<Claims, 'roles'> {
  readonly role: Role;
}

/** The roles that act in a division. */
const DIVISIONAL: readonly Role[] = ['PROFESSIONAL', 'AUTHORITY'];

/**
 * The claim is the ceiling, the grant decides: of both, what both hold. A division is the narrower of the
 * two; where neither lies in the other there is none, and with it goes what it would have opened. A scope has
 * one division: who is a professional here and an authority there acts where both roles hold, so that neither
 * lends its reach to the other. A token for one role is cut down less.
 */
export function narrow(claims: Claims, grants: readonly GrantedRole[]): Claims {
  const held = grants.filter(({ role }) => claims.roles.includes(role));
  const both = (claimed: readonly string[], granted: (grant: GrantedRole) => readonly string[]) =>
    claimed.filter((one) => held.some((grant) => granted(grant).includes(one)));
  const same = (claimed: string | null, granted: (grant: GrantedRole) => string | null) =>
    held.some((grant) => claimed !== null && granted(grant) === claimed) ? claimed : null;
  const acting = held.filter((grant) => DIVISIONAL.includes(grant.role) || grant.division !== null);
  const division = acting.map((grant) => grant.division).reduce(narrower, claims.division);
  const bound = held.find(({ role }) => role === 'RESIDENT')?.person ?? null;
  return {
    roles: held.map(({ role }) => role),
    // Those of a worker: where somebody volunteers beside it, their grant lends the worker no reach.
    communities: both(claims.communities, ({ role, communities }) => (role === 'COMMUNITY_WORKER' ? communities : [])),
    division: acting.length > 0 ? division : null,
    supplier: same(claims.supplier, ({ supplier }) => supplier),
    scopes: both(claims.scopes, ({ scopes }) => scopes),
    // A resident's token need not name the person: the binding in the table does. Where it names one, both
    // must agree.
    person: bound !== null && (claims.person ?? bound) === bound ? bound : null,
  };
}

function narrower(claimed: string | null, granted: string | null): string | null {
  if (claimed === null || granted === null) return null;
  if (covers(granted, claimed)) return claimed;
  return covers(claimed, granted) ? granted : null;
}

/** Supply points are for those whom they serve and those who see to it; a supermarket has its own alone. */
export function maySeeSupplyPoint({ roles: held, supplier }: Scope, point: { readonly supplier: string }): boolean {
  if (held.some((role) => role === 'RESIDENT' || role === 'COMMUNITY_WORKER' || role === 'AUTHORITY')) return true;
  return held.includes('SUPERMARKET') && supplier === point.supplier;
}
