import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { HttpResponse } from '#graph/server.ts';
import { examples } from './examples.ts';
import { personas, purposeTitles } from './personas.ts';

const { resolve } = createRequire(import.meta.url);
/** A file that a package ships but does not list in its `exports`. */
const ofPackage = (name: string, file: string): URL => new URL(file, pathToFileURL(resolve(`${name}/package.json`)));
const ofPage = (file: string): URL => new URL(`page/${file}`, import.meta.url);

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** All that is served, by its path: a path never becomes a file name. */
const FILES: ReadonlyMap<string, readonly [type: string, file: URL]> = new Map([
  ['/', [HTML, ofPage('index.html')]],
  ['/explorer/page.js', [SCRIPT, ofPage('page.js')]],
  ['/explorer/fill.js', [SCRIPT, ofPage('fill.js')]],
  ['/explorer/page.css', [STYLE, ofPage('page.css')]],
  ['/explorer/icon.svg', ['image/svg+xml', ofPage('icon.svg')]],
  ['/explorer/react.js', [SCRIPT, ofPackage('react', 'umd/react.production.min.js')]],
  ['/explorer/react-dom.js', [SCRIPT, ofPackage('react-dom', 'umd/react-dom.production.min.js')]],
  ['/explorer/graphiql.js', [SCRIPT, ofPackage('graphiql', 'graphiql.min.js')]],
  ['/explorer/graphiql.css', [STYLE, ofPackage('graphiql', 'graphiql.min.css')]],
]);
const DATA_PATH = '/explorer/data.json';

/**
 * The browser itself refuses whatever is not from here. Styles may be inline, because CodeMirror positions
 * its lines so; fonts and a few images stand inside GraphiQL's style sheet as data.
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

/** The page for a browser and what it loads; null for any other path. */
export async function explorer(path: string): Promise<HttpResponse | null> {
  if (path === DATA_PATH) return found(JSON_TYPE, JSON.stringify({ personas, purposes: purposeTitles, examples }));
  const [type, file] = FILES.get(path) ?? [];
  return type && file ? found(type, withoutSourceMap(await readFile(file, 'utf8'))) : null;
}

const found = (type: string, body: string): HttpResponse => ({
  status: 200,
  headers: { 'content-type': type, ...HEADERS },
  body,
});

/**
 * The maps are larger than what they describe and are not served: naming them would only fail in developer
 * tools.
 */
const withoutSourceMap = (text: string): string => text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
