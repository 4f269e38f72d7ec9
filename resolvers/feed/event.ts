import { type EventName, events } from '#graph/feed/event/read.ts';
import type { EventType as Told } from '#graph/feed/event/rows.ts';
import type { EventType, Resolvers } from '#graph/generated/types.ts';
import { language } from '#resolvers/base/language.ts';
import type { Nothing } from '#resolvers/unanswered.ts';

/** An event of a noun that the enum `EventType` of the schema does not have is a type error that names it. */
export type _Unnamed = Nothing<Exclude<EventName<Told>, EventType>>;

export const event = {
  Query: { events: (_, args, context) => events(context, args) },
  Event: {
    text: ({ text }, { lang }) => text[language(lang)],
    community: ({ community }, _, { loaders }) => (community === null ? null : loaders.community(community)),
  },
} satisfies Resolvers;
