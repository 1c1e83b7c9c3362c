import {
  type CaseloadScenario,
  caseloadScenarioBounds,
  type ForecastGround,
  forecastGround,
  forecastOf,
  isNoScenario,
  type NoForecast,
} from '@rettidig/economy';
import { caseloadOf } from '@rettidig/figures';
import { benefits } from '@rettidig/law';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { withFigures } from '../figures/with-figures.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { forecastCsv, forecastJson, forecastText } from './forecast-text.ts';

const spec: CommandSpec = {
  name: 'economy forecast',
  summary: 'Se, hvor mange helårspersoner der ventes på hver ydelse.',
  about: [
    'Fører kommunens egne til- og afgange frem til udgangen af næste år, med et interval, som ni ud af ti måneder skal ligge i, og siger, hvor ofte det har holdt på historien.',
    'Et scenarie ændrer tilgangen eller varigheden fra den første måned, der kommer.',
    'Uden --ydelse: årene for hver ydelse. Med: måned for måned.',
  ],
  operands: [],
  options: {
    ydelse: { value: '<ydelse>', about: 'Kun denne ydelse, fx kontanthjaelp.' },
    tilgang: { value: '<pct>', about: 'Så mange procent flere, der kommer; -10 for færre.' },
    varighed: { value: '<pct>', about: 'Så mange procent længere på ydelsen; -10 for kortere.' },
    municipality: municipalityOption,
    csv: { value: null, about: 'Svar måned for måned som CSV med semikolon og decimalkomma.' },
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: [
    'economy forecast',
    'economy forecast --ydelse kontanthjaelp --tilgang=-10',
    'economy forecast --csv',
  ],
};

export const forecastCommand: Command = {
  spec,
  run: async (given, terminal) => {
    if (given.has('csv') && given.has('json')) {
      throw new CommandError(exitCode.usage, 'Vælg --csv eller --json, ikke begge.');
    }
    const scenario = scenarioOf(given);
    await withFigures(given, terminal, {
      purpose: 'Prognose for sagstal fra kommandolinjen (kun tal)',
      work: async ({ on, read, municipality }) => {
        const { loadSnapshot } = await import('@rettidig/store');
        const snapshot = await read('Regner', (tx) => loadSnapshot(tx, { on }));
        const grounds = chosen(forecastGround(caseloadOf(snapshot)), given.value('ydelse'));
        const forecasts = grounds
          .filter((ground) => ground.outcome === 'prognose')
          .map((ground) => forecastOf(ground, scenario));
        const lacking = grounds.filter((ground) => ground.outcome !== 'prognose');
        const isOne = given.value('ydelse') !== null;
        if (given.has('json')) terminal.out(forecastJson(forecasts, lacking));
        else if (given.has('csv')) terminal.out(forecastCsv(forecasts));
        else {
          const head = municipality.name;
          terminal.out(
            forecastText(forecasts, lacking, { head, isOne, columns: terminal.columns }),
          );
        }
      },
    });
    return exitCode.ok;
  },
};

/** A change of nothing is refused when it was asked for: it is a mistake, and an answer would hide it. */
function scenarioOf(given: Arguments): CaseloadScenario {
  const pct = (option: 'tilgang' | 'varighed'): number => {
    const text = given.value(option);
    if (text === null) return 0;
    const { least, most } = caseloadScenarioBounds;
    const number = /^-?\d{1,4}(?:,\d{1,2})?$/.test(text)
      ? Number(text.replace(',', '.'))
      : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new CommandError(
      exitCode.usage,
      `--${option} ${text}: Skriv en procent fra ${least} til ${most}, fx 10 eller -2,5.`,
    );
  };
  const scenario = { inflowPct: pct('tilgang'), durationPct: pct('varighed'), pricePct: 0 };
  if (isNoScenario(scenario) && (given.has('tilgang') || given.has('varighed'))) {
    throw new CommandError(exitCode.usage, 'Scenariet er tomt: en ændring på 0 ændrer intet.');
  }
  return scenario;
}

/** The grounds of one benefit, or all. */
function chosen(
  grounds: readonly (ForecastGround | NoForecast)[],
  benefit: string | null,
): readonly (ForecastGround | NoForecast)[] {
  if (benefit === null) return grounds;
  const known = benefits.codes.map(({ code }) => code).join(', ');
  if (!benefits.has(benefit)) {
    throw new CommandError(
      exitCode.usage,
      `Ydelsen »${benefit}« kendes ikke. Vælg en af: ${known}.`,
    );
  }
  const found = grounds.filter((ground) => benefitOf(ground) === benefit);
  if (found.length > 0) return found;
  throw new CommandError(
    exitCode.usage,
    `Ingen har været på ${benefits.label(benefit, 'da').toLowerCase()}, så der er ingen prognose.`,
  );
}

const benefitOf = (of: ForecastGround | NoForecast): string =>
  of.outcome === 'prognose' ? of.series.benefit : of.benefit;
