import type { RequestContext } from '#graph/context.ts';
import { notFound } from '#graph/core/errors.ts';
import { open, seal } from '#graph/mechanism/envelope.ts';

/** Free text about a person under their own data key, bound to the record that holds it. */
export async function sealFor(
  context: RequestContext,
  person: string,
  record: string,
  text: unknown,
): Promise<Uint8Array> {
  const wrapped = await context.loaders.wrappedKey(person);
  if (!wrapped) throw notFound('person', 'person');
  return seal(await context.keyring.unwrapDataKey(person, wrapped), record, text);
}

/** The text again; null when the key was destroyed: the person is forgotten. */
export async function openFor(
  context: RequestContext,
  person: string,
  record: string,
  sealed: Uint8Array,
): Promise<string | null> {
  const wrapped = await context.loaders.wrappedKey(person);
  return wrapped && open<string>(await context.keyring.unwrapDataKey(person, wrapped), record, sealed);
}
