import type { DimensionId } from '@rettidig/figures';

/** A number as SQL: an aggregate over the rows of a table of days that lie in the period. */
export interface Counted {
  readonly from: string;
  readonly sum: string;
  readonly where?: string;
  /** Only the first or the last day of the period; otherwise each. */
  readonly day?: 'first' | 'last';
  /** The rows are of one period each. */
  readonly ofPeriod?: true;
  /** First one row for each citizen of these aggregates, by name; then `sum` over them. */
  readonly perPerson?: string;
}

/** A measure as its definition says it, in SQL. */
export interface MeasureInSql {
  readonly numerator: Counted;
  readonly divisor: Counted | null;
  /** The value is the numerator times this, divided by the divisor where there is one. */
  readonly times: number;
  /** Days that must have passed. */
  readonly lag?: number;
  /** The divisor is that of all parts together. */
  readonly ofAll?: true;
  /** Columns of dimensions that are called something else. */
  readonly columns?: Readonly<Partial<Record<DimensionId, string>>>;
}

const persons = 'count(distinct person)';
/** What a full-time person adds up to in a week and in a year: hundredths of hours for each day. */
const fullTimeWeek = 7 * 3700;
const fullTimeYear = 365 * 3700;
const full: Counted = { from: 'benefit_day', sum: 'sum(full_time)' };
const benefitDays: Counted = { from: 'benefit_day', sum: 'count(*)' };
const benefitPersons: Counted = { from: 'benefit_day', sum: persons };
const municipalDays: Counted = { from: 'municipal_day', sum: 'count(*) * 3700' };
const lastDay = (from: string, sum: string, where?: string): Counted =>
  where === undefined ? { from, sum, day: 'last' } : { from, sum, where, day: 'last' };
const rows = (from: string, where?: string): Counted =>
  where === undefined ? { from, sum: 'count(*)' } : { from, sum: 'count(*)', where };
/** In percent, unless it is said otherwise. */
const share = (numerator: Counted, divisor: Counted, times = 100): MeasureInSql => ({
  numerator,
  divisor,
  times,
});
const alone = (numerator: Counted): MeasureInSql => ({ numerator, divisor: null, times: 1 });

const offerHours: Counted = { from: 'offer_day', sum: 'sum(hundredths)' };
const episodes: Counted = { from: 'episode_in_period', sum: 'count(*)', ofPeriod: true };
const sick = `on_benefit = 'sygedagpenge'`;
const withCv = `maalgruppe in ('dagpenge', 'jobparat')`;

function statusAfter(days: 30 | 92 | 182 | 365): readonly (readonly [string, MeasureInSql])[] {
  const status = `status${days}`;
  const known = rows('ended_episode', `${status} is not null`);
  return [
    [
      `status-efter-${days}`,
      { ...share(known, known), lag: days, ofAll: true, columns: { status } },
    ],
    [
      `job-uddannelse-efter-${days}`,
      {
        ...share(rows('ended_episode', `${status} in ('uddannelse', 'loenmodtager')`), known),
        lag: days,
      },
    ],
  ];
}

function timeliness(subject: 'samtale' | 'tilbud'): readonly (readonly [string, MeasureInSql])[] {
  const due = `subject = '${subject}'`;
  const all = rows('counted_duty', due);
  const each = 'bool_and(timely) as all_in_time, any_value(full_time_in_period) as weight';
  const by = (sum: string): Counted => ({
    from: 'counted_duty_with_time',
    ofPeriod: true,
    where: due,
    perPerson: each,
    sum,
  });
  return [
    [
      `rettidighed-${subject}-personer`,
      share(by('count(*) filter (where all_in_time)'), by('count(*)')),
    ],
    [
      `rettidighed-${subject}-fuldtid`,
      share(by('sum(weight) filter (where all_in_time)'), by('sum(weight)')),
    ],
    [`rettidighed-${subject}-pligter`, share(rows('counted_duty', `${due} and timely`), all)],
    [
      `kvote-${subject}`,
      share(rows('counted_quota', `${due} and met`), rows('counted_quota', due)),
    ],
  ];
}

const risk = (where: string, of = 'true'): MeasureInSql =>
  share(lastDay('risk_day', persons, `${of} and ${where}`), lastDay('risk_day', persons, of));

/** Every measure by its id, written from its definition. */
export const measuresInSql: ReadonlyMap<string, MeasureInSql> = new Map([
  // Extent
  ['fuldtidspersoner', share(full, municipalDays, 1)],
  ['antal-personer', alone(benefitPersons)],
  ['forloeb', alone(episodes)],
  ['langvarige-sager', alone(lastDay('benefit_day', persons, 'lasted >= 1096'))],
  [
    'andel-langvarige',
    share(lastDay('benefit_day', persons, 'lasted >= 1096'), lastDay('benefit_day', persons)),
  ],
  [
    'forsoergelsestryk',
    share(full, { from: 'municipal_day', sum: 'sum(coalesce(inhabitants, 0)) * 3700' }),
  ],
  ['med-timer', share({ ...benefitPersons, where: 'working' }, benefitPersons)],

  // Flow
  ['tilgang', alone(rows('entry'))],
  ['afgang', alone(rows('ended_episode'))],
  ['varighed', share({ from: 'ended_episode', sum: 'sum(length)' }, rows('ended_episode'), 1)],
  ['afslutningsaarsager', { ...share(rows('ended_course'), rows('ended_course')), ofAll: true }],
  [
    'delvise-raskmeldinger',
    share({ ...episodes, where: `${sick} and partial` }, { ...episodes, where: sick }),
  ],
  [
    'selvforsoergelse-13-uger',
    {
      ...share(
        { ...benefitDays, where: 'free_after_91' },
        { ...benefitDays, where: 'free_after_91 is not null' },
      ),
      lag: 91,
    },
  ],
  [
    'job-uddannelse-en-maaned',
    {
      ...share(
        { ...benefitPersons, where: 'back_after_30', day: 'first' },
        { ...benefitPersons, where: 'back_after_30 is not null', day: 'first' },
      ),
      lag: 30,
    },
  ],
  ...statusAfter(30),
  ...statusAfter(92),
  ...statusAfter(182),
  ...statusAfter(365),
  ['afgang-til-job-uddannelse', alone(rows('ended_course', `aarsag in ('job', 'uddannelse')`))],

  // Effort
  ['aktiveringsgrad', share({ from: 'benefit_day', sum: 'sum(active)' }, full)],
  ['virksomhedsrettet-aktiveringsgrad', share({ from: 'benefit_day', sum: 'sum(company)' }, full)],
  ['passivandel', share({ ...benefitDays, where: 'not in_offer' }, benefitDays)],
  ['virksomhedsrettede-tilbud', { ...share(offerHours, offerHours), ofAll: true }],
  ['samtaler', alone(rows('held_interview'))],
  [
    'samtaleintensitet',
    share(rows('held_interview', 'ydelse is not null'), full, fullTimeWeek * 13),
  ],
  ['nye-tilbud', alone(rows('new_offer'))],
  ['tilbudsintensitet', share(rows('new_offer', 'ydelse is not null'), full, fullTimeYear)],
  [
    'virksomhedsintensitet',
    share(rows('new_offer', 'company and ydelse is not null'), full, fullTimeYear),
  ],
  [
    'effekt-efter-tilbud',
    share(rows('ended_offer', 'free'), rows('ended_offer', 'free is not null')),
  ],
  [
    'afslutning-af-tilbud',
    share(
      rows('ended_offer', `tilbudsafslutning in ('gennemfoert', 'job', 'uddannelse')`),
      rows('ended_offer', 'tilbudsafslutning is not null'),
    ),
  ],

  // Timeliness
  ...timeliness('samtale'),
  ...timeliness('tilbud'),

  // Resources, the weekly five
  ['aabne-sager', alone(lastDay('course_day', 'count(*)'))],
  [
    'sager-pr-sagsbehandler',
    share(
      lastDay('course_day', 'count(*)', 'sagsbehandler is not null'),
      lastDay('course_day', 'count(distinct sagsbehandler)'),
      1,
    ),
  ],
  [
    'klageandel',
    share(
      rows('received_complaint', `kind = 'borgerraadgiver'`),
      lastDay('course_day', 'count(*)'),
    ),
  ],
  ['klager', alone(rows('received_complaint', `kind = 'klage'`))],
  [
    'andel-med-cv',
    share(
      lastDay('course_day', 'count(*)', `${withCv} and has_cv`),
      lastDay('course_day', 'count(*)', withCv),
    ),
  ],
  ['jobordrer', alone(rows('received_order'))],
  ['henvisninger', alone(rows('made_referral'))],
  ['akutjob', alone({ from: 'received_order', sum: 'sum(places)', where: `kind = 'akutjob'` })],
  [
    'jobrotation',
    alone({ from: 'received_order', sum: 'sum(places)', where: `kind = 'jobrotation'` }),
  ],
  ['alliance', alone(lastDay('alliance_day', 'count(*)'))],

  // The risk group and its package
  ['risikogruppe', alone(lastDay('risk_day', persons))],
  ['risiko-i-kontakt', risk('contacted')],
  ['risiko-jobformidler', risk('broker')],
  ['risiko-udenfor', risk('outside is not null')],
  ['risiko-a-opfoelgning', risk('followed_up', 'followed_up is not null')],
  ['risiko-b-jobformidler', risk('broker_in_time', 'broker_in_time is not null')],
  ['risiko-c-fast-track', risk('granted_in_time', 'granted_in_time is not null')],
  ['risiko-f-uddannelsesloeft', risk('wish')],
]);
