import { describe, expect, test } from 'vitest';
import { forms } from '../form/index.ts';
import { meetingPaper, paperText } from '../paper/index.ts';
import { bareItem, madeMeeting } from '../testing/made-meeting.ts';
import type { Insert } from './insert.ts';
import { insertUse, markOf, nextKey } from './keys.ts';
import { knownOn, meetingInserts } from './shown.ts';

const origin = { source: 'noegletal', choices: null };
const number = (key: string, text: string): Insert => ({
  key,
  origin,
  shown: { what: 'tal', text, value: '59', caption: 'Afsluttede borgere, 3. kvartal 2026' },
  asKnownAt: '2026-11-01T23:30:00Z',
});
const table: Insert = {
  key: 'tabel1',
  origin,
  shown: {
    what: 'tabel',
    block: {
      kind: 'table',
      table: {
        id: 'tal',
        caption: 'Fuldtidspersoner',
        head: ['Ydelse', 'okt 26'],
        rows: [
          { level: 'hoved', cells: ['Dagpenge', { value: 1234.5, decimals: 1 }] },
          { level: 'hoved', cells: ['Andel', { value: 40.25, decimals: 1, percent: true }] },
        ],
        strong: [],
        source: 'kommunens egne tal',
      },
    },
  },
  asKnownAt: '2026-11-01T08:00:00Z',
};
const chart: Insert = {
  ...table,
  key: 'figur1',
  shown: {
    what: 'figur',
    block: {
      kind: 'chart',
      chart: {
        kind: 'linjer',
        id: 'tal',
        title: 'Fuldtidspersoner',
        summary: 'Fra 4 til 5.',
        source: 'kommunens egne tal',
        decimals: 0,
        unit: 'personer',
        labels: ['sep 26', 'okt 26'],
        series: [{ name: '', values: [4, null] }],
      },
    },
  },
};

describe('keys of inserts in the texts of a matter', () => {
  const matter = {
    sections: [
      { slot: 'resume' as const, text: 'I alt [[tal:t1]] og igen [[tal:t1]].\n\n[[tabel:tabel1]]' },
      { slot: 'oekonomi' as const, text: '- [[tal:t2]]\n\n| a | [[tal:t3]] |\n\n[[figur:tabel1]]' },
    ],
    recommendation: { lead: 'Det indstilles, at', points: ['[[tal:t4]] tages af kassen'] },
  };

  test('are found in paragraphs, lists, tables, alone on a line and in the recommendation, each once', () => {
    expect(insertUse(matter, []).used.map(({ what, key, line }) => [what, key, line])).toEqual([
      ['tal', 't1', 1],
      ['tabel', 'tabel1', 3],
      ['tal', 't2', 1],
      ['tal', 't3', 3],
      ['figur', 'tabel1', 5],
      ['tal', 't4', 1],
    ]);
  });

  test('that nothing of the kind stands for are missing, and inserts that stand nowhere are said', () => {
    const { missing, unused } = insertUse(matter, [
      ...['t1', 't2', 't4', 't5'].map((key) => number(key, '59')),
      table,
    ]);
    expect(missing.map(({ what, key }) => `${what}:${key}`)).toEqual(['tal:t3', 'figur:tabel1']);
    expect(unused).toEqual(['t5']);
  });

  test('are given one after the other, and none twice', () => {
    expect(nextKey('tal', [])).toBe('t1');
    expect(nextKey('tal', ['t1', 't10', 'tabel3'])).toBe('t11');
    expect(nextKey('tabel', ['t1', 'tabel3'])).toBe('tabel4');
    expect(markOf(table)).toBe('[[tabel:tabel1]]');
  });
});

describe.for(forms.map((form) => [form.name, form] as const))(
  'inserts in the form of %s',
  ([, form]) => {
    const point = (n: number, text: string) => ({
      ...bareItem(n, 'Status'),
      sections: [{ slot: 'sagsfremstilling' as const, text }],
      recommendation: { lead: 'Det indstilles, at', points: ['de [[tal:t1]] tages med'] },
    });
    const meeting = {
      ...madeMeeting,
      items: [
        point(1, 'Projektet har [[tal:t1]] og [[tal:t9]].\n\n[[tabel:tabel1]]\n\n[[figur:figur1]]'),
        point(2, 'Her er [[tal:t1]].'),
      ],
    };
    const paper = meetingPaper(meeting, form, {
      kind: 'dagsorden',
      audience: 'medlem',
      inserts: meetingInserts({
        1: [number('t1', '59 borgere'), table, chart],
        2: [number('t1', '7')],
      }),
    });
    const text = paperText(paper);

    test('stand in the sentence of their own point, and what lacks is said', () => {
      expect(text).toContain('Projektet har 59 borgere og [mangler: t9].');
      expect(text).toContain('Her er 7.');
      expect(text).toContain('de 59 borgere tages med');
      expect(text).toContain('Dagpenge\t1.234,5\nAndel\t40,3\u00A0%');
      expect(text).toContain('sep 26\t4\nokt 26\t–');
    });

    test('have their source under the point, once', () => {
      const line = '59 borgere: Afsluttede borgere, 3. kvartal 2026. Som kendt 2. november 2026.';
      expect(text.split(line)).toHaveLength(2);
    });

    test('have an anchor of their own for each place', () => {
      const ids = paper.blocks.flatMap((block) =>
        block.kind === 'table' ? [block.table.id] : block.kind === 'chart' ? [block.chart.id] : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain('punkt-1-sagsfremstilling-1-tabel1');
    });
  },
);

test('the day that an insert was known is the day in Denmark', () => {
  expect(knownOn({ asKnownAt: '2026-07-01T21:59:00Z' })).toBe('1. juli 2026');
  expect(knownOn({ asKnownAt: '2026-07-01T22:00:00Z' })).toBe('2. juli 2026');
});
