import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import type { PersonaId } from '#graph/local/explorer/personas.ts';
import { ERRORS, type Example } from './example.ts';

/** A step in the life of the last grievance. */
function step(id: string, mutation: string, who: PersonaId, title: Example['title'], asked: object = {}): Example {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return {
    id,
    for: [who],
    title,
    query: `mutation ${name}($input: ${name}Input!) {
  ${mutation}(input: $input) {
    grievance { id status remedy remedyBy deadline history { event status at role } }
    ${ERRORS}
  }
}`,
    variables: { input: { grievance: '{{grievance}}', ...asked } },
  };
}

const remedies = (id: string, who: PersonaId, title: Example['title'], division: string | null): Example => ({
  id,
  for: [who],
  title,
  query: `query OrderedRemedies($division: DivisionCode) {
  orderedRemedies(division: $division, first: 20) {
    nodes { kind clause remedy remedyBy orderedAt }
  }
}`,
  variables: { division },
});

const OF_US = {
  zh: '责令我方补救的事项：看不到是谁投诉的',
  en: 'What is ordered of us, without whose grievance it is',
};

/** Grievances and discrimination: an owner, a deadline, a remedy (rights.3, rights.5). */
export const grievanceExamples: readonly Example[] = [
  {
    id: 'grievance-report',
    for: ['RESIDENT'],
    title: { zh: '投诉：以防疫为名侵害权益', en: 'Report that rights were infringed in the name of control' },
    query: `mutation ReportGrievance($input: ReportGrievanceInput!) {
  reportGrievance(input: $input) {
    grievance { id kind clause status inCharge { name } deadline }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        kind: 'DISCRIMINATION',
        party: 'COMMUNITY',
        community: CHUCAI,
        description: '解除隔离后仍被要求绕行后门',
        remedySought: 'STOP_AND_EXPLAIN',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'my-grievances',
    for: ['RESIDENT'],
    title: { zh: '我的投诉进展', en: 'How my grievances stand' },
    query: `query MyGrievances {
  myGrievances(first: 20) {
    nodes { kind status description remedy remedyBy dismissedFor deadline history { event at role note } }
  }
}`,
  },
  {
    id: 'grievances',
    for: ['AUTHORITY'],
    title: { zh: '本区负责答复的投诉', en: 'The grievances that the district answers for' },
    query: `query Grievances($division: DivisionCode!) {
  grievances(division: $division, first: 20) {
    nodes { id kind party community { name } status description remedySought deadline overdue }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { division: WUCHANG },
    purpose: 'INVESTIGATION',
  },
  step('grievance-investigate', 'investigateGrievance', 'AUTHORITY', { zh: '受理投诉', en: 'Take a grievance up' }),
  step(
    'remedy-order',
    'orderRemedy',
    'AUTHORITY',
    { zh: '投诉属实，责令补救', en: 'Order what makes it good' },
    { remedy: 'STOP_AND_EXPLAIN', remedyBy: '{{tomorrow}}' },
  ),
  remedies('remedies-community', 'COMMUNITY_WORKER', OF_US, CHUCAI),
  remedies('remedies-county', 'AUTHORITY', OF_US, WUCHANG),
  remedies('remedies-supplier', 'SUPERMARKET', OF_US, null),
  step(
    'remedy-contest',
    'contestRemedy',
    'RESIDENT',
    { zh: '补救没有落实', en: 'Say that the remedy was not made good' },
    { note: '后门仍然只准我走' },
  ),
  step('remedy-confirm', 'confirmRemedy', 'RESIDENT', { zh: '补救已落实', en: 'Say that the remedy was made good' }),
  step(
    'grievance-dismiss',
    'dismissGrievance',
    'AUTHORITY',
    { zh: '查无此事，告知投诉人', en: 'Find a grievance unfounded, and say why' },
    { reason: 'NOT_CONFIRMED', note: '已核实，所有居民均从正门出入' },
  ),
];
