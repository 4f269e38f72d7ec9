import { CHUCAI, DEMO_SUPPLY_POINT } from '#graph/local/demo-data.ts';
import { task } from '#graph/local/explorer/example.ts';

/** What a rule of the tier refuses comes with its ruling. */
const PLACED = `{ order { id status mode pickupSlot totalFen lines ruling { verdict tier reasons conditions } }
  errors { code message path ... on RuleViolation { ruling { verdict tier reasons } } } }`;
const WANG = `household: "household_${CHUCAI}_demo-wang", supplyPoint: "${DEMO_SUPPLY_POINT}"`;

export const supply = [
  task(['买菜送菜（生活物资）', 'Order food and supplies, and bring them to the door'], {
    'supply-points': {
      title: ['本社区的保供点与货品', 'The supply points of a community, and what they sell'],
      ask: `supplyPoints(community: "${CHUCAI}", first: 3)
        { id name catalogue(first: 10) { sku name category unit priceFen available }
        pickupSlots(on: "{{tomorrow}}") }`,
    },
    'supply-point': {
      title: ['我的保供点与库存', 'My supply point and its stock'],
      ask: `supplyPoint(id: "${DEMO_SUPPLY_POINT}")
        { name communities { code name tier } catalogue { sku name english: name(lang: EN) unit priceFen
        available } }`,
    },
    'order-delivery': {
      title: ['下单，配送到户', 'Order for delivery'],
      by: ['RESIDENT'],
      ask: `placeOrder(${WANG},
        mode: DELIVERY, lines: [{ sku: "RICE-10", quantity: 1 }, { sku: "CABBAGE-1", quantity: 2 }])
        ${PLACED}`,
      keeps: { order: 'order.id' },
    },
    'order-pickup': {
      title: ['下单自提：是否允许由分级决定', 'Order for pickup: the tier decides'],
      by: ['RESIDENT'],
      ask: `placeOrder(${WANG}, mode: PICKUP, lines: [{ sku: "EGGS-30", quantity: 1 }]) ${PLACED}`,
    },
    'order-slot': {
      title: ['预约时段自提', 'Order for pickup in a slot'],
      by: ['RESIDENT'],
      ask: `placeOrder(${WANG}, mode: PICKUP,
        pickupSlot: "{{tomorrow}}T10:00:00+08:00", lines: [{ sku: "MILK-12", quantity: 1 }])
        ${PLACED}`,
    },
    'order-care': {
      title: ['为独居老人代下单', 'Order for somebody who lives alone'],
      by: ['COMMUNITY_WORKER'],
      ask: `placeOrder(household: "household_${CHUCAI}_demo-chen", supplyPoint: "${DEMO_SUPPLY_POINT}",
        mode: DELIVERY, lines: [{ sku: "PKG-3D", quantity: 1 }])
        ${PLACED}`,
    },
    orders: {
      title: ['待处理的订单', 'Orders that wait'],
      ask: 'orders(status: PLACED) { id status mode placedAt totalFen community { name } lines }',
      keeps: { order: 'nodes.0.id' },
    },
    order: {
      title: ['上一个订单，送往何处', 'The last order, and where it goes'],
      by: ['RESIDENT', 'COMMUNITY_WORKER', 'SUPERMARKET'],
      ask: `order(id: "{{order}}")
        { id status mode totalFen lines deliveryAddress { building unit room } ruling { verdict reasons }
        history }`,
    },
    accept: { title: ['接单', 'Accept the order'], ask: 'acceptOrder(order: "{{order}}")' },
    pick: { title: ['开始拣货', 'Start picking'], ask: 'startPicking(order: "{{order}}")' },
    pack: { title: ['打包完成', 'Pack the order'], ask: 'packOrder(order: "{{order}}")' },
    dispatch: { title: ['发货', 'Dispatch the order'], ask: 'dispatchOrder(order: "{{order}}")' },
    reject: {
      title: ['拒单：缺货', 'Reject the order: out of stock'],
      ask: 'rejectOrder(order: "{{order}}", reason: OUT_OF_STOCK)',
    },
    confirm: { title: ['确认收货', 'Confirm the delivery'], ask: 'confirmDelivery(order: "{{order}}")' },
    cancel: {
      title: ['取消订单：库存退回', 'Cancel the order: the stock goes back'],
      ask: 'cancelOrder(order: "{{order}}", reason: NO_LONGER_NEEDED)',
    },
  }),
];
