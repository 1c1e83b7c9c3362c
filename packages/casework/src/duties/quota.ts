import { type Day } from '@rettidig/engine';
import { type TargetGroup, values } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { countsInQuota, exemptionOn } from './derivation.ts';
import { deriveDuties } from './derive.ts';
import { type Duty, type DutySubject, subjectOf } from './duty.ts';

/** What a quota is about. */
export type QuotaSubject = Exclude<DutySubject, 'andet'>;

/** Whether the demand is met, can still be met, or can no longer be met by this group. */
export type QuotaOutlook = 'naaet' | 'i-gang' | 'kan-ikke-naas';

/**
 * How a municipality stands against the 75 percent rule for one group (docs/duties.md, last part).
 * The population is the sum of met, exempted, missed and running.
 */
export interface QuotaMeter {
  readonly group: TargetGroup;
  readonly subject: QuotaSubject;
  /** Citizens of the group with quota duties, whether their period has closed or not. */
  readonly population: number;
  /** Met all in time. */
  readonly met: number;
  /** Not met, but exempted after an assessment that is on record. */
  readonly exempted: number;
  /** Neither met nor exempted, and the period has closed. */
  readonly missed: number;
  /** The period still runs. */
  readonly running: number;
  /** Met, in percent of the population with one decimal. */
  readonly sharePct: number;
  /** Exempted, in percent of the population with one decimal. */
  readonly exemptedPct: number;
  /** What the law demands, in percent. */
  readonly requiredPct: number;
  readonly outlook: QuotaOutlook;
}

interface Tally {
  met: number;
  exempted: number;
  missed: number;
  running: number;
  requiredPct: number;
}

/** The quota meters of a caseload, one for each group and subject that has quota duties. */
export function quotaMeters(files: readonly CaseFile[], on: Day): QuotaMeter[] {
  const tallies = new Map<string, Tally>();
  for (const file of files) {
    for (const period of quotaPeriods(deriveDuties(file, on).duties))
      count(tallies, file, period, on);
  }
  return [...tallies.entries()]
    .map(([key, tally]): QuotaMeter => {
      const [subject, group] = key.split(':') as [QuotaSubject, TargetGroup];
      const population = tally.met + tally.exempted + tally.missed + tally.running;
      const percent = (part: number): number => Math.round((part * 1000) / population) / 10;
      return {
        group,
        subject,
        population,
        ...tally,
        sharePct: percent(tally.met),
        exemptedPct: percent(tally.exempted),
        outlook: outlookOf(tally, population),
      };
    })
    .toSorted((a, b) => (`${a.subject} ${a.group}` < `${b.subject} ${b.group}` ? -1 : 1));
}

function outlookOf({ met, running, requiredPct }: Tally, population: number): QuotaOutlook {
  const needed = requiredPct * population;
  if (met * 100 >= needed) return 'naaet';
  return (met + running) * 100 >= needed ? 'i-gang' : 'kan-ikke-naas';
}

/** The quota duties of one citizen that close together: one clock's interviews, or one first offer. */
export function quotaPeriods(duties: readonly Duty[]): Duty[][] {
  const periods = new Map<string, Duty[]>();
  for (const duty of duties) {
    if (!duty.quota || duty.status === 'bortfaldet') continue;
    const key = `${duty.kind}:${duty.course}:${duty.opens}:${duty.due}`;
    const period = periods.get(key);
    if (period === undefined) periods.set(key, [duty]);
    else period.push(duty);
  }
  return [...periods.values()];
}

function count(
  tallies: Map<string, Tally>,
  file: CaseFile,
  period: readonly Duty[],
  on: Day,
): void {
  const { group, kind, due, opens } = period[0] as Duty;
  const subject = subjectOf(kind);
  if (subject === 'andet') return;
  const series = subject === 'tilbud' ? values.tilbudKvotePct : values.samtalerKvotePct;
  const requiredPct = series.rowOn(group, opens)?.value;
  if (requiredPct === undefined || requiredPct === null) return;
  const key = `${subject}:${group}`;
  const tally = tallies.get(key) ?? { met: 0, exempted: 0, missed: 0, running: 0, requiredPct };
  tallies.set(key, tally);
  if (period.every(({ status }) => status === 'opfyldt')) tally.met += 1;
  else if (exemptionOn({ file, on }, kind, due, (one) => countsInQuota(one, due)) !== null)
    tally.exempted += 1;
  else if (on <= due) tally.running += 1;
  else tally.missed += 1;
}
