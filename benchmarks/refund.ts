import { emptyCase, type LabourStatus, type MonthlyAmount } from '@rettidig/casework';
import { type RefundCase, refundLedger, sumLedger } from '@rettidig/economy';
import { addDays, type Day, day, type Money, openEnd } from '@rettidig/engine';
import { benefits as benefitCodes } from '@rettidig/law';
import { median, publish } from './report.ts';

/**
 * The refund of 30,000 citizens over ten years, and how it grows with the weeks: lives with breaks, work and unknown time
 * between the benefits, and as the worst there can be, a benefit in every week of the ten years.
 */
const citizens = 30_000;
const rounds = 5;
const period = { from: day('2016-11-21'), to: day('2026-11-23') };
const codes = benefitCodes.codes.map(({ code }) => code);

/** Numbers that look thrown together and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
}

function caseOf(place: number, withBreaks: boolean): RefundCase {
  const draw = numbers(place + 1);
  const spells: RefundCase['file']['benefits'][number][] = [];
  const amounts: MonthlyAmount[] = [];
  const work: LabourStatus[] = [];
  const begins = withBreaks ? addDays(period.from, draw(700)) : period.from;
  let from: Day = begins;
  while (from < period.to) {
    const benefit = codes[draw(codes.length)] ?? 'dagpenge';
    const to = addDays(from, withBreaks ? 60 + draw(500) : 200 + draw(600));
    spells.push({ id: `y${from}`, benefit, from, to });
    const monthly = (1_000_000 + draw(900_000)) as Money;
    for (let year: Day = from; year < to; year = addDays(year, 365)) {
      const end = addDays(year, 365);
      amounts.push({ id: `u${year}`, benefit, monthly, from: year, to: end < to ? end : to });
    }
    const gap = withBreaks ? draw(3) * draw(400) : 0;
    const next = addDays(to, gap);
    if (gap > 0 && draw(2) === 1) {
      work.push({ id: `l${to}`, status: 'loenmodtager', hoursPerWeek: 37, from: to, to: next });
    }
    from = next;
  }
  return {
    id: String(place),
    team: `team ${place % 6}`,
    file: {
      ...emptyCase({ birthDate: day('1980-01-01'), education: null }),
      benefits: spells,
      courses: [{ id: 'k', contactOn: begins, to: openEnd, municipalFromDayOne: false }],
    },
    labourStatuses: work,
    benefitAmounts: amounts,
  };
}

/** Seconds of the processor, and of the clock, for some work. */
function timed(work: () => void): readonly [processor: number, clock: number] {
  const [used, begun] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(used);
  return [(user + system) / 1e6, (performance.now() - begun) / 1000];
}

const figures: Record<string, number> = { citizens };
for (const [name, withBreaks] of [
  ['withBreaks', true],
  ['everyWeek', false],
] as const) {
  const cases = Array.from({ length: citizens }, (_, place) => caseOf(place, withBreaks));
  for (const [size, part] of [
    ['tenth', cases.slice(0, citizens / 10)],
    ['third', cases.slice(0, citizens / 3)],
    ['all', cases],
  ] as const) {
    let rows = 0;
    let weeks = 0;
    const build: number[] = [];
    const clock: number[] = [];
    const sum: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      let ledger = refundLedger([], { period });
      const [processor, seconds] = timed(() => {
        ledger = refundLedger(part, { period });
      });
      const [summed] = timed(() => {
        weeks = sumLedger(ledger, { period }, 'maaned').whole.weeks;
      });
      ({ rows } = ledger);
      if (round < 0) continue;
      build.push(processor);
      clock.push(seconds);
      sum.push(summed);
    }
    figures[`${name}/${size}/weeks`] = weeks;
    figures[`${name}/${size}/rows`] = rows;
    figures[`${name}/${size}/processorSeconds`] = median(build);
    figures[`${name}/${size}/clockSeconds`] = median(clock);
    figures[`${name}/${size}/nanosecondsAWeek`] = (median(build) * 1e9) / weeks;
    figures[`${name}/${size}/sumByMonthSeconds`] = median(sum);
  }
}
publish('refund', 'median of 5 rounds after one warm-up, one core, facts in memory', figures);
