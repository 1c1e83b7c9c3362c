import type { Choices } from '../random/stream.ts';
import type { Situation } from '../calibration/open-cases.ts';

/** Days from and to, both included. */
type Span = readonly [least: number, most: number];
type Spans = Choices<Span>;

const month = 30;
const short: Spans = [
  [14, [0, 27]],
  [26, [28, 90]],
  [26, [91, 182]],
  [22, [183, 364]],
  [12, [365, 730]],
];
const middle: Spans = [
  [8, [0, 27]],
  [16, [28, 90]],
  [20, [91, 182]],
  [25, [183, 364]],
  [20, [365, 730]],
  [11, [731, 1800]],
];
const long: Spans = [
  [3, [0, 27]],
  [6, [28, 90]],
  [9, [91, 182]],
  [17, [183, 364]],
  [27, [365, 730]],
  [38, [731, 1820]],
];
const sickness: Spans = [
  [14, [0, 27]],
  [30, [28, 90]],
  [34, [91, 182]],
  [22, [183, 300]],
];

/**
 * How long the open cases have lasted on the day of asking, and how long a closed one lasted. Assumptions: the benchmark
 * says nothing of durations. None is longer than five years.
 */
export const lasted: Readonly<Record<Situation, Spans>> = {
  dagpenge: short,
  jobparat: middle,
  uddannelsesparat: middle,
  'aabenlyst-uddannelsesparat': [
    [20, [0, 27]],
    [35, [28, 90]],
    [30, [91, 182]],
    [15, [183, 300]],
  ],
  aktivitetsparat: long,
  'aktivitetsparat-ung': [
    [4, [0, 27]],
    [10, [28, 90]],
    [14, [91, 182]],
    [26, [183, 364]],
    [28, [365, 730]],
    [18, [731, 1820]],
  ],
  sygedagpenge: sickness,
  jobafklaring: [
    [1, [20, 180]],
    [1, [181, 720]],
  ],
  ressourceforloeb: [
    [1, [30, 365]],
    [2, [366, 1460]],
  ],
  ledighedsydelse: [
    [1, [10, 180]],
    [2, [181, 1600]],
  ],
  revalidering: [
    [1, [30, 365]],
    [1, [366, 1000]],
  ],
};

/** What the people with closed courses only were last on; as often as their cases come and go. */
export const closedSituations: Choices<Situation> = [
  [40, 'dagpenge'],
  [22, 'sygedagpenge'],
  [14, 'jobparat'],
  [9, 'uddannelsesparat'],
  [4, 'aabenlyst-uddannelsesparat'],
  [5, 'aktivitetsparat'],
  [3, 'aktivitetsparat-ung'],
  [2, 'jobafklaring'],
  [1, 'ledighedsydelse'],
];

/** Days between two courses of one person. */
export const pause: Span = [month, 14 * month];
