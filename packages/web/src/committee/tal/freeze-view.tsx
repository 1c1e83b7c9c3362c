import {
  type DimensionId,
  findMeasure,
  isPublicMeasure,
  type Measure,
  measures,
  type NamedPeriod,
  type PeriodKind,
  periodOn,
  periodsUntil,
  themes,
} from '@rettidig/figures';
import type { KeptMatter } from '@rettidig/store';
import type { VNode } from 'preact';
import { ChooseDimensions, Choose } from '../../figures/filter-form.tsx';
import { dimensionName } from '../../figures/code-name.ts';
import { periodText } from '../../figures/period-text.ts';
import { periodKinds } from '../../figures/period-kinds.ts';
import { dimensionsFor } from '../../figures/query.ts';
import { mostPeriods } from '../../figures/measure-load.ts';
import type { FigureBase } from '../../figures/snapshots.ts';
import { isWhole } from '../../figures/standing.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { numbersPath } from './path.ts';
import { textsOfNumbers } from './texts.ts';

/** What may be frozen: the measures that fit the matter, and of the chosen one what it can be split and limited by. */
export interface FreezeModel {
  readonly base: FigureBase;
  readonly measures: readonly Measure[];
  readonly chosen: Measure | null;
  readonly able: readonly DimensionId[];
}

/** In a paper there are no figures of single caseworkers, and in an open one none that may not be published. */
export function freezeModel(
  visit: EmployeeVisit,
  base: FigureBase,
  { openness }: Pick<KeptMatter, 'openness'>,
  measure: string | undefined,
): FreezeModel {
  const fitting = measures.filter(
    (one) => (isPublicMeasure(one) || !openness.open) && one.alwaysBy !== 'sagsbehandler',
  );
  const found = findMeasure(measure ?? '');
  const chosen = found !== null && fitting.includes(found) ? found : null;
  return {
    base,
    measures: fitting,
    chosen,
    able:
      chosen === null
        ? []
        : dimensionsFor(chosen, visit).filter((dimension) => dimension !== 'sagsbehandler'),
  };
}

/** So many periods back can be chosen. */
const recent: Readonly<Record<PeriodKind, number>> = {
  uge: 13,
  maaned: 25,
  kvartal: 9,
  aar: 6,
  'rullende-aar': 13,
};

/** Freezes a figure without leaving the matter: first the measure, then what of it. */
export function FreezeNew({
  matter,
  freeze: { base, measures: fitting, chosen, able },
  csrf,
  words,
}: {
  readonly matter: KeptMatter;
  readonly freeze: FreezeModel;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfNumbers(language);
  const path = numbersPath(matter.id);
  return (
    <section class="panel stack no-print" aria-labelledby="frys">
      <h2 id="frys">{t.freeze}</h2>
      <p>{t.freezeLead}</p>
      <form method="get" action={`${path}#frys`} class="row">
        <div class="field">
          <label for="maaling">{t.measure}</label>
          <select id="maaling" name="maaling">
            <option value="">{t.choose}</option>
            {themes.codes.map(({ code }) => {
              const own = fitting.filter(({ theme }) => theme === code);
              return own.length === 0 ? null : (
                <optgroup label={themes.label(code, language)}>
                  {own.map((one) => (
                    <option value={one.id} selected={one.id === chosen?.id}>
                      {one[language]}
                    </option>
                  ))}
                </optgroup>
              );
            })}
          </select>
        </div>
        <button>{t.next}</button>
      </form>
      {chosen === null ? null : (
        <form method="post" action={`${path}/frys`} class="step">
          <Csrf token={csrf} />
          <input type="hidden" name="maaling" value={chosen.id} />
          <input type="hidden" name="somkendt" value={base.asOf} />
          <PeriodField measure={chosen} base={base} words={words} />
          <div class="field">
            <label for="antal">{t.count}</label>
            <input
              id="antal"
              name="antal"
              class="w-short"
              inputMode="numeric"
              value="1"
              autocomplete="off"
              aria-describedby="antal-mest"
            />
            <p class="hint" id="antal-mest">{`1–${mostPeriods}`}</p>
          </div>
          {chosen.alwaysBy === undefined ? (
            <Choose
              name="efter"
              label={t.splitBy}
              options={able.map((code) => ({ code, name: dimensionName(code, language) }))}
              value=""
              empty={t.notSplit}
            />
          ) : null}
          {able.length === 0 ? null : (
            <details>
              <summary>{t.limits}</summary>
              <ChooseDimensions base={base} dimensions={able} filter={{}} language={language} />
            </details>
          )}
          <div class="field">
            <label for="frys-note">{t.note}</label>
            <input id="frys-note" name="note" class="w-long" maxLength={500} autocomplete="off" />
          </div>
          <p>
            <button class="primary">{t.freezeIt}</button>
          </p>
        </form>
      )}
    </section>
  );
}

/** The last period, of any kind that the measure has; one of which all is known is chosen. */
function PeriodField({
  measure,
  base,
  words: { language },
}: {
  readonly measure: Measure;
  readonly base: FigureBase;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(language);
  const { on } = base.snapshot;
  const ofKind = (kind: PeriodKind): readonly NamedPeriod[] =>
    periodsUntil(periodOn(kind, on), recent[kind]).toReversed();
  const usual = measure.periods
    .flatMap(ofKind)
    .find((period) => isWhole(measure, period, base.snapshot));
  return (
    <div class="field">
      <label for="til">{t.period}</label>
      <select id="til" name="til">
        {measure.periods.map((kind) => (
          <optgroup label={periodKinds.label(kind, language)}>
            {ofKind(kind).map((period) => (
              <option value={period.code} selected={period.code === usual?.code}>
                {isWhole(measure, period, base.snapshot)
                  ? periodText(period, language)
                  : `${periodText(period, language)} (${t.running})`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
