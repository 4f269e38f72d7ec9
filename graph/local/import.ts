import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CaseRow, readCaseFile } from '#graph/region/evidence/policy-file.ts';
import type { Import, ImportRefusal } from '#graph/region/import/import.ts';
import { issuerKey, signAccessToken } from './issuer.ts';
import { environmentLang, importTexts, say } from './messages.ts';

const ROWS_A_REQUEST = 500;
const REFUSALS_A_REQUEST = 100;
const ATTEMPTS = 5;
const PAUSE_MS = 500;
/** What the server asks to be waited is waited, up to a minute; where it names nothing, so long (seconds). */
const WAIT = { most: 60, unnamed: 5 };
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
  if (read.outcome === 'UNREADABLE') throw new Error(say(read.problem));
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
    throw new Error(say(importTexts.notUtf8));
  }
}

/** Asks the server over HTTP, in the language of the environment. Fails with what is to be done. */
function askAt(url: string, token: string): Ask {
  const lang = environmentLang();
  const headers = { 'content-type': 'application/json', 'accept-language': lang, authorization: `Bearer ${token}` };
  return async (query, variables) => {
    const response = await send(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json().catch(() => {
      throw new Error(say(importTexts.notThisApi(url, response.status)));
    })) as { data?: unknown; errors?: readonly { message: string }[] };
    if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? say(importTexts.status(response.status)));
    return data as never;
  };
}

/** Sends it again while the server takes nothing: whatever it did of it already, it does once. */
async function send(url: string, request: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${url}/graphql`, request).catch(() => {
      throw new Error(say(importTexts.noServer(url)));
    });
    if (response.status !== 503 || attempt === ATTEMPTS) return response;
    await response.body?.cancel();
    const seconds = Math.min(Number(response.headers.get('retry-after')) || WAIT.unnamed, WAIT.most);
    console.error(say(importTexts.waits(seconds)));
    await sleep(seconds * 1_000);
  }
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
    if (error?.code !== 'BUSY' || attempt === ATTEMPTS) throw new Error(error?.message ?? say(importTexts.noReason));
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

const counted = ({ done, rows, taken, refused }: Import) => say(importTexts.counted(done, rows, taken, refused));

/** Where the row stands, what it is about and why it was refused. */
function explain({ row, code, message }: Refused, rows: readonly CaseRow[]): string {
  const { line, division, day } = rows[row - 1] ?? {};
  return say(importTexts.refusedRow(String(line ?? '?'), division ?? '', day ?? '', code, message));
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
  if (!wasComplete && standing.done > 0) console.log(say(importTexts.goesOn(counted(standing))));
  process.once('SIGINT', () => {
    console.error(say(importTexts.interrupted(counted(standing))));
    process.exit(INTERRUPTED);
  });
  while (!standing.complete) {
    const before = standing.done;
    const next = rows.slice(before, before + ROWS_A_REQUEST).map(handedIn);
    standing = await move(ask, 'importDayReports', { import: standing.id, rows: next });
    if (standing.done === before) throw new Error(say(importTexts.stands));
    console.log(counted(standing));
  }
  for (const refusal of await readRefusals(ask, standing.id)) console.log(explain(refusal, rows));
  if (wasComplete) console.log(say(importTexts.before));
  console.log(say(importTexts.all(standing.rows, standing.taken, standing.refused)));
}

async function run([what, path, ...more]: readonly string[]): Promise<void> {
  if (what !== 'cases' || path === undefined || more.length > 0) throw new Error(say(importTexts.usage));
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
  if (code === 'ENOENT') return `${say(importTexts.noFile)}\n\n${say(importTexts.usage)}`;
  return code === 'EISDIR' ? `${say(importTexts.directory)}\n\n${say(importTexts.usage)}` : error.message;
}
