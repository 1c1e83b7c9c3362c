import { type Day } from '@rettidig/engine';
import { type TargetGroup, values } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { exemptionOn, type ExemptFrom } from './derivation.ts';
import { deriveDuties } from './derive.ts';
import type { Duty } from './duty.ts';

/** How a municipality stands against the 75 percent rule for one group (docs/duties.md, last part). */
export interface QuotaMeter {
  readonly group: TargetGroup;
  readonly subject: ExemptFrom;
  /** Citizens whose period has closed, by due day or by having met everything. */
  readonly population: number;
  /** Met all in time. */
  readonly met: number;
  /** Not met, but exempted after an assessment that is on record. */
  readonly exempted: number;
  /** Neither met nor exempted. */
  readonly missed: number;
  /** Citizens whose period still runs. */
  readonly running: number;
  /** Share that met, in percent with one decimal; null while nobody's period has closed. */
  readonly sharePct: number | null;
  /** What the law demands, in percent. */
  readonly requiredPct: number;
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
  return quotaMetersOf(
    files.map((file) => ({ file, duties: deriveDuties(file, on).duties })),
    on,
  );
}

/** The same for cases whose duties are derived already. */
export function quotaMetersOf(
  cases: readonly { readonly file: CaseFile; readonly duties: readonly Duty[] }[],
  on: Day,
): QuotaMeter[] {
  const tallies = new Map<string, Tally>();
  for (const { file, duties } of cases) {
    for (const period of quotaPeriods(duties)) count(tallies, file, period, on);
  }
  return [...tallies.entries()]
    .map(([key, { requiredPct, ...tally }]): QuotaMeter => {
      const [subject, group] = key.split(':') as [ExemptFrom, TargetGroup];
      const population = tally.met + tally.exempted + tally.missed;
      const sharePct = population === 0 ? null : Math.round((tally.met * 1000) / population) / 10;
      return { group, subject, population, ...tally, sharePct, requiredPct };
    })
    .toSorted((a, b) => a.subject.localeCompare(b.subject) || a.group.localeCompare(b.group));
}

/** The quota duties of one citizen that close together: one clock's interviews, or one first offer. */
function quotaPeriods(duties: readonly Duty[]): Duty[][] {
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
  const subject: ExemptFrom = kind === 'foerste-tilbud' ? 'tilbud' : 'samtale';
  const series = subject === 'tilbud' ? values.tilbudKvotePct : values.samtalerKvotePct;
  const requiredPct = series.rowOn(group, opens)?.value;
  if (requiredPct === undefined || requiredPct === null) return;
  const key = `${subject}:${group}`;
  const tally = tallies.get(key) ?? { met: 0, exempted: 0, missed: 0, running: 0, requiredPct };
  tallies.set(key, tally);
  if (period.every(({ status }) => status === 'opfyldt')) tally.met += 1;
  else if (
    exemptionOn({ file, on }, subject, due, ({ ground }) => ground === 'fleksibel-indsats') !== null
  )
    tally.exempted += 1;
  else if (on <= due) tally.running += 1;
  else tally.missed += 1;
}
