import { isOutsideMainland } from '#graph/core/countries.ts';
import { readDivisionCode } from '#graph/core/division-code.ts';
import { refusal } from '#graph/core/errors.ts';
import { checks } from '#graph/core/input/checks.ts';
import { checkEvidence, type EvidenceInput, type EvidenceKind } from '#graph/core/input/evidence.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import { checkOptionalText, checkText } from '#graph/core/input/text.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { checkIdNumber, normalisePhone } from '#graph/people/person/policy.ts';
import type { Day } from '#verify/calendar.ts';
import type { TransportKind } from './policy.ts';
import type { Journey, Traveller } from './store.ts';

type Optional<T> = T | null | undefined;

/** An arrival as it is handed in, by a person, a worker or a feed. */
export interface ArrivalInput {
  readonly from: Journey['from'];
  readonly place?: Optional<string>;
  readonly arrivedOn: string;
  readonly transport?: Optional<{
    readonly kind: TransportKind;
    readonly number?: Optional<string>;
    readonly pointToPoint: boolean;
  }>;
  readonly destination?: Optional<Partial<Journey['destination']>>;
  readonly homePossible?: Optional<boolean>;
  readonly hosts: readonly (Pick<Host, 'role' | 'name'> & Partial<Host>)[];
  readonly hotel?: Optional<{ readonly name: string; readonly community?: Optional<string> }>;
  readonly proofs: Journey['proofs'];
  readonly evidence: EvidenceInput;
}

/** Who travels, as a feed hands it in. */
export type TravellerInput = Pick<Traveller, 'name'> & Partial<Traveller>;

type Host = NonNullable<Journey['hosts'][number]>;

/** Each registered host is told in the transaction of the arrival. */
export const HOSTS_LIMIT = 5;
export const PROOFS_LIMIT = 5;
const NAME_LENGTH = 60;
const ADDRESS_LENGTH = 200;
/** A health code has 560 characters at most. */
const REFERENCE_LENGTH = 600;

export function checkJourney(input: ArrivalInput, today: Day, shownBy: readonly EvidenceKind[]): Journey {
  const { from, transport, hotel, homePossible, hosts, proofs } = input;
  const check = checks();
  const destination = check.of(() => checkDestination(input.destination));
  const journey: Journey = {
    from,
    place: check.of(() => checkOrigin(input)),
    arrivedOn: check.of(() => checkArrivedOn(input.arrivedOn, today)),
    transport: check.of(() => (transport ? checkTransport(transport) : null)),
    homePossible: homePossible ?? null,
    hosts: check.of(() => checkHosts(hosts, today)),
    hotel: check.of(() => (hotel ? checkHotel(hotel) : null)),
    proofs: check.of(() => checkProofs(proofs)),
    destination,
    evidence: check.of(() => checkEvidence(input.evidence, { today, shownBy }, 'evidence')),
  };
  check.done();
  return journey;
}

/** Who comes from abroad says from where; a division may be missing, and then shows nothing. */
function checkOrigin({ from, place }: ArrivalInput): string | null {
  if (from === 'ABROAD') {
    if (place && isOutsideMainland(place)) return place;
    throw refusal('INVALID_ORIGIN', healthTexts.originCountry, 'place');
  }
  if (place === null || place === undefined) return null;
  const code = readDivisionCode(place);
  if (code !== null) return code;
  throw refusal('INVALID_ORIGIN', healthTexts.originDivision, 'place');
}

function checkArrivedOn(day: string, today: Day): Day {
  if (isPastDay(day, today)) return day;
  throw refusal('INVALID_DAY', healthTexts.arrivalDay, 'arrivedOn');
}

const checkTransport = ({ kind, number, pointToPoint }: NonNullable<ArrivalInput['transport']>) => ({
  kind,
  number: checkOptionalText(number, 40, 'transport', 'number') ?? null,
  pointToPoint,
});

function checkHosts(hosts: ArrivalInput['hosts'], today: Day): readonly Host[] {
  if (hosts.length > HOSTS_LIMIT) throw refusal('TOO_MANY', healthTexts.hostsMost(HOSTS_LIMIT), 'hosts');
  const check = checks();
  const checked = hosts.map(({ role, name, phone, idNumber }, i) => ({
    role,
    name: check.of(() => checkText(name, NAME_LENGTH, 'hosts', String(i), 'name')),
    phone: check.of(() => checkPhone(phone, 'hosts', String(i), 'phone')),
    idNumber: check.of(() => (idNumber ? checkNumber(idNumber, today, 'hosts', String(i), 'idNumber') : null)),
  }));
  check.done();
  return checked;
}

function checkHotel({ name, community }: NonNullable<ArrivalInput['hotel']>) {
  const code = community ? readDivisionCode(community) : null;
  if (community && code?.length !== 12)
    throw refusal('INVALID_PLACE', healthTexts.hotelCommunity, 'hotel', 'community');
  return { name: checkText(name, NAME_LENGTH, 'hotel', 'name'), community: code };
}

function checkProofs(proofs: Journey['proofs']): Journey['proofs'] {
  if (proofs.length > PROOFS_LIMIT) throw refusal('TOO_MANY', healthTexts.proofsMost(PROOFS_LIMIT), 'proofs');
  return proofs.map(({ kind, reference }, i) => ({
    kind,
    reference: checkText(reference, REFERENCE_LENGTH, 'proofs', String(i), 'reference'),
  }));
}

/** A code that nobody knows is taken: the arrival then lies with the nearest place above it. */
function checkDestination(input: ArrivalInput['destination']): Journey['destination'] {
  const code = input?.code ? readDivisionCode(input.code) : null;
  if (input?.code && code === null) throw refusal('INVALID_PLACE', healthTexts.destinationCode, 'destination', 'code');
  return {
    code,
    building: checkOptionalText(input?.building, NAME_LENGTH, 'destination', 'building') ?? null,
    address: checkOptionalText(input?.address, ADDRESS_LENGTH, 'destination', 'address') ?? null,
  };
}

export function checkTraveller({ idNumber, document, name, phone }: TravellerInput, today: Day): Traveller {
  const check = checks();
  if (Boolean(idNumber) === Boolean(document))
    check.of(() => {
      throw refusal('INVALID_DOCUMENT', healthTexts.numberOrDocument, 'idNumber');
    });
  const traveller: Traveller = {
    name: check.of(() => checkText(name, NAME_LENGTH, 'name')),
    phone: check.of(() => checkPhone(phone, 'phone')),
    idNumber: check.of(() => (idNumber ? checkNumber(idNumber, today, 'idNumber') : null)),
    document: check.of(() => (document ? checkDocument(document) : null)),
  };
  check.done();
  return traveller;
}

function checkNumber(text: string, today: Day, ...path: string[]): string {
  const checked = checkIdNumber(text, today);
  if (!checked.ok) throw refusal('INVALID_ID_NUMBER', checked.text, ...path);
  return checked.value;
}

function checkPhone(text: Optional<string>, ...path: string[]): string | null {
  if (!text) return null;
  const checked = normalisePhone(text);
  if (!checked.ok) throw refusal('INVALID_PHONE', checked.text, ...path);
  return checked.value;
}

/** Who issued it, by the letters of ISO 3166: what passports bear is more than the codes of countries. */
const ISSUER = /^[A-Z]{2,3}$/;

function checkDocument({ kind, country, number }: NonNullable<Traveller['document']>): Traveller['document'] {
  const plain = number.length > 40 ? '' : number.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (ISSUER.test(country) && /^[A-Z0-9]{5,20}$/.test(plain)) return { kind, country, number: plain };
  throw refusal('INVALID_DOCUMENT', healthTexts.documentShape, 'document');
}
