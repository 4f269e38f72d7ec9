/**
 * Who binds an arrival. What is handed in is a report: it binds nobody until two who know of it say so, a
 * border system does, or a professional decides.
 *
 * | it binds when                                                                | who says so           |
 * |------------------------------------------------------------------------------|-----------------------|
 * | a border or transport system hands it over, and the place is real            | FEED                  |
 * | the person declares it, and a worker has seen the ticket or border record    | two accounts          |
 * | the same journey binds already                                               | whoever bound that    |
 * | the professional decides so, within a policy value, and the place is real    | PROFESSIONAL          |
 *
 * What asks nothing of anybody needs nobody's word. What the professional does not confirm ends as if it had
 * not been handed in.
 */
import type { Evidence, EvidenceKind } from '#graph/core/input/evidence.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import { type ArrivalOrigin, type ArrivalRuling, hasArrived, type PartyRole } from '#graph/health/arrival/policy.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Day } from '#verify/calendar.ts';

export const ARRIVAL_STANDINGS = ['REPORTED', 'BINDING', 'NOT_CONFIRMED', 'WITHDRAWN'] as const;
export type ArrivalStanding = (typeof ARRIVAL_STANDINGS)[number];

export type ArrivalEvent =
  'REPORT' | 'REGISTER' | 'DECLARE' | 'SEE' | 'BIND' | 'REFUSE' | 'OVERDUE' | 'JUDGE' | 'UNSETTLE' | 'WITHDRAW';

const ANY = ['SYSTEM', 'RESIDENT', 'COMMUNITY_WORKER', 'PROFESSIONAL'] as const;

export const arrivalLifecycle = {
  noun: 'arrival',
  initial: 'REPORTED',
  transitions: {
    REPORT: { from: [], to: 'REPORTED', by: ['SYSTEM'], tells: ['recorded', 'waits'] },
    REGISTER: { from: [], to: 'BINDING', by: ['SYSTEM'], tells: ['recorded', 'named'] },
    DECLARE: { from: ['REPORTED'], to: 'SAME', by: ['RESIDENT'] },
    SEE: { from: ['REPORTED'], to: 'SAME', by: ['COMMUNITY_WORKER'] },
    BIND: { from: ['REPORTED'], to: 'BINDING', by: ANY },
    REFUSE: { from: ['REPORTED'], to: 'NOT_CONFIRMED', by: ['PROFESSIONAL'] },
    OVERDUE: { from: ['REPORTED'], to: 'SAME', by: ['SYSTEM'] },
    // The treatment by which it asked nothing is void: it is judged anew, or is a report alone.
    JUDGE: { from: ['BINDING'], to: 'SAME', by: ['SYSTEM'], tells: ['judged'] },
    UNSETTLE: { from: ['BINDING'], to: 'REPORTED', by: ['SYSTEM'], tells: ['judged'] },
    WITHDRAW: { from: ['REPORTED', 'BINDING'], to: 'WITHDRAWN', by: ['COMMUNITY_WORKER', 'PROFESSIONAL'] },
  },
  keeps: ['ruling', 'fact'],
} as const satisfies Lifecycle<ArrivalStanding, ArrivalEvent, Role>;

/** By whom somebody's arrival is known so far. */
export interface Words {
  /** Whether a border or transport system says so. */
  readonly fed: boolean;
  /** The account of the person, or of who acts for them, that declared it. */
  readonly declaredBy: string | null;
  /** What a worker has seen, and the account of the worker. */
  readonly seen: Evidence | null;
  readonly seenBy: string | null;
}

export const NO_WORDS: Words = { fed: false, declaredBy: null, seen: null, seenBy: null };

/** What a worker sees of an arrival: not a word of somebody, and nothing that is passed on. */
export const SEEN_KINDS = ['TICKET', 'BORDER_RECORD'] as const satisfies EvidenceKind[];

export const EVIDENCE_OF_CONFIRMATION = {
  COMMUNITY_WORKER: SEEN_KINDS,
  RESIDENT: ['DECLARATION', 'TICKET'],
} as const satisfies Partial<Record<Role, readonly EvidenceKind[]>>;

/** What a professional decides by that an arrival binds. */
export const EVIDENCE_OF_DECISION = [
  'TICKET',
  'BORDER_RECORD',
  'ASSISTANCE_LETTER',
  'INVESTIGATION_REPORT',
] as const satisfies EvidenceKind[];

/** A ticket names one person: that of whoever arrives says nothing of those who came along. */
export const isNamedBy = (role: PartyRole, { kind }: Pick<Evidence, 'kind'>): boolean =>
  role !== 'COMPANION' || kind !== 'TICKET';

/**
 * What a report says for itself, by who hands it in. A ticket names one person: that of a companion is seen
 * for the companion alone.
 */
export function wordsOf(
  by: 'FEED' | 'COMMUNITY_WORKER' | 'RESIDENT',
  account: string,
  { role, evidence }: { readonly role: PartyRole; readonly evidence: Evidence },
): Words {
  if (by === 'FEED') return { ...NO_WORDS, fed: isNamedBy(role, evidence) };
  if (by === 'RESIDENT') return { ...NO_WORDS, declaredBy: account };
  const isSeen = role === 'ARRIVAL' && SEEN_KINDS.some((kind) => kind === evidence.kind);
  return isSeen ? { ...NO_WORDS, seen: evidence, seenBy: account } : NO_WORDS;
}

/** What several reports of one journey say together; the first that says it counts. */
export const together = (words: readonly Words[]): Words => {
  const sight = words.find(({ seen }) => seen !== null) ?? NO_WORDS;
  return {
    fed: words.some(({ fed }) => fed),
    declaredBy: words.find(({ declaredBy }) => declaredBy !== null)?.declaredBy ?? null,
    seen: sight.seen,
    seenBy: sight.seenBy,
  };
};

/** One account is one word, whatever it says. */
export const doBind = ({ fed, declaredBy, seen, seenBy }: Words): boolean =>
  fed || (declaredBy !== null && seen !== null && declaredBy !== seenBy);

/** What is known of an arrival by which it stands. */
export interface Known {
  readonly role: PartyRole;
  readonly from: ArrivalOrigin;
  readonly ruling: ArrivalRuling;
  readonly wasHighRisk: boolean;
  readonly isSettled: boolean;
}

/** Whether it is shown that they come from where they are said to come. */
export const isPlaceShown = ({ from, wasHighRisk }: Pick<Known, 'from' | 'wasHighRisk'>): boolean =>
  from !== 'HIGH_RISK_AREA' || wasHighRisk;

/** How an arrival stands by these words. */
export function standingBy(known: Known, bound: boolean): Extract<ArrivalStanding, 'REPORTED' | 'BINDING'> {
  if (!hasArrived(known.role)) return 'BINDING';
  if (!isPlaceShown(known)) return known.isSettled ? 'BINDING' : 'REPORTED';
  return bound || known.ruling.action === 'NONE' ? 'BINDING' : 'REPORTED';
}

/** What tells one journey of a person from another. */
interface Travelled {
  readonly from: ArrivalOrigin;
  readonly place: string | null;
  readonly arrivedOn: Day;
}

/**
 * Whether a report of a person is about this journey. From abroad they may have come through several
 * countries; on the mainland it is the place that says whether it was a high-risk area.
 */
export const isSameJourney = (one: Travelled & { readonly role: PartyRole }, other: Travelled): boolean =>
  hasArrived(one.role) &&
  one.from === other.from &&
  one.arrivedOn === other.arrivedOn &&
  (one.from === 'ABROAD' || one.place === other.place);

const HOUR_MS = 3_600_000;

/** Until when a professional decides; exactly then is in time. */
export const decideBy = (now: Date, { arrivalDecisionHours }: PlanValues): string =>
  new Date(now.getTime() + arrivalDecisionHours * HOUR_MS).toISOString();
