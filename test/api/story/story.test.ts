import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentOf } from '#test/support/codes.ts';
import { investigation, laboratory } from '#test/support/evidence.ts';
import { freePort } from '#test/support/free-port.ts';
import { callerAt, startLocal } from '#test/support/local-run.ts';
import { idNumber } from '#test/support/world.ts';
import { addDays, dayOf } from '#verify/calendar.ts';
import { COLOUR_RULES, readStatusList, verify } from '#verify/index.ts';
import type { PublicJwk } from '#verify/trust.ts';

/**
 * One community, end to end, as its people would live it: a server started by its own command, tokens from
 * the token command, and nothing but HTTP. The clauses of the guidance that carry each turn of it stand
 * beside it.
 */
const CHUCAI = '420106006001';
const WUCHANG = '420106';
const SHOP = 'supplyPoint_chucai';
const SUPPLIER = 'supplier_huimin';
/** 陈桂兰 of the demo, who lives alone and has no phone of her own to order by. */
const NEIGHBOURS = `household_${CHUCAI}_demo-chen`;

test('a community goes from LOW to HIGH, and its people keep their codes, their supplies and their privacy', async () => {
  const run = await startLocal({ PORT: String(await freePort('localhost')) });
  try {
    await tell(run.url);
    expect(run.stderr()).toBe('');
  } finally {
    const { code, took } = await run.stop('SIGINT');
    expect(code).toBe(0);
    expect(took).toBeLessThan(1_000);
  }
}, 60_000);

const key = () => randomUUID();
const codesOf = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);
const made = (payload: { errors: unknown[] }): any => (expect(payload.errors).toEqual([]), payload);

async function tell(url: string): Promise<void> {
  const today = dayOf(Date.now());
  const app = callerAt(url, '--role', 'THIRD_PARTY_APP');
  const authority = callerAt(url, '--role', 'AUTHORITY', '--division', WUCHANG);
  const cdc = callerAt(url, '--role', 'PROFESSIONAL', '--division', WUCHANG);
  const worker = callerAt(url, '--role', 'COMMUNITY_WORKER', '--community', CHUCAI);
  const supermarket = callerAt(url, '--role', 'SUPERMARKET', '--supplier', SUPPLIER);
  const hangzhou = callerAt(url, '--role', 'REGIONAL_VERIFIER', '--division', '3301');
  const resident = callerAt(url, '--role', 'RESIDENT', '--account', 'liu-yang');

  const tier = async () => {
    const { community } = await app.ask(
      `{ community(code: "${CHUCAI}") { name communityClass county { name riskLevel } tier { effective reasons { code } } } }`,
    );
    return { ...community, tier: community.tier.effective, reasons: codesOf(community.tier.reasons) };
  };
  const report = (day: string, newConfirmed: number, cumulativeConfirmed: number, clusters = 0) => ({
    division: WUCHANG,
    day,
    newConfirmed,
    cumulativeConfirmed,
    clusters,
    evidence: '日报 2020',
    idempotencyKey: key(),
  });

  // —— Places, and a quiet morning: yesterday's report completes the evidence, and the county stays LOW
  // (org.2).
  expect(await tier()).toEqual({
    name: '楚材社区居委会',
    communityClass: 'NO_CASES',
    county: { name: '武昌区', riskLevel: 'LOW' },
    tier: 'LOW',
    reasons: ['COUNTY_LOW', 'CLASS_NO_CASES', 'EVIDENCE_MISSING'],
  });
  made(await authority.mutate('recordDayReport', report(addDays(today, -1), 0, 12), 'dayReport { day }'));
  expect((await tier()).reasons).toEqual(['COUNTY_LOW', 'CLASS_NO_CASES']);

  // —— A household moves in. Its worker registers it (base.1) and hands over a one-time code, by which the
  // account is bound.
  const { household } = made(
    await worker.mutate(
      'registerHousehold',
      {
        community: CHUCAI,
        address: { building: '8栋', unit: '2单元', room: '603' },
        members: [
          { name: '刘洋', idNumber: idNumber(), phone: '13900001111' },
          { name: '刘小雨', idNumber: idNumber() },
        ],
        idempotencyKey: key(),
      },
      'household { id members { id name phone } }',
      'REGISTRATION',
    ),
  );
  const [liuYang] = household.members;
  expect(liuYang).toMatchObject({ name: '刘洋', phone: '139****1111' });
  const { bindingCode } = made(
    await worker.mutate('createBindingCode', { person: liuYang.id }, 'bindingCode expiresAt'),
  );
  made(await resident.mutate('bindAccount', { bindingCode }, 'person { id }'));
  const { viewer } = await resident.ask('{ viewer { person { id name } } }');
  expect(viewer.person).toEqual({ id: liuYang.id, name: '刘洋' });

  // —— A code from Wuhan, good in Wuhan and in Hangzhou: mutual recognition across regions (low.it.1).
  const issue = async () =>
    made(
      await resident.mutate(
        'issueHealthCode',
        { person: liuYang.id, idempotencyKey: key() },
        'healthCode { token colour }',
      ),
    ).healthCode;
  const green = await issue();
  expect(green.colour).toBe('GREEN');
  const shown = async (caller: typeof worker, code: string) => {
    const { verifyHealthCode } = await caller.ask(
      `query ($code: String!) { verifyHealthCode(code: $code) { action colour reasons { code clause } destination maskedName issuer { region } } }`,
      { code },
    );
    return { ...verifyHealthCode, reasons: codesOf(verifyHealthCode.reasons) };
  };
  const accepted = {
    action: 'ACCEPT',
    colour: 'GREEN',
    reasons: ['GREEN_STANDING'],
    maskedName: '刘*',
    issuer: { region: '4201' },
  };
  expect(await shown(worker, green.token)).toEqual({ ...accepted, destination: '4201' });
  expect(await shown(hangzhou, green.token)).toEqual({ ...accepted, destination: '3301' });
  expect((await offline(url, green.token)).reasons).toEqual(['GREEN_STANDING']);

  // —— At LOW the household picks its order up, as it likes (low.service.3).
  const place = (caller: typeof worker, input: object) =>
    caller.mutate(
      'placeOrder',
      { supplyPoint: SHOP, idempotencyKey: key(), lines: [{ sku: 'PKG-3D', quantity: 1 }], ...input },
      'order { id status ruling { verdict reasons { clause } } }',
    );
  const pickup = made(await place(resident, { household: household.id, mode: 'PICKUP' }));
  expect(pickup.order.ruling).toEqual({ verdict: 'ALLOWED', reasons: [{ clause: 'low.service.3' }] });

  // —— A delivery goes its way from hand to hand; only the driver's supermarket reads the address, for that
  // purpose, on the record.
  const { order } = made(await place(resident, { household: household.id, mode: 'DELIVERY' }));
  const { orders } = await supermarket.ask(
    `{ orders(status: PLACED, first: 10) { nodes { id mode household { id } deliveryAddress { building room } } } }`,
    {},
    'SUPPLY',
  );
  expect(orders.nodes).toContainEqual({
    id: order.id,
    mode: 'DELIVERY',
    household: null,
    deliveryAddress: { building: '8栋', room: '603' },
  });
  for (const step of ['acceptOrder', 'packOrder', 'dispatchOrder'])
    made(await supermarket.mutate(step, { order: order.id }, 'order { status }'));
  const { order: delivered } = made(
    await resident.mutate('confirmDelivery', { order: order.id }, 'order { status history { event role } }'),
  );
  expect(delivered.status).toBe('DELIVERED');
  expect(delivered.history.map(({ event }: { event: string }) => event)).toEqual([
    'PLACE',
    'ACCEPT',
    'PACK',
    'DISPATCH',
    'CONFIRM',
  ]);
  const log = await resident.ask(
    `query ($id: ID!) { household(id: $id) { accessLog(first: 20) { nodes { purpose role fields } } } }`,
    { id: household.id },
  );
  expect(log.household.accessLog.nodes).toContainEqual(
    expect.objectContaining({ purpose: 'SUPPLY', role: 'SUPERMARKET', fields: ['Order.deliveryAddress'] }),
  );

  // —— A case in the community, of 赵磊, makes it MEDIUM, though the county is LOW; a pickup now needs a slot
  // (mid.service.4).
  const finding = {
    community: CHUCAI,
    person: 'person_demo-zhao-lei',
    confirmedOn: today,
    sourceKnown: true,
    evidence: laboratory(),
    idempotencyKey: key(),
  };
  made(await cdc.mutate('recordCase', finding, 'case { id }'));
  expect(await tier()).toMatchObject({ tier: 'MEDIUM', reasons: ['COUNTY_LOW', 'CLASS_CASES'] });
  const withoutSlot = await place(resident, { household: household.id, mode: 'PICKUP' });
  expect(withoutSlot.errors).toMatchObject([
    { code: 'MODE_NOT_ALLOWED', path: ['input', 'pickupSlot'], ruling: { reasons: [{ clause: 'mid.service.4' }] } },
  ]);
  const { supplyPoint } = await resident.ask(
    `{ supplyPoint(id: "${SHOP}") { pickupSlots(on: "${addDays(today, 1)}") { start remaining } } }`,
  );
  const [{ start, remaining }] = supplyPoint.pickupSlots;
  const bySlot = made(await place(resident, { household: household.id, mode: 'PICKUP', pickupSlot: start }));
  expect(bySlot.order.ruling).toEqual({ verdict: 'ALLOWED_WITH_CONDITIONS', reasons: [{ clause: 'mid.service.4' }] });
  expect(remaining).toBe(10);

  // —— A professional finds that the bearer is a close contact: the code that is out there changes by it
  // (mid.it.1), offline as well, and the household, isolated, has its supplies brought to the door
  // (mid.control.2).
  const contact = { person: liuYang.id, lastContactOn: today, evidence: investigation(), idempotencyKey: key() };
  made(await cdc.mutate('recordContact', contact, 'factId'));
  const changed = { colour: 'YELLOW', reasons: ['YELLOW_STANDING', 'STANDING_CHANGED'] };
  expect(await shown(worker, green.token)).toMatchObject({ ...changed, action: 'ACCEPT_WITH_CONDITIONS' });
  expect(await offline(url, green.token)).toMatchObject(changed);
  const yellow = await issue();
  expect(await shown(worker, yellow.token)).toMatchObject({ colour: 'YELLOW', reasons: ['YELLOW_STANDING'] });
  expect(await shown(hangzhou, yellow.token)).toMatchObject({
    action: 'REFUSE',
    colour: 'RED',
    reasons: ['RED_STANDING'],
  });
  const isolated = await place(resident, { household: household.id, mode: 'PICKUP', pickupSlot: start });
  expect(isolated.errors).toMatchObject([
    { ruling: { reasons: [{ code: 'ISOLATED_DELIVERY_ALONE', clause: 'mid.control.2' }] } },
  ]);
  made(await place(resident, { household: household.id, mode: 'DELIVERY' }));

  // —— A cluster in the county: HIGH. Nothing is picked up any more, and delivery is for everybody
  // (high.service.3).
  made(await authority.mutate('recordDayReport', report(today, 45, 57, 1), 'dayReport { day }'));
  expect(await tier()).toMatchObject({
    tier: 'HIGH',
    county: { riskLevel: 'HIGH' },
    reasons: ['COUNTY_HIGH', 'CLASS_CASES'],
  });
  const atHigh = await place(worker, { household: NEIGHBOURS, mode: 'PICKUP', pickupSlot: start });
  expect(atHigh.order).toBeNull();
  expect(atHigh.errors).toMatchObject([
    {
      code: 'MODE_NOT_ALLOWED',
      ruling: { verdict: 'REFUSED', tier: 'HIGH', reasons: [{ code: 'NO_PICKUP_AT_HIGH', clause: 'high.service.3' }] },
    },
  ]);
  const toTheDoor = made(await place(worker, { household: NEIGHBOURS, mode: 'DELIVERY' }));
  expect(toTheDoor.order.ruling).toEqual({ verdict: 'ALLOWED', reasons: [{ clause: 'high.service.3' }] });
}

/** A gate in Wuhan without a network, but for what it fetched before: published keys and a published list. */
async function offline(url: string, token: string) {
  const { keys } = (await (await fetch(`${url}/regions/4201/jwks.json`)).json()) as { keys: PublicJwk[] };
  const name = { zh: '武汉市', en: 'Wuhan' };
  const trust = {
    issuers: [{ region: '4201', name, keys: keys.map((jwk) => ({ jwk, notBefore: 0, notAfter: Infinity })) }],
    agreements: [],
  };
  const uri = contentOf(token).claims.status.status_list.uri as string;
  const now = Date.now();
  const reading = await readStatusList(await (await fetch(uri)).text(), uri, trust, now);
  if (!reading.ok) throw new Error(reading.fault);
  const lists = new Map([[uri, reading.list]]);
  const ruling = await verify(token, {
    trust,
    lists,
    rules: COLOUR_RULES,
    destination: '4201',
    now,
    planVersion: 'none',
    maxStaleness: 300_000,
  });
  return { colour: ruling.colour, reasons: codesOf(ruling.reasons) };
}
