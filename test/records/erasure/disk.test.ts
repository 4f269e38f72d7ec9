import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBound, erase, requestErasure } from '#test/support/erasure.ts';
import { openWorld, WUCHANG } from '#test/support/world.ts';

test('on one machine the key of who is forgotten is gone from the files too, and nobody else’s', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'shequ-erased-'));
  const world = await openWorld({ dataDir });
  const onDisk = async (key: Uint8Array | null): Promise<boolean> => {
    const tables = join(dataDir, 'tables');
    const texts = (await readdir(tables)).map((name) => readFile(join(tables, name), 'latin1'));
    return (await Promise.all(texts)).some((text) => text.includes(Buffer.from(key!).toString('base64')));
  };
  try {
    const [gone, other] = [await buildBound(world), await buildBound(world, { phone: '13800138001' })];
    const [goneKey, otherKey] = await world.deps.persons.wrappedKeys([gone.id, other.id]);
    expect([await onDisk(goneKey!), await onDisk(otherKey!)]).toEqual([true, true]);

    const { erasure } = await requestErasure(gone.resident, gone.id);
    const county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
    expect(await erase(county, erasure.id)).toMatchObject({ errors: [], erasure: { status: 'ERASING' } });
    expect([await onDisk(goneKey!), await onDisk(otherKey!)]).toEqual([false, true]);
  } finally {
    await world.close();
    await rm(dataDir, { recursive: true });
  }
});
