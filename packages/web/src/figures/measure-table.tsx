import type { NamedPeriod, Quantity, Side } from '@rettidig/figures';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { Language } from '../texts/language.ts';
import { casesAddress } from './cases-address.ts';
import { codeName, dimensionName } from './code-name.ts';
import { TargetFlag } from './flag.tsx';
import { divisorOf } from './divisor.ts';
import type { MeasureModel, ShownCell, ShownPart } from './measure-load.ts';
import { textsOfMeasure } from './measure-texts.ts';
import { periodText, shortPeriod } from './period-text.ts';
import { sideName } from './side-name.ts';
import type { Standing } from './standing.ts';
import { textsOfFigures } from './texts.ts';
import { countedIn } from './counted-in.ts';
import { changeText, countedText, unitName, valueText } from './value-text.ts';

interface Shown {
  readonly model: MeasureModel;
  readonly language: Language;
}

/** Periods, newest first, with value, change, and what is counted above and below the line. */
export function PeriodTable({ model, language }: Shown): VNode {
  const { measure, periods, whole } = model;
  const t = textsOfFigures(language);
  const m = textsOfMeasure(language);
  const below = divisorOf(measure);
  const lines = periods
    .map((period, i) => ({ period, cell: whole.cells[i], before: whole.cells[i - 1] }))
    .toReversed();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={m.tableOf(measure[language])}>
      <table class="figure-table">
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col" class="num">{`${t.value} (${unitName(measure.unit, language)})`}</th>
            <th scope="col" class="num">
              {t.change}
            </th>
            {measure.divisor === null ? null : (
              <th scope="col" class="num">
                {headOf(t.numerator, measure.numerator, language)}
              </th>
            )}
            {below === null ? null : (
              <th scope="col" class="num">
                {headOf(t.divisor, below, language)}
              </th>
            )}
            {measure.rest === undefined ? null : (
              <th scope="col" class="num">
                {headOf(measure.rest[language], measure.rest.counted, language)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ period, cell, before }) =>
            cell === undefined ? null : (
              <tr>
                <th scope="row" class="nowrap">
                  {periodText(period, language)}
                  <StandingNote standing={cell.standing} language={language} />
                </th>
                <td class="num">
                  {measure.divisor === null && cell.shown !== null ? (
                    <CasesLink model={model} period={period} side="numerator" language={language}>
                      {valueText(cell.shown, measure, language)}
                    </CasesLink>
                  ) : (
                    <b>{valueText(cell.shown, measure, language)}</b>
                  )}
                </td>
                <td class="num">{changeText(changeOf(cell, before), measure, language)}</td>
                {measure.divisor === null ? null : (
                  <td class="num">
                    {isCounted(cell) ? (
                      <CasesLink model={model} period={period} side="numerator" language={language}>
                        {countedText(cell.numerator, measure.numerator, language)}
                      </CasesLink>
                    ) : null}
                  </td>
                )}
                {below === null ? null : (
                  <td class="num">
                    {isCounted(cell) && cell.divisor !== null ? (
                      <CasesLink model={model} period={period} side="divisor" language={language}>
                        {countedText(cell.divisor, below, language)}
                      </CasesLink>
                    ) : null}
                  </td>
                )}
                {measure.rest === undefined ? null : (
                  <td class="num">
                    {isCounted(cell) && cell.divisor !== null ? (
                      <CasesLink model={model} period={period} side="rest" language={language}>
                        {countedText(cell.divisor - cell.numerator, measure.rest.counted, language)}
                      </CasesLink>
                    ) : null}
                  </td>
                )}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Change from the period before, between periods of which all is known. */
function changeOf(cell: ShownCell, before: ShownCell | undefined): number | null {
  if (cell.standing.kind !== 'kendt' || before?.standing.kind !== 'kendt') return null;
  return cell.shown === null || before.shown === null ? null : cell.shown - before.shown;
}

/** Whether anything can be said of what is counted, were it that there is none. */
function isCounted({ standing }: ShownCell): boolean {
  return standing.kind === 'kendt' || standing.kind === 'loeber' || standing.kind === 'ingen';
}

function headOf(name: string, quantity: Quantity, language: Language): string {
  return `${name} (${textsOfFigures(language).counted[countedIn(quantity)]})`;
}

function CasesLink({
  model: { measure, query },
  period,
  side,
  part,
  language,
  children,
}: Shown & {
  readonly period: NamedPeriod;
  readonly side: Side;
  readonly part?: { readonly code: string; readonly name: string };
  readonly children: string;
}): VNode {
  const t = textsOfFigures(language);
  const m = textsOfMeasure(language);
  const { splitBy, filter } = query;
  const limited =
    part === undefined || splitBy === null || splitBy === undefined
      ? filter
      : { ...filter, [splitBy]: [part.code] };
  const what = (
    measure.divisor === null ? t.value : sideName(measure, side, language)
  ).toLowerCase();
  const of = [part?.name ?? '', periodText(period, language)].filter((text) => text !== '');
  return (
    <a href={casesAddress(measure, { period, side, filter: limited })}>
      {children}
      <span class="unseen">{m.cases(what, of.join(', '))}</span>
    </a>
  );
}

/** Parts in lines, periods in columns, and the whole below. */
export function SplitTable({ model, language }: Shown): VNode {
  const { base, measure, periods, parts, whole, query } = model;
  const m = textsOfMeasure(language);
  const t = textsOfFigures(language);
  const { splitBy } = query;
  const nameOf = ({ code }: ShownPart): string =>
    splitBy === null || code === null ? t.whole : codeName(base, splitBy, code, language);
  const hasTargets = [...parts, whole].some(({ target }) => target !== null);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={m.tableOf(measure[language])}>
      <table class="figure-table split">
        <thead>
          <tr>
            <th scope="col">{splitBy === null ? '' : dimensionName(splitBy, language)}</th>
            {periods.map((period, i) => (
              <th scope="col" class="num">
                {shortPeriod(period, language)}
                <StandingNote standing={whole.cells[i]?.standing} language={language} />
              </th>
            ))}
            {hasTargets ? <th scope="col">{t.target}</th> : null}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <SplitRow
              model={model}
              part={part}
              name={nameOf(part)}
              hasTargets={hasTargets}
              language={language}
            />
          ))}
        </tbody>
        <tfoot>
          <SplitRow
            model={model}
            part={whole}
            name={t.whole}
            hasTargets={hasTargets}
            language={language}
          />
        </tfoot>
      </table>
    </div>
  );
}

function SplitRow({
  model,
  part,
  name,
  hasTargets,
  language,
}: Shown & {
  readonly part: ShownPart;
  readonly name: string;
  readonly hasTargets: boolean;
}): VNode {
  const { measure, periods } = model;
  const { code, target, newest } = part;
  return (
    <tr class={code === null ? 'sum' : undefined}>
      <th scope="row">{name}</th>
      {periods.map((period, i) => {
        const cell = part.cells[i];
        const text = valueText(cell?.shown ?? null, measure, language);
        return (
          <td class="num">
            {cell === undefined || cell.shown === null ? (
              text
            ) : (
              <CasesLink
                model={model}
                period={period}
                side="numerator"
                {...(code === null ? {} : { part: { code, name } })}
                language={language}
              >
                {text}
              </CasesLink>
            )}
          </td>
        );
      })}
      {hasTargets ? (
        <td>
          {target === null ? null : (
            <TargetFlag
              value={newest?.value ?? null}
              target={target}
              measure={measure}
              language={language}
            />
          )}
        </td>
      ) : null}
    </tr>
  );
}

/** What is to be said of a number that is not simply known. */
export function StandingNote({
  standing,
  language,
}: {
  readonly standing: Standing | undefined;
  readonly language: Language;
}): VNode | null {
  if (standing === undefined || standing.kind === 'kendt') return null;
  return <span class="quiet small of-period">{standingText(standing, language)}</span>;
}

export function standingText(standing: Standing, language: Language): string {
  const t = textsOfFigures(language);
  switch (standing.kind) {
    case 'kendt':
      return '';
    case 'loeber':
      return standing.late === null ? t.soFar : t.soFarWith(listDay(standing.late, language));
    case 'fremtid':
      return t.notBegun;
    case 'uden-data':
      return t.noData;
    case 'ingen':
      return t.nobody;
    case 'venter':
      return t.knownFrom(listDay(standing.knownOn, language));
  }
}
