import { ERRORS, type Example } from './example.ts';

const CHILD = 'person_demo-wang-le';
const MOTHER = 'person_demo-li-fang';

const change = (
  name: string,
  fields: string,
): string => `mutation WhoActs($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    person { id ${fields} }
    ${ERRORS}
  }
}`;

const GUARDIANS = 'guardians { guardian { id } since }';
const CONSENTS = 'consents { to { id } since recordedByWorker }';

export const guardianExamples: readonly Example[] = [
  {
    id: 'appoint-guardian',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '登记监护人：十八岁生日当日自动终止', en: 'Write a guardian down: until the 18th birthday' },
    query: change('appointGuardian', GUARDIANS),
    variables: { input: { child: CHILD, guardian: MOTHER, evidence: '户口簿' } },
    purpose: 'REGISTRATION',
  },
  {
    id: 'end-guardianship',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '终止监护登记', en: 'End a guardianship' },
    query: change('endGuardianship', GUARDIANS),
    variables: { input: { child: CHILD, guardian: MOTHER, evidence: '户口簿更正' } },
    purpose: 'REGISTRATION',
  },
  {
    id: 'give-consent',
    for: ['RESIDENT'],
    title: { zh: '同意家人代我办理', en: 'Let somebody of my household act for me' },
    query: change('giveConsent', CONSENTS),
    variables: { input: { to: MOTHER } },
  },
  {
    id: 'withdraw-consent',
    for: ['RESIDENT'],
    title: { zh: '撤回同意，立即生效', en: 'Take a consent back, at once' },
    query: change('withdrawConsent', CONSENTS),
    variables: { input: { to: MOTHER } },
  },
];
