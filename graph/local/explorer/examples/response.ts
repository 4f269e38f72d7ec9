import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { ERRORS, type Example } from './example.ts';

/** A step of the district's own response: its mutation, and what is asked. */
function step(id: string, mutation: string, title: Example['title'], asked: object): Example {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return {
    id,
    for: ['AUTHORITY'],
    title,
    query: `mutation ${name}($input: ${name}Input!) {
  ${mutation}(input: $input) {
    emergencyResponse {
      division { name }
      level
      status
      history { event level at legalBasis clause }
    }
    ${ERRORS}
  }
}`,
    variables: { input: { division: WUCHANG, ...asked } },
  };
}

/** Only within an emergency response do control measures apply (org.3). */
export const responseExamples: readonly Example[] = [
  {
    id: 'response',
    for: ['THIRD_PARTY_APP', 'RESIDENT', 'AUTHORITY'],
    title: { zh: '应急响应：有响应才有防控措施', en: 'The emergency response: without one no control measure applies' },
    query: `query EmergencyResponse($code: DivisionCode!) {
  community(code: $code) {
    name
    emergencyResponse {
      division { name }
      level
      startedAt
      history { event level at legalBasis clause }
    }
    tierPolicy { tier controlApplies }
  }
}`,
    variables: { code: CHUCAI },
  },
  step(
    'response-start',
    'startEmergencyResponse',
    { zh: '启动本区三级响应', en: 'Start a response of level III in the district' },
    { level: 'III', legalBasis: '武昌区三级响应令', idempotencyKey: '{{key}}' },
  ),
  step(
    'response-raise',
    'raiseEmergencyResponse',
    { zh: '升为一级', en: 'Raise it to level I' },
    { level: 'I', legalBasis: '武昌区一级响应令' },
  ),
  step(
    'response-lower',
    'lowerEmergencyResponse',
    { zh: '降为四级', en: 'Lower it to level IV' },
    { level: 'IV', legalBasis: '武昌区四级响应令' },
  ),
  step(
    'response-end',
    'endEmergencyResponse',
    { zh: '终止本区响应：省级响应仍然有效', en: "End it: the province's response is still in force" },
    { legalBasis: '武昌区终止响应令' },
  ),
];
