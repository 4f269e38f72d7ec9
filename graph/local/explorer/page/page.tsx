import { useEffect, useMemo, useRef, useState } from 'react';
import type { Purpose } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Example } from '#graph/local/explorer/example.ts';
import type { Persona } from '#graph/local/explorer/personas.ts';
import { Both } from './both.tsx';
import { type Answered, Editors, type Shown } from './editors.tsx';
import { fill, type Memory } from './fill.ts';
import { ExampleList } from './list.tsx';

/** What the page is about: whom one can act as, what for, and what to ask. */
export interface Data {
  readonly personas: readonly Persona[];
  readonly purposes: Readonly<Record<Purpose, Text>>;
  readonly examples: readonly Example[];
}

/** Lives as long as the page: nothing that an answer told stays in the browser. */
const memory: Memory = { account: crypto.randomUUID().slice(0, 8) };

interface Chosen {
  readonly persona: Persona;
  readonly example: Example;
}

/** What an address says, as far as there is such a persona and such an example for them. */
function chosenBy(hash: string, { personas, examples }: Data): Chosen {
  const [, who, id] = /^#(\w+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  const persona = personas.find((one) => one.id === who) ?? personas[0]!;
  const own = examples.filter(({ askers }) => askers.some((asker) => asker.who === persona.id));
  return { persona, example: own.find((one) => one.id === id) ?? own[0]! };
}

export function Page(data: Data) {
  const { personas, purposes, examples } = data;
  const [{ persona, example }, setChosen] = useState(() => chosenBy(location.hash, data));
  const [purpose, setPurpose] = useState<string>('');
  const [shown, setShown] = useState<Shown>();
  const [answered, setAnswered] = useState<Answered>();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const isFirst = useRef(true);

  /** Fills the editors anew: a new idempotency key is a new request. */
  function fillIn() {
    const { filled, missing: unknown } = fill({ query: example.query, variables: example.variables }, memory);
    // Only what changes nothing runs by itself: a link must not write.
    const runs = isFirst.current && filled.query.startsWith('query') && unknown.length === 0;
    setShown({ query: filled.query, variables: JSON.stringify(filled.variables, null, 2), runs });
    setPurpose(example.askers.find(({ who }) => who === persona.id)?.purpose ?? '');
    setMissing(unknown);
    setAnswered(undefined);
    isFirst.current = false;
  }

  useEffect(() => {
    const open = () => setChosen(chosenBy(location.hash, data));
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [data]);
  useEffect(() => {
    history.replaceState(null, '', `#${persona.id}/${example.id}`);
    fillIn();
  }, [persona, example]);

  const identity = useMemo(() => fill(persona.claims ?? {}, memory).filled, [persona]);
  const { role, ...claims } = identity;
  return (
    <>
      <header>
        <h1>
          <img src="/explorer/icon.svg" alt="" width="28" height="28" /> 社区 <span lang="en">Shequ</span>
        </h1>
        <label>
          <Both zh="身份" en="Act as" />
          <select value={persona.id} onChange={({ target }) => (location.hash = `#${target.value}/${example.id}`)}>
            {personas.map(({ id, title }) => (
              <option key={id} value={id}>{`${title.zh} · ${title.en}`}</option>
            ))}
          </select>
        </label>
        <label>
          <Both zh="目的" en="X-Purpose" />
          <select value={purpose} onChange={({ target }) => setPurpose(target.value)}>
            <option value="">无 · none</option>
            {Object.entries(purposes).map(([id, title]) => (
              <option key={id} value={id}>{`${id} · ${title.zh}`}</option>
            ))}
          </select>
        </label>
        <button type="button" onClick={fillIn}>
          <span aria-hidden="true">↻</span> <Both zh="重新填入" en="Fill in again" />
        </button>
        <p>
          <Both {...persona.note} />
          {Object.entries(claims).map(([name, value]) => (
            <code key={name}>{`${name}=${value}`}</code>
          ))}
        </p>
        <p role="status">
          <Status {...{ data, missing, answered }} />
        </p>
      </header>
      <ExampleList {...{ personas, examples, persona, example }} />
      <main>
        <Editors {...{ shown, examples, memory, purpose, onAnswer: setAnswered }} claims={role ? identity : null} />
      </main>
    </>
  );
}

function Status({ data, missing, answered }: { data: Data; missing: readonly string[]; answered?: Answered }) {
  if (answered) return <>{`HTTP ${answered.status} · ${answered.took} ms`}</>;
  const first = data.examples.find(({ keeps }) => keeps && missing.some((name) => name in keeps));
  const who = data.personas.find(({ id }) => id === first?.askers[0]?.who);
  if (!first || !who) return <Both zh="Ctrl-Enter 运行" en="runs it" />;
  return (
    <a href={`#${who.id}/${first.id}`}>
      <Both
        zh={`请先以「${who.title.zh}」运行「${first.title.zh}」`}
        en={`First run “${first.title.en}” as ${who.title.en}`}
      />
    </a>
  );
}
