import { describe, expect } from 'vitest';
import { openContext } from '#graph/context.ts';
import { handoverChange, type NewHandover } from '#graph/records/handover/request.ts';
import { done, test as base } from '#test/support/api.ts';
import { askedHandovers } from '#test/support/people.ts';
import { CHUCAI, HUBUXIANG, person, type World, WUCHANG } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let contacts = 0;

/** A contact as a professional of Hangzhou hands them over. */
async function handOver(world: World, asked: Partial<NewHandover> = {}): Promise<string> {
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

const test = base.extend(
  'ask',
  { scope: 'file' },
  ({ world }) =>
    (asked?: Partial<NewHandover>) =>
      handOver(world, asked),
);
const HANDOVER = 'handover { id status person { id } }';

describe('a contact who is handed over', () => {
  test('is asked of the community and its professionals at once, for the clause, with a task', async ({
    world,
    worker,
    doctor,
    ask,
  }) => {
    const id = await ask();
    for (const by of [worker, doctor])
      expect((await askedHandovers(by, CHUCAI, 'REQUESTED')).find((one) => one.id === id)).toMatchObject({
        kind: 'CONTACT',
        clause: 'mid.control.2',
        requestedBy: { community: null, division: { code: '3301' } },
      });
    expect(await world.deps.tasks.tasksCausedBy(id)).toMatchObject([{ kind: 'HANDOVER', community: CHUCAI }]);
  });

  test('is whom somebody there names, of those who live there', async ({ world, worker, ask, refusedAs }) => {
    const id = await ask();
    const [who] = (await world.buildHousehold([person()])).members as [string];
    const [other] = (await world.buildHousehold([person()], HUBUXIANG)).members as [string];
    for (const named of [undefined, other, 'person_none'])
      await refusedAs('NOT_FOUND', worker, 'acceptHandover', { handover: id, person: named });
    const { handover } = await done(worker, 'acceptHandover', { handover: id, person: who }, HANDOVER, 'CARE');
    expect(handover).toEqual({ id, status: 'ACCEPTED', person: { id: who } });
    expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
  });

  test('may be taken on by a professional of the county that is asked where nobody knows the community', async ({
    world,
    doctor,
    county,
    ask,
  }) => {
    const id = await ask({ asked: WUCHANG });
    for (const by of [doctor, county]) expect((await askedHandovers(by, WUCHANG)).map((one) => one.id)).toContain(id);
    expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
    const [who] = (await world.buildHousehold([person()])).members as [string];
    await done(doctor, 'acceptHandover', { handover: id, person: who }, HANDOVER, 'INVESTIGATION');
  });

  test('is no resident’s to accept: what a professional finds is told by what follows from it', async ({
    world,
    residentOf,
    ask,
    refusedAs,
  }) => {
    const [who] = (await world.buildHousehold([person()])).members as [string];
    const id = await ask({ person: who });
    const self = residentOf(who);
    await refusedAs('NOT_FOUND', self, 'acceptHandover', { handover: id });
    const { errors } = await self.ask(`{ node(id: "${id}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
