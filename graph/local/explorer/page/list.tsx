import { useEffect, useRef, useState } from 'react';
import type { Example } from '#graph/local/explorer/example.ts';
import type { Persona, PersonaId } from '#graph/local/explorer/personas.ts';
import { Both } from './both.tsx';
import { matches } from './search.ts';

interface Props {
  readonly personas: readonly Persona[];
  readonly examples: readonly Example[];
  readonly persona: Persona;
  readonly example: Example;
}

const isFor = ({ askers }: Example, id: PersonaId) => askers.some(({ who }) => who === id);

/** The examples of whom one acts as, by task; what is looked for is found in those of everybody. */
export function ExampleList({ personas, examples, persona, example }: Props) {
  const [wanted, setWanted] = useState('');
  const [isOpen, setOpen] = useState(false);
  const current = useRef<HTMLAnchorElement>(null);
  const listed = examples.filter((one) => (wanted.trim() ? matches(one, wanted) : isFor(one, persona.id)));
  const whose = (one: Example) => (isFor(one, persona.id) ? persona.id : one.askers[0]!.who);
  const hrefOf = (one: Example) => `#${whose(one)}/${one.id}`;
  useEffect(() => {
    setOpen(false);
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [persona, example]);

  return (
    <aside className={isOpen ? 'open' : ''} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (listed[0]) location.hash = hrefOf(listed[0]);
        }}
      >
        <label>
          <Both zh="示例" en="Examples" />
          <input
            type="search"
            placeholder="搜索 Search"
            value={wanted}
            onFocus={() => setOpen(true)}
            onChange={({ target }) => setWanted(target.value)}
          />
        </label>
        <button type="button" aria-expanded={isOpen} aria-controls="examples" onClick={() => setOpen(!isOpen)}>
          <span>{example.title.zh}</span> <span aria-hidden="true">▾</span>
        </button>
      </form>
      <nav id="examples" aria-label="示例 Examples">
        {listed.length === 0 && (
          <p>
            <Both zh="没有这样的示例。" en="No such example." />
          </p>
        )}
        {[...Map.groupBy(listed, ({ task }) => task.zh)].map(([task, group]) => (
          <section key={task}>
            <h2>
              <Both {...group[0]!.task} />
            </h2>
            <ul>
              {group.map((one) => (
                <li key={one.id}>
                  <a
                    href={hrefOf(one)}
                    {...(one === example && { ref: current, 'aria-current': 'page' })}
                    onClick={() => setOpen(false)}
                  >
                    <Both {...one.title} />
                    {whose(one) !== persona.id && (
                      <small>
                        <Both {...personas.find(({ id }) => id === whose(one))!.title} />
                      </small>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </aside>
  );
}
