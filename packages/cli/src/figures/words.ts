import { type Day, addDays, nearest } from '@rettidig/engine';
import {
  type DimensionId,
  dimensions,
  durationClasses,
  type FigureScope,
  type Filter,
  findMeasure,
  type Measure,
  measures,
  type NamedPeriod,
  noCode,
  parsePeriod,
  periodOn,
  periodsUntil,
} from '@rettidig/figures';
import { numberValue } from '../arguments.ts';
import type { Arguments } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';

/** The options that say which figure is meant. */
export const figureOptions = {
  period: {
    value: '<periode>',
    about:
      'Perioden: 2026-10, 2026-U47, 2026-K3, 2026 eller 2026-10-12mdr. Uden den den seneste hele måned.',
  },
  periods: { value: '<tal>', about: 'Så mange perioder i træk, den sidste som i --period.' },
  by: { value: '<dimension>', about: 'Del tallet efter fx ydelse, enhed eller alder.' },
  filter: {
    value: '<valg>',
    about:
      'Kun en del, fx ydelse=dagpenge+kontanthjaelp eller "ydelse=dagpenge;enhed=Jobteam Nord".',
  },
} as const;

/** Names of the municipality's own codes, by id. */
export interface OwnNames {
  readonly units: ReadonlyMap<string, string>;
  readonly caseworkers: ReadonlyMap<string, string>;
}

const wrong = (message: string): CommandError => new CommandError(exitCode.usage, message);

/**
 * The measure that a word names.
 * @throws CommandError when there is none
 */
export function measureNamed(word: string): Measure {
  const found = findMeasure(word);
  if (found !== null) return found;
  const near = nearest(
    word,
    measures.map(({ id }) => id),
  );
  const meant = near === null ? '' : ` Mente du »${near}«?`;
  throw wrong(`Målingen »${word}« findes ikke.${meant}\nSe målingerne: rettidig figure list`);
}

/**
 * The figure that the options ask for; a measure that says nothing unsplit is split.
 * @throws CommandError when an option is not what the measure takes
 */
export function scopeAsked(
  given: Arguments,
  measure: Measure,
  { on, names }: { readonly on: Day; readonly names: OwnNames },
): FigureScope {
  return {
    measure,
    periods: periodsAsked(given, measure, on),
    filter: filterAsked(given.value('filter'), measure, names),
    splitBy:
      given.value('by') === null
        ? (measure.alwaysBy ?? null)
        : dimensionNamed(given.value('by') ?? '', measure, '--by'),
  };
}

function periodsAsked(given: Arguments, measure: Measure, on: Day): readonly NamedPeriod[] {
  const count = numberValue(given, 'periods', { from: 1, to: 120 }) ?? 1;
  const text = given.value('period');
  if (text === null) {
    const [usual = 'maaned'] = measure.periods;
    const kind = measure.periods.includes('maaned') ? 'maaned' : usual;
    return periodsUntil(periodOn(kind, addDays(periodOn(kind, on).from, -1)), count);
  }
  const period = parsePeriod(text);
  if (period === null) {
    throw wrong(
      `--period ${text}: Det er ikke en periode. Skriv en måned (2026-10), en uge (2026-U47), et kvartal (2026-K3), et år (2026) eller et rullende år (2026-10-12mdr).`,
    );
  }
  if (!measure.periods.includes(period.kind)) {
    const kinds = measure.periods.map((kind) => periodNames[kind]).join(', ');
    throw wrong(`--period ${text}: »${measure.da}« opgøres pr. ${kinds}.`);
  }
  return periodsUntil(period, count);
}

const periodNames = {
  uge: 'uge',
  maaned: 'måned',
  kvartal: 'kvartal',
  aar: 'år',
  'rullende-aar': 'rullende år',
} as const;

function dimensionNamed(word: string, measure: Measure, option: string): DimensionId {
  const found = measure.dimensions.find(
    (id) => id === word || dimensions[id].da.toLowerCase() === word.toLowerCase(),
  );
  if (found !== undefined) return found;
  const able =
    measure.dimensions.length === 0
      ? 'Målingen kan ikke deles.'
      : `Vælg mellem: ${measure.dimensions.join(', ')}.`;
  throw wrong(`${option} ${word}: »${measure.da}« kan ikke vises sådan. ${able}`);
}

function filterAsked(text: string | null, measure: Measure, names: OwnNames): Filter {
  if (text === null) return {};
  const filter: Partial<Record<DimensionId, readonly string[]>> = {};
  for (const part of text.split(';')) {
    const [name = '', ...rest] = part.split('=');
    const codes = rest.join('=');
    if (codes.trim() === '') {
      throw wrong(
        `--filter ${part}: Skriv en dimension og en eller flere koder, fx ydelse=dagpenge.`,
      );
    }
    const id = dimensionNamed(name.trim(), measure, '--filter');
    filter[id] = codes.split('+').map((code) => codeNamed(code.trim(), id, names));
  }
  return filter;
}

function codeNamed(word: string, id: DimensionId, names: OwnNames): string {
  const found = known(id, names).find(
    ({ code, name }) => code === word || name.toLowerCase() === word.toLowerCase(),
  );
  if (found !== undefined) return found.code;
  // Names of providers are known first when the figures are there.
  if (id === 'udbyder') return word;
  const codes = known(id, names).map(({ name, code }) => (id === 'enhed' ? name : code));
  const list = id === 'sagsbehandler' ? '' : ` Vælg mellem: ${codes.join(', ')}.`;
  throw wrong(`»${word}« findes ikke under ${dimensions[id].da.toLowerCase()}.${list}`);
}

function known(
  id: DimensionId,
  { units, caseworkers }: OwnNames,
): readonly { readonly code: string; readonly name: string }[] {
  const none = { code: noCode, name: 'Ingen' };
  if (id === 'varighed') return durationClasses.map(({ code, da }) => ({ code, name: da }));
  const own = id === 'enhed' ? units : id === 'sagsbehandler' ? caseworkers : null;
  if (own !== null) return [...[...own].map(([code, name]) => ({ code, name })), none];
  const list = dimensions[id].codes?.codes ?? [];
  return [...list.map(({ code, da }) => ({ code: code as string, name: da })), none];
}

/** What a code of a dimension is called. */
export function nameOfCode(id: DimensionId | null, code: string | null, names: OwnNames): string {
  if (id === null || code === null) return 'I alt';
  return known(id, names).find((one) => one.code === code)?.name ?? code;
}
