import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CaseRow, readCaseFile } from '#graph/region/evidence/policy-file.ts';
import type { Import, ImportRefusal } from '#graph/region/import/import.ts';
import { issuerKey, signAccessToken } from './issuer.ts';

const USAGE = `Imports a file of day reports into the running server.

  npm run import -- cases FILE

FILE is CSV in UTF-8 with a header: date, cityCode (or division, or code), confirmed (or cumulativeConfirmed);
newConfirmed and clusters where it has them. Interrupted, the same command goes on where it stopped; run twice,
it changes nothing.

SHEQU_URL    where the server runs; http://localhost:4000 when left out
SHEQU_TOKEN  the token of an AUTHORITY; for the local server one of the nation is made when left out`;

const ROWS_A_REQUEST = 500;
const REFUSALS_A_REQUEST = 100;
const ATTEMPTS = 5;
const PAUSE_MS = 500;
const INTERRUPTED = 130;

const PROGRESS = 'id rows done taken refused complete';

type Ask = <T>(query: string, variables: object) => Promise<T>;

interface Payload {
  readonly import: Import | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** The rows of the file, with its name and the hash by which it is known again. */
function readFile(path: string) {
  const bytes = readFileSync(path);
  const read = readCaseFile(decode(bytes));
  if (read.outcome === 'UNREADABLE') throw new Error(read.problem);
  return {
    name: [...basename(path)].slice(-120).join(''),
    digest: createHash('sha256').update(bytes).digest('hex'),
    rows: read.rows,
  };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('The file is not in UTF-8.');
  }
}

/** Asks the server over HTTP. Fails with a sentence that says what to do. */
function askAt(url: string, token: string): Ask {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    }).catch(() => {
      throw new Error(`No server answers at ${url}: start it by "npm start", or set SHEQU_URL.`);
    });
    const { data, errors } = (await response.json().catch(() => {
      throw new Error(`What answers at ${url} is not this API (status ${response.status}).`);
    })) as { data?: unknown; errors?: readonly { message: string }[] };
    if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `The server answers with ${response.status}.`);
    return data as never;
  };
}

/**
 * A mutation that answers with the import. One that came at a busy moment is sent again: rows handed in again
 * change nothing.
 */
async function move(ask: Ask, name: 'startImport' | 'importDayReports', input: object): Promise<Import> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { import { ${PROGRESS} } errors { code message } } }`;
  for (let attempt = 1; ; attempt++) {
    const { [name]: payload } = await ask<Record<typeof name, Payload>>(document, { input });
    if (payload.import) return payload.import;
    const [error] = payload.errors;
    if (error?.code !== 'BUSY' || attempt === ATTEMPTS)
      throw new Error(error?.message ?? 'The server did not say why.');
    await sleep(PAUSE_MS * attempt);
  }
}

/** Everything that was refused, also by an earlier run. */
async function readRefusals(ask: Ask, id: string): Promise<readonly Refused[]> {
  const query = `query ($id: ID!, $first: Int!, $after: String) {
    import(id: $id) { refusals(first: $first, after: $after) { nodes { row code message } pageInfo { hasNextPage endCursor } } }
  }`;
  const refusals: Refused[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const answer: RefusalsPage = await ask(query, { id, first: REFUSALS_A_REQUEST, after });
    const { nodes, pageInfo } = answer.import.refusals;
    refusals.push(...nodes);
    after = pageInfo.endCursor;
    isMore = pageInfo.hasNextPage;
  }
  return refusals;
}

/** As the API answers it: in one language. */
type Refused = Omit<ImportRefusal, 'message'> & { readonly message: string };

interface RefusalsPage {
  readonly import: {
    readonly refusals: {
      readonly nodes: readonly Refused[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const counted = ({ done, rows, taken, refused }: Import) =>
  `${done} of ${rows} rows done · ${taken} taken · ${refused} refused`;

/** Where the row stands, what it is about and why it was refused. */
function explain({ row, code, message }: Refused, rows: readonly CaseRow[]): string {
  const { line, division, day } = rows[row - 1] ?? { line: null, division: null, day: null };
  return `line ${line ?? '?'} · ${division ?? 'no code'} · ${day ?? 'no day'} · ${code}: ${message}`;
}

const handedIn = ({ row, division, day, newConfirmed, cumulativeConfirmed, clusters }: CaseRow) => ({
  row,
  division,
  day,
  newConfirmed,
  cumulativeConfirmed,
  clusters,
});

/** Hands the file in from where it stands, and says how far it is and what was refused. */
async function importCases(ask: Ask, path: string): Promise<void> {
  const { name, digest, rows } = readFile(path);
  let standing = await move(ask, 'startImport', { name, digest, rows: rows.length });
  const wasComplete = standing.complete;
  if (!wasComplete && standing.done > 0) console.log(`Goes on where it stopped: ${counted(standing)}`);
  process.once('SIGINT', () => {
    console.error(`Interrupted: ${counted(standing)}. The same command goes on from there.`);
    process.exit(INTERRUPTED);
  });
  while (!standing.complete) {
    const before = standing.done;
    const next = rows.slice(before, before + ROWS_A_REQUEST).map(handedIn);
    standing = await move(ask, 'importDayReports', { import: standing.id, rows: next });
    if (standing.done === before) throw new Error('The import does not move on: begin it again later.');
    console.log(counted(standing));
  }
  for (const refusal of await readRefusals(ask, standing.id)) console.log(explain(refusal, rows));
  if (wasComplete) console.log('This file was imported before: nothing changed.');
  console.log(`${standing.rows} rows: ${standing.taken} taken, ${standing.refused} refused.`);
}

async function run([what, path, ...more]: readonly string[]): Promise<void> {
  if (what !== 'cases' || path === undefined || more.length > 0) throw new Error(USAGE);
  const url = (process.env.SHEQU_URL ?? 'http://localhost:4000').replace(/\/+$/, '');
  const made = () => issuerKey().then((key) => signAccessToken(key, { roles: ['AUTHORITY'], division: 'CN' }));
  await importCases(askAt(url, process.env.SHEQU_TOKEN ?? (await made())), path);
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no such file.\n\n${USAGE}`;
  return code === 'EISDIR' ? `A directory is no file.\n\n${USAGE}` : error.message;
}
