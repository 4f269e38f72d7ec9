import { events } from '#graph/feed/event/read.ts';
import type { Resolvers } from '#graph/generated/types.ts';
import { language } from '#resolvers/base/language.ts';

export const event = {
  Query: { events: (_, args, context) => events(context, args) },
  Event: {
    text: ({ text }, { lang }) => text[language(lang)],
    community: ({ community }, _, { loaders }) => (community === null ? null : loaders.community(community)),
  },
} satisfies Resolvers;
