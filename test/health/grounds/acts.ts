import { EXPLANATION, NOTE, STATEMENT } from '#test/support/appeals.ts';
import { border, declared, investigation, laboratory, ticket } from '#test/support/evidence.ts';
import { CHUCAI } from '#test/support/world.ts';
import { addDays } from '#verify/calendar.ts';
import {
  ARRIVED,
  arrivalsOf,
  caseAt,
  chosen,
  dayFor,
  dischargesOf,
  EXAMINED,
  finding,
  letter,
  type Life,
  oneOf,
  pick,
  read,
  recordsOf,
  TRACED,
  tried,
  wayOf,
  WAYS,
} from './life.ts';

/** One step of a sequence: what is tried, about whom, and numbers that choose the rest. */
export interface Step {
  readonly act: keyof typeof ACTS;
  readonly who: number;
  readonly by: number;
  readonly day: number;
  readonly pick: number;
  readonly how: number;
}

type Act = (life: Life, step: Omit<Step, 'act'>) => Promise<void>;

/** What is tried: everything that makes or moves a fact. */
export const ACTS = {
  async arrive(life, { who, by, day, pick: nth, how }) {
    const { people, selves, workers, feeds, all, ledger } = life;
    const speaker = chosen(
      by,
      [pick(selves, who), ...workers.slice(0, 2), pick(feeds, by), workers[2 + (who % 3)]!],
      all,
    );
    const [{ id }, other] = [pick(people, who), pick(people, who + 1)];
    const { kind, ...way } = wayOf(nth, dayFor(life, day));
    const evidence = pick(ARRIVED, how)();
    const companions = how % 5 === 4 ? [other.id] : [];
    const input = { person: id, ...way, evidence, companions };
    const done = await tried(speaker, 'registerArrival', input, 'factId arrival { id }', 'REGISTRATION');
    if (!done) return;
    ledger.arrived(speaker, done.arrival?.id ?? null, id, { kind, ...way }, evidence);
    // A ticket names one person: that of a companion is nobody else's word.
    const word = speaker.role === 'FEED' ? evidence : letter();
    for (const came of companions) ledger.arrived(speaker, null, came, { kind, ...way }, word);
  },

  async row(life, { who, by, day, pick: nth, how }) {
    const { people, feeds, all, ledger } = life;
    const speaker = chosen(by, feeds, all);
    const [whose, other, third] = [0, 1, 2].map((i) => pick(people, who + i)) as [any, any, any];
    const { kind, ...way } = wayOf(nth, dayFor(life, day));
    const evidence = pick(ARRIVED, how)();
    const unknown = { document: { kind: 'PASSPORT', country: 'IT', number: `YA${1_000_000 + by * 97 + who}` } };
    const row = {
      sentId: `row-${Math.random().toString(36).slice(2)}`,
      ...(by % 3 === 2 ? unknown : { idNumber: whose.idNumber }),
      name: '李远航',
      ...way,
      place: way.place ?? 'XX',
      destination: { code: CHUCAI },
      companions: how % 5 === 4 ? [{ idNumber: other.idNumber, name: '甲' }] : [],
      hosts: [{ name: '乙', idNumber: third.idNumber }],
      evidence,
    };
    const done = await tried(speaker, 'registerArrivals', { rows: [row] }, 'rows { outcome }');
    if (done?.rows[0].outcome !== 'TAKEN') return;
    if (by % 3 !== 2) ledger.arrived(speaker, null, whose.id, { kind, ...way }, evidence);
    if (how % 5 === 4) ledger.arrived(speaker, null, other.id, { kind, ...way }, evidence);
  },

  async match(life, { who, by, pick: nth }) {
    const { people, workers, all, ledger } = life;
    const speaker = chosen(by, workers, all);
    const query = `{ unmatchedArrivals(division: "${CHUCAI}", first: 100) { nodes { id from place arrivedOn } } }`;
    const { nodes } = (await read(workers[0]!, query, 'REGISTRATION')).unmatchedArrivals;
    if (nodes.length === 0) return;
    const { id: arrival, ...way } = pick<any>(nodes, nth);
    const { id } = pick(people, who);
    const done = await tried(speaker, 'matchArrival', { arrival, person: id }, 'arrival { id }', 'REGISTRATION');
    const kind = WAYS.find(({ from, place }) => from === way.from && place === way.place)?.kind ?? null;
    if (done) ledger.arrived(speaker, done.arrival.id, id, { kind, ...way }, border());
  },

  async confirmArrival(life, { who, by, pick: nth, how }) {
    const { selves, workers, all, ledger } = life;
    const speaker = chosen(by, [pick(selves, who), workers[0]!, workers[2 + (who % 3)]!], all);
    const arrival = oneOf(await arrivalsOf(life, who), nth);
    if (!arrival) return;
    const evidence = pick(speaker.role === 'RESIDENT' ? [declared, ticket, border] : ARRIVED, how)();
    const done = await tried(speaker, 'confirmArrival', { arrival, evidence }, 'factId', 'REGISTRATION');
    if (done) ledger.saidOfArrival(speaker, arrival, evidence);
  },

  async decideArrival(life, { who, by, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const arrival = oneOf(await arrivalsOf(life, who), nth);
    if (!arrival) return;
    const binds = how % 3 !== 2;
    const input = { arrival, binds, reason: '与铁路部门核对车次', evidence: pick(ARRIVED, how)() };
    if (await tried(speaker, 'decideArrival', input, 'factId', 'INVESTIGATION'))
      life.ledger.decidedOnArrival(speaker, arrival, binds);
  },

  async suspect(life, { who, by, how }) {
    const speaker = chosen(by, [...life.workers, pick(life.selves, who)], life.all);
    const kind = pick(['SUSPECTED', 'INFECTED_WITHOUT_SYMPTOMS', 'FEVER'], how);
    const grounds = '三天前与确诊者同桌吃饭，昨晚起咳嗽';
    const input = { person: pick(life.people, who).id, kind, grounds, evidence: pick([declared, laboratory], how)() };
    await tried(speaker, 'reportSuspicion', input, 'suspicion { id }', 'CARE');
  },

  async decideSuspicion(life, { who, by, how, pick: nth }) {
    const { people, professionals, all, ledger } = life;
    const speaker = chosen(by, professionals, all);
    const query = `{ person(id: "${pick(people, who).id}") { suspicions { id kind } } }`;
    const waiting = (await read(pick(life.selves, who), query, 'CARE')).person.suspicions;
    if (waiting.length === 0) return;
    const { id, kind } = pick<any>(waiting, nth);
    const evidence = finding(EXAMINED, how);
    const input = { suspicion: id, binds: nth % 4 !== 3, reason: '电话询问本人并查看肺部影像', evidence };
    const done = await tried(speaker, 'decideSuspicion', input, 'suspicion { case }', 'INVESTIGATION');
    const of = kind === 'SUSPECTED' ? 'SUSPECTED' : 'ASYMPTOMATIC';
    if (done?.suspicion.case) ledger.fellIll(speaker, done.suspicion.case, pick(people, who).id, of, evidence);
  },

  async contact(life, { who, by, day, pick: nth, how }) {
    const { people, professionals, all, ledger } = life;
    const speaker = chosen(by, professionals, all);
    const [{ id }, on, evidence] = [pick(people, who), dayFor(life, day), finding(TRACED, how)];
    const met = nth % 3 === 0 ? caseAt(life, nth / 3) : null;
    const place = nth % 2 === 0 ? 'HOME' : 'CENTRAL';
    const input = { person: id, lastContactOn: on, case: met, place, evidence };
    const done = await tried(speaker, 'recordContact', input, 'contact { id }', 'INVESTIGATION');
    if (done) ledger.met(speaker, done.contact.id, id, on, met, evidence);
  },

  async fallIll(life, { who, by, day, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const whose = nth % 4 === 3 ? null : pick(life.people, who).id;
    const kind = pick(['CONFIRMED', 'SUSPECTED', 'ASYMPTOMATIC', 'SUSPECTED'], nth);
    const evidence = finding(EXAMINED, how);
    const about = { community: CHUCAI, confirmedOn: dayFor(life, day), sourceKnown: false };
    const input = { ...about, person: whose, kind, evidence };
    const done = await tried(speaker, 'recordCase', input, 'alreadyOpen case { id }', 'INVESTIGATION');
    if (done && !done.alreadyOpen) life.ledger.fellIll(speaker, done.case.id, whose, kind, evidence);
  },

  async confirmCase(life, { by, day, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const evidence = finding(EXAMINED, how);
    const id = caseAt(life, nth);
    if (!id) return;
    const input = { case: id, confirmedOn: dayFor(life, day), evidence };
    if (await tried(speaker, 'confirmCase', input, 'case { id }')) life.ledger.confirmedIllness(speaker, id, evidence);
  },

  async confirmFinding(life, { who, by, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const record = oneOf(await recordsOf(life, who), nth);
    if (!record) return;
    const number = how % 3 === 0 ? pick(['检字2020-0416', '333333'], how) : null;
    if (await tried(speaker, 'confirmFinding', { record, number }, 'confirmation { at }'))
      life.ledger.confirmedFinding(speaker, record, number);
  },

  async vouch(life, { by, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const [id, evidence] = [caseAt(life, nth), finding(TRACED, how)];
    if (!id) return;
    if (await tried(speaker, 'vouchForCase', { case: id, evidence }, 'case { id }'))
      life.ledger.vouched(speaker, id, evidence);
  },

  async ruleOut(life, { by, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const id = caseAt(life, nth);
    if (!id) return;
    const done = await tried(speaker, 'ruleOutCase', { case: id, evidence: finding(EXAMINED, how) }, 'case { status }');
    if (done?.case.status === 'RULED_OUT') life.ledger.gone(id);
  },

  async withdraw(life, { who, by, pick: nth }) {
    const speaker = chosen(by, [...life.professionals, life.workers[0]!], life.all);
    const record = oneOf(await recordsOf(life, who), nth);
    if (!record) return;
    const input = { record, reason: 'NOT_SO', explanation: EXPLANATION };
    const done = await tried(speaker, 'withdrawFact', input, 'withdrawal { status }');
    if (done?.withdrawal.status === 'WITHDRAWN') life.ledger.gone(record);
  },

  async comeHome(life, { who, by, day, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const [{ id }, on, evidence] = [pick(life.people, who), dayFor(life, day), finding(EXAMINED, how)];
    const input = { person: id, dischargedOn: on, evidence };
    const done = await tried(speaker, 'recordDischarge', input, 'discharge { id }', 'INVESTIGATION');
    if (done) life.ledger.cameHome(speaker, done.discharge.id, id, on, evidence);
  },

  async recheck(life, { who, by, day, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const discharge = oneOf(await dischargesOf(life, who), nth);
    if (!discharge) return;
    const [result, kind] = pick(
      [
        ['NEGATIVE', null],
        ['POSITIVE_WITHOUT_SYMPTOMS', 'CASE_ASYMPTOMATIC'],
        ['POSITIVE_WITH_SYMPTOMS', 'CASE_CONFIRMED'],
      ] as const,
      how,
    );
    const input = { discharge, on: dayFor(life, day), result, evidence: finding(EXAMINED, nth) };
    if (await tried(speaker, 'recordRecheck', input, 'discharge { id }', 'INVESTIGATION'))
      life.ledger.rechecked(speaker, discharge, kind);
  },

  /** What follows from it is nothing, whoever records it. */
  async meet(life, { who, by, day, how }) {
    const speaker = chosen(by, [...life.workers, ...life.professionals], life.all);
    const met = [pick(life.people, who).id, pick(life.people, who + 1).id];
    const input = { on: dayFor(life, day), people: met, evidence: pick([investigation, declared], how)() };
    await tried(speaker, 'recordMeeting', input, 'on');
    const work = { person: met[0], creditCode: '91420100177758917A' };
    await tried(speaker, 'recordWorkplace', work, 'person { id }', 'INVESTIGATION');
  },

  /** Fever is an alert and no ground, also of who is isolated. */
  async check(life, { who, by, how }) {
    const speaker = chosen(by, [...life.workers, pick(life.selves, who)], life.all);
    const input = { person: pick(life.people, who).id, on: life.today(), temperature: how % 2 === 0 ? 38.4 : 36.5 };
    await tried(speaker, 'recordDailyCheck', input, '__typename', 'CARE');
  },

  async moveIsolation(life, { who, by, pick: nth, how }) {
    const speaker = chosen(by, [...life.professionals, life.workers[0]!], life.all);
    const query = `{ person(id: "${pick(life.people, who).id}") { isolation { id dueOn } } }`;
    const { isolation } = (await read(pick(life.selves, who), query, 'CARE')).person;
    if (!isolation) return;
    const { id: order, dueOn } = isolation;
    const bound = { order, dueOn, evidence: finding(TRACED, how) };
    const further = { ...bound, newDueOn: addDays(dueOn, 3), reason: 'SYMPTOMS' };
    const sooner = { ...bound, newDueOn: life.today(), reason: 'PROFESSIONAL_FINDING' };
    const home = { order, place: 'HOME', reason: 'OWN_WISH' };
    const [mutation, input] = pick(
      [
        ['extendIsolation', further],
        ['shortenIsolation', sooner],
        ['moveIsolation', home],
        ['releaseFromIsolation', { order }],
      ] as const,
      nth,
    );
    await tried(speaker, mutation, input, '__typename');
  },

  async appeal(life, { who, by }) {
    const speaker = chosen(by, [pick(life.selves, who), life.workers[0]!, life.professionals[1]!], life.all);
    const input = { person: pick(life.people, who).id, statement: STATEMENT };
    await tried(speaker, 'fileAppeal', input, 'appeals { id }');
  },

  async decideAppeal(life, { who, by, pick: nth, how }) {
    const speaker = chosen(by, life.professionals, life.all);
    const query = `{ person(id: "${pick(life.people, who).id}") { appeals(first: 100) { nodes { id record } } } }`;
    const { nodes } = (await read(pick(life.selves, who), query, 'INVESTIGATION')).person.appeals;
    if (nodes.length === 0) return;
    await arrivalsOf(life, who);
    const { id: appeal, record } = pick<any>(nodes, nth);
    const dismissal = { appeal, reason: 'RECORD_IS_RIGHT', note: NOTE };
    if (how % 3 === 2) {
      await tried(speaker, 'dismissAppeal', dismissal, 'appeal { status }');
      return;
    }
    const input = { appeal, reason: 'WRONG_PERSON', explanation: EXPLANATION };
    const done = await tried(speaker, 'upholdAppeal', input, 'appeal { status }');
    if (done?.appeal.status === 'UPHELD') life.ledger.gone(record, true);
  },

  async pass(life, { how }) {
    await life.pass(pick([1, 3, 13, 25, 49, 24 * 8], how));
  },
} as const satisfies Readonly<Record<string, Act>>;
