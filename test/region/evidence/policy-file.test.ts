import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseRow, readCaseFile } from '#graph/region/evidence/policy-file.ts';

function rowsOf(text: string): readonly CaseRow[] {
  const file = readCaseFile(text);
  if (file.outcome !== 'READ') throw new Error(file.problem.en);
  return file.rows;
}

/** Rows of one division and the days of January, as `day:count`. */
const counted = (text: string, code = '420106') =>
  rowsOf(
    `date,code,confirmed\n${text
      .split(' ')
      .map((one) => one.split(':'))
      .map(([day, count]) => `2020-01-${day!.padStart(2, '0')},${code},${count}`)
      .join('\n')}`,
  ).map(({ newConfirmed }) => newConfirmed);

describe('the columns of a file', () => {
  const expected = { row: 1, line: 2, division: '420106', day: '2020-01-20', newConfirmed: 3, cumulativeConfirmed: 3 };

  it.each([
    'date,cityCode,confirmed\n2020-01-20,420106,3',
    'date,division,cumulativeConfirmed\n2020-01-20,420106,3',
    'confirmed,code,date\n3,420106,2020-01-20',
    'date,city,cityCode,confirmed,suspected,cured,dead\n2020-01-20,武昌区,420106,3,7,1,0',
  ])('are known by their names, in any order, among others: %j', (text) => {
    expect(rowsOf(text)).toEqual([{ ...expected, clusters: 0 }]);
  });

  it('may give new cases and clusters themselves', () => {
    const text = 'date,code,confirmed,newConfirmed,clusters\n2020-01-20,420106,30,2,1\n2020-01-21,420106,32,,';
    expect(rowsOf(text)).toMatchObject([
      { newConfirmed: 2, cumulativeConfirmed: 30, clusters: 1 },
      { newConfirmed: 2, cumulativeConfirmed: 32, clusters: 0 },
    ]);
  });

  it.each([
    ['code,confirmed\n420106,3', 'date'],
    ['date,confirmed\n2020-01-20,3', 'cityCode / division / code'],
    ['date,code,count\n2020-01-20,420106,3', 'confirmed / cumulativeConfirmed'],
    ['Date,Code,Confirmed\n2020-01-20,420106,3', 'date'],
  ])('are missed where they lack: %j', (text, missing) => {
    expect(readCaseFile(text)).toMatchObject({
      outcome: 'UNREADABLE',
      problem: { en: expect.stringContaining(missing) },
    });
  });

  it.each(['', '\n \n', 'date,code,confirmed', 'date,code,confirmed\n\n,,\n'])(
    'stand above rows: %j has none',
    (text) => {
      expect(readCaseFile(text)).toMatchObject({
        outcome: 'UNREADABLE',
        problem: { en: 'The file has no rows below a header.' },
      });
    },
  );
});

describe('the text of a file', () => {
  const plain = rowsOf('date,code,confirmed\n2020-01-20,420106,3\n2020-01-21,420106,4\n');

  it.each([
    ['a byte order mark', '\uFEFFdate,code,confirmed\n2020-01-20,420106,3\n2020-01-21,420106,4\n'],
    ['lines as Windows ends them', 'date,code,confirmed\r\n2020-01-20,420106,3\r\n2020-01-21,420106,4\r\n'],
    ['no end of the last line', 'date,code,confirmed\n2020-01-20,420106,3\n2020-01-21,420106,4'],
    ['quoted cells', '"date","code","confirmed"\n"2020-01-20",420106,"3"\n2020-01-21,"420106",4\n'],
    ['spaces', ' date , code,confirmed\n2020-01-20, 420106 ,3 \n 2020-01-21,420106, "4" \n'],
    ['empty cells at the end', 'date,code,confirmed\n2020-01-20,420106,3,,\n2020-01-21,420106,4,\n'],
  ])('may have %s', (_, text) => {
    expect(rowsOf(text)).toEqual(plain);
  });

  it('may have blank lines, which are no rows, and cells of several lines: a row tells on which it begins', () => {
    const text = 'date,city,code,confirmed\n\n2020-01-20,"a ""b"",\nc",420106,3\n\n2020-01-21,x,420106,4\n';
    expect(rowsOf(text).map(({ row, line }) => [row, line])).toEqual([
      [1, 3],
      [2, 6],
    ]);
  });

  it.each([
    ['is never closed', 'date,code,confirmed\n2020-01-20,420106,3\n2020-01-21,"420106,4\n2020-01-22,420106,5\n', 3],
    ['encloses half a cell', 'date,code,confirmed\n2020-01-20,"4201"06,3\n', 2],
  ])('is not read where a quotation mark %s: rows would be lost', (_, text, line) => {
    expect(readCaseFile(text)).toMatchObject({
      outcome: 'UNREADABLE',
      problem: { en: `Line ${line}: a quotation mark does not enclose a whole cell.` },
    });
  });

  it('is read whatever it holds', () => {
    const anything = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '4', '-', ' ', '\uFEFF', '楚') });
    fc.assert(
      fc.property(anything, (text) => {
        const file = readCaseFile(`date,code,confirmed\n2020-01-20,420106,3\n${text}`);
        if (file.outcome === 'READ') expect(file.rows.map(({ row }) => row)).toEqual(file.rows.map((_, i) => i + 1));
        else expect(file.problem.en).toMatch(/quotation mark/);
      }),
    );
  });

  it('gives back every cell that was written into it', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', '') }).map((text) => `x${text}x`);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const quoted = cells.map((one) => `2020-01-20,"${one.replaceAll('"', '""')}",3`);
        expect(rowsOf(['date,code,confirmed', ...quoted].join('\n')).map(({ division }) => division)).toEqual(cells);
      }),
    );
  });
});

describe('the code of a row', () => {
  it.each([
    ['422800', '4228'],
    ['420100', '4201'],
    ['429004', '429004'],
    ['420000', '42'],
    ['420106000000', '420106'],
    ['4200y0', '4200y0'],
    ['武汉市', '武汉市'],
    ['', null],
  ])('%j is %j', (code, division) => {
    expect(rowsOf(`date,code,confirmed\n2020-01-20,${code},3`)[0]?.division).toBe(division);
  });
});

describe('what is new in a row', () => {
  it('is by how much the count has risen since the row of the day before; on the first day, all', () => {
    expect(counted('20:3 21:3 22:8')).toEqual([3, 0, 5]);
    expect(counted('20:3 25:8')).toEqual([3, 5]);
  });

  it('is told by the days, in whatever order the rows stand, and the rows keep their places', () => {
    expect(counted('22:8 20:3 21:3')).toEqual([5, 3, 0]);
  });

  it('is nothing that could be told where the count steps back; the next row is compared with the newer count', () => {
    expect(counted('1:43 2:44 3:41 4:41 5:45')).toEqual([43, 1, null, 0, 4]);
  });

  it('is compared with the first of two rows of a day, which is the one that will stand', () => {
    expect(counted('20:3 21:5 21:7 22:7')).toEqual([3, 2, 4, 2]);
    expect(counted('20:3 21:5 21:5 22:7')).toEqual([3, 2, 2, 2]);
  });

  it('is told for each division by itself', () => {
    const text =
      'date,code,confirmed\n2020-01-20,420106,3\n2020-01-20,420102,9\n2020-01-21,420106,4\n2020-01-21,420102,9';
    expect(rowsOf(text).map(({ newConfirmed }) => newConfirmed)).toEqual([3, 9, 1, 0]);
  });

  it('adds up to the newest count of a division whose count never steps back', () => {
    const rises = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 28 });
    fc.assert(
      fc.property(rises, (added) => {
        let sum = 0;
        const text = added.map((one, i) => `${i + 1}:${(sum += one)}`).join(' ');
        expect(counted(text)).toEqual(added);
      }),
    );
  });

  it.each(['-3', '3.5', 'many', '', '99999999999', '2000000001', '１２'])(
    'and in all is unknown where the count is %j, and the rows beside it go by the others',
    (count) => {
      const text = `date,code,confirmed\n2020-01-20,420106,3\n2020-01-21,420106,${count}\n2020-01-22,420106,5`;
      expect(rowsOf(text)).toMatchObject([
        { newConfirmed: 3 },
        { newConfirmed: null, cumulativeConfirmed: null },
        { newConfirmed: 2 },
      ]);
    },
  );

  it.each([
    ['new cases that are none', '2020-01-20,420106,3,x,0'],
    ['clusters that are none', '2020-01-20,420106,3,1,-1'],
    ['a cell too many', '2020-01-20,420106,3,1,0,9'],
  ])('is unknown with the whole row where there are %s', (_, row) => {
    expect(rowsOf(`date,code,confirmed,newConfirmed,clusters\n${row}`)).toMatchObject([
      { newConfirmed: null, cumulativeConfirmed: null, clusters: 0 },
    ]);
  });

  it('leaves out rows whose day is none, which keep what they say', () => {
    const text = 'date,code,confirmed\n2020-02-30,420106,7\n,420106,8\n2020-01-21,420106,5';
    expect(rowsOf(text)).toMatchObject([
      { day: '2020-02-30', newConfirmed: null, cumulativeConfirmed: 7 },
      { day: null, newConfirmed: null, cumulativeConfirmed: 8 },
      { day: '2020-01-21', newConfirmed: 5 },
    ]);
  });
});
