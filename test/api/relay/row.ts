import type { Purpose } from '#graph/core/roles.ts';
import type { EventType } from '#graph/feed/event/rows.ts';
import { orderWrite } from '#graph/supply/order/store.ts';
import type { Key } from '#graph/store/key.ts';
import { keys as appealKeys } from '#graph/health/appeal/keys.ts';
import { keys as grievanceKeys } from '#graph/oversight/grievance/keys.ts';
import { keys as isolationKeys } from '#graph/health/isolation/keys.ts';
import { keys as supplyPointKeys } from '#graph/supply/supply-point/keys.ts';
import { communityScopedId, idOf, personScopedId } from '#graph/store/ids.ts';
import { type Caller, CHUCAI, HUBUXIANG, type World, WUCHANG } from '#test/support/world.ts';

/** A list of the API: how it is reached, and what is stored that it holds. */
export interface ListRow {
  /** Whose list is paged through, and whose takes no cursor of it. */
  readonly of: readonly [string, string];
  /** A caller who may read the list of either. */
  readonly as: (world: World, of: string) => Caller;
  readonly purpose?: Purpose;
  readonly ask: (of: string, page: string) => string;
  /** What is stored of the entry of this number; nothing where the list holds something anyway. */
  readonly items?: (of: string, n: number, world: World) => readonly Key[] | Promise<readonly Key[]>;
  /** That its entries are computed: none of them can be deleted by itself. */
  readonly isComputed?: true;
}

export interface Home {
  readonly id: string;
  readonly person: string;
}

export const OTHER_COUNTY = '420102';
export const at = (n: number) => `2020-04-14T0${n}:00:00.000Z`;
export const day = (n: number) => `2020-04-1${n}`;
export const digits = (n: number) => String(n).repeat(32);
export const item = <T extends object>(where: Key, rest: T) => ({ ...where, ...rest });
/** An entry of a list, and the item that it leads to by this name. */
export const listed = (listing: Key, name: string, where: Key, rest: object = {}) => [
  item(listing, { [name]: where }),
  item(where, rest),
];

export const worker = (world: World) =>
  world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG], account: 'worker' });
export const nation = (world: World) => world.as('AUTHORITY', { division: 'CN', account: 'nation' });
export const professional = (world: World) => world.as('PROFESSIONAL', { division: '42', account: 'professional' });
export const resident = (world: World, of: string) => world.as('RESIDENT', { person: of, account: of });

export const inCommunity = (field: string) => (of: string, page: string) =>
  `community(code: "${of}") { ${field.replace('PAGE', page)} }`;
export const inDivision = (field: string) => (of: string, page: string) =>
  `division(code: "${of}") { ${field.replace('PAGE', page)} }`;
export const inNode = (type: string, field: string) => (of: string, page: string) =>
  `node(id: "${of}") { ... on ${type} { ${field.replace('PAGE', page)} } }`;
export const byDivision = (field: string) => (of: string, page: string) =>
  `${field}(division: "${of}", ${page.slice(1)}`;

export const COMMUNITIES = [CHUCAI, HUBUXIANG] as const;
export const COUNTIES = [WUCHANG, OTHER_COUNTY] as const;
export const CARE = (person: string) => personScopedId('careContact', person, digits(1));
export const TASK = (n: number) => communityScopedId('task', CHUCAI, digits(n));
export const IMPORTS = [idOf('import', digits(1)), idOf('import', digits(2))] as const;
export const POINTS = ['supplyPoint_relay_1', 'supplyPoint_relay_2'] as const;
export const EVENT: EventType = 'case.reported';

export const orderItem = (n: number, parties: { readonly supplier: string; readonly householdId: string }): Key[] => {
  const order = { id: idOf('order', `${parties.supplier.length}${digits(n)}`), placedAt: at(n), status: 'PLACED' };
  return [orderWrite({ ...order, community: CHUCAI, ...parties } as never).put];
};
export const grievance = (n: number, of: string) => idOf('grievance', `${of.length}${digits(n)}`);
export const grievanceItem = (n: number, of: string) =>
  item(grievanceKeys.grievance(grievance(n, of)), { id: grievance(n, of) });

export const appeal = (n: number, of: string) => idOf('appeal', `${of.length}${digits(n)}`);
export const appealItem = (n: number, of: string) => item(appealKeys.appeal(appeal(n, of)), { id: appeal(n, of) });

export const task = (n: number, assignee: string) => ({
  id: TASK(n),
  community: CHUCAI,
  kind: 'VISIT',
  status: 'ASSIGNED',
  dueOn: day(n),
  assignee,
});

export const supplyPoint = (community: string, id: string): Key[] => [
  item(supplyPointKeys.supplyPoint(id), { id, supplier: 'supplier_relay', communities: [community] }),
  item(supplyPointKeys.pairing(community, id), { supplyPoint: id }),
];

export const isolation = ({ id: household, person }: Home, community: string, n: number): Key[] => {
  const id = personScopedId('isolationOrder', person, digits(n));
  const order = { id, person, household, community, status: 'ISOLATING', dueOn: day(n), grounds: [] };
  return listed(
    isolationKeys.isolationListing(community, day(n), id),
    'order',
    isolationKeys.isolationOrder(person, id),
    order,
  );
};
