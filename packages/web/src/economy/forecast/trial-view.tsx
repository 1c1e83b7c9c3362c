import type { BackTestPoint } from '@rettidig/economy';
import type { VNode } from 'preact';
import { percent, whole } from '../../format/numbers.ts';
import type { Words } from '../../ui/words.ts';
import type { BenefitModel } from './load.ts';
import { monthText, personsText } from './names.ts';
import { textsOfForecast } from './texts.ts';

interface Shown {
  readonly model: BenefitModel;
  readonly words: Words;
}

/** Fewer months than these say little of how often an interval holds. */
const few = 60;
/** Of an interval of nine in ten this is too seldom. */
const tooSeldom = 0.85;
const spans = [
  [0, 3],
  [3, 6],
  [6, 12],
] as const;
/** A quarter ahead: what one would have had when it mattered. */
const quarterAhead = 2;
const newest = 12;

const isInside = ({ low, came, high }: BackTestPoint): boolean => low <= came && came <= high;
const shareInside = (points: readonly BackTestPoint[]): number =>
  points.filter(isInside).length / points.length;

/** The back-test, open: how often the interval held, how far off it was, and beside it the plain ways. */
export function TrialView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfForecast(language);
  const { backTest } = model.forecast;
  const { points, inside, errors, method } = backTest;
  const text = (persons: number | null): string =>
    persons === null ? '–' : personsText(persons, language);
  const share = shareInside(points);
  return (
    <section class="panel stack" aria-labelledby="proeve">
      <h2 id="proeve">{t.trialTitle}</h2>
      {points.length === 0 ? null : (
        <p>
          {t.trial(
            whole(inside, language),
            whole(points.length, language),
            percent(Math.round(100 * share), language),
            backTest.origins,
          )}
        </p>
      )}
      {points.length < few ? <p class="note">{t.trialFew}</p> : null}
      {points.length >= few && share < tooSeldom ? <p class="note warn">{t.trialLow}</p> : null}
      {errors.stroem === null ? null : (
        <p>
          {t.errors(
            text(errors.stroem),
            text(errors['sidste-maaned']),
            errors['aaret-foer'] === null ? null : text(errors['aaret-foer']),
          )}
        </p>
      )}
      {method === 'stroem' ? null : <p class="note">{`${t.toldBy[method]}. ${t.naiveUsed}`}</p>}
      <SpanTable points={points} words={words} />
      <Recent model={model} words={words} />
    </section>
  );
}

function SpanTable({
  points,
  words: { language },
}: {
  readonly points: readonly BackTestPoint[];
  readonly words: Words;
}): VNode {
  const t = textsOfForecast(language);
  const rows = spans
    .map(([from, to]) => ({
      name: t.aheadOf(from + 1, to),
      of: points.filter(({ ahead }) => from <= ahead && ahead < to),
    }))
    .filter(({ of }) => of.length > 0);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.trialTitle)}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.ahead}</th>
            {[t.monthsTried, t.inside, t.meanError].map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="num">{whole(of.length, language)}</td>
              <td class="num">{percent(Math.round(100 * shareInside(of)), language)}</td>
              <td class="num">
                {personsText(
                  of.reduce((sum, { told, came }) => sum + Math.abs(told - came), 0) / of.length,
                  language,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The newest months as they were told a quarter before, and as they came. */
function Recent({ model: { forecast }, words: { language } }: Shown): VNode | null {
  const t = textsOfForecast(language);
  const points = forecast.backTest.points
    .filter(({ ahead }) => ahead === quarterAhead)
    .slice(-newest);
  if (points.length === 0) return null;
  const text = (persons: number): string => personsText(persons, language);
  return (
    <details>
      <summary>{t.recent}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.recent)}>
        <table class="count-table">
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              <th scope="col" class="num">
                {t.told}
              </th>
              <th scope="col" class="num">
                {t.intervalHead}
              </th>
              <th scope="col" class="num">
                {t.came}
              </th>
              <th scope="col">{t.within}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => {
              const month = forecast.series.months[point.month]?.month;
              return (
                <tr>
                  <th scope="row">{month === undefined ? '' : monthText(month, language)}</th>
                  <td class="num">{text(point.told)}</td>
                  <td class="num nowrap">{t.interval(text(point.low), text(point.high))}</td>
                  <td class="num">{text(point.came)}</td>
                  <td>{isInside(point) ? t.yes : t.no}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
