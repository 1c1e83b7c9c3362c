import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '../paper/index.ts';
import { type EvaluationToShow, evaluationShown } from './evaluation.ts';
import type { Reader } from './reader.ts';

/** 40 began, all have left: 20 completed, 6 got a job and 4 an education, 8 fell ill and 2 broke off. */
const evaluation: EvaluationToShow = {
  place: 'Øvelse Kommune',
  name: 'Værkstedet',
  whom: 'alle, der er sluttet',
  on: '21. november 2026',
  started: 40,
  running: 0,
  left: 40,
  completed: 30,
  exits: 12,
  target: 15,
  ends: [
    { key: 'gennemfoert', name: 'Gennemført', count: 20, completes: true, goesOn: false },
    { key: 'job', name: 'Kom i job', count: 6, completes: true, goesOn: true },
    { key: 'uddannelse', name: 'Begyndte på uddannelse', count: 4, completes: true, goesOn: true },
    { key: 'sygdom', name: 'Sygdom', count: 8, completes: false, goesOn: false },
    { key: 'afbrudt', name: 'Afbrudt', count: 2, completes: false, goesOn: false },
  ],
  start: null,
  lines: [{ what: 'På sygedagpenge', after: 'en uge efter', of: 40, before: 50, later: 7.5 }],
  livesOn: {
    points: [{ key: 'start', name: 'Ved start' }],
    statuses: [{ key: 'sygedagpenge', name: 'Sygedagpenge', counts: [20] }],
  },
  progress: [{ what: 'Trivsel', better: 21, of: 28 }],
  cost: { total: 400_000, perParticipant: 10_000, perCompleted: 13_333, perExit: 33_333 },
};

const rowsOf = (shown: EvaluationToShow, key: string, reader: Reader): readonly string[] => {
  const content = evaluationShown(shown, reader).get(key);
  if (content === undefined || content.what === 'tal' || content.block.kind !== 'table') return [];
  return content.block.table.rows.map(({ cells }) => cells.map(cellText).join(' '));
};

describe('the evaluation of a project in a paper', () => {
  test('shows in a closed matter what the evaluation shows, also small numbers', () => {
    expect(rowsOf(evaluation, 'deltagere', 'lukket')).toEqual([
      'Begyndt 40 –',
      'I gang 0 –',
      'Sluttet 40 –',
      'Gennemført 20 50',
      'Kom i job 6 15',
      'Begyndte på uddannelse 4 10',
      'Sygdom 8 20',
      'Afbrudt 2 5',
      'Gennemført eller gået til job eller uddannelse 30 75',
      'Gået til job eller uddannelse 12 30',
      'Måltal for job eller uddannelse 15 –',
    ]);
    expect(rowsOf(evaluation, 'lever-af', 'lukket')).toEqual(['Sygedagpenge 20', 'I alt 20']);
    expect(rowsOf(evaluation, 'svar', 'lukket')).toEqual(['Trivsel 21 28 75']);
  });

  test('hides from the public who are few, and the smallest that would give them away', () => {
    // 4 are few, and 30 less 20 and 6 would tell them: the 6 go with them. So do the 8 with the 2.
    expect(rowsOf(evaluation, 'deltagere', 'offentlig')).toEqual([
      'Begyndt 40 –',
      'I gang 0 –',
      'Sluttet 40 –',
      'Gennemført 20 50',
      'Kom i job skjult skjult',
      'Begyndte på uddannelse skjult skjult',
      'Sygdom skjult skjult',
      'Afbrudt skjult skjult',
      'Gennemført eller gået til job eller uddannelse 30 75',
      'Gået til job eller uddannelse 12 30',
      'Måltal for job eller uddannelse 15 –',
    ]);
    // 7,5 percent of 40 are 3.
    expect(rowsOf(evaluation, 'foer-efter', 'offentlig')).toEqual([
      'På sygedagpenge, en uge efter skjult skjult skjult',
    ]);
    expect(evaluationShown(evaluation, 'offentlig').has('lever-af')).toBe(false);
  });

  // Ringkøbing-Skjern, 18 August 2022, point 3 (rs2022_autisme_klar_til_start.csv; catalogue I-032).
  const ready: EvaluationToShow = {
    ...evaluation,
    start: {
      of: 36,
      withCase: 36,
      months: { mean: 23, least: 1, most: 92 },
      offers: [
        { name: 'Tilbud: Vejledning, Job-bro', count: 13 },
        { name: 'Tilbud: Privat praktik', count: 6 },
        { name: 'Tilbud: Nytteindsats', count: 9 },
      ],
      withoutOffer: 8,
      withMentor: 16,
    },
  };
  const start = (more: Partial<NonNullable<EvaluationToShow['start']>>): EvaluationToShow => ({
    ...ready,
    start: ready.start === null ? null : { ...ready.start, ...more },
  });

  test('shows how the participants stood on their first day, and how long their cases had lasted', () => {
    const rows = [
      'Deltagere 36 –',
      'Med en åben sag 36 100',
      'Tilbud: Vejledning, Job-bro 13 36',
      'Tilbud: Privat praktik 6 17',
      'Tilbud: Nytteindsats 9 25',
      'Uden tilbud 8 22',
      'Med mentor 16 44',
    ];
    expect(rowsOf(ready, 'ved-start', 'lukket')).toEqual(rows);
    expect(rowsOf(ready, 'ved-start', 'offentlig')).toEqual(rows);
    expect(rowsOf(ready, 'sagens-laengde', 'lukket')).toEqual([
      'Gennemsnit 23,0',
      'Korteste 1,0',
      'Længste 92,0',
    ]);
    // The shortest and the longest case are each of one citizen.
    expect(rowsOf(ready, 'sagens-laengde', 'offentlig')).toEqual(['Gennemsnit 23,0']);
    expect(evaluationShown(evaluation, 'lukket').has('ved-start')).toBe(false);
  });

  test('hides from the public the few of the first day, those they could be reckoned from, and the mean of few', () => {
    // 3 in no offer are 36 less 13, 6 and 14: the 6 go with them.
    expect(
      rowsOf(
        start({
          withoutOffer: 3,
          withCase: 4,
          offers: [
            { name: 'Tilbud: Vejledning, Job-bro', count: 13 },
            { name: 'Tilbud: Privat praktik', count: 6 },
            { name: 'Tilbud: Nytteindsats', count: 14 },
          ],
        }),
        'ved-start',
        'offentlig',
      ),
    ).toEqual([
      'Deltagere 36 –',
      'Med en åben sag skjult skjult',
      'Tilbud: Vejledning, Job-bro 13 36',
      'Tilbud: Privat praktik skjult skjult',
      'Tilbud: Nytteindsats 14 39',
      'Uden tilbud skjult skjult',
      'Med mentor 16 44',
    ]);
    expect(rowsOf(start({ withCase: 4 }), 'sagens-laengde', 'offentlig')).toEqual([
      'Gennemsnit skjult',
    ]);
  });

  test('hides what a result has cost where the results are hidden: one divided by the other', () => {
    const few = { ...evaluation, exits: 4, cost: { ...evaluation.cost, perExit: 100_000 } };
    const shown = few as EvaluationToShow;
    expect(rowsOf(shown, 'udgift', 'offentlig')).toEqual([
      'I alt 400.000',
      'For hver deltager 10.000',
      'For hver, der har gennemført 13.333',
      'For hver, der er gået til job eller uddannelse skjult',
    ]);
    expect(rowsOf(shown, 'udgift', 'lukket').at(-1)).toContain('100.000');
  });

  test('says the day, whom it is about and that something is hidden', () => {
    const table = (reader: Reader) =>
      JSON.stringify(evaluationShown(evaluation, reader).get('foer-efter'));
    expect(table('offentlig')).toContain('opgjort 21. november 2026; tal om færre end fem');
    expect(table('offentlig')).toContain('alle, der er sluttet');
    expect(table('lukket')).not.toContain('færre end fem');
  });

  test('gives the public no count under five, and none that a sum and its other parts tell', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count, count), count, (counts, later) => {
        const [running, through, job, school, ill, broken] = counts;
        const completed = through + job + school;
        const left = completed + ill + broken;
        const shown = {
          ...evaluation,
          started: left + running,
          running,
          left,
          completed,
          exits: job + school + later,
          ends: evaluation.ends.map((end, at) => ({ ...end, count: counts[at + 1] ?? 0 })),
        };
        const all = evaluationShown(shown, 'offentlig');
        const textOf = (row: string): string => {
          const one = all.get(`deltagere-${row}-antal`);
          return one?.what === 'tal' ? one.text : '';
        };
        for (const sum of [
          ['begyndt', 'i-gang', 'sluttet'],
          ['gennemfoert', 'slut-gennemfoert', 'slut-job', 'slut-uddannelse'],
          ['sluttet', 'gennemfoert', 'slut-sygdom', 'slut-afbrudt'],
        ]) {
          const texts = sum.map(textOf);
          expect(texts.filter((text) => text === 'skjult')).not.toHaveLength(1);
          for (const text of texts) expect(['1', '2', '3', '4']).not.toContain(text);
        }
        const went = ['videre', 'slut-job', 'slut-uddannelse'].map(textOf);
        // What is left of those who went on, when those who went at once are taken from them.
        expect(later === 0 || later > 4 || went.includes('skjult')).toBe(true);
      }),
    );
  });
});
