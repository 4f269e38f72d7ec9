import type { ApolloServerPlugin } from '@apollo/server';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { RequestContext } from './context.ts';

export const RETRY_LATER = {
  code: 'RETRY_LATER',
  text: requestTexts.retryLater,
} as const;

/** Seconds. */
export const RETRY_AFTER = { 'retry-after': '5' } as const;

/** An answer in which anything could not be read or done at the moment is asked for again whole. */
export const retryLater = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response }) {
        const { body, http } = response;
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (!errors.some(({ extensions }) => extensions?.['code'] === RETRY_LATER.code)) return Promise.resolve();
        http.status = 503;
        for (const [name, value] of Object.entries(RETRY_AFTER)) http.headers.set(name, value);
        return Promise.resolve();
      },
    }),
});
