import { createHash } from 'node:crypto';
import { clinical, declared, investigation, laboratory, ticket } from './evidence.ts';
import { CHUCAI, HUBUXIANG, NOON, type World, WUCHANG } from './world.ts';

/**
 * Values that nobody else has, one for each thing that identifies a person or is told of them in confidence.
 */
export const SECRETS = {
  name: '欧阳金丝雀',
  idNumber: '110105198907239271',
  phone: '13698753142',
  otherName: '司徒百灵鸟',
  otherIdNumber: '110105199003073592',
  hostName: '慕容画眉鸟',
  hostPhone: '13612983476',
  hotel: '夜莺酒店七三九一',
  transport: 'CANARY7391',
  traveller: '诸葛云雀鸟',
  document: 'EZ99887766',
  travellerPhone: '13698127453',
  destination: '鹦鹉洲大道七三九一号',
  proof: 'PROOF-CANARY-5513',
  grievance: '锁门那天金丝雀的母亲摔伤了',
  answer: '金丝雀家的门已经打开',
  care: '金丝雀夜里睡不着觉',
  contact: '与金丝雀同桌吃饭的那位',
  suspicion: '金丝雀昨夜咳嗽，与确诊者同车',
  workplace: '91420100MA4KCNRY7X',
} as const;

/**
 * What is plain by design, since it is read by those who work with it and names nobody: it may lie in these
 * places and in none else.
 */
export const PLAIN = {
  // Where parcels go, tasks lie and buildings belong to grids.
  room: { value: '金丝雀八一三七室', places: /^(?:PERSONAL#COMMUNITY#|OPERATIONAL#ORDER#)/ },
  // A resident's report about a community is for its authority; whoever writes it is asked to name nobody.
  report: { value: '金丝雀看见大门上了锁', places: /^OPERATIONAL#WARNING#/ },
  // The note of a task is read by volunteers: it is to name nobody.
  note: { value: '金丝雀任务请带推车', places: /^OPERATIONAL#TASK#/ },
} as const;

const HASHES = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** A text as it could lie about: as it is, encoded, or as a hash that anybody can make. */
export function formsOf(secret: string): readonly Buffer[] {
  const utf8 = Buffer.from(secret);
  const utf16 = Buffer.from(secret, 'utf16le');
  const escaped = JSON.stringify(secret).replaceAll(
    /[^\0-\x7f]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const texts = [
    secret,
    encodeURIComponent(secret),
    escaped.slice(1, -1),
    utf8.toString('hex'),
    utf16.toString('hex'),
    // Within longer text base64 depends on what stands before: the middle of each of the three alignments.
    ...[0, 1, 2].flatMap((shift) => middleOfBase64(utf8, shift)),
  ];
  const digests = HASHES.flatMap((algorithm) => {
    const digest = createHash(algorithm).update(secret).digest();
    return [digest, ...(['hex', 'base64', 'base64url'] as const).map((form) => Buffer.from(digest.toString(form)))];
  });
  const upper = texts.map((text) => text.toUpperCase());
  return [...[...texts, ...upper].map((text) => Buffer.from(text)), utf16, Buffer.from(utf16).swap16(), ...digests];
}

function middleOfBase64(bytes: Buffer, shift: number): string[] {
  const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
  const start = shift === 0 ? 0 : 4;
  const whole = Math.floor(shifted.length / 3) * 4;
  return (['base64', 'base64url'] as const).map((form) => shifted.toString(form).slice(start, whole));
}

/** Which of the secrets are found in something, by their names. */
export function openFinder(secrets: Readonly<Record<string, string>>) {
  const forms = Object.entries(secrets).map(([name, secret]) => [name, formsOf(secret)] as const);
  return (hay: Uint8Array | string): string[] => {
    const bytes = typeof hay === 'string' ? Buffer.from(hay) : Buffer.from(hay.buffer, hay.byteOffset, hay.length);
    return forms.filter(([, all]) => all.some((form) => bytes.includes(form))).map(([name]) => name);
  };
}

/** What a row needs of the rows before it. */
export type Ids = Record<string, string>;

export interface Row {
  readonly mutation: string;
  readonly as: keyof ReturnType<typeof callersOf>;
  readonly input: (ids: Ids) => object;
  readonly fields: string;
  readonly purpose?: string;
  /** Outsiders of whom the same input says something of their own. */
  readonly own?: readonly string[];
  /** Texts that are plain wherever they are kept: see PLAIN. */
  readonly plain?: RegExp;
  /** What later rows need of its answer. */
  readonly keeps?: (payload: any) => Ids;
}

/** Who is there: insiders have to do with the person, and outsiders with something that has. */
export const callersOf = (world: World, ids: Ids) => ({
  worker: world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'canary-worker' }),
  professional: world.as('PROFESSIONAL', { division: WUCHANG, account: 'canary-cdc' }),
  resident: world.as('RESIDENT', { account: 'canary-resident' }),
  county: world.as('AUTHORITY', { division: WUCHANG, account: 'canary-county' }),
  feed: world.as('FEED', { scopes: ['arrivals:write'], account: 'canary-border' }),
  elsewhere: world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'canary-elsewhere' }),
  otherCounty: world.as('AUTHORITY', { division: '420102', account: 'canary-other-county' }),
  otherCdc: world.as('PROFESSIONAL', { division: '420102', account: 'canary-other-cdc' }),
  neighbour: world.as('RESIDENT', {
    account: 'canary-neighbour',
    ...(ids['neighbour'] && { person: ids['neighbour'] }),
  }),
  supermarket: world.as('SUPERMARKET', { supplier: 'supplier_test', account: 'canary-shop' }),
  verifier: world.as('REGIONAL_VERIFIER', { division: '3301', account: 'canary-verifier' }),
  app: world.as('THIRD_PARTY_APP', { account: 'canary-app' }),
});

/** Who has nothing to do with the person: no answer to them holds anything of it. */
export const OUTSIDERS = [
  'feed',
  'elsewhere',
  'otherCounty',
  'otherCdc',
  'neighbour',
  'supermarket',
  'verifier',
  'app',
] as const;

const ADDRESS = { building: '1栋', unit: '1单元', room: PLAIN.room.value };
const today = NOON.slice(0, 10);

/**
 * Every mutation that takes something of a person, with the secrets in it, in an order in which each finds
 * what it needs. A later mutation that takes some adds its row.
 */
export const ROWS: readonly Row[] = [
  {
    mutation: 'registerHousehold',
    as: 'worker',
    purpose: 'REGISTRATION',
    input: () => ({
      community: CHUCAI,
      address: ADDRESS,
      members: [{ name: SECRETS.name, idNumber: SECRETS.idNumber, phone: SECRETS.phone, careNeeds: ['LIVING_ALONE'] }],
    }),
    fields: 'household { id address { room } members { id name idNumber phone } }',
    keeps: ({ household }) => ({ household: household.id, person: household.members[0].id }),
  },
  {
    mutation: 'registerPerson',
    as: 'worker',
    purpose: 'REGISTRATION',
    input: ({ household }) => ({ household, name: SECRETS.otherName, idNumber: SECRETS.otherIdNumber }),
    fields: 'person { id name }',
    keeps: ({ person }) => ({ other: person.id }),
  },
  {
    mutation: 'createBindingCode',
    as: 'worker',
    input: ({ person }) => ({ person }),
    fields: 'bindingCode',
    keeps: ({ bindingCode }) => ({ bindingCode }),
  },
  {
    mutation: 'bindAccount',
    as: 'resident',
    input: ({ bindingCode }) => ({ bindingCode }),
    fields: 'person { id name phone }',
  },
  {
    mutation: 'registerArrival',
    as: 'worker',
    purpose: 'REGISTRATION',
    input: ({ person, other }) => ({
      person,
      from: 'ABROAD',
      place: 'IT',
      arrivedOn: '2020-04-14',
      transport: { kind: 'FLIGHT', number: SECRETS.transport },
      companions: [other],
      hosts: [{ name: SECRETS.hostName, phone: SECRETS.hostPhone }],
      hotel: { name: SECRETS.hotel },
      proofs: [{ kind: 'TEST_REPORT', reference: SECRETS.proof }],
      evidence: ticket(),
    }),
    fields: 'factId arrival { id transport { number } party { name phone } }',
    keeps: ({ arrival }) => ({ arrival: arrival.id }),
  },
  {
    mutation: 'confirmArrival',
    as: 'resident',
    input: ({ arrival }) => ({ arrival, evidence: declared() }),
    fields: 'factId arrival { id transport { number } party { name phone } }',
  },
  {
    mutation: 'registerArrivals',
    as: 'feed',
    input: () => ({
      rows: [
        {
          sentId: 'canary-row',
          document: { kind: 'PASSPORT', country: 'IT', number: SECRETS.document },
          name: SECRETS.traveller,
          phone: SECRETS.travellerPhone,
          from: 'ABROAD',
          place: 'IT',
          arrivedOn: '2020-04-14',
          transport: { kind: 'FLIGHT', number: SECRETS.transport },
          destination: { code: CHUCAI, address: SECRETS.destination },
          companions: [{ name: SECRETS.otherName, idNumber: SECRETS.otherIdNumber }],
          hosts: [{ name: SECRETS.hostName, phone: SECRETS.hostPhone, idNumber: SECRETS.idNumber }],
          hotel: { name: SECRETS.hotel },
          proofs: [{ kind: 'TEST_REPORT', reference: SECRETS.proof }],
          evidence: ticket(),
        },
      ],
    }),
    fields: 'rows { outcome errors { code message } }',
  },
  {
    mutation: 'recordContact',
    as: 'professional',
    input: ({ other }) => ({ person: other, lastContactOn: '2020-04-13', evidence: investigation() }),
    fields: 'factId',
  },
  {
    mutation: 'recordCase',
    as: 'professional',
    input: ({ household }) => ({
      community: CHUCAI,
      household,
      confirmedOn: '2020-04-14',
      sourceKnown: true,
      evidence: laboratory(),
    }),
    fields: 'case { id }',
  },
  {
    mutation: 'recordDailyCheck',
    as: 'resident',
    input: ({ person }) => ({ person, on: today, temperature: 38.4, symptoms: ['COUGH'] }),
    fields: 'on',
  },
  {
    mutation: 'reportSuspicion',
    as: 'worker',
    input: ({ person }) => ({ person, kind: 'SUSPECTED', grounds: SECRETS.suspicion, evidence: declared() }),
    fields: 'suspicion { id }',
  },
  {
    mutation: 'recordWorkplace',
    as: 'professional',
    input: ({ person }) => ({ person, creditCode: SECRETS.workplace }),
    fields: 'person { id }',
  },
  {
    mutation: 'handOverContact',
    as: 'professional',
    input: () => ({ division: CHUCAI, who: SECRETS.contact, lastContactOn: '2020-04-14', evidence: investigation() }),
    fields: 'handover { id }',
  },
  {
    mutation: 'recordDischarge',
    as: 'professional',
    purpose: 'INVESTIGATION',
    input: ({ person }) => ({ person, dischargedOn: '2020-04-14', evidence: clinical() }),
    fields: 'discharge { id }',
    keeps: ({ discharge }) => ({ discharge: discharge.id }),
  },
  {
    mutation: 'recordRecheck',
    as: 'professional',
    purpose: 'INVESTIGATION',
    input: ({ discharge }) => ({ discharge, on: '2020-04-15', result: 'NEGATIVE', evidence: laboratory() }),
    fields: 'discharge { id }',
  },
  {
    mutation: 'reportGrievance',
    as: 'resident',
    own: ['neighbour'],
    input: () => ({ kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: SECRETS.grievance }),
    fields: 'grievance { id description }',
    keeps: ({ grievance }) => ({ grievance: grievance.id }),
  },
  {
    mutation: 'investigateGrievance',
    as: 'county',
    purpose: 'INVESTIGATION',
    input: ({ grievance }) => ({ grievance, note: SECRETS.answer }),
    fields: 'grievance { description history { note } }',
  },
  {
    mutation: 'assignCareContact',
    as: 'worker',
    input: ({ person }) => ({ person, account: 'canary-worker' }),
    fields: 'careContact { id }',
    keeps: ({ careContact }) => ({ careContact: careContact.id }),
  },
  {
    mutation: 'recordCareContact',
    as: 'worker',
    purpose: 'CARE',
    input: ({ careContact }) => ({ contact: careContact, on: today, kind: 'PHONE', note: SECRETS.care }),
    fields: 'record { note }',
  },
  {
    mutation: 'issueHealthCode',
    as: 'resident',
    input: ({ person }) => ({ person }),
    fields: 'healthCode { id token }',
    keeps: ({ healthCode }) => ({ healthCode: healthCode.id }),
  },
  {
    mutation: 'issueResidenceCertificate',
    as: 'worker',
    purpose: 'REGISTRATION',
    input: ({ person }) => ({ person }),
    fields: 'paper { id number code }',
    keeps: ({ paper }) => ({ paper: paper.id, paperNumber: paper.number, paperCode: paper.code }),
  },
  {
    mutation: 'placeOrder',
    as: 'resident',
    input: ({ household }) => ({
      household,
      supplyPoint: 'supplyPoint_test',
      mode: 'DELIVERY',
      lines: [{ sku: 'RICE', quantity: 1 }],
    }),
    fields: 'order { id }',
    keeps: ({ order }) => ({ order: order.id }),
  },
  {
    mutation: 'planTask',
    as: 'worker',
    plain: /^note$/,
    input: ({ household }) => ({ community: CHUCAI, kind: 'VISIT', household, dueOn: today, note: PLAIN.note.value }),
    fields: 'task { id }',
    keeps: ({ task }) => ({ task: task.id }),
  },
  {
    mutation: 'reportOverControl',
    as: 'resident',
    plain: /^description$/,
    input: () => ({ community: CHUCAI, kind: 'CLOSED_MANAGEMENT', description: PLAIN.report.value }),
    fields: 'warning { id }',
    keeps: ({ warning }) => ({ warning: warning.id }),
  },
  {
    mutation: 'requestErasure',
    as: 'resident',
    input: ({ person }) => ({ person, ground: 'PERSON_REQUEST' }),
    fields: 'erasure { id }',
    keeps: ({ erasure }) => ({ erasure: erasure.id }),
  },
  {
    mutation: 'erasePerson',
    as: 'county',
    input: ({ erasure }) => ({ erasure }),
    fields: 'erasure { id }',
  },
];

/**
 * Which of the words of a document would be written in plain wherever they stand: references, bases, places
 * and names of bodies.
 */
const PLAIN_FIELDS =
  /^(?:evidence|legalBasis|community|division|code|building|unit|room|site|place|account|country|sentId)$/;

/** An input with a secret in each of its texts in turn, and in a field that there is not. */
export function* malformed(input: object, secret: string, plain?: RegExp): Generator<object> {
  yield { ...input, [secret]: secret };
  yield { ...input, idempotencyKey: secret };
  for (const path of textsIn(input).filter((one) => !plain?.test(String(one.at(-1)))))
    yield replaced(input, path, `${secret} ${secret}`) as object;
}

function textsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return PLAIN_FIELDS.test(String(path.at(-1))) ? [] : [[...path]];
  if (Array.isArray(value)) return value.flatMap((one, i) => textsIn(one, [...path, i]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name]));
}

function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], by: string): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((one: unknown, i) => (i === step ? replaced(one, rest, by) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaced(object[step], rest, by) };
}

export const documentOf = ({ mutation, fields }: Row): string => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  return `mutation ($input: ${type}) { ${mutation}(input: $input) { ${fields} errors { code message path } } }`;
};
