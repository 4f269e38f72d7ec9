import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plant } from '#test/support/plant.ts';
import { type Handed, usesAbove } from './stores.ts';

const ROOT = join(import.meta.dirname, '../..');

const FILES = {
  'graph/context.ts': `
    import type { Deps } from './deps.ts';
    import type { openLoaders } from './loaders.ts';
    export type RequestContext = Deps & { readonly now: Date; loaders: ReturnType<typeof openLoaders> };`,
  'graph/deps.ts': `
    import { openStores } from './stores.ts';
    export type Deps = ReturnType<typeof openDeps>;
    export const openDeps = () => ({ ...openStores({}), home: 'CN' });`,
  'graph/stores.ts': `
    import { orderStore } from '#graph/supply/order/store.ts';
    import { personStore } from '#graph/people/person/store.ts';
    export const openStores = (db: object) => ({ orders: orderStore(db), persons: personStore(db) });`,
  'graph/loaders.ts': `
    import type { Deps } from './deps.ts';
    import type { Order } from '#graph/supply/order/store.ts';
    import { personLoaders } from '#graph/people/person/loaders.ts';
    const load = <T>() => (key: string) => Promise.resolve(key as T);
    export function openLoaders({ persons, orders }: Deps) {
      const order = load<Order>();
      const names = (id: string) => persons.nameOf(id);
      return {
        order: (id: string) => order(id),
        nameOf: (id: string) => names(id),
        async countOf(id: string) { return orders.count(id); },
        ...personLoaders(),
      };
    }`,
  'graph/people/person/store.ts': `export const personStore = (_: object) => ({ nameOf: (id: string) => id });`,
  'graph/people/person/loaders.ts': `export const personLoaders = () => ({ age: (id: string) => id.length });`,
  'graph/supply/order/store.ts': `
    export interface Order { readonly lines: number }
    export const orderStore = (_: object) => ({ count: (id: string) => id.length });`,
  'graph/supply/order/read.ts': `
    import type { RequestContext } from '#graph/context.ts';
    export const read = ({ orders, persons, loaders }: RequestContext) =>
      [orders.count(''), persons.nameOf(''), loaders.order(''), loaders.age('')];`,
};

const ownersOf = (handed: readonly Handed[]): Record<string, string | null> =>
  Object.fromEntries(handed.map(({ name, owner }) => [name, owner]));

describe('no verb uses a store or a loader of a floor above it', () => {
  // The compiler reads all of it: seconds on a quiet machine.
  it('in this house', { timeout: 120_000 }, () => {
    const { above, stores, loaders } = usesAbove(ROOT);
    const mapping = [...stores, ...loaders].map(({ kind, name, owner }) => `${kind} ${name}: ${owner ?? 'of no noun'}`);
    expect(above, mapping.join('\n')).toEqual([]);
    expect(loaders.filter(({ owner }) => owner === null)).toEqual([]);
  });

  it('and what a request carries belongs to the noun that it reads', () => {
    const { stores, loaders, above } = usesAbove(plant(FILES));
    expect(ownersOf(stores)).toEqual({
      orders: 'graph/supply/order/store.ts',
      persons: 'graph/people/person/store.ts',
      home: null,
      now: null,
    });
    expect(ownersOf(loaders)).toEqual({
      order: 'graph/supply/order/store.ts',
      nameOf: 'graph/people/person/store.ts',
      countOf: 'graph/supply/order/store.ts',
      age: 'graph/people/person/loaders.ts',
    });
    expect(above).toEqual([]);
  });

  it.each([
    ['by its name', 'context.orders.count("")', 'store orders'],
    ['in brackets', 'context["orders"]', 'store orders'],
    ['taken apart', 'ofOrders(context)', 'store orders'],
    ['taken apart under another name', '(({ orders: mine }: RequestContext) => mine)(context)', 'store orders'],
    ['taken apart by a text', '(({ "orders": mine }: RequestContext) => mine)(context)', 'store orders'],
    ['taken apart by a text in brackets', '(({ ["orders"]: mine }: RequestContext) => mine)(context)', 'store orders'],
    ['by a constant in brackets', '((key: "orders") => context[key])("orders")', 'store orders'],
    ['as a type', '((orders: RequestContext["orders"]) => orders)(null as never)', 'store orders'],
    ['of a part of the context', '((part: Pick<RequestContext, "orders">) => part.orders)(context)', 'store orders'],
    ['as a loader', 'context.loaders.order("")', 'loader order'],
    ['as a loader that asks a store', 'context.loaders.countOf("")', 'loader countOf'],
    ['as a loader taken apart', '(({ loaders: { order } }: RequestContext) => order)(context)', 'loader order'],
  ])('where one is used %s', (_, use, what) => {
    const ofOrders = use.startsWith('ofOrders') ? 'const ofOrders = ({ orders }: RequestContext) => orders;' : '';
    const text = `import type { RequestContext } from '#graph/context.ts'; ${ofOrders}
      export const bad = (context: RequestContext) => ${use};`;
    const { above } = usesAbove(plant({ ...FILES, 'graph/people/person/bad.ts': text }));
    expect(above).toEqual([
      expect.stringMatching(`^graph/people/person/bad.ts:\\d uses the ${what} of graph/supply/order/store.ts$`),
    ]);
  });

  it('and where one is assigned out of the context', () => {
    const text = `import type { RequestContext } from '#graph/context.ts';
      export function bad(context: RequestContext) {
        let orders: unknown, mine: unknown;
        ({ orders } = context);
        ({ orders: mine } = context);
        return [orders, mine];
      }`;
    expect(usesAbove(plant({ ...FILES, 'graph/people/person/bad.ts': text })).above).toHaveLength(2);
  });
});
