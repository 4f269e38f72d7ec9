import type { ClauseId } from '#graph/core/clauses.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import type { BoundedGround } from './grounds/policy.ts';
import { keys } from './keys.ts';
import {
  isLiveIsolation,
  type IsolationDates,
  type IsolationEvent,
  type IsolationPlace,
  type IsolationStatus,
  type IsolationStepReason,
} from './policy.ts';

/** What somebody is isolated for. */
export interface Ground extends BoundedGround {
  /** Where isolation for it was asked for. */
  readonly place: IsolationPlace;
  /** The fact that holds as long as this ground does. */
  readonly fact: string;
  readonly clause: ClauseId;
  readonly legalBasis: Text;
  readonly evidence: Evidence;
}

export interface IsolationStep extends Step<IsolationStatus, IsolationEvent> {
  readonly role: Role | 'SYSTEM';
  readonly reason?: IsolationStepReason;
  /** What it rests on, where somebody decided. */
  readonly evidence?: Evidence;
  /** The due day after it, where it moved. */
  readonly dueOn?: Day;
  /** The place after it, where it moved. */
  readonly place?: IsolationPlace;
}

/** With what somebody was brought to central isolation. */
export interface Transport {
  /** The registration reference of the vehicle. */
  readonly vehicle: string;
}

/**
 * How living supplies of a home isolation were last made sure, and the day on which that is looked at again.
 */
export interface SupplyRound {
  readonly on: Day;
  readonly by: 'ORDER' | 'TASK';
  /** The id of the order or of the task. */
  readonly ref: string;
  readonly nextOn: Day;
}

export interface IsolationOrder extends Living<IsolationStatus, IsolationEvent>, IsolationDates {
  readonly person: string;
  readonly household: string;
  readonly community: string;
  readonly place: IsolationPlace;
  readonly clause: ClauseId;
  readonly grounds: readonly Ground[];
  /** The day of the order. */
  readonly startOn: Day;
  readonly releasedOn: Day | null;
  /** Null at home, and while nobody has named the vehicle. */
  readonly transport: Transport | null;
  /** Null in central isolation and once isolation is over. */
  readonly supply: SupplyRound | null;
  readonly history: readonly IsolationStep[];
}

/** An entry of the list of a community: it holds the key of the order and nothing else. */
interface IsolationListing extends Key {
  readonly order: Key;
}

/** An order with the sort key at which the list has it. */
export interface ListedIsolation extends IsolationOrder {
  readonly at: string;
}

/**
 * What somebody's release waits for: the ids of alerts that nobody has answered. Without any there are no
 * `refs`.
 */
interface ReleaseHold extends Key {
  readonly refs?: ReadonlySet<string>;
}

/** Grounds of one order at most: each has a fact, and one transaction ends or moves all of them. */
export const GROUNDS_LIMIT = 50;
/** Orders of one person at most: each takes days. */
const ORDERS_LIMIT = 100;

export function isolationStore(db: Db) {
  const ordersOf = (person: string) => db.queryAll<IsolationOrder>(keys.isolationOrders(person), ORDERS_LIMIT);
  return {
    async order(id: string): Promise<IsolationOrder | null> {
      const person = personOfScoped('isolationOrder', id);
      return person === null ? null : db.get<IsolationOrder>(keys.isolationOrder(person, id));
    },

    /**
     * The one that still is about a person: there is one at most, since each is opened by a move of the
     * person's standing.
     */
    live: async (person: string): Promise<IsolationOrder | null> =>
      (await ordersOf(person)).find(({ status }) => isLiveIsolation(status)) ?? null,

    /** Those that are over, too. */
    ordersOf,

    /** The newest, those that are over too. */
    last: async (person: string): Promise<IsolationOrder | null> =>
      (await ordersOf(person)).reduce<IsolationOrder | null>(
        (newest, one) => (newest && newest.history[0]!.at >= one.history[0]!.at ? newest : one),
        null,
      ),

    /** The orders of which something has ended grounds, by the id of what did, in the order of that. */
    endedBy: async (person: string, cause: string): Promise<IsolationOrder[]> => {
      const endedAt = ({ history }: IsolationOrder) => history.findLast((step) => endsBy(step, cause))?.at ?? '';
      const at = (order: IsolationOrder) => `${endedAt(order)} ${order.history[0]!.at}`;
      const ended = (await ordersOf(person)).filter((order) => endedAt(order) !== '');
      return ended.sort((a, b) => at(a).localeCompare(at(b)));
    },

    /** The answers that somebody's release waits for. */
    heldBy: async (person: string): Promise<string[]> => [
      ...((await db.get<ReleaseHold>(keys.releaseHold(person)))?.refs ?? []),
    ],

    /** Those who are isolated now, by due day. */
    async isolatedIn(community: string, options: QueryOptions): Promise<ListedIsolation[]> {
      const listings = await db.query<IsolationListing>(keys.isolationListings(community), options);
      const orders = await db.getMany<IsolationOrder>(listings.map(({ order }) => order));
      return orders.flatMap((order, i) => (order ? [{ ...order, at: listings[i]!.sk }] : []));
    },
  };
}

/** Whether a step takes grounds away because of what has the id. */
export const endsBy = ({ event, cause }: IsolationStep, by: string): boolean =>
  cause === by && (event === 'END_GROUND' || event === 'CANCEL');

export const isolationWrite = (order: Omit<IsolationOrder, keyof Key>) =>
  putNew('isolation', { ...keys.isolationOrder(order.person, order.id), ...order });

const listingKey = ({ community, dueOn, id }: Pick<IsolationOrder, 'community' | 'dueOn' | 'id'>): Key =>
  keys.isolationListing(community, dueOn, id);

const listed = ({ status }: Pick<IsolationOrder, 'status'>): boolean => status === 'ISOLATING';

/**
 * Puts an order into the list of its community, and out of the place where it stood. The order's own status
 * and history guard both.
 */
export function listingWrites(before: IsolationOrder | null, after: IsolationOrder): Write[] {
  const [stood, stands] = [
    before && listed(before) ? listingKey(before) : null,
    listed(after) ? listingKey(after) : null,
  ];
  if (stood?.pk === stands?.pk && stood?.sk === stands?.sk) return [];
  const order: Key = { pk: after.pk, sk: after.sk };
  return [
    ...(stood ? [{ named: 'listing', delete: stood }] : []),
    ...(stands ? [{ named: 'listing', put: { ...stands, order } }] : []),
  ];
}

/** Takes an order out of the list of its community, whether it still stood there or not. */
export const unlistIsolationWrite = (order: IsolationOrder): Write => ({ named: 'listing', delete: listingKey(order) });

/** Race: the order moves at this moment. The number of its steps lets one through. */
export const groundsWrite = ({ pk, sk, history }: IsolationOrder, grounds: readonly Ground[]): Write => ({
  named: 'isolation',
  update: { pk, sk },
  set: 'SET grounds = :grounds',
  condition: 'size(history) = :steps',
  values: { ':grounds': grounds, ':steps': history.length },
});

/** Race: an order is closed while something is recorded of it. */
export const liveCheck = ({ pk, sk }: IsolationOrder): Write => ({
  named: 'isolation',
  check: { pk, sk },
  condition: 'attribute_exists(pk) AND #status <> :closed',
  names: { '#status': 'status' },
  values: { ':closed': 'CLOSED' },
});

/** Has a release wait for one more answer. */
export const holdWrite = (person: string, ref: string): Write => ({
  named: 'hold',
  update: keys.releaseHold(person),
  set: 'ADD refs :ref',
  values: { ':ref': new Set([ref]) },
});

/** One answer that a release waited for is there. */
export const unholdWrite = (person: string, ref: string): Write => ({
  named: 'hold',
  update: keys.releaseHold(person),
  set: 'DELETE refs :ref',
  values: { ':ref': new Set([ref]) },
});

/**
 * Race: an alert is raised while its person is released. The condition lets one of the two through first; a
 * release that comes second finds the alert.
 */
export const notHeldCheck = (person: string): Write => ({
  named: 'held',
  check: keys.releaseHold(person),
  condition: 'attribute_not_exists(refs)',
});
