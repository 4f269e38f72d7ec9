import { describe, expect, test } from 'vitest';
import { ACTS, CITATIONS, type CitationId, citedOn } from '#graph/core/citations.ts';

const ids = Object.keys(CITATIONS) as CitationId[];

describe('a citation', () => {
  test.each(ids)('of %s names the act, its edition and day, the article and what it says', (id) => {
    const { zh, en } = citedOn(id, '2020-04-15');
    const { inForceFrom } = ACTS[CITATIONS[id].act];
    expect(zh).toMatch(/^《.+》（.+，\d{4}-\d\d-\d\d起施行）.+：.+。/);
    expect(en).toMatch(/ \(.+, in force since \d{4}-\d\d-\d\d\), .+: .+\./);
    expect([zh, en].every((text) => text.includes(inForceFrom))).toBe(true);
    expect(inForceFrom <= '2020-04-15').toBe(true);
  });

  test.each(ids)('of %s has a note for its reviewer, and says so where it is uncertain', (id) => {
    const { note, isUncertain } = CITATIONS[id];
    expect(note).toMatch(/^[A-Z].{40,}\.$/);
    const { zh, en } = citedOn(id, '2020-04-15');
    expect([zh.includes('有待核实'), en.includes('to be confirmed')]).toEqual([isUncertain, isUncertain]);
  });

  test('of a contact is of the CDC, and of the discharged claims no article of law', () => {
    expect(citedOn('CONTACT', '2020-04-15').en).toContain('article 40(1)');
    expect(citedOn('DISCHARGE', '2020-04-15').zh).not.toContain('条例');
  });

  test('says from the day of a revision on that its article is of the edition before', () => {
    expect(citedOn('CONTACT', '2025-08-31').zh).not.toContain('新修订版');
    expect(citedOn('CONTACT', '2025-09-01')).toEqual({
      zh: expect.stringMatching(/（该法自2025-09-01起施行新修订版，条文号以新版为准。）$/),
      en: expect.stringMatching(/Revised since 2025-09-01: the article of that edition is to be looked up\.\)$/),
    });
  });
});
