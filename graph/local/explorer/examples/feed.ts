import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import type { PersonaId } from '#graph/local/explorer/personas.ts';
import type { Example } from './example.ts';

const list = (id: string, who: PersonaId, title: Example['title'], asked: object = {}): Example => ({
  id,
  for: [who],
  title,
  query: `query Events($division: DivisionCode, $first: Int!, $after: String) {
  events(division: $division, first: $first, after: $after) {
    nodes {
      id
      type
      at
      text
      clause
      subject
      community { name }
      from
      to
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  variables: { division: null, first: 20, after: null, ...asked },
});

/** What happened, for each whom it concerns (base.1). */
export const feedExamples: readonly Example[] = [
  list('events-own', 'RESIDENT', { zh: '与我和我家有关的动态', en: 'What happened to me and my household' }),
  list(
    'events-community',
    'COMMUNITY_WORKER',
    { zh: '本社区的动态', en: 'What happened in the community' },
    { division: CHUCAI },
  ),
  list('events-supplier', 'SUPERMARKET', { zh: '本店的动态', en: 'What happened to the orders of the shop' }),
  list(
    'events-division',
    'AUTHORITY',
    { zh: '本区的动态', en: 'What happened in the district' },
    { division: WUCHANG },
  ),
  {
    ...list('events-app', 'THIRD_PARTY_APP', { zh: '第三方应用看不到动态', en: 'Events are not for third-party apps' }),
    denied: 'FORBIDDEN',
  },
];
