/** The documents that the examples rest on, as the editor shows them. */
const document = (kind: string, issuer: string, number: string | null): string =>
  `evidence: { kind: ${kind}, issuer: "${issuer}", number: ${JSON.stringify(number)}, on: "{{yesterday}}" }`;

export const LABORATORY = document('LABORATORY_REPORT', '武昌区疾控中心实验室', '检字〔2020〕317 号');
/** A report of a laboratory names one person. */
export const RECHECKED = document('LABORATORY_REPORT', '武昌区疾控中心实验室', '检字〔2020〕402 号');
export const CLINICAL = document('CLINICAL_FINDING', '武汉市第三医院', '病历 20200417');
export const INVESTIGATION = document('INVESTIGATION_REPORT', '武昌区疾控中心', '流调〔2020〕17 号');
export const REGISTERED = INVESTIGATION.replace('evidence:', 'document:');
/** Nobody has its number yet. */
export const UNNUMBERED = document('INVESTIGATION_REPORT', '武昌区疾控中心', null);
export const BORDER = document('BORDER_RECORD', '武汉海关', '入境卡 20200417026');
export const DECLARATION = 'evidence: { kind: DECLARATION, on: "{{yesterday}}" }';
export const TICKET = document('TICKET', '客运站', 'E420100317');
