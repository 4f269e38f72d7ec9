import type { Evidence, EvidenceKind } from '#graph/core/input/evidence.ts';
import type { Role } from '#graph/core/roles.ts';

/**
 * What was answered as done, and which grounds bind by it: who said what when, and by which evidence. It
 * knows nothing of what the system has made of it.
 */
export interface Actor {
  readonly role: Role;
  readonly account: string;
  /** Of a resident, who they are. */
  readonly person?: string;
}

/** What holds for a day, and for good once a number or a second professional stands by it. */
interface Finding {
  readonly by: string;
  readonly at: number;
  isSure: boolean;
}

interface Entry {
  /** Null while nobody has read it: a system is answered with none. */
  id: string | null;
  readonly person: string | null;
  isGone: boolean;
}

interface Arrival extends Entry {
  readonly journey: string;
  /** The ground that it is once it binds; null where its place is none. */
  readonly ground: string | null;
  readonly declaredBy: Set<string>;
  readonly seenBy: Set<string>;
  isFed: boolean;
  isBound: boolean;
}

interface Contact extends Entry, Finding {
  readonly ground: string;
  readonly met: string | null;
}

interface Case extends Entry, Finding {
  readonly kind: string;
  confirmation: Finding | null;
  isVouched: boolean;
}

interface Discharge extends Entry {
  readonly ground: string;
  readonly isSure: boolean;
  positive: string | null;
}

const DAY_MS = 86_400_000;
const FED: readonly EvidenceKind[] = ['BORDER_RECORD', 'TICKET', 'SENDER_RECORD'];
const SEEN: readonly EvidenceKind[] = ['TICKET', 'BORDER_RECORD'];
const DECLARED: readonly EvidenceKind[] = ['DECLARATION', 'TICKET'];

export interface Journey {
  readonly from: string;
  readonly place: string | null;
  readonly arrivedOn: string;
  /** The kind of fact; null where the place is none that isolates anybody. */
  readonly kind: string | null;
}

/** From abroad somebody may come through several countries. */
const journeyOf = ({ from, place, arrivedOn }: Omit<Journey, 'kind'>): string =>
  [from, from === 'ABROAD' ? '' : place, arrivedOn].join(' ');

const isProfessional = ({ role }: Actor): boolean => role === 'PROFESSIONAL';

export type Ledger = ReturnType<typeof openLedger>;

export function openLedger(clock: () => number) {
  const arrivals: Arrival[] = [];
  const contacts: Contact[] = [];
  const cases: Case[] = [];
  const discharges: Discharge[] = [];

  const find = (id: string) =>
    [...arrivals, ...contacts, ...cases, ...discharges].find((one) => one.id === id && !one.isGone);
  const found = ({ account: by }: Actor, { number }: Evidence): Finding => ({
    by,
    at: clock(),
    isSure: number !== null,
  });
  const holds = ({ at, isSure }: Finding): boolean => isSure || clock() - at <= DAY_MS;
  const standBy = (one: Finding | null, { account }: Actor, number: string | null): void => {
    if (one && holds(one) && (number !== null || account !== one.by)) one.isSure = true;
  };

  const together = ({ person, journey }: Arrival) =>
    arrivals.filter((one) => one.person === person && one.journey === journey && !one.isGone && one.ground !== null);

  /** One journey binds by the words of all its reports: a system's, or those of two accounts. */
  function settle(arrival: Arrival): void {
    const all = together(arrival);
    const declared = all.flatMap(({ declaredBy }) => [...declaredBy]);
    const seen = all.flatMap(({ seenBy }) => [...seenBy]);
    const isBound =
      all.some((one) => one.isFed || one.isBound) || declared.some((by) => seen.some((other) => other !== by));
    if (isBound) for (const one of all) one.isBound = true;
  }

  function hear(arrival: Arrival, { role, account, person }: Actor, { kind }: Evidence): void {
    if (role === 'FEED' && FED.includes(kind)) arrival.isFed = true;
    if (role === 'COMMUNITY_WORKER' && SEEN.includes(kind)) arrival.seenBy.add(account);
    if (role === 'RESIDENT' && person === arrival.person && DECLARED.includes(kind)) arrival.declaredBy.add(account);
    settle(arrival);
  }

  const caseHolds = (one: Case): boolean => !one.isGone && (holds(one) || one.confirmation?.isSure === true);
  const isConfirmed = (one: Case): boolean =>
    one.kind === 'CONFIRMED' ? holds(one) : one.confirmation !== null && holds(one.confirmation);
  const contactHolds = (one: Contact): boolean => {
    const met = cases.find(({ id }) => id === one.met);
    return !one.isGone && holds(one) && (met === undefined || caseHolds(met));
  };

  return {
    find,
    cases,

    arrived(actor: Actor, id: string | null, person: string, { kind, ...way }: Journey, evidence: Evidence): void {
      const arrival: Arrival = {
        id,
        person,
        journey: journeyOf(way),
        ground: kind && `${kind} ${way.arrivedOn}`,
        declaredBy: new Set(),
        seenBy: new Set(),
        isFed: false,
        isBound: false,
        isGone: false,
      };
      arrivals.push(arrival);
      hear(arrival, actor, evidence);
    },

    /** The id of what a system handed in, as its person reads it. */
    read(person: string, { id, ...way }: { readonly id: string } & Omit<Journey, 'kind'>): void {
      if (arrivals.some((one) => one.id === id)) return;
      const journey = journeyOf(way);
      const unread = arrivals.find((one) => one.id === null && one.person === person && one.journey === journey);
      if (unread) unread.id = id;
    },

    saidOfArrival(actor: Actor, id: string, evidence: Evidence): void {
      const arrival = arrivals.find((one) => one.id === id && !one.isGone);
      if (arrival) hear(arrival, actor, evidence);
    },

    decidedOnArrival(actor: Actor, id: string, binds: boolean): void {
      const arrival = arrivals.find((one) => one.id === id && !one.isGone);
      if (!arrival || !isProfessional(actor)) return;
      if (!binds) {
        arrival.isGone = true;
        return;
      }
      arrival.isBound = true;
      settle(arrival);
    },

    met(actor: Actor, id: string, person: string, on: string, met: string | null, evidence: Evidence): void {
      const ground = `CONTACT ${on}`;
      if (isProfessional(actor)) contacts.push({ id, person, ground, met, isGone: false, ...found(actor, evidence) });
    },

    fellIll(actor: Actor, id: string, person: string | null, kind: string, evidence: Evidence): void {
      if (!isProfessional(actor) || cases.some((one) => one.id === id)) return;
      const fresh = { id, person, kind, confirmation: null, isVouched: false, isGone: false };
      cases.push({ ...fresh, ...found(actor, evidence) });
    },

    confirmedIllness(actor: Actor, id: string, evidence: Evidence): void {
      const one = cases.find((other) => other.id === id);
      if (!one || !isProfessional(actor)) return;
      standBy(one, actor, evidence.number);
      one.confirmation = found(actor, evidence);
    },

    confirmedFinding(actor: Actor, id: string, number: string | null): void {
      const one = [...contacts, ...cases].find((other) => other.id === id);
      if (!one || !isProfessional(actor)) return;
      standBy(one, actor, number);
      if ('confirmation' in one) standBy(one.confirmation, actor, number);
    },

    vouched(actor: Actor, id: string, { number }: Evidence): void {
      const one = cases.find((other) => other.id === id);
      if (!one || !isProfessional(actor) || [one.by, one.confirmation?.by].includes(actor.account)) return;
      one.isVouched = true;
      for (const finding of [one, one.confirmation]) standBy(finding, actor, number);
    },

    cameHome(actor: Actor, id: string, person: string, on: string, { number }: Evidence): void {
      if (!isProfessional(actor)) return;
      const own = cases.filter((one) => one.person === person && caseHolds(one));
      for (const one of own) for (const finding of [one, one.confirmation]) standBy(finding, actor, number);
      const ground = `DISCHARGE ${on}`;
      discharges.push({ id, person, ground, isSure: number !== null, positive: null, isGone: false });
    },

    rechecked(actor: Actor, id: string, kind: string | null): void {
      const one = discharges.find((other) => other.id === id);
      if (one && isProfessional(actor)) one.positive = kind;
    },

    /** One record is taken back; the rest of its journey stays unless it was appealed. */
    gone(id: string, isAppealed = false): void {
      const one = find(id);
      if (!one) return;
      if (isAppealed && 'journey' in one) for (const other of together(one)) other.isGone ||= other.isBound;
      one.isGone = true;
    },

    /** What may hold somebody back now, each by at least one ground. */
    bindingOf(person: string): ReadonlySet<string> {
      const own = <T extends Entry>(all: readonly T[]) => all.filter((one) => one.person === person && !one.isGone);
      return new Set([
        ...own(arrivals)
          .filter(({ isBound }) => isBound)
          .flatMap(({ ground }) => ground ?? []),
        ...own(contacts)
          .filter(contactHolds)
          .map(({ ground }) => ground),
        ...own(cases)
          .filter(caseHolds)
          .flatMap((one) => [
            ...(holds(one) ? [`CASE_${one.kind}`] : []),
            ...(isConfirmed(one) ? ['CASE_CONFIRMED'] : []),
          ]),
        ...own(discharges)
          .filter(({ isSure }) => isSure)
          .flatMap(({ ground, positive }) => [ground, 'CASE_CONFIRMED', ...(positive ? [positive] : [])]),
      ]);
    },

    /** How many people or nameless cases count for the class of the community. */
    counted(): number {
      const counting = cases.filter(
        (one) => caseHolds(one) && isConfirmed(one) && (one.person !== null || one.isVouched),
      );
      return new Set(counting.map(({ id, person }) => person ?? id)).size;
    },
  };
}
