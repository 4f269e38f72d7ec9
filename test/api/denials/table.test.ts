import { describe, expect, test } from 'vitest';
import { roles } from '#graph/core/roles.ts';
import * as access from '#graph/generated/access.ts';
import { personRows } from './operations/people.ts';
import { placeRows } from './operations/all.ts';
import { isOpenTo, POSITIONS } from './relations.ts';

const rows = [...personRows, ...placeRows];

describe('the table of who is let through', () => {
  test('has every operation of the schema', () => {
    const listed = new Set(rows.map(({ path }) => path));
    expect(Object.keys(access.operations).filter((path) => !listed.has(path))).toEqual([]);
  });

  test('has a position for every role, and for each role but those of whole systems one that has nothing to do', () => {
    expect([...new Set(POSITIONS.map(({ role }) => role))]).toEqual(roles);
  });

  test('lets somebody through for every role that the schema names, in one of the rows', () => {
    const missing = Object.entries(access.operations).flatMap(([path, allowed]) =>
      allowed
        .filter(
          (role) =>
            !rows.some(
              (row) =>
                row.path === path &&
                POSITIONS.some((one) => one.role === role && (isOpenTo(row.open, one) || isOpenTo(row.none, one))),
            ),
        )
        .map((role) => `${path} ${role}`),
    );
    expect(missing).toEqual([]);
  });
});
