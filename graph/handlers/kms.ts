import {
  DecryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  type KMSClient,
  SignCommand,
} from '@aws-sdk/client-kms';
import { createHmac } from 'node:crypto';
import type { Keyring } from '#graph/mechanism/keyring.ts';
import { rawSignature, type Signer } from '#verify/jose/signer.ts';

export interface KmsKeys {
  readonly wrappingKey: string;
  readonly hashingKey: string;
}

/**
 * The keyring over KMS. Keyed hashes are made from a secret that KMS derives once a cold start (a MAC of a
 * fixed text under a key that never leaves it), so that a lookup costs no call; wrapping and unwrapping are
 * KMS calls with the person as encryption context, so that CloudTrail tells of each.
 */
export function kmsKeyring(kms: () => KMSClient, { wrappingKey, hashingKey }: KmsKeys): Keyring {
  let secret: Promise<Uint8Array> | undefined;
  const deriveSecret = async (): Promise<Uint8Array> => {
    const { Mac } = await kms().send(
      new GenerateMacCommand({
        KeyId: hashingKey,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: Buffer.from('shequ/lookup/1'),
      }),
    );
    if (!Mac) throw new Error('KMS made no MAC');
    return Mac;
  };
  return {
    async hash(use, value) {
      // A failed call is not kept: the next request asks again.
      secret ??= deriveSecret().catch((error: unknown) => {
        secret = undefined;
        throw error;
      });
      return createHmac('sha256', await secret)
        .update(`${use}\n${value}`)
        .digest('hex');
    },
    async createDataKey(person) {
      const { Plaintext, CiphertextBlob } = await kms().send(
        new GenerateDataKeyCommand({ KeyId: wrappingKey, KeySpec: 'AES_256', EncryptionContext: { person } }),
      );
      if (!Plaintext || !CiphertextBlob) throw new Error('KMS made no data key');
      return { raw: Plaintext, wrapped: CiphertextBlob };
    },
    async unwrapDataKey(person, wrapped) {
      const { Plaintext } = await kms().send(
        new DecryptCommand({ KeyId: wrappingKey, CiphertextBlob: wrapped, EncryptionContext: { person } }),
      );
      if (!Plaintext) throw new Error('KMS opened no data key');
      return Plaintext;
    },
  };
}

/** A region's signer whose private key stays in KMS. */
export const kmsSigner = (kms: () => KMSClient, kid: string, key: string): Signer => ({
  kid,
  async sign(input) {
    const { Signature } = await kms().send(
      new SignCommand({ KeyId: key, Message: input, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' }),
    );
    if (!Signature) throw new Error('KMS made no signature');
    return rawSignature(Signature);
  },
});
