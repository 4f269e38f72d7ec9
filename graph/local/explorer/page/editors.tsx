import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useRef } from 'react';
import type { Example } from '#graph/local/explorer/example.ts';
import { type Memory, remember } from './fill.ts';

/** What the editors are filled with, and whether it is run by itself. */
export interface Shown {
  readonly query: string;
  readonly variables: string;
  readonly runs: boolean;
}

export interface Answered {
  readonly status: number;
  readonly took: number;
}

interface Props {
  readonly shown: Shown | undefined;
  readonly examples: readonly Example[];
  readonly memory: Memory;
  /** What the token says; null for none. */
  readonly claims: Readonly<Record<string, string>> | null;
  readonly purpose: string;
  readonly onAnswer: (answered: Answered) => void;
}

/** A token for each request: the issuer is this machine, and no token grows old. */
async function tokenFor(claims: Props['claims']): Promise<string | null> {
  if (!claims) return null;
  const response = await fetch(`/local/token?${new URLSearchParams(claims)}`);
  if (!response.ok) throw new Error('No token: /local/token did not answer.');
  return ((await response.json()) as { token: string }).token;
}

async function ask(request: { operationName?: string | null }, { claims, purpose, ...page }: Props): Promise<object> {
  const token = await tokenFor(claims);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
    ...(purpose && { 'x-purpose': purpose }),
  };
  const started = performance.now();
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(request) });
  const answer = (await response.json()) as { data?: object };
  if (request.operationName === 'IntrospectionQuery') return answer;
  remember(page.memory, page.examples, answer.data);
  page.onAnswer({ status: response.status, took: Math.round(performance.now() - started) });
  // On a narrow screen the answer stands below: whoever asked is led there, who opened the page is not.
  if (navigator.userActivation.hasBeenActive)
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
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const storage = forgetfulStorage();

export function Editors(props: Props) {
  // GraphiQL reads the schema anew for each new fetcher: this one stays, and knows the latest of the page.
  const latest = useRef(props);
  latest.current = props;
  const fetcher = useRef((request: { operationName?: string | null }) => ask(request, latest.current));
  return (
    <GraphiQL
      fetcher={fetcher.current}
      storage={storage}
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      defaultEditorToolsVisibility="variables"
    >
      <Fill shown={props.shown} />
    </GraphiQL>
  );
}

/** Chinese beside Latin letters is no trap here. */
const OPTIONS = { unicodeHighlight: { ambiguousCharacters: false }, wordWrap: 'on' } as const;

/** Puts into the editors what the page shows, once they are there. */
function Fill({ shown }: { readonly shown: Shown | undefined }) {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  useEffect(() => {
    // An editor runs by itself what is in it; whoever has just chosen an example is not in one.
    const runs = (event: KeyboardEvent) => {
      const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!isAsked || (event.target as Element).closest('.monaco-editor')) return;
      event.preventDefault();
      actions.run();
    };
    addEventListener('keydown', runs);
    return () => removeEventListener('keydown', runs);
  }, [actions]);
  const isFreed = useRef(false);
  useEffect(() => {
    if (!queryEditor || isFreed.current) return;
    // Tab leaves the editors as it leaves any field: a keyboard would never get out otherwise. One switch for
    // all of them, which can only be turned.
    queryEditor.trigger('page', 'editor.action.toggleTabFocusMode', null);
    isFreed.current = true;
  }, [queryEditor]);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(OPTIONS);
    if (!shown || !queryEditor || !variableEditor || !responseEditor) return;
    queryEditor.setValue(shown.query);
    variableEditor.setValue(shown.variables);
    responseEditor.setValue('');
    if (shown.runs) actions.run();
  }, [shown, queryEditor, variableEditor, responseEditor]);
  return null;
}
