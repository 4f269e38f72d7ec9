import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import type { Example } from './example.ts';

export const placeExamples: readonly Example[] = [
  {
    id: 'community',
    for: ['THIRD_PARTY_APP', 'RESIDENT', 'VOLUNTEER', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '社区的分级与依据', en: 'A community, its tier, and why' },
    query: `query Community($code: DivisionCode!) {
  community(code: $code) {
    name
    street { name }
    county { name }
    city { name }
    tier {
      effective
      riskLevel
      communityClass
      strategy
      reasons {
        code
        text
        english: text(lang: EN)
      }
    }
  }
}`,
    variables: { code: CHUCAI },
  },
  {
    id: 'communities',
    for: ['THIRD_PARTY_APP', 'AUTHORITY'],
    title: { zh: '全区社区，分页', en: 'The communities of a district, by page' },
    query: `query Communities($within: DivisionCode!, $first: Int!, $after: String) {
  communities(within: $within, first: $first, after: $after) {
    nodes { code name tier { effective } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { within: WUCHANG, first: 10, after: null },
  },
  {
    id: 'division',
    for: ['THIRD_PARTY_APP', 'AUTHORITY', 'PROFESSIONAL'],
    title: { zh: '区的风险等级与评估', en: 'A district, its risk level, and the evidence' },
    query: `query Division($code: DivisionCode!) {
  division(code: $code) {
    name
    level
    parent { name }
    riskLevel
    assessment {
      asOf
      since
      source
      basis {
        newIn14Days
        cumulative
        cluster
        missingDays
      }
      reasons {
        code
        text
        english: text(lang: EN)
      }
    }
    divisions(first: 5) { nodes { code name level } }
  }
}`,
    variables: { code: WUCHANG },
  },
  {
    id: 'node',
    for: ['THIRD_PARTY_APP'],
    title: { zh: '按 ID 再取', en: 'Fetch again by id' },
    query: `query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Community { name tier { effective } }
    ... on Division { name level }
  }
}`,
    variables: { id: `community_${CHUCAI}` },
  },
];
