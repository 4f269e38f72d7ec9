import type { Evidence, EvidenceKind } from '#graph/core/input/evidence.ts';

/** A document of a kind, each time another one. */
let documents = 0;
const document = (kind: EvidenceKind, issuer: string | null, name: string) => (): Evidence => {
  documents += 1;
  return { kind, issuer, number: `${name}2020-${1000 + documents}`, on: '2020-01-20' };
};

export const laboratory = document('LABORATORY_REPORT', '武昌区疾控中心实验室', '检字');
export const clinical = document('CLINICAL_FINDING', '武汉市第三医院', '病历');
export const investigation = document('INVESTIGATION_REPORT', '武昌区疾控中心', '流调');
export const border = document('BORDER_RECORD', '武汉海关', '口岸');
export const ticket = document('TICKET', '中国铁路', '车票G');
export const declared = document('DECLARATION', null, '申报');

/** The same document of a person, however often it is asked for: its number has no digits but its own. */
export const ownOf = (evidence: Evidence, person: string): Evidence => ({
  ...evidence,
  number: `${evidence.number}${person.slice(-32).replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`,
});
