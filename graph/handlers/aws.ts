import { NodeHttpHandler } from '@smithy/node-http-handler';
import { limitSignal } from '#graph/store/time-limit.ts';

const CONNECTION_MS = 1_000;
/** What one attempt may take; the SDK makes three of them. */
const ATTEMPT_MS = 3_000;

/**
 * How the clients of AWS send: each attempt has its time, and none goes beyond the limit of the work that it
 * is made for.
 */
export function requestHandler(): NodeHttpHandler {
  const handler = new NodeHttpHandler({
    connectionTimeout: CONNECTION_MS,
    requestTimeout: ATTEMPT_MS,
    throwOnRequestTimeout: true,
  });
  const send = handler.handle.bind(handler);
  handler.handle = (request, options) => {
    const abortSignal = limitSignal();
    return send(request, { ...options, ...(abortSignal && { abortSignal }) });
  };
  return handler;
}
