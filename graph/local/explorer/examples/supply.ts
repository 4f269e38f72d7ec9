import { CHUCAI, DEMO_SUPPLY_POINT } from '#graph/local/demo-data.ts';
import type { PersonaId } from '#graph/local/explorer/personas.ts';
import { ERRORS, type Example } from './example.ts';

const PLACE = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    order {
      id
      status
      mode
      pickupSlot
      totalFen
      lines { sku name quantity priceFen }
      ruling {
        verdict
        tier
        reasons { code text clause }
        conditions { code text }
      }
    }
    errors {
      code
      message
      path
      ... on RuleViolation {
        ruling {
          verdict
          tier
          reasons { code text clause }
        }
      }
    }
  }
}`;

const place = (id: string, who: PersonaId, household: string, title: Example['title'], order: object): Example => ({
  id,
  for: [who],
  title,
  query: PLACE,
  variables: {
    input: { household, supplyPoint: DEMO_SUPPLY_POINT, ...order, idempotencyKey: '{{key}}' },
  },
});

/** A step in the life of the last order: its mutation, whose input names the order and sometimes why. */
function step(
  id: string,
  mutation: string,
  who: readonly PersonaId[],
  title: Example['title'],
  reason?: string,
): Example {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return {
    id,
    for: who,
    title,
    query: `mutation ${name}($input: ${name}Input!) {
  ${mutation}(input: $input) {
    order {
      id
      status
      history { event status at role reason }
    }
    ${ERRORS}
  }
}`,
    variables: { input: { order: '{{order}}', ...(reason && { reason }) } },
  };
}

const WANG = 'household_420106006001_demo-wang';
const CHEN = 'household_420106006001_demo-chen';

export const supplyExamples: readonly Example[] = [
  {
    id: 'supply-points',
    for: ['RESIDENT', 'COMMUNITY_WORKER', 'AUTHORITY'],
    title: { zh: '本社区的保供点与货品', en: 'The supply points of a community, and what they sell' },
    query: `query SupplyPoints($community: DivisionCode!, $tomorrow: LocalDate!) {
  supplyPoints(community: $community, first: 3) {
    nodes {
      id
      name
      catalogue(first: 10) {
        nodes {
          sku
          name
          category
          unit
          priceFen
          available
        }
      }
      pickupSlots(on: $tomorrow) { start remaining }
    }
  }
}`,
    variables: { community: CHUCAI, tomorrow: '{{tomorrow}}' },
  },
  {
    id: 'supply-point',
    for: ['SUPERMARKET'],
    title: { zh: '我的保供点与库存', en: 'My supply point and its stock' },
    query: `query SupplyPoint($id: ID!) {
  supplyPoint(id: $id) {
    name
    communities {
      code
      name
      tier { effective }
    }
    catalogue(first: 20) {
      nodes {
        sku
        name
        english: name(lang: EN)
        unit
        priceFen
        available
      }
    }
  }
}`,
    variables: { id: DEMO_SUPPLY_POINT },
  },
  place(
    'order-delivery',
    'RESIDENT',
    WANG,
    { zh: '下单，配送到户', en: 'Order for delivery' },
    {
      mode: 'DELIVERY',
      lines: [
        { sku: 'RICE-10', quantity: 1 },
        { sku: 'CABBAGE-1', quantity: 2 },
      ],
    },
  ),
  place(
    'order-pickup',
    'RESIDENT',
    WANG,
    { zh: '下单自提：是否允许由分级决定', en: 'Order for pickup: the tier decides' },
    {
      mode: 'PICKUP',
      lines: [{ sku: 'EGGS-30', quantity: 1 }],
    },
  ),
  place(
    'order-slot',
    'RESIDENT',
    WANG,
    { zh: '预约时段自提', en: 'Order for pickup in a slot' },
    {
      mode: 'PICKUP',
      pickupSlot: '{{tomorrow}}T10:00:00+08:00',
      lines: [{ sku: 'MILK-12', quantity: 1 }],
    },
  ),
  place(
    'order-care',
    'COMMUNITY_WORKER',
    CHEN,
    { zh: '为独居老人代下单', en: 'Order for somebody who lives alone' },
    {
      mode: 'DELIVERY',
      lines: [{ sku: 'PKG-3D', quantity: 1 }],
    },
  ),
  {
    id: 'orders',
    for: ['SUPERMARKET', 'RESIDENT', 'COMMUNITY_WORKER'],
    title: { zh: '待处理的订单', en: 'Orders that wait' },
    query: `query Orders($status: OrderStatus, $first: Int!, $after: String) {
  orders(status: $status, first: $first, after: $after) {
    nodes {
      id
      status
      mode
      placedAt
      totalFen
      community { name }
      lines { sku name quantity }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { status: 'PLACED', first: 20, after: null },
  },
  {
    id: 'order',
    for: ['RESIDENT', 'COMMUNITY_WORKER', 'SUPERMARKET'],
    title: { zh: '上一个订单，送往何处', en: 'The last order, and where it goes' },
    query: `query Order($id: ID!) {
  order(id: $id) {
    id
    status
    mode
    totalFen
    lines { sku name quantity priceFen }
    deliveryAddress { building unit room }
    ruling {
      verdict
      reasons { code text clause }
    }
    history { event status at role reason }
  }
}`,
    variables: { id: '{{order}}' },
    purpose: 'SUPPLY',
  },
  step('accept', 'acceptOrder', ['SUPERMARKET'], { zh: '接单', en: 'Accept the order' }),
  step('pick', 'startPicking', ['SUPERMARKET'], { zh: '开始拣货', en: 'Start picking' }),
  step('pack', 'packOrder', ['SUPERMARKET'], { zh: '打包完成', en: 'Pack the order' }),
  step('dispatch', 'dispatchOrder', ['SUPERMARKET'], { zh: '发货', en: 'Dispatch the order' }),
  step(
    'reject',
    'rejectOrder',
    ['SUPERMARKET'],
    { zh: '拒单：缺货', en: 'Reject the order: out of stock' },
    'OUT_OF_STOCK',
  ),
  step('confirm', 'confirmDelivery', ['RESIDENT', 'COMMUNITY_WORKER'], { zh: '确认收货', en: 'Confirm the delivery' }),
  step(
    'cancel',
    'cancelOrder',
    ['RESIDENT', 'COMMUNITY_WORKER'],
    { zh: '取消订单：库存退回', en: 'Cancel the order: the stock goes back' },
    'NO_LONGER_NEEDED',
  ),
];
