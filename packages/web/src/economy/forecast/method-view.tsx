import { damping, levelDrift, type LeavingRate, type StockFlow } from '@rettidig/economy';
import type { VNode } from 'preact';
import { monthName } from '../../format/days.ts';
import { fixed, percent, signed, whole } from '../../format/numbers.ts';
import type { Language } from '../../texts/language.ts';
import type { Words } from '../../ui/words.ts';
import type { BenefitModel } from './load.ts';
import { monthText } from './names.ts';
import { textsOfForecast } from './texts.ts';

/** How a forecast was computed: its history, its numbers and its only assumption, in words. */
export function HowComputed({
  model: { forecast, until },
  words: { language },
}: {
  readonly model: BenefitModel;
  readonly words: Words;
}): VNode {
  const { how, howTitle } = textsOfForecast(language);
  const { model, series, from, why, backTest } = forecast;
  const first = series.months[from]?.month ?? until;
  const { inflow, pace, daysShare } = model;
  return (
    <section class="panel" aria-labelledby="hvordan">
      <details>
        <summary>
          <h2 id="hvordan">{howTitle}</h2>
        </summary>
        <ul class="bullets">
          <li>{`${how.history(monthText(first, language), series.months.length - from)} ${how[why]}`}</li>
          <li>
            {how.inflow(fixed(inflow.level, 1, language), percent(100 * inflow.gain, language))}
          </li>
          <li>{seasonText(inflow, language)}</li>
          <li>
            {inflow.slope === 0
              ? how.noTrend
              : how.trend(signed(inflow.slope * damping, 2, language))}
          </li>
          <li>{`${how.leaving} ${how.pace(percent(100 * pace.level, language))}`}</li>
          <li>{how.stock}</li>
          <li>{how.days(fixed(daysShare, 3, language))}</li>
          <li>{how.interval(fixed(backTest.width, 2, language))}</li>
          <li>{how.drift(percent(100 * levelDrift, language))}</li>
          <li>{how.scenario}</li>
          <li>{how.cost}</li>
        </ul>
        <RateTable rates={model.rates} language={language} />
      </details>
    </section>
  );
}

function seasonText({ season }: StockFlow['inflow'], language: Language): string {
  const { how } = textsOfForecast(language);
  const [most, least] = [Math.max(...season), Math.min(...season)];
  if (most - least < 1e-9) return how.noSeason;
  const name = (factor: number): string =>
    `${monthName(season.indexOf(factor) + 1, language)} (${signed(100 * (factor - 1), 0, language)} %)`;
  return how.season(name(most), name(least));
}

function RateTable({
  rates,
  language,
}: {
  readonly rates: readonly LeavingRate[];
  readonly language: Language;
}): VNode {
  const { age } = textsOfForecast(language);
  const name = ({ from, to }: LeavingRate): string => {
    if (from === 0) return age.first;
    return to === null ? age.open(from) : age.span(from, to - 1);
  };
  return (
    <div
      class="scroll"
      tabIndex={0}
      role="region"
      aria-label={textsOfForecast(language).tableOf(age.rate)}
    >
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{age.head}</th>
            <th scope="col" class="num">
              {age.rate}
            </th>
            <th scope="col" class="num">
              {age.basis}
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.map((one) => (
            <tr>
              <th scope="row">{name(one)}</th>
              <td class="num">{percent(100 * one.rate, language)}</td>
              <td class="num">{whole(one.months, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
