/**
 * Handovers: a registration or a contact passes from one community to another, and is theirs once somebody
 * there has taken it on.
 */
import { covers, type Scope } from '#graph/core/access.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle, Tells } from '#graph/mechanism/lifecycle.ts';

/** What is handed over: where somebody is registered, or the care for a contact who lives elsewhere. */
export const HANDOVER_KINDS = ['REGISTRATION', 'CONTACT'] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];

/** What is still open first: the lists go by this order. */
export const HANDOVER_STATUSES = ['REQUESTED', 'DECLINED', 'ACCEPTED', 'WITHDRAWN'] as const;
export type HandoverStatus = (typeof HANDOVER_STATUSES)[number];
export type HandoverEvent = 'REQUEST' | 'ACCEPT' | 'DECIDE' | 'DECLINE' | 'WITHDRAW' | 'OVERDUE' | 'FOLLOW';

/** Why somebody does not hand over, or does not take on. */
export const DECLINE_REASONS = ['NOT_THE_SAME_PERSON', 'STILL_LIVES_HERE', 'DOES_NOT_LIVE_HERE'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** The place of a status in every list. */
export const rankOfHandover = (status: HandoverStatus): string => String(HANDOVER_STATUSES.indexOf(status));

/**
 * The life of a handover. One that was declined is not over: nobody is left between two communities, so the
 * county decides, or whoever asked withdraws. Until then the person stays where they were.
 */
export const handoverLifecycle = {
  noun: 'handover',
  initial: 'REQUESTED',
  transitions: {
    // As what it is told: see `toldOfRequest`.
    REQUEST: {
      from: [],
      to: 'REQUESTED',
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'FEED'],
      tells: ['REQUESTED', 'CONTACT_REQUESTED', 'UNPLACED'],
    },
    ACCEPT: {
      from: ['REQUESTED'],
      to: 'ACCEPTED',
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'RESIDENT'],
    },
    DECIDE: { from: ['REQUESTED', 'DECLINED'], to: 'ACCEPTED', by: ['AUTHORITY'] },
    DECLINE: {
      from: ['REQUESTED'],
      to: 'DECLINED',
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'RESIDENT', 'AUTHORITY'],
    },
    WITHDRAW: {
      from: ['REQUESTED', 'DECLINED'],
      to: 'WITHDRAWN',
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
    },
    // Nobody answered in time: the county is told, and may decide.
    OVERDUE: { from: ['REQUESTED'], to: 'SAME', by: ['SYSTEM'] },
    // The person has moved elsewhere meanwhile: the community where they live now is asked.
    FOLLOW: { from: ['REQUESTED', 'DECLINED'], to: 'SAME', by: ['SYSTEM'] },
  },
} as const satisfies Lifecycle<HandoverStatus, HandoverEvent, Role>;

/**
 * The clause that a handover carries out: a grid has its people, and contacts are managed where they live.
 */
export const CLAUSE_OF_HANDOVER = {
  REGISTRATION: 'base.1',
  CONTACT: 'mid.control.2',
} as const satisfies Record<HandoverKind, ClauseId>;

const HOUR_MS = 3_600_000;

/**
 * By when a handover is to be answered, as an instant: it counts from the request, however late it came into
 * the lists.
 */
export const answerBy = (requestedAt: string, hours: number): string =>
  new Date(Date.parse(requestedAt) + hours * HOUR_MS).toISOString();

/** Who asked, so far as others learn of it. */
export interface HandoverParty {
  readonly community: string | null;
  readonly division: string | null;
}

/** A handover, as far as it decides who has to do with it. */
export interface HandoverConcern {
  readonly kind: HandoverKind;
  /** A community, or a county where no community is known. */
  readonly asked: string;
  readonly requestedBy: HandoverParty;
  readonly person: string | null;
}

/**
 * Whether somebody may look at what a community or a county is asked; of what is listed there they see what
 * they have to do with.
 */
export function maySeeHandoversOf(viewer: Pick<Scope, 'roles' | 'communities' | 'division'>, place: string): boolean {
  const { roles, communities, division } = viewer;
  if (roles.includes('COMMUNITY_WORKER') && communities.includes(place)) return true;
  return (roles.includes('PROFESSIONAL') && covers(division, place)) || isAuthorityOver(viewer, place);
}

/** Events travel: this one says by ids whom it concerns, and of a contact not whom. */
export function toldOfRequest({
  kind,
  asked,
  person,
  ref,
}: Pick<HandoverConcern, 'kind' | 'asked' | 'person'> & { readonly ref: string }): Tells<
  (typeof handoverLifecycle.transitions.REQUEST.tells)[number]
> {
  if (!isCommunity(asked)) return { as: 'UNPLACED', data: { division: asked } };
  if (kind === 'CONTACT') return { as: 'CONTACT_REQUESTED', data: { community: asked } };
  return { as: 'REQUESTED', data: { community: asked, person, registration: ref } };
}

/** As what somebody sees a handover. */
export type HandoverSight = 'ASKED' | 'PERSON' | 'AUTHORITY' | 'REQUESTER';

/** In which role, and as what, a viewer has to do with a handover: who may do most first; null in none. */
export function sightOfHandover(
  viewer: Pick<Scope, 'roles' | 'communities' | 'division' | 'person'>,
  { kind, asked, requestedBy, person }: HandoverConcern,
): { readonly sight: HandoverSight; readonly role: Role } | null {
  const { roles, communities, division } = viewer;
  const isWorker = roles.includes('COMMUNITY_WORKER');
  // Contacts are a professional's business; where somebody is registered is none of theirs.
  const isProfessional = roles.includes('PROFESSIONAL') && kind === 'CONTACT';
  if (isWorker && communities.includes(asked)) return { sight: 'ASKED', role: 'COMMUNITY_WORKER' };
  if (isProfessional && covers(division, asked)) return { sight: 'ASKED', role: 'PROFESSIONAL' };
  const isOwn = person !== null && viewer.person?.id === person;
  if (roles.includes('RESIDENT') && kind === 'REGISTRATION' && isOwn) return { sight: 'PERSON', role: 'RESIDENT' };
  if (isAuthorityOver(viewer, asked)) return { sight: 'AUTHORITY', role: 'AUTHORITY' };
  if (isWorker && requestedBy.community !== null && communities.includes(requestedBy.community))
    return { sight: 'REQUESTER', role: 'COMMUNITY_WORKER' };
  if (isProfessional && requestedBy.division !== null && covers(division, requestedBy.division))
    return { sight: 'REQUESTER', role: 'PROFESSIONAL' };
  return null;
}
