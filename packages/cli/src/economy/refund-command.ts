import {
  type RefundPart,
  type RefundSplit,
  type RefundSum,
  type RefundSums,
  sumLedger,
} from '@rettidig/economy';
import { addDays, danishDay, isoDay, type Period } from '@rettidig/engine';
import { type NamedPeriod, parsePeriod, periodOn } from '@rettidig/figures';
import { benefits, targetGroups } from '@rettidig/law';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { type FigureSource, withFigures } from '../figures/with-figures.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { amountTable, csvText, forSpreadsheet, remarkLines, toTheOere } from './text.ts';

const splits: readonly RefundSplit[] = [
  'ydelse',
  'maalgruppe',
  'team',
  'trin',
  'uge',
  'maaned',
  'aar',
];

const spec: CommandSpec = {
  name: 'economy refund',
  summary: 'Vis, hvad ydelserne koster, og hvad staten refunderer.',
  about: [
    'Regner refusionen af borgernes uger efter loven for hver uge og lægger den sammen for en periode.',
    'Dage uden beløb eller refusionsprocent tælles for sig; de er aldrig regnet som 0.',
  ],
  operands: [],
  options: {
    municipality: municipalityOption,
    period: {
      value: '<periode>',
      about:
        'En måned (2026-10), en uge (2026-U47), et kvartal (2026-K3) eller et år (2026). Uden: året, det er.',
    },
    by: { value: '<opdeling>', about: `Del op efter: ${splits.join(', ')}. Uden: ydelse.` },
    csv: { value: null, about: 'Svar som CSV med semikolon og decimalkomma, i kroner.' },
    json: { value: null, about: 'Svar i JSON; beløb i øre.' },
  },
  examples: ['economy refund --period 2026-10', 'economy refund --period 2026 --by trin --csv'],
};

interface Shown {
  readonly period: NamedPeriod;
  /** The part of it that has come. */
  readonly days: Period;
  readonly split: RefundSplit;
  readonly sums: RefundSums;
  readonly faults: readonly string[];
}

export const refundCommand: Command = {
  spec,
  run: async (given, terminal) => {
    if (given.has('csv') && given.has('json')) {
      throw new CommandError(exitCode.usage, 'Vælg --csv eller --json, ikke begge.');
    }
    const split = splitAsked(given);
    await withFigures(given, terminal, {
      purpose: 'Refusion fra kommandolinjen (kun tal)',
      work: async (source) => {
        const shown = await sumsOf(source, periodAsked(given, source), split);
        if (given.has('json')) terminal.out(`${JSON.stringify(jsonOf(shown, source), null, 2)}\n`);
        else if (given.has('csv')) terminal.out(csvOf(shown, source));
        else terminal.out(textOf(shown, source, terminal.columns));
      },
    });
    return exitCode.ok;
  },
};

function splitAsked(given: Arguments): RefundSplit {
  const text = given.value('by') ?? 'ydelse';
  const split = splits.find((one) => one === text);
  if (split !== undefined) return split;
  throw new CommandError(
    exitCode.usage,
    `--by ${text}: Der kan ikke deles op efter det. Skriv en af: ${splits.join(', ')}.`,
  );
}

function periodAsked(given: Arguments, { on }: FigureSource): NamedPeriod {
  const text = given.value('period');
  const period = text === null ? periodOn('aar', on) : parsePeriod(text);
  if (period !== null) return period;
  throw new CommandError(
    exitCode.usage,
    `--period ${text}: Det er ikke en periode. Skriv en måned (2026-10), en uge (2026-U47), et kvartal (2026-K3) eller et år (2026).`,
  );
}

async function sumsOf(
  { on, read }: FigureSource,
  period: NamedPeriod,
  split: RefundSplit,
): Promise<Shown> {
  const { loadRefundLedger } = await import('@rettidig/store');
  const end = addDays(on, 1);
  const days = { from: period.from, to: period.to < end ? period.to : end };
  if (days.to <= days.from) {
    throw new CommandError(
      exitCode.usage,
      `--period ${period.code}: Perioden er ikke begyndt den ${danishDay(on)}.`,
    );
  }
  const ledger = await read('Regner', (tx) => loadRefundLedger(tx, { on }, { period: days }));
  return {
    period,
    days,
    split,
    sums: sumLedger(ledger, { period: days }, split),
    faults: ledger.faults.map(({ text }) => text),
  };
}

const heads = ['Dage', 'Udbetalt', 'Staten', 'Kommunen', 'Ikke delt', 'Uden beløb', 'Uden andel'];

function nameOf({ split }: Shown, { key }: RefundPart, { names }: FigureSource): string {
  switch (split) {
    case 'ydelse':
      return benefits.has(key) ? benefits.label(key, 'da') : key;
    case 'maalgruppe':
      return targetGroups.has(key) ? targetGroups.label(key, 'da') : 'Uden målgruppe';
    case 'team':
      return names.units.get(key) ?? key;
    case 'trin':
      return key === '' ? 'Uden refusionsprocent' : `Staten betaler ${key} %`;
    case 'uge':
    case 'maaned':
    case 'aar':
      return key;
  }
}

const cellsOf = (sum: RefundSum, amount: typeof toTheOere): readonly string[] => [
  String(sum.days),
  amount(sum.amount),
  amount(sum.state),
  amount(sum.municipal),
  amount(sum.amountWithoutShare),
  String(sum.withoutAmount),
  String(sum.withoutShare),
];

function linesOf(shown: Shown, source: FigureSource, amount: typeof toTheOere) {
  const { parts, whole } = shown.sums;
  return [
    ...parts.map((part) => [nameOf(shown, part, source), ...cellsOf(part.sum, amount)]),
    ['I alt', ...cellsOf(whole, amount)],
  ];
}

function textOf(shown: Shown, source: FigureSource, columns: number): string {
  const { period, days, split, sums, faults } = shown;
  const { withoutAmount, withoutShare } = sums.whole;
  const lacks = [
    ...(withoutAmount === 0 ? [] : [`${withoutAmount} dage uden et beløb er ikke med i beløbene.`]),
    ...(withoutShare === 0
      ? []
      : [`${withoutShare} dage uden en refusionsprocent er ikke delt mellem stat og kommune.`]),
    ...faults.map((text) => `En borger er ikke regnet med: ${text}`),
  ];
  return `${[
    `Refusion ${period.code}, delt efter ${split}`,
    `${source.municipality.name}, ${danishDay(days.from)}–${danishDay(addDays(days.to, -1))}, beløb i kr.`,
    '',
    ...amountTable(['', ...heads], linesOf(shown, source, toTheOere), { columns }),
    ...(sums.whole.days === 0 ? ['', 'Ingen har været på en ydelse i perioden.'] : []),
    ...remarkLines('Det mangler:', lacks),
  ].join('\n')}\n`;
}

const csvOf = (shown: Shown, source: FigureSource): string =>
  csvText([[shown.split, ...heads], ...linesOf(shown, source, forSpreadsheet)]);

function jsonOf({ period, days, split, sums, faults }: Shown, { municipality }: FigureSource) {
  return {
    municipality: municipality.municipality,
    period: period.code,
    from: isoDay(days.from),
    to: isoDay(addDays(days.to, -1)),
    by: split,
    whole: sums.whole,
    parts: sums.parts.map(({ key, sum }) => ({ key, ...sum })),
    faults,
  };
}
