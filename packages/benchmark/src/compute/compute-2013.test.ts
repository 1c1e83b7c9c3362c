import { expect, test } from 'vitest';
import { choices2013 } from '../frame/choices.ts';
import type { Submission, TimeShare } from '../input/submission.ts';
import { own2013, tables2013 } from '../report-2013/index.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import { compute } from './compute.ts';

// Full-time years of Lyngby-Taarbæk: table 3.1, within its one decimal such that its percentages of 51.6 hold too.
const years: readonly (readonly [task: string, years: number])[] = [
  ['a-dagpenge/sagsbehandling', 8.3],
  ['uddannelsesydelse/sagsbehandling', 0.81],
  ['kontanthjaelp-1/sagsbehandling', 5.3],
  ['kontanthjaelp-2-3/sagsbehandling', 9.5],
  ['revalidering/sagsbehandling', 0.91],
  ['sygedagpenge/sagsbehandling', 9.67],
  ['ledighedsydelse/sagsbehandling', 5.2],
  ['ressourceforloeb/sagsbehandling', 2.68],
  ['administration/administration-moeder-mv', 8],
  ['strategisk-ledelse', 0.9],
  ['diverse', 0.24],
];

// Persons: audit A5 (net of other providers); 59 of the 2,123 of the target group are at other providers, most of them in
// unemployment benefit, as its pressure of 2.4 per cent asks for.
const persons: readonly (readonly [Submission['persons'][number]['group'], number, number])[] = [
  ['a-dagpenge', 697 + 53, 53],
  ['uddannelsesydelse', 56, 0],
  ['kontanthjaelp-1', 266, 0],
  ['kontanthjaelp-2-3', 525 + 6, 6],
  ['sygedagpenge', 453, 0],
  ['ledighedsydelse', 74.5, 0],
  ['revalidering', 49, 0],
];

/** Whole employees, and one who has the rest. */
function sharesOf([task, all]: readonly [string, number]): readonly TimeShare[] {
  const whole = Math.floor(all);
  return Array.from({ length: whole + 1 }, (_, place) => ({
    employee: `${place}`,
    employment: 'ordinaer',
    funding: 'egen',
    task,
    share: place < whole ? 1 : all - whole,
    at: task,
  }));
}

const submission: Submission = {
  municipality: own2013,
  year: 2013,
  // Appendix I.
  inhabitants: 31_893,
  time: years.flatMap(sharesOf),
  persons: persons.map(([group, all, elsewhere]) => ({
    group,
    all,
    elsewhere,
    under30: null,
    under30Elsewhere: null,
  })),
  conditions: {},
  quality: [],
  other: {},
};

const tables = compute([submission], choices2013);

// What the report does without saying so: groups net of other providers, the whole gross, education benefit outside, resource
// courses over those who could come into one (audit A5, A7, C-16).
test.each([
  ['samlet', 'produktivitet'],
  ['samlet', 'a-dagpenge'],
  ['samlet', 'uddannelsesydelse'],
  ['samlet', 'kontanthjaelp-1'],
  ['samlet', 'kontanthjaelp-2-3'],
  ['samlet', 'sygedagpenge'],
  ['samlet', 'ledighedsydelse'],
  ['samlet', 'revalidering'],
  ['samlet', 'ressourceforloeb'],
  ['samlet', 'administration'],
  ['ledelse', 'strategisk-ledelse'],
  ['noegletal', 'forsoergelsestryk/a-dagpenge'],
  ['noegletal', 'forsoergelsestryk/jc-maalgruppe'],
  ['noegletal', 'ressourcefordeling/a-dagpenge'],
  ['noegletal', 'ressourcefordeling/sygedagpenge'],
  ['noegletal', 'andet/aarsvaerk-pr-1000-indbyggere'],
] as const)('%s, %s: what the report prints for Lyngby-Taarbæk', (subject, row) => {
  const printed = tableAbout(tables2013, subject);
  const place = printed?.municipalities.indexOf(own2013) ?? -1;
  const expected = rowOf(printed, row)?.cells[place]?.value ?? Number.NaN;
  const computed = rowOf(tableAbout(tables, subject), row)?.cells[0]?.value ?? Number.NaN;
  // Half of the last decimal printed, and what the rounding of the years themselves can do.
  expect(Math.abs(computed - expected)).toBeLessThanOrEqual(0.05 + expected * 0.002);
});
