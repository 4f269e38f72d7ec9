import type { Identity } from '#graph/people/person/policy.ts';
import type { Address } from '#graph/people/person/store.ts';
import type { StockItem } from '#graph/supply/stock/store.ts';

/**
 * 楚材社区, of which the guidance's own report shows a picture. The place is real; its people, reports and shop
 * here are invented.
 */
export const CHUCAI = '420106006001';

export const HUBUXIANG = '420106006002';

/** A community of the second issuing city, 杭州市上城区. */
export const QINGBOMEN = '330102001051';

export const DEMO_SUPPLY_POINT = 'supplyPoint_chucai';

interface DemoPerson extends Identity {
  readonly key: string;
}

export interface DemoHousehold {
  readonly key: string;
  readonly community: string;
  readonly address: Address;
  readonly members: readonly DemoPerson[];
  /** As whom its only member is registered already, in another community: this one waits for the handover. */
  readonly known?: { readonly key: string; readonly community: string };
}

export const HOUSEHOLDS: readonly DemoHousehold[] = [
  {
    key: 'wang',
    community: CHUCAI,
    address: { building: '3栋', unit: '2单元', room: '501' },
    members: [
      { key: 'wang-xiaoming', name: '王小明', idNumber: '420106198001011018', phone: '+8613800000001', careNeeds: [] },
      {
        key: 'li-fang',
        name: '李芳',
        idNumber: '420106198203152628',
        phone: '+8613800000002',
        careNeeds: ['MATERNITY'],
      },
      { key: 'wang-le', name: '王乐', idNumber: '420106201211201033', phone: null, careNeeds: [] },
    ],
  },
  {
    key: 'chen',
    community: CHUCAI,
    address: { building: '1栋', unit: '1单元', room: '102' },
    members: [
      {
        key: 'chen-guilan',
        name: '陈桂兰',
        idNumber: '42010619450707208X',
        phone: '+8613800000003',
        careNeeds: ['LIVING_ALONE', 'CHRONIC_ILLNESS'],
      },
    ],
  },
  {
    key: 'zhao',
    community: CHUCAI,
    address: { building: '5栋', unit: '1单元', room: '302' },
    members: [
      { key: 'zhao-lei', name: '赵磊', idNumber: '420106199009093112', phone: '+8613800000004', careNeeds: [] },
    ],
  },
  {
    key: 'xu',
    community: QINGBOMEN,
    address: { building: '7幢', unit: '3单元', room: '201' },
    members: [{ key: 'xu-wen', name: '许雯', idNumber: '330102198808084122', phone: '+8613800000005', careNeeds: [] }],
  },
  {
    key: 'sun',
    community: CHUCAI,
    address: { building: '2栋', unit: '2单元', room: '404' },
    members: [{ key: 'sun-hao', name: '孙浩', idNumber: '42010619850715231X', phone: '+8613800000006', careNeeds: [] }],
  },
  // 孙浩 has moved to Hangzhou, and was registered there.
  {
    key: 'sun-moved',
    community: QINGBOMEN,
    address: { building: '3幢', unit: '1单元', room: '602' },
    members: [
      { key: 'sun-hao-moved', name: '孙浩', idNumber: '42010619850715231X', phone: '+8613800000007', careNeeds: [] },
    ],
    known: { key: 'sun-hao', community: CHUCAI },
  },
];

export const STOCK: readonly Omit<StockItem, 'pk' | 'sk'>[] = [
  {
    sku: 'PKG-3D',
    name: { zh: '三人三日标准套餐', en: 'Standard package, 3 people for 3 days' },
    category: 'PACKAGE',
    unit: '份',
    priceFen: 12800,
    available: 200,
  },
  {
    sku: 'RICE-10',
    name: { zh: '大米', en: 'Rice' },
    category: 'GRAIN_AND_OIL',
    unit: '袋 10 kg',
    priceFen: 5990,
    available: 120,
  },
  {
    sku: 'FLOUR-5',
    name: { zh: '面粉', en: 'Wheat flour' },
    category: 'GRAIN_AND_OIL',
    unit: '袋 5 kg',
    priceFen: 2480,
    available: 80,
  },
  {
    sku: 'OIL-5',
    name: { zh: '菜籽油', en: 'Rapeseed oil' },
    category: 'GRAIN_AND_OIL',
    unit: '桶 5 L',
    priceFen: 6500,
    available: 60,
  },
  {
    sku: 'PORK-1',
    name: { zh: '猪肉', en: 'Pork' },
    category: 'MEAT_EGGS_MILK',
    unit: '份 1 kg',
    priceFen: 5200,
    available: 50,
  },
  {
    sku: 'EGGS-30',
    name: { zh: '鸡蛋', en: 'Eggs' },
    category: 'MEAT_EGGS_MILK',
    unit: '板 30 枚',
    priceFen: 2600,
    available: 90,
  },
  {
    sku: 'MILK-12',
    name: { zh: '牛奶', en: 'Milk' },
    category: 'MEAT_EGGS_MILK',
    unit: '箱 12 盒',
    priceFen: 3990,
    available: 70,
  },
  {
    sku: 'CABBAGE-1',
    name: { zh: '大白菜', en: 'Chinese cabbage' },
    category: 'FRUIT_AND_VEGETABLES',
    unit: '棵',
    priceFen: 580,
    available: 150,
  },
  {
    sku: 'APPLE-5',
    name: { zh: '苹果', en: 'Apples' },
    category: 'FRUIT_AND_VEGETABLES',
    unit: '箱 5 kg',
    priceFen: 4500,
    available: 20,
  },
  {
    sku: 'PAPER-10',
    name: { zh: '卷纸', en: 'Toilet paper' },
    category: 'DAILY_NECESSITIES',
    unit: '提 10 卷',
    priceFen: 2990,
    available: 100,
  },
];
