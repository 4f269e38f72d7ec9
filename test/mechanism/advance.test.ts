import { describe, expect, test } from 'vitest';
import { advance, type Living } from '#graph/mechanism/lifecycle.ts';
import { type OrderEvent, orderLifecycle, type OrderStatus } from '#graph/supply/order/policy.ts';

const NOW = new Date('2020-04-20T01:00:00.000Z');
const NAMES = ['GONE', 'LATE'] as const;
const BY_TIME = { account: 'system', role: 'SYSTEM' } as const;

interface Order extends Living<OrderStatus, OrderEvent> {
  readonly slot?: string | null;
}

const ORDER: Order = {
  pk: 'ORDER',
  sk: 'PROFILE',
  id: 'order_1',
  status: 'PLACED',
  slot: '09:00',
  history: [{ event: 'PLACE', status: 'PLACED', at: '2020-04-20T00:00:00.000Z', account: 'a', role: 'RESIDENT' }],
};

describe('a step in a life', () => {
  test('is a write of status and history, on the condition that nobody else has moved the noun, and an event', () => {
    const { change } = advance(orderLifecycle, ORDER, {
      event: 'REJECT',
      actor: { account: 'shop', role: 'SUPERMARKET', reason: 'CLOSED' },
      now: NOW,
    });
    expect(change).toEqual([
      expect.objectContaining({
        named: 'status',
        update: { pk: 'ORDER', sk: 'PROFILE' },
        condition: '#status = :from AND size(history) = :before',
        values: {
          ':from': 'PLACED',
          ':to': 'REJECTED',
          ':before': 1,
          ':steps': [
            {
              event: 'REJECT',
              status: 'REJECTED',
              at: NOW.toISOString(),
              account: 'shop',
              role: 'SUPERMARKET',
              reason: 'CLOSED',
            },
          ],
        },
      }),
      expect.objectContaining({
        tells: { type: 'order.rejected', subject: 'order_1', data: { from: 'PLACED', to: 'REJECTED' } },
        account: 'shop',
      }),
    ]);
  });

  test('answers with the noun as it is after it, what changes beside its state included', () => {
    const { noun, change } = advance(orderLifecycle, ORDER, {
      event: 'SWITCH_TO_DELIVERY',
      actor: BY_TIME,
      now: NOW,
      set: { slot: null },
      detail: { mode: 'DELIVERY' },
    });
    const step = {
      event: 'SWITCH_TO_DELIVERY',
      status: 'PLACED',
      at: NOW.toISOString(),
      ...BY_TIME,
      mode: 'DELIVERY',
    };
    expect(noun).toEqual({ ...ORDER, slot: null, history: [...ORDER.history, step] });
    expect(change[0]).toMatchObject({ names: { '#d0': 'slot' }, values: { ':d0': null, ':steps': [step] } });
  });

  test('that only changes something is told by its own name, and not by what the noun still is', () => {
    const { change } = advance(orderLifecycle, ORDER, { event: 'SWITCH_TO_DELIVERY', actor: BY_TIME, now: NOW });
    expect(change[1]).toMatchObject({ tells: { type: 'order.switch_to_delivery' } });
  });

  test('may name its condition and say what its event tells, where several nouns move at once', () => {
    const { change } = advance(orderLifecycle, ORDER, {
      event: 'EXPIRE',
      actor: BY_TIME,
      now: NOW,
      named: 'order:order_1',
      tells: { subject: 'household_1', data: {} },
    });
    expect(change[0]).toMatchObject({ named: 'order:order_1' });
    expect(change[1]).toMatchObject({ tells: { type: 'order.expired', subject: 'household_1', data: {} } });
  });

  test('is told by the first of the names that its row gives it, or by the one that is asked for', () => {
    const { transitions } = orderLifecycle;
    const life = {
      ...orderLifecycle,
      transitions: { ...transitions, EXPIRE: { ...transitions.EXPIRE, tells: NAMES } },
    };
    const typeOf = (tells: { readonly as?: 'GONE' | 'LATE' }) =>
      advance(life, ORDER, { event: 'EXPIRE', actor: BY_TIME, now: NOW, tells }).change[1];
    expect(typeOf({})).toMatchObject({ tells: { type: 'order.gone' } });
    expect(typeOf({ as: 'LATE' })).toMatchObject({ tells: { type: 'order.late', subject: 'order_1' } });
  });

  test('leaves the noun that it was given as it was', () => {
    const before = structuredClone(ORDER);
    advance(orderLifecycle, ORDER, { event: 'CANCEL', actor: { account: 'a', role: 'RESIDENT' }, now: NOW });
    expect(ORDER).toEqual(before);
  });

  test('keeps what it covers of the attributes that its life names, where they are other ones after it', () => {
    const life = { ...orderLifecycle, keeps: ['slot', 'mode'] };
    const stepOf = (set: object) =>
      advance(life, ORDER, { event: 'SWITCH_TO_DELIVERY', actor: BY_TIME, now: NOW, set }).noun.history.at(-1);
    expect(stepOf({ slot: null, mode: 'DELIVERY', other: 1 })).toMatchObject({ was: { slot: '09:00', mode: null } });
    expect(stepOf({ slot: '09:00' })).not.toHaveProperty('was');
    expect(stepOf({})).not.toHaveProperty('was');
  });
});
