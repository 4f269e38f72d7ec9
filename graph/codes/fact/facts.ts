import { keys as healthCodeKeys } from '#graph/codes/health-code/keys.ts';
import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { healthEvent } from '#graph/shared/policy-events.ts';

/** What of somebody who has moved stands where they now live. */
const LEFT = [healthCodeKeys.facts('*')];

export const facts = {
  stores: 'NO_STORE',
  about: { Fact: carried },
  erased: { FACT: { counted: 'ISOLATION' } },
  closed: {},
  events: {
    'fact.recorded': healthEvent(
      ['PERSON'],
      '您的健康码所依据的情况有新记录，依据和期限以及申诉办法见健康码。',
      'Something that your code rests on was recorded: your code says what, until when and how to appeal.',
      'rights.3',
    ),
    'fact.withdrawn': healthEvent(
      ['PERSON'],
      '误记的信息已撤回。',
      'What was recorded wrongly was withdrawn.',
      'rights.5',
    ),
  },
  concerned: {},
  named: {},
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
