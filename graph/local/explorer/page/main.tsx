import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { type Data, Page } from './page.tsx';

/** Where the editors look for their workers, each of which is a file of the bundle. */
const MonacoEnvironment = {
  getWorker: (_: string, label: string) =>
    new Worker(`/explorer/${label === 'graphql' || label === 'json' ? label : 'editor'}.worker.js`, { type: 'module' }),
};
Object.assign(globalThis, { MonacoEnvironment });

const response = await fetch('/explorer/data.json');
createRoot(document.getElementById('page')!).render(<Page {...((await response.json()) as Data)} />);
