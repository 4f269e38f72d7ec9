import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { HttpRequest, HttpResponse } from '#graph/http/exchange.ts';

/** Reads a proxy event of a REST API. */
export function fromApiGateway(event: APIGatewayProxyEvent): HttpRequest {
  // Null in the events of test consoles, whatever the type says.
  const single = event.headers as APIGatewayProxyEvent['headers'] | null;
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(event.multiValueQueryStringParameters ?? {}))
    values?.forEach((value) => query.append(name, value));
  const body = event.body ?? '';
  return {
    method: event.httpMethod,
    path: event.path,
    search: query.size > 0 ? `?${query.toString()}` : '',
    headers: Object.fromEntries(Object.entries(single ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    body: event.isBase64Encoded ? Buffer.from(body, 'base64') : body,
    requestId: event.requestContext.requestId,
  };
}

export const toApiGateway = ({ status, headers, body }: HttpResponse): APIGatewayProxyResult => ({
  statusCode: status,
  headers: { ...headers },
  body,
});
