import type { DataKeys } from '#graph/local/keys.ts';
import { type Served, startServed } from './served.ts';

export interface OrderServerOptions {
  /** Where the engine listens that the servers share. */
  readonly endpoint: string;
  readonly dataKeys: DataKeys;
  /** The instant at which its clock stands. */
  readonly now: string;
  /** The share of transactions that are refused as if others held their items, drawn by `seed`. */
  readonly conflicts: number;
  readonly seed: number;
  /** How many orders wait for one another before the first of them is written. */
  readonly race: number;
  /** The supply point whose stock is taken without its condition. */
  readonly unguarded: string;
}

/** Starts a server process; it is gone when the test run is, however that ends. */
export const startOrderServer = (options: OrderServerOptions): Promise<Served> =>
  startServed(new URL('order-server.ts', import.meta.url), { ORDER_SERVER: JSON.stringify(options) });
