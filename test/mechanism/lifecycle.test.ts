import { describe, expect, test } from 'vitest';
import { roles } from '#graph/core/roles.ts';
import { decide as decideOn, type Step } from '#graph/mechanism/lifecycle.ts';
import {
  ORDER_STATUSES,
  GIVES_BACK,
  type OrderEvent,
  orderLifecycle,
  type OrderStatus,
  statusRank,
} from '#graph/supply/order/policy.ts';

const EVENTS = Object.keys(orderLifecycle.transitions) as OrderEvent[];
const ACTORS = [...roles, 'SYSTEM'] as const;
type ActorRole = (typeof ACTORS)[number];

/** The state table of an order, once more and by hand: state → event → state. What is not here is refused. */
const MOVES: Record<OrderStatus, Partial<Record<OrderEvent, OrderStatus>>> = {
  PLACED: {
    ACCEPT: 'ACCEPTED',
    REJECT: 'REJECTED',
    CANCEL: 'CANCELLED',
    EXPIRE: 'EXPIRED',
    SWITCH_TO_DELIVERY: 'PLACED',
  },
  ACCEPTED: { START_PICKING: 'PICKING', PACK: 'PACKED', CANCEL: 'CANCELLED', SWITCH_TO_DELIVERY: 'ACCEPTED' },
  PICKING: { PACK: 'PACKED', SWITCH_TO_DELIVERY: 'PICKING' },
  PACKED: { DISPATCH: 'DISPATCHED', SWITCH_TO_DELIVERY: 'PACKED' },
  DISPATCHED: { CONFIRM: 'DELIVERED' },
  DELIVERED: {},
  REJECTED: {},
  CANCELLED: {},
  EXPIRED: {},
};

/** Who may bring an event about. */
const BY: Record<OrderEvent, readonly ActorRole[]> = {
  PLACE: ['RESIDENT', 'COMMUNITY_WORKER'],
  ACCEPT: ['SUPERMARKET'],
  REJECT: ['SUPERMARKET'],
  START_PICKING: ['SUPERMARKET'],
  PACK: ['SUPERMARKET'],
  DISPATCH: ['SUPERMARKET'],
  CONFIRM: ['RESIDENT', 'COMMUNITY_WORKER'],
  CANCEL: ['RESIDENT', 'COMMUNITY_WORKER'],
  EXPIRE: ['SYSTEM'],
  SWITCH_TO_DELIVERY: ['SYSTEM'],
};

/** Events that end an order before anything was picked: what it took goes back. */
const ENDS_UNPICKED: readonly OrderEvent[] = ['REJECT', 'CANCEL', 'EXPIRE'];

/** Where an event leads; a switch to delivery leaves an order where it is. */
const targetOf = (event: OrderEvent): OrderStatus => {
  const { to } = orderLifecycle.transitions[event];
  return to === 'SAME' ? 'PLACED' : to;
};

const step = (event: OrderEvent, account: string): Step<OrderStatus, OrderEvent> => ({
  event,
  status: targetOf(event),
  at: '2020-04-15T04:00:00.000Z',
  account,
  role: 'RESIDENT',
});

const decide = (status: OrderStatus, event: OrderEvent, role: ActorRole, history = [step('PLACE', 'somebody')]) =>
  decideOn(orderLifecycle, { status, history }, { event: event, actor: { account: 'me', role } });

describe('the life of an order', () => {
  test.each(ORDER_STATUSES)('from %s goes where the table says, and nowhere else', (status) => {
    for (const event of EVENTS)
      for (const role of ACTORS) {
        const to = MOVES[status][event];
        const expected = !BY[event].includes(role)
          ? { outcome: 'REFUSED', because: 'ROLE' }
          : to
            ? { outcome: 'MADE', to }
            : { outcome: 'REFUSED', because: 'STATE' };
        expect([status, event, role, decide(status, event, role)]).toEqual([status, event, role, expected]);
      }
  });

  test('has the nine states that were promised, of which each is reached from PLACED', () => {
    expect(ORDER_STATUSES).toEqual(Object.keys(MOVES));
    const reached = new Set<OrderStatus>([orderLifecycle.initial]);
    for (const status of reached) for (const to of Object.values(MOVES[status])) reached.add(to);
    expect([...reached].sort()).toEqual([...ORDER_STATUSES].sort());
  });

  test('ends in DELIVERED, REJECTED, CANCELLED or EXPIRED: from these there is no way out', () => {
    const withoutExit = ORDER_STATUSES.filter((status) =>
      EVENTS.every((event) => ACTORS.every((role) => decide(status, event, role).outcome === 'REFUSED')),
    );
    expect(withoutExit).toEqual(['DELIVERED', 'REJECTED', 'CANCELLED', 'EXPIRED']);
  });

  test('has no circle, so that no step can be made twice', () => {
    const follow = (status: OrderStatus, before: readonly OrderStatus[]): void => {
      expect(before).not.toContain(status);
      for (const to of Object.values(MOVES[status])) if (to !== status) follow(to, [...before, status]);
    };
    follow('PLACED', []);
  });

  test('begins by PLACE alone, which no order can go through again', () => {
    expect(orderLifecycle.initial).toBe('PLACED');
    expect(orderLifecycle.transitions.PLACE.to).toBe(orderLifecycle.initial);
    for (const status of ORDER_STATUSES)
      for (const role of ACTORS) expect(decide(status, 'PLACE', role).outcome).toBe('REFUSED');
  });

  test('gives back what it took exactly where nothing was picked yet, and its slot where that is of no use', () => {
    const backOf = (event: OrderEvent) => {
      if (event === 'SWITCH_TO_DELIVERY') return ['SLOT'];
      return ENDS_UNPICKED.includes(event) ? ['STOCK', 'SLOT'] : undefined;
    };
    for (const event of EVENTS) expect([event, GIVES_BACK[event]]).toEqual([event, backOf(event)]);
  });

  test('sorts in lists by what waits for work first, in one character', () => {
    expect(ORDER_STATUSES.map(statusRank)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
  });
});

describe('a repeated step', () => {
  test('by the account that made it is no step, in whatever state the order has come to', () => {
    for (const status of ORDER_STATUSES.filter((one) => one !== 'PLACED'))
      expect(decide(status, 'ACCEPT', 'SUPERMARKET', [step('PLACE', 'somebody'), step('ACCEPT', 'me')])).toEqual({
        outcome: 'REPEATED',
      });
  });

  test('by another account is judged anew: the first one made it, the second is refused', () => {
    const history = [step('PLACE', 'somebody'), step('ACCEPT', 'somebody else')];
    expect(decide('ACCEPTED', 'ACCEPT', 'SUPERMARKET', history)).toEqual({ outcome: 'REFUSED', because: 'STATE' });
  });

  test('of another event by the same account is a step like any other', () => {
    const history = [step('PLACE', 'somebody'), step('ACCEPT', 'me')];
    expect(decide('ACCEPTED', 'PACK', 'SUPERMARKET', history)).toMatchObject({ outcome: 'MADE', to: 'PACKED' });
  });
});
