import { createHmac, generateKeyPairSync, type JsonWebKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { open, seal } from '#graph/mechanism/envelope.ts';

/** What KMS was asked, for asserting which key was used for what. */
export interface KmsCall {
  readonly operation: string;
  readonly key: string;
  readonly context: Readonly<Record<string, string>>;
}

type Input = Record<string, any>;
type Operation = (input: Input) => object;

class KmsError extends Error {}

/**
 * KMS over HTTP for the four operations that the product calls, with real cryptography and made-up keys: set
 * AWS_ENDPOINT_URL_KMS to `endpoint`. A key serves its own kind of operation alone, as there. One that is
 * started again on its port keeps its secrets where `secretOf` makes the same.
 */
export async function startKms(
  ids: { wrapping: string; hashing: string; signing: readonly string[] },
  { port = 0, secretOf = (_id: string): Buffer => randomBytes(32) } = {},
) {
  const calls: KmsCall[] = [];
  const secrets = new Map([ids.wrapping, ids.hashing].map((id) => [id, secretOf(id)]));
  const pairs = new Map(ids.signing.map((id) => [id, generateKeyPairSync('ec', { namedCurve: 'P-256' })]));

  const secret = (id: string, wanted: string) => (id === wanted ? secrets.get(id)! : wrongKey(id));
  const operations: Record<string, Operation> = {
    GenerateMac: ({ KeyId, Message }) => ({
      Mac: createHmac('sha256', secret(KeyId, ids.hashing)).update(Message, 'base64').digest('base64'),
    }),
    GenerateDataKey: ({ KeyId, EncryptionContext }) => {
      const key = randomBytes(32).toString('base64');
      const wrapped = seal(secret(KeyId, ids.wrapping), JSON.stringify(EncryptionContext), key);
      return { Plaintext: key, CiphertextBlob: Buffer.from(wrapped).toString('base64') };
    },
    Decrypt: ({ KeyId, CiphertextBlob, EncryptionContext }) => ({
      Plaintext: unwrap(secret(KeyId, ids.wrapping), EncryptionContext, CiphertextBlob),
    }),
    Sign: ({ KeyId, Message }) => {
      const key: KeyObject = pairs.get(KeyId)?.privateKey ?? wrongKey(KeyId);
      return {
        Signature: sign('sha256', Buffer.from(Message, 'base64'), { key, dsaEncoding: 'der' }).toString('base64'),
      };
    },
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const input = (await json(request)) as Input;
    calls.push({ operation, key: input.KeyId, context: input.EncryptionContext ?? {} });
    const [status, body] = answer(operations[operation], input);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void respond(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    publicKey: (id: string): JsonWebKey => pairs.get(id)!.publicKey.export({ format: 'jwk' }),
    close: () => server[Symbol.asyncDispose](),
  };
}

function answer(operation: Operation | undefined, input: Input): [number, object] {
  if (!operation) return [400, { __type: 'UnknownOperationException' }];
  try {
    return [200, { KeyId: input.KeyId, ...operation(input) }];
  } catch (error) {
    if (error instanceof KmsError) return [400, { __type: error.message }];
    throw error;
  }
}

function wrongKey(id: string): never {
  throw new KmsError(id ? 'InvalidKeyUsageException' : 'NotFoundException');
}

function unwrap(key: Uint8Array, context: unknown, blob: string): string {
  try {
    return open<string>(key, JSON.stringify(context), Buffer.from(blob, 'base64'));
  } catch {
    throw new KmsError('InvalidCiphertextException');
  }
}
