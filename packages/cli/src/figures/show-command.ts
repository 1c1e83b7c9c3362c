import { danishDay, type Day, isoDay } from '@rettidig/engine';
import {
  type Cell,
  computeFigure,
  dataFrom,
  type FigureScope,
  type NamedPeriod,
  type Snapshot,
} from '@rettidig/figures';
import type { Command, CommandSpec } from '../command.ts';
import { csvField } from '../csv-file.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { textTable } from '../text-table.ts';
import { headLines, momentText, periodRemarks, unitName, valueText } from './text.ts';
import { figureOptions, measureNamed, nameOfCode, type OwnNames, scopeAsked } from './words.ts';
import { type FigureSource, withFigures } from './with-figures.ts';

const spec: CommandSpec = {
  name: 'figure show',
  summary: 'Vis et nøgletal, i alt eller delt op.',
  about: [
    'Beregner en måling for en eller flere perioder, som den er kendt nu.',
    'En periode uden noget at dele med vises som »–«, aldrig som 0.',
  ],
  operands: [{ name: '<måling>', about: 'Målingen, fx aktiveringsgrad. Se: rettidig figure list' }],
  options: {
    ...figureOptions,
    municipality: municipalityOption,
    csv: { value: null, about: 'Svar som CSV med semikolon og decimalkomma.' },
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: [
    'figure show aktiveringsgrad --period 2026-10 --by ydelse',
    'figure show antal-personer --period 2026-10 --periods 13 --filter ydelse=dagpenge --csv',
  ],
};

/** A cell as it is shown: without any number before anything was recorded. */
type ShownCell = { readonly [K in keyof Cell]: Cell[K] | null };

interface ShownPart {
  readonly code: string | null;
  readonly cells: readonly ShownCell[];
}

interface Shown {
  readonly scope: FigureScope;
  readonly parts: readonly ShownPart[];
  /** What is to be known of the periods. */
  readonly remarks: readonly string[];
  /** To what day facts have been delivered. */
  readonly deliveredTo: Day;
  readonly asKnownAt: string;
}

export const figureShowCommand: Command = {
  spec,
  run: async (given, terminal) => {
    if (given.has('csv') && given.has('json')) {
      throw new CommandError(exitCode.usage, 'Vælg --csv eller --json, ikke begge.');
    }
    const measure = measureNamed(given.operands[0] ?? '');
    await withFigures(given, terminal, {
      purpose: 'Nøgletal fra kommandolinjen (kun tal)',
      work: async (source) => {
        const scope = scopeAsked(given, measure, source);
        const { loadSnapshot, newestChange } = await import('@rettidig/store');
        const shown = await source.read('Regner', async (tx): Promise<Shown> => {
          const { at } = await newestChange(tx);
          const snapshot = await loadSnapshot(tx, { on: source.on, asKnownOn: at });
          return {
            scope,
            parts: partsOf(snapshot, scope),
            remarks: remarksOf(snapshot, scope),
            deliveredTo: snapshot.deliveredTo,
            asKnownAt: at,
          };
        });
        if (given.has('json')) terminal.out(`${JSON.stringify(jsonOf(shown, source), null, 2)}\n`);
        else if (given.has('csv')) terminal.out(csvOf(shown, source));
        else terminal.out(textOf(shown, source, terminal.columns));
      },
    });
    return exitCode.ok;
  },
};

/** Whether a period lies before anything was recorded of what is measured. */
function isBeforeData(snapshot: Snapshot, { measure }: FigureScope, { to }: NamedPeriod): boolean {
  const first = dataFrom(snapshot, measure);
  return first === null || to <= first;
}

const noCell: ShownCell = { numerator: null, divisor: null, value: null };

/** The parts of a figure; of periods before anything was recorded without numbers. */
function partsOf(snapshot: Snapshot, scope: FigureScope): readonly ShownPart[] {
  const { measure, periods } = scope;
  const silent = periods.map((period) => isBeforeData(snapshot, scope, period));
  return computeFigure(snapshot, measure, scope).map(({ code, cells }) => ({
    code,
    cells: cells.map((cell, i) => (silent[i] === true ? noCell : cell)),
  }));
}

function remarksOf(snapshot: Snapshot, scope: FigureScope): readonly string[] {
  const before = scope.periods.filter((period) => isBeforeData(snapshot, scope, period));
  return [
    ...(before.length === 0
      ? []
      : [`Ingen data, før den første registrering: ${before.map(({ code }) => code).join(', ')}.`]),
    ...periodRemarks(scope.periods, snapshot),
  ];
}

const nameOf = ({ splitBy }: FigureScope, { code }: ShownPart, names: OwnNames): string =>
  nameOfCode(splitBy, code, names);

function textOf(
  { scope, parts, remarks, asKnownAt }: Shown,
  source: FigureSource,
  columns: number,
): string {
  const { measure, periods } = scope;
  const rows = textTable(
    [
      { title: '', align: 'left' },
      ...periods.map(({ code }) => ({ title: code, align: 'right' as const })),
    ],
    parts.map((part) => [
      nameOf(scope, part, source.names),
      ...part.cells.map(({ value }) => valueText(value, measure)),
    ]),
    columns,
  );
  return [
    ...headLines(scope, source, columns),
    '',
    ...(parts.length === 0 ? ['Der er ingen i perioden.'] : rows),
    '',
    ...remarks,
    `Kilde: ${measure.source}. Opgjort pr. ${danishDay(source.on)}, som kendt ${momentText(asKnownAt)}.`,
    '',
  ].join('\n');
}

/** One row for each part and period, then the source; a spreadsheet reads it as it is. */
function csvOf({ scope, parts, remarks, asKnownAt }: Shown, source: FigureSource): string {
  const { measure, periods } = scope;
  const number = (value: number | null): string =>
    value === null ? '' : String(value).replace('.', ',');
  const header = ['periode', 'kode', 'navn', 'taeller', 'naevner', 'vaerdi', 'enhed'];
  const rows = parts.flatMap((part) =>
    part.cells.map(({ numerator, divisor, value }, i) => [
      periods[i]?.code ?? '',
      part.code ?? '',
      nameOf(scope, part, source.names),
      number(numerator),
      number(divisor),
      number(value),
      unitName(measure.unit),
    ]),
  );
  const origin = `Kilde: ${measure.da}. ${measure.source}. Opgjort pr. ${danishDay(source.on)}, som kendt ${momentText(asKnownAt)}.`;
  return `\uFEFF${[header, ...rows, ...remarks.map((remark) => [remark]), [origin]].map((row) => `${row.map(csvField).join(';')}\r\n`).join('')}`;
}

function jsonOf(
  { scope, parts, remarks, deliveredTo, asKnownAt }: Shown,
  source: FigureSource,
): object {
  const { measure, periods, filter, splitBy } = scope;
  return {
    municipality: source.municipality.municipality,
    measure: measure.id,
    title: measure.da,
    unit: measure.unit,
    definition: measure.definition.da,
    source: measure.source,
    on: isoDay(source.on),
    deliveredTo: isoDay(deliveredTo),
    asKnownAt,
    remarks,
    filter,
    splitBy,
    cells: parts.flatMap(({ code, cells }) =>
      cells.map((cell, i) => ({ period: periods[i]?.code, part: code, ...cell })),
    ),
  };
}
