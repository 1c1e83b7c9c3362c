import { isNoScenario } from '@rettidig/economy';
import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { ScenarioField, ScenarioText } from './asked.ts';
import type { BenefitModel } from './load.ts';
import { textsOfForecast } from './texts.ts';

const fields: readonly ScenarioField[] = ['tilgang', 'varighed', 'pris', 'enhedspris'];

/** The form of what if: percentages and a price, as they were written, with what is wrong at its field. */
export function ScenarioForm({
  model: { asked, benefit, price },
  words,
}: {
  readonly model: BenefitModel;
  readonly words: Words;
}): VNode {
  const t = textsOfForecast(words.language);
  const path = `/oekonomi/prognose/${benefit}`;
  const faults = fields.filter((field) => asked.faults[field] !== undefined);
  const noPrice = asked.scenario.pricePct !== 0 && asked.unitPrice === null && price === null;
  return (
    <section class="panel stack no-print" aria-labelledby="scenarie">
      <h2 id="scenarie">{t.scenarioTitle}</h2>
      <p class="quiet">{t.scenarioLead}</p>
      {faults.length === 0 ? null : (
        <div class="note bad" role="alert">
          <p class="status">
            <Icon name="overskredet" />
            {t.wrong}
          </p>
          <ul>
            {faults.map((field) => (
              <li>
                <a href={`#${field}`}>{`${t.fields[field]}: ${asked.faults[field] ?? ''}`}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {asked.empty ? <p class="note warn">{t.empty}</p> : null}
      {noPrice ? <p class="note">{t.priceWithout}</p> : null}
      <form method="get" action={path}>
        <div class="filters">
          {fields.map((field) => (
            <Field
              field={field}
              value={asked.text[field]}
              fault={asked.faults[field]}
              words={words}
            />
          ))}
        </div>
        <p class="row">
          <button class="primary" name="vis" value="ja">
            {t.show}
          </button>
          {Object.values(asked.text).every((text) => text === '') ? null : (
            <a href={path}>{t.clear}</a>
          )}
        </p>
      </form>
    </section>
  );
}

function Field({
  field,
  value,
  fault,
  words,
}: {
  readonly field: ScenarioField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly words: Words;
}): VNode {
  const t = textsOfForecast(words.language);
  const by = `${field}-hjaelp${fault === undefined ? '' : ` ${field}-fejl`}`;
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label for={field}>{t.fields[field]}</label>
      <p class="hint" id={`${field}-hjaelp`}>
        {t.hints[field]}
      </p>
      {fault === undefined ? null : (
        <p class="problem" id={`${field}-fejl`}>
          <Icon name="overskredet" />
          {fault}
        </p>
      )}
      <input
        id={field}
        name={field}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-describedby={by}
        {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })}
      />
    </div>
  );
}

/** The query of a scenario, to ask for the same again; empty where nothing is asked. */
export function scenarioQuery({ asked }: BenefitModel): string {
  const texts: ScenarioText = asked.text;
  if (isNoScenario(asked.scenario) && asked.unitPrice === null) return '';
  const given = fields.filter((field) => texts[field] !== '');
  const query = new URLSearchParams(given.map((field) => [field, texts[field]]));
  return `?${query.toString()}`;
}
