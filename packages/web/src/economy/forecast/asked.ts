import {
  type CaseloadScenario,
  caseloadScenarioBounds,
  isNoScenario,
  noScenario,
} from '@rettidig/economy';
import type { Money } from '@rettidig/engine';
import { z } from 'zod';
import { parseAmount } from '../../format/amounts.ts';
import { textsOfForecast } from './texts.ts';
import type { Language } from '../../texts/language.ts';

const written = z.string().trim().max(40).default('');

/** The fields of a scenario in an address, as they were written. */
export const scenarioFields = {
  tilgang: written,
  varighed: written,
  pris: written,
  enhedspris: written,
  /** That the form was sent, whatever is in it. */
  vis: written,
};

export type ScenarioField = 'tilgang' | 'varighed' | 'pris' | 'enhedspris';
export type ScenarioText = Readonly<Record<ScenarioField, string>>;

/** What was asked, with what could not be read. */
export interface AskedScenario {
  readonly text: ScenarioText;
  readonly scenario: CaseloadScenario;
  /** Kroner a year of a full-year person, as written by who asks; null: not given. */
  readonly unitPrice: Money | null;
  /** What is wrong with a field, in words. */
  readonly faults: Partial<Readonly<Record<ScenarioField, string>>>;
  /** The form was sent with nothing that changes anything. */
  readonly empty: boolean;
}

/** Reads a scenario. A field that cannot be read changes nothing, and is said. */
export function readScenario(
  fields: ScenarioText & { readonly vis: string },
  language: Language,
): AskedScenario {
  const t = textsOfForecast(language);
  const faults: Partial<Record<ScenarioField, string>> = {};
  const pctOf = (field: 'tilgang' | 'varighed' | 'pris'): number => {
    const read = readPct(fields[field]);
    const { least, most } = caseloadScenarioBounds;
    if (read === null) faults[field] = t.notPct(fields[field]);
    else if (read < least || read > most) faults[field] = t.outside(fields[field], least, most);
    else return read;
    return 0;
  };
  const scenario = {
    inflowPct: pctOf('tilgang'),
    durationPct: pctOf('varighed'),
    pricePct: pctOf('pris'),
  };
  const unitPrice = fields.enhedspris === '' ? null : parseAmount(fields.enhedspris);
  if (fields.enhedspris !== '' && unitPrice === null) {
    faults.enhedspris = t.notAmount(fields.enhedspris);
  }
  const isSent = fields.vis !== '';
  const hasFaults = Object.keys(faults).length > 0;
  return {
    text: fields,
    scenario: hasFaults ? noScenario : scenario,
    unitPrice,
    faults,
    empty: isSent && !hasFaults && isNoScenario(scenario) && unitPrice === null,
  };
}

/** Percent with decimal comma and either minus; nothing is 0; null where it is no number. */
function readPct(text: string): number | null {
  const plain = text
    .replace(/\s*(%|pct\.?)$/i, '')
    .replace(/^\+/, '')
    .replace(/^[−–]/, '-');
  if (plain === '') return 0;
  return /^-?\d{1,4}(?:,\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}
