/*
 * The bar above GraphiQL: whom to act as, which example, for what purpose. Plain JavaScript, because the
 * browser loads it as it is.
 */
import { fill, remember } from './fill.js';

const { React, ReactDOM, GraphiQL } = window;
const byId = (id) => document.getElementById(id);
const personaSelect = byId('persona');
const exampleSelect = byId('example');
const purposeSelect = byId('purpose');

const { personas, purposes, examples } = await (await fetch('/explorer/data.json')).json();
/** Lives as long as the page: nothing that an answer told stays in the browser. */
const memory = { account: crypto.randomUUID().slice(0, 8) };
const bilingual = ({ zh, en }) => `${zh} · ${en}`;

const persona = () => personas.find(({ id }) => id === personaSelect.value);
const example = () => examples.find(({ id }) => id === exampleSelect.value);

const option = (value, text) => Object.assign(document.createElement('option'), { value, textContent: text });

function show(element, zh, en) {
  const english = Object.assign(document.createElement('span'), { lang: 'en', textContent: en });
  element.replaceChildren(zh, ' ', english);
}

/** Which example to run first for what a placeholder stands for. */
const COMES_FROM = {
  order: { id: 'order-delivery', as: 'RESIDENT' },
  healthCode: { id: 'issue-code', as: 'RESIDENT' },
  bindingCode: { id: 'binding-code', as: 'COMMUNITY_WORKER' },
  case: { id: 'case', as: 'PROFESSIONAL' },
  measure: { id: 'propose-monitoring', as: 'COMMUNITY_WORKER' },
  warning: { id: 'propose-seal', as: 'COMMUNITY_WORKER' },
  import: { id: 'import-start', as: 'AUTHORITY' },
};

function showStatus([missing]) {
  const { id, as } = COMES_FROM[missing] ?? {};
  const first = examples.find((one) => one.id === id)?.title;
  const who = personas.find((one) => one.id === as)?.title;
  if (first && who)
    show(byId('status'), `请先以「${who.zh}」运行「${first.zh}」。`, `First run “${first.en}” as ${who.en}.`);
  else show(byId('status'), 'Ctrl-Enter 运行', 'runs it');
}

/** A token for each request: the issuer is this machine, and no token grows old. */
async function tokenFor({ claims }) {
  if (!claims) return null;
  const { filled } = fill(claims, memory);
  const response = await fetch(`/local/token?${new URLSearchParams(filled)}`);
  if (!response.ok) throw new Error('No token: /local/token did not answer.');
  return (await response.json()).token;
}

async function fetcher(request) {
  const token = await tokenFor(persona());
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  if (purposeSelect.value) headers['x-purpose'] = purposeSelect.value;
  const started = performance.now();
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(request) });
  const answer = await response.json();
  if (request.operationName === 'IntrospectionQuery') return answer;
  remember(memory, answer.data);
  byId('status').replaceChildren(`HTTP ${response.status} · ${Math.round(performance.now() - started)} ms`);
  // On a narrow screen the answer stands below; elsewhere it is in view and this does nothing.
  document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
  return answer;
}

/** In place of localStorage: queries, variables and history end with the page. */
function forgetfulStorage() {
  // More room for the variables than GraphiQL gives them by itself.
  const kept = new Map([['graphiql:secondaryEditorFlex', '1.4']]);
  return {
    get length() {
      return kept.size;
    },
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const root = ReactDOM.createRoot(byId('graphiql'));
const storage = forgetfulStorage();

function draw(editors) {
  const props = {
    fetcher,
    storage,
    disableTabs: true,
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'variables',
    ...editors,
  };
  ReactDOM.flushSync(() => root.render(React.createElement(GraphiQL, props)));
}

/** Tab leaves the editors as it leaves any field: CodeMirror would keep it, and a keyboard never get out. */
const freed = new WeakSet();
addEventListener('focusin', ({ target }) => {
  const editor = target.closest('.CodeMirror')?.CodeMirror;
  if (!editor || freed.has(editor)) return;
  freed.add(editor);
  editor.addKeyMap({ Tab: false, 'Shift-Tab': false });
});

/** Fills the editors anew: a new idempotency key is a new request. */
function fillIn() {
  const { query, variables, purpose, id } = example();
  const { filled, missing } = fill(variables ?? {}, memory);
  purposeSelect.value = purpose ?? '';
  // GraphiQL takes a text over when it changes: without this, the same text would not undo an edit.
  draw({});
  draw({ query: `${query}\n`, variables: JSON.stringify(filled, null, 2), response: '' });
  showStatus(missing);
  history.replaceState(null, '', `#${personaSelect.value}/${id}`);
}

function groupOf(zh, en, members) {
  const group = Object.assign(document.createElement('optgroup'), { label: `${zh} · ${en}` });
  group.append(...members.map(({ id, title }) => option(id, bilingual(title))));
  return group;
}

function actAs() {
  const { id, note, claims } = persona();
  const own = examples.filter((one) => one.for.includes(id));
  const isMutation = ({ query }) => query.startsWith('mutation');
  const groups = [
    groupOf(
      '查询',
      'Queries',
      own.filter((one) => !isMutation(one)),
    ),
    groupOf('变更', 'Mutations', own.filter(isMutation)),
  ];
  exampleSelect.replaceChildren(...groups.filter(({ children }) => children.length > 0));
  exampleSelect.value = own[0].id;
  show(byId('who'), note.zh, note.en);
  const { role, ...said } = fill(claims ?? {}, memory).filled;
  for (const [name, value] of Object.entries(said)) {
    const code = Object.assign(document.createElement('code'), { textContent: `${name}=${value}` });
    byId('who').append(' ', code);
  }
}

function open(hash) {
  const [, who, what] = /^#(\w+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  if (personas.some(({ id }) => id === who)) personaSelect.value = who;
  actAs();
  if (examples.some(({ id, for: whom }) => id === what && whom.includes(personaSelect.value)))
    exampleSelect.value = what;
  fillIn();
}

personaSelect.append(...personas.map(({ id, title }) => option(id, bilingual(title))));
purposeSelect.append(
  option('', '无 · none'),
  ...Object.entries(purposes).map(([id, title]) => option(id, `${id} · ${title.zh}`)),
);
personaSelect.addEventListener('change', () => open(`#${personaSelect.value}`));
exampleSelect.addEventListener('change', fillIn);
byId('refill').addEventListener('click', fillIn);
addEventListener('hashchange', () => open(location.hash));
open(location.hash);
