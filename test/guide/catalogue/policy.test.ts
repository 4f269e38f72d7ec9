import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSE_OPERATIONS, CLAUSES, type Force } from '#graph/core/clauses.ts';
import { CATALOGUE, clauseOf, clausesFor } from '#graph/guide/catalogue/policy.ts';
import { MEASURE_KINDS, measureRow } from '#graph/oversight/measure/policy-table.ts';
import { RISK_LEVELS } from '#graph/region/risk-level/policy.ts';

const ASPECTS = [...new Set(CLAUSES.map(({ aspect }) => aspect))];
const anyClause = fc.constantFrom(...CATALOGUE);

describe('the catalogue', () => {
  it('has the 53 clauses in the order of the guidance', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(CLAUSES.map(({ id }) => id));
    expect(CATALOGUE).toHaveLength(53);
  });

  it('takes tier, aspect, forces and operations from the tables, and as force that of the first part', () => {
    CLAUSES.forEach((row, index) => {
      expect(CATALOGUE[index]).toMatchObject({
        tier: row.group === 'ALL' ? null : row.group,
        aspect: row.aspect,
        force: row.forces[0],
        forces: row.forces,
        operations: CLAUSE_OPERATIONS[row.id],
      });
    });
  });

  it('answers by id, and with nothing for an id that is none', () => {
    fc.assert(
      fc.property(anyClause, (clause) => {
        expect(clauseOf(clause.id)).toBe(clause);
      }),
    );
    for (const id of ['', 'low.control.5', 'LOW.CONTROL.1', 'low.control', 'constructor', '__proto__'])
      expect(clauseOf(id)).toBeNull();
  });
});

describe('the clauses of a tier', () => {
  it.each([
    ['LOW', 11],
    ['MEDIUM', 13],
    ['HIGH', 11],
  ] as const)('%s are its own %i and the 18 that hold at every tier', (tier, own) => {
    const found = clausesFor({ tier });
    expect(found.filter((clause) => clause.tier === tier)).toHaveLength(own);
    expect(found.filter((clause) => clause.tier === null)).toHaveLength(18);
    expect(found).toHaveLength(own + 18);
  });

  it('are all of them where none is asked for', () => {
    expect(clausesFor({})).toEqual(CATALOGUE);
    expect(clausesFor({ tier: null, aspect: null })).toEqual(CATALOGUE);
  });

  it('can be cut down by aspect, with nothing lost and nothing twice', () => {
    for (const tier of [...RISK_LEVELS, null]) {
      const parts = ASPECTS.map((aspect) => clausesFor({ tier, aspect }));
      for (const [index, aspect] of ASPECTS.entries())
        expect(parts[index]?.every((clause) => clause.aspect === aspect)).toBe(true);
      expect(parts.flat().toSorted(byId)).toEqual(clausesFor({ tier }).toSorted(byId));
    }
  });

  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

  it('keep the order of the guidance', () => {
    expect(clausesFor({ tier: 'HIGH', aspect: 'IT' }).map(({ id }) => id)).toEqual([
      'high.it.1',
      'high.it.2',
      'high.it.3',
    ]);
    expect(clausesFor({ tier: 'LOW', aspect: 'RIGHTS' }).map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `rights.${number}`),
    );
  });
});

describe('what the clauses say', () => {
  it('is said in both languages: a short title and one to three sentences', () => {
    for (const { id, title, summary } of CATALOGUE) {
      expect(title.zh, id).toMatch(/^[\p{Script=Han}、]{4,16}$/u);
      expect(title.en, id).toMatch(/^[A-Z][\p{Script=Latin} ,’-]+$/u);
      expect(title.en.split(' ').length, id).toBeGreaterThanOrEqual(2);
      expect(title.en.split(' ').length, id).toBeLessThanOrEqual(8);
      expect(summary.zh, id).toMatch(/^[\p{Script=Han}，。、；：]+。$/u);
      expect(summary.zh.match(/。/g)?.length, id).toBeLessThanOrEqual(3);
      expect(summary.en, id).toMatch(/^[A-Z][\p{Script=Latin} ,.:;’-]+\.$/u);
      expect(summary.en.match(/\./g)?.length, id).toBeLessThanOrEqual(3);
    }
  });

  it('is said once: no title and no summary stands for two clauses of one tier', () => {
    for (const tier of RISK_LEVELS) {
      const titles = clausesFor({ tier }).map(({ title }) => title);
      expect(new Set(titles.map(({ zh }) => zh)).size).toBe(titles.length);
      expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length);
    }
    expect(new Set(CATALOGUE.map(({ summary }) => summary.zh)).size).toBe(53);
    expect(new Set(CATALOGUE.map(({ summary }) => summary.en)).size).toBe(53);
  });

  /** The words by which a summary shows the force of the clause, or of a part of it. */
  const WORDS: Readonly<Record<Force, { readonly zh: RegExp; readonly en: RegExp }>> = {
    MUST: { zh: /应|须/, en: /\bmust\b/ },
    SHOULD: { zh: /应尽量/, en: /\bshould\b.*\bas far as possible\b/ },
    MAY: { zh: /可以/, en: /\bmay\b/ },
    ENCOURAGE: { zh: /鼓励/, en: /\bis encouraged\b/ },
    PROMOTE: { zh: /推广|倡导/, en: /\bpromoted\b/ },
    EXPLORE: { zh: /探索/, en: /\bbeing explored\b/ },
    MUST_NOT: { zh: /不得/, en: /\bmust (not\b|.*\bbeyond\b)/ },
  };

  it('shows each force of the clause', () => {
    for (const { id, forces, summary } of CATALOGUE) {
      for (const force of forces) {
        expect(summary.zh, `${id} ${force}`).toMatch(WORDS[force].zh);
        expect(summary.en, `${id} ${force}`).toMatch(WORDS[force].en);
      }
    }
  });

  it('binds nobody where the clause does not: what may be done or is promoted is no must', () => {
    const open = CATALOGUE.filter(({ forces }) => !forces.some((force) => force === 'MUST' || force === 'MUST_NOT'));
    expect(open.map(({ id }) => id)).toEqual([
      'low.control.4',
      'low.participation.1',
      'low.it.1',
      'mid.participation.1',
      'mid.it.1',
      'high.participation.1',
      'high.it.1',
      'high.it.2',
    ]);
    for (const { id, summary } of open) {
      expect(summary.en, id).not.toMatch(/\b(must|have to|shall|required)\b/);
      expect(summary.zh, id).not.toMatch(/必须|应当|须/);
    }
  });
});

describe('the measures of a clause', () => {
  it('are those that the table rests on it, found from either side', () => {
    for (const { id, forces, measures } of CATALOGUE) {
      const resting = MEASURE_KINDS.filter((kind) =>
        RISK_LEVELS.some((tier) => {
          const { clause, modality } = measureRow(kind, tier);
          return clause === id && (modality !== 'PERMITTED' || forces.includes('MAY'));
        }),
      );
      expect(measures, id).toEqual(resting);
    }
  });

  it('are never none: every clause comes down to something that is done or left undone', () => {
    expect(CATALOGUE.filter(({ measures }) => measures.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are those that a tier leaves open by silence only where the clause itself permits', () => {
    expect(clauseOf('rights.6')?.measures).toEqual(['NEEDS_MATCHING', 'POLICY_EXPLANATION']);
    expect(clauseOf('high.it.2')?.measures).toEqual(['CROWD_ALERTS']);
    expect(clauseOf('low.control.4')?.measures).toEqual(['ISOLATION_EXEMPTION']);
  });

  it('cover each measure: none is without a clause', () => {
    expect(new Set(CATALOGUE.flatMap(({ measures }) => measures))).toEqual(new Set(MEASURE_KINDS));
  });
});
