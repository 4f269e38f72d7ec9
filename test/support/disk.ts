import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** As if the disk had so much room left (bytes): no file of a store grows beyond its newest log and that. */
export async function leaveRoom(tables: string, pid: number, bytes: number): Promise<void> {
  const logs = readdirSync(tables).filter((name) => name.endsWith('.log'));
  const size = statSync(join(tables, logs.sort().at(-1)!)).size + bytes;
  await promisify(execFile)('prlimit', [`--pid=${pid}`, `--fsize=${size}:`]);
}
