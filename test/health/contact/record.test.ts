import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContext } from '#graph/context.ts';
import { handoverChange, type NewHandover } from '#graph/records/handover/request.ts';
import { askedHandovers } from '#test/support/people.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let world: World;
let worker: Caller;
let professional: Caller;
let county: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  professional = world.as('PROFESSIONAL', { division: WUCHANG, account: 'professional' });
  county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
});
afterAll(() => world.close());

let contacts = 0;

/** A contact as a professional of Hangzhou hands them over. */
async function ask(asked: Partial<NewHandover> = {}) {
  const viewer = {
    account: 'hangzhou',
    roles: ['PROFESSIONAL'],
    communities: [],
    division: '3301',
    supplier: null,
    person: null,
    scopes: [],
  } as const;
  const context = openContext(world.deps, { viewer, purpose: null, requestId: 'test' });
  const { handover, writes } = await handoverChange(context, {
    kind: 'CONTACT',
    asked: CHUCAI,
    person: null,
    ref: `contactRequest_${++contacts}`,
    ...asked,
  });
  await write(world.deps, writes);
  return handover.id;
}

const accept = (by: Caller, handover: string, who?: string) =>
  by.mutate('acceptHandover', { handover, person: who }, 'handover { id status person { id } }', {
    'x-purpose': by === professional ? 'INVESTIGATION' : 'CARE',
  });

describe('a contact who is handed over', () => {
  test('is asked of the community and its professionals at once, for the clause, with a task', async () => {
    const id = await ask();
    for (const by of [worker, professional])
      expect((await askedHandovers(by, CHUCAI, 'REQUESTED')).find((one) => one.id === id)).toMatchObject({
        kind: 'CONTACT',
        clause: 'mid.control.2',
        requestedBy: { community: null, division: { code: '3301' } },
      });
    expect(await world.deps.tasks.tasksCausedBy(id)).toMatchObject([{ kind: 'HANDOVER', community: CHUCAI }]);
  });

  test('is whom somebody there names, of those who live there', async () => {
    const id = await ask();
    const [who] = (await world.buildHousehold([person()])).members as [string];
    const [other] = (await world.buildHousehold([person()], HUBUXIANG)).members as [string];
    for (const named of [undefined, other, 'person_none'])
      expect((await untouched(world, [worker], () => accept(worker, id, named))).errors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    const { handover, errors } = await accept(worker, id, who);
    expect(errors).toEqual([]);
    expect(handover).toEqual({ id, status: 'ACCEPTED', person: { id: who } });
    expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
  });

  test('may be taken on by a professional of the county that is asked where nobody knows the community', async () => {
    const id = await ask({ asked: WUCHANG });
    for (const by of [professional, county])
      expect((await askedHandovers(by, WUCHANG)).map((one) => one.id)).toContain(id);
    expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
    const [who] = (await world.buildHousehold([person()])).members as [string];
    expect((await accept(professional, id, who)).errors).toEqual([]);
  });

  test('is no resident’s to accept: what a professional finds is told by what follows from it', async () => {
    const [who] = (await world.buildHousehold([person()])).members as [string];
    const id = await ask({ person: who });
    const self = world.as('RESIDENT', { person: who });
    expect((await untouched(world, [self], () => accept(self, id))).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { errors } = await self.ask(`{ node(id: "${id}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

test('no fault was hidden from the caller in any of this', () => expect(world.faults).toEqual([]));
