import { listRows, openRows, ownRows, publicRows, readRows } from './reading.ts';
import { recordRows } from './records.ts';
import { oversightRows, regionRows } from './region.ts';
import type { Row } from './row.ts';
import { goodsRows, workRows } from './work.ts';

/** Every operation that names a place, or what belongs to one. */
export const placeRows: readonly Row[] = [
  ...regionRows,
  ...oversightRows,
  ...goodsRows,
  ...workRows,
  ...recordRows,
  ...publicRows,
  ...openRows,
  ...readRows,
  ...listRows,
  ...ownRows,
];
