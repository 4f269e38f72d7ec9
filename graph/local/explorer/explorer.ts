import { readFile } from 'node:fs/promises';
import type { HttpResponse } from '#graph/http/exchange.ts';
import { bundle } from './bundle.ts';
import { personas, purposeTitles } from './personas.ts';

const ofPage = (file: string): URL => new URL(`page/${file}`, import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
const SCRIPTS = /^\/explorer\/([\w.-]+\.(js|css))$/;

/**
 * The browser itself refuses whatever is not from here. Styles may be inline, because Monaco positions its
 * lines so; fonts and a few images stand inside the style sheets as data.
 */
const HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

const found = (type: string, body: string): HttpResponse => ({
  status: 200,
  headers: { 'content-type': type, ...HEADERS },
  body,
});

let bundled: ReturnType<typeof bundle> | undefined;

/** The scripts and styles of the page, built where they are not yet: a few seconds, once. */
export const explorerBundle = (): ReturnType<typeof bundle> => (bundled ??= bundle());

/** The page for a browser and what it loads, null for any other path: a path never becomes a file name. */
export async function explorer(path: string): Promise<HttpResponse | null> {
  if (path === '/') return found('text/html; charset=utf-8', await readFile(ofPage('index.html'), 'utf8'));
  if (path === '/explorer/icon.svg') return found('image/svg+xml', await readFile(ofPage('icon.svg'), 'utf8'));
  if (path === '/explorer/data.json') return found('application/json; charset=utf-8', await data());
  const [, name, extension] = SCRIPTS.exec(path) ?? [];
  if (!name || !extension) return null;
  const text = (await explorerBundle()).get(name);
  return text === undefined ? null : found(TYPES[extension]!, text);
}

async function data(): Promise<string> {
  // Writing them takes a schema of their own, which only a page asks for.
  const { examples } = await import('./examples.ts');
  return JSON.stringify({ personas, purposes: purposeTitles, examples });
}
