import { describe, expect, it } from 'vitest';
import { CLAUSE_OPERATIONS, type ClauseId, CLAUSES, type ClauseRow } from '#graph/core/clauses.ts';
import * as access from '#graph/generated/access.ts';

const ROWS: readonly ClauseRow[] = CLAUSES;

describe('the clauses of the guidance', () => {
  it('are 53, each once', () => {
    expect(ROWS).toHaveLength(53);
    expect(new Set(ROWS.map((row) => row.id)).size).toBe(53);
  });

  it.each([
    ['low.control', 4],
    ['low.service', 3],
    ['low.participation', 1],
    ['low.it', 3],
    ['mid.control', 3],
    ['mid.service', 7],
    ['mid.participation', 1],
    ['mid.it', 2],
    ['high.control', 1],
    ['high.service', 6],
    ['high.participation', 1],
    ['high.it', 3],
    ['gen', 2],
    ['org', 4],
    ['base', 6],
    ['rights', 6],
  ])('of %s are %i, numbered from 1', (prefix, count) => {
    const ids = ROWS.map((row) => row.id).filter((id) => id.startsWith(`${prefix}.`));
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `${prefix}.${index + 1}`));
  });

  it('say in their columns what their ids say', () => {
    const groups = { low: 'LOW', mid: 'MEDIUM', high: 'HIGH' } as Record<string, string>;
    const aspects = { gen: 'GENERAL', org: 'ORGANISATION', base: 'FOUNDATION', rights: 'RIGHTS' } as Record<
      string,
      string
    >;
    for (const row of ROWS) {
      const [first = '', second = ''] = row.id.split('.');
      expect(row.group).toBe(groups[first] ?? 'ALL');
      expect(row.aspect).toBe(groups[first] ? second.toUpperCase() : aspects[first]);
    }
  });

  it('forbid in four places and nowhere else', () => {
    const forbidding = ROWS.filter((row) => row.forces.includes('MUST_NOT')).map((row) => row.id);
    expect(forbidding).toEqual(['base.3', 'rights.1', 'rights.2', 'rights.3']);
  });

  it('do not turn what may be done into what must be done', () => {
    const forces = Object.fromEntries(ROWS.map((row) => [row.id, row.forces]));
    expect(forces).toMatchObject({
      'low.control.4': ['MAY'],
      'low.service.1': ['MUST', 'MAY'],
      'low.service.3': ['ENCOURAGE', 'MUST'],
      'low.it.3': ['MUST', 'EXPLORE'],
      'mid.service.2': ['MUST', 'MAY'],
      'mid.service.4': ['MUST', 'MAY'],
      'high.service.3': ['MUST', 'SHOULD'],
      'high.it.2': ['MAY'],
      'rights.1': ['MUST_NOT', 'EXPLORE'],
    });
  });
});

describe('the operations that carry out a clause', () => {
  it('are listed for each clause, in the order of the guidance', () => {
    expect(Object.keys(CLAUSE_OPERATIONS)).toEqual(ROWS.map(({ id }) => id));
  });

  it('are operations of the API, none named twice for a clause', () => {
    for (const [id, named] of Object.entries(CLAUSE_OPERATIONS)) {
      expect(Object.keys(access.operations), id).toEqual(expect.arrayContaining([...named]));
      expect(new Set(named).size, id).toBe(named.length);
    }
  });

  it.each<[ClauseId, string[]]>([
    ['gen.1', ['Mutation.proposeMeasure']],
    ['gen.2', ['Mutation.adoptPolicyValue', 'Mutation.recordCase']],
    ['org.2', ['Mutation.recordDayReport', 'Mutation.correctDayReport', 'Mutation.recordCluster']],
    [
      'org.3',
      [
        'Mutation.startEmergencyResponse',
        'Mutation.raiseEmergencyResponse',
        'Mutation.lowerEmergencyResponse',
        'Mutation.endEmergencyResponse',
      ],
    ],
    ['rights.1', ['Mutation.proposeMeasure', 'Mutation.reportOverControl']],
    ['rights.2', ['Mutation.proposeMeasure']],
    ['mid.control.1', ['Mutation.proposeMeasure']],
    ['base.1', ['Mutation.createGrid', 'Mutation.assignGridWorkers', 'Query.workList']],
  ])('carry out %s by %j', (id, named) => {
    expect(CLAUSE_OPERATIONS[id]).toEqual(named);
  });
});
