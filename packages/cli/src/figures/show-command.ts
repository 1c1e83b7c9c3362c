import { danishDay, isoDay } from '@rettidig/engine';
import { computeFigure, type FigureScope, type Part } from '@rettidig/figures';
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

interface Shown {
  readonly scope: FigureScope;
  readonly parts: readonly Part[];
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
          return { scope, parts: computeFigure(snapshot, measure, scope), asKnownAt: at };
        });
        if (given.has('json')) terminal.out(`${JSON.stringify(jsonOf(shown, source), null, 2)}\n`);
        else if (given.has('csv')) terminal.out(csvOf(shown, source));
        else terminal.out(textOf(shown, source, terminal.columns));
      },
    });
    return exitCode.ok;
  },
};

const nameOf = ({ splitBy }: FigureScope, { code }: Part, names: OwnNames): string =>
  nameOfCode(splitBy, code, names);

function textOf({ scope, parts, asKnownAt }: Shown, source: FigureSource, columns: number): string {
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
  const remarks = periodRemarks(periods, source.on);
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
function csvOf({ scope, parts, asKnownAt }: Shown, source: FigureSource): string {
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
  return `\uFEFF${[header, ...rows, [origin]].map((row) => `${row.map(csvField).join(';')}\r\n`).join('')}`;
}

function jsonOf({ scope, parts, asKnownAt }: Shown, source: FigureSource): object {
  const { measure, periods, filter, splitBy } = scope;
  return {
    municipality: source.municipality.municipality,
    measure: measure.id,
    title: measure.da,
    unit: measure.unit,
    definition: measure.definition.da,
    source: measure.source,
    on: isoDay(source.on),
    asKnownAt,
    filter,
    splitBy,
    cells: parts.flatMap(({ code, cells }) =>
      cells.map((cell, i) => ({ period: periods[i]?.code, part: code, ...cell })),
    ),
  };
}
