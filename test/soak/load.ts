import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOUSEHOLDS } from '#graph/local/demo-data.ts';
import { CHUCAI } from '#test/support/aws.ts';
import { person } from '#test/support/world.ts';
import type { System } from './systems.ts';

/** A household to register, under a key of its own. */
export interface Act {
  readonly account: string;
  readonly input: object;
  /** Once it was acknowledged. */
  household: string | null;
}

export interface Tally {
  /** By how they ended. */
  readonly ended: Record<string, number>;
  /** What must not be: each is a fault of the product. */
  readonly wrong: string[];
  /** Milliseconds. */
  slowest: number;
}

export type Load = ReturnType<typeof loadOf>;

const REGISTER = `mutation ($input: RegisterHouseholdInput!) {
  registerHousehold(input: $input) { household { id } errors { code } }
}`;
const READ = 'query ($id: ID!) { household(id: $id) { id } }';
/** With all that is sent again, fewer registrations than an account may make in an hour. */
const ACTS_AN_ACCOUNT = 50;
/** Milliseconds. */
const PAUSE = 40;
const AGAIN_PAUSE = 500;
const SETTLE_MS = 60_000;
/** What a caller may be told while something fails: the same request is sent again. */
const AGAIN = ['RETRY_LATER', 'BUSY', 'DROPPED'];

/** Of requests: seven in ten register, the others send one again or read what was acknowledged. */
export function loadOf(system: System, accounts: readonly string[], random: () => number) {
  const acts: Act[] = [];
  const tally: Tally = { ended: {}, wrong: [], slowest: 0 };
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

  /** How a request ended, and what it was answered with. */
  async function ask(account: string, body: object): Promise<{ how: string; data: any }> {
    const [began, before] = [performance.now(), system.front?.at()];
    const clock = Promise.withResolvers<'UNANSWERED'>();
    const timer = setTimeout(() => clock.resolve('UNANSWERED'), system.limit);
    const answered = await Promise.race([system.ask(account, body), clock.promise]).catch((error: unknown) => {
      const after = system.front?.at();
      const isEnded = before && after && (before.isFailing || after.isFailing || before.count < after.count);
      return isEnded ? ('DROPPED' as const) : `FAULT ${String(error)}`;
    });
    clearTimeout(timer);
    tally.slowest = Math.max(tally.slowest, performance.now() - began);
    const how = typeof answered === 'string' ? answered : howOf(answered);
    tally.ended[how] = (tally.ended[how] ?? 0) + 1;
    if (how !== 'DONE' && !AGAIN.includes(how)) tally.wrong.push(how);
    return { how, data: typeof answered === 'string' ? null : answered.answer.data };
  }

  async function register(act: Act): Promise<void> {
    const { how, data } = await ask(act.account, { query: REGISTER, variables: { input: act.input } });
    if (how !== 'DONE') return;
    const { id } = data.registerHousehold.household as { id: string };
    if (act.household !== null && act.household !== id) tally.wrong.push(`One key gave ${act.household} and ${id}`);
    act.household = id;
  }

  async function read({ account, household }: Act): Promise<void> {
    const { how, data } = await ask(account, { query: READ, variables: { id: household } });
    if (how === 'DONE' && data.household?.id !== household) tally.wrong.push(`${household} is not read any more`);
  }

  function newAct(): Act {
    const account = accounts[Math.floor(acts.length / ACTS_AN_ACCOUNT)];
    if (account === undefined) throw new Error('Too few accounts for so many registrations');
    const address = { building: '1栋', unit: '1单元', room: randomUUID().slice(0, 8) };
    const input = { community: CHUCAI, address, members: [stranger()], idempotencyKey: randomUUID() };
    const act = { account, input, household: null };
    acts.push(act);
    return act;
  }

  /** As a client does: what was not acknowledged is sent again before anything else. */
  async function step(own: Act | undefined): Promise<Act> {
    const chance = random();
    const act = own?.household === null ? own : chance < 0.7 || !own ? newAct() : pick(acts);
    await (act.household === null || chance < 0.85 ? register(act) : read(act));
    return act;
  }

  return {
    acts,
    tally,
    async run(end: number): Promise<void> {
      for (let act: Act | undefined; Date.now() < end; await sleep(act.household === null ? AGAIN_PAUSE : PAUSE))
        act = await step(act);
    },
    /** Sends again what was not acknowledged, until it is. */
    async settle(): Promise<void> {
      const end = Date.now() + SETTLE_MS;
      for (const act of acts)
        for (; act.household === null && Date.now() < end; await sleep(AGAIN_PAUSE)) await register(act);
      const left = acts.filter(({ household }) => household === null).length;
      if (left > 0) tally.wrong.push(`${left} that were sent again were never acknowledged`);
    },
  };
}

const DEMO = new Set(HOUSEHOLDS.flatMap(({ members }) => members.map(({ idNumber }) => idNumber)));

/** Nobody of the demo, whose numbers are as well formed. */
function stranger(): ReturnType<typeof person> {
  const made = person();
  return DEMO.has(made.idNumber) ? stranger() : made;
}

function howOf({ status, answer: { data, errors } }: Awaited<ReturnType<System['ask']>>): string {
  const code = errors?.[0]?.extensions.code ?? data?.registerHousehold?.errors[0]?.code;
  return code ?? (status === 200 ? 'DONE' : `STATUS ${status}`);
}
