import { danishMoney } from '@rettidig/engine';
import { priceUnits } from '@rettidig/figures';
import type { VNode } from 'preact';
import { amountText } from '../../format/amounts.ts';
import type { Words } from '../../ui/words.ts';
import type { EvaluationModel } from './load.ts';
import { Fact } from './parts.tsx';
import { textsOfEvaluation } from './texts.ts';

/** What the project costs by a price one chooses or writes. */
export function PricePanel({
  model,
  address,
  words,
}: {
  readonly model: EvaluationModel;
  readonly address: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEvaluation(language);
  const { cost, prices, chosen, priced, question } = model;
  const money = (amount: NonNullable<typeof cost>['perExit']): string =>
    amount === null ? '–' : danishMoney(amount);
  return (
    <section class="panel" aria-labelledby="pris-overskrift">
      <h2 id="pris-overskrift">{t.price}</h2>
      <form class="no-print" method="get" action={address}>
        <input type="hidden" name="gruppe" value={question.gruppe} />
        <p>{t.priceLead}</p>
        <div class="filters">
          <div class="field">
            <label for="pris">{t.pricePicked}</label>
            <select id="pris" name="pris">
              <option value="">{t.priceNone}</option>
              {prices.map((price) => (
                <option value={price.id} selected={price.id === chosen} lang="da">
                  {`${price.offer}, ${price.provider}: ${danishMoney(price.amount)} / ${priceUnits.label(price.per, language).toLocaleLowerCase(language)}`}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="beloeb">{t.amount}</label>
            <input
              id="beloeb"
              name="beloeb"
              inputMode="decimal"
              autocomplete="off"
              value={question.beloeb === undefined ? '' : amountText(question.beloeb)}
            />
          </div>
          <div class="field">
            <label for="per">{t.per}</label>
            <select id="per" name="per">
              {priceUnits.codes.map(({ code }) => (
                <option value={code} selected={code === question.per}>
                  {priceUnits.label(code, language)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <p class="row">
          <button>{t.show}</button>
        </p>
      </form>
      {cost === null ? (
        <p class="note">{priced ? t.priceNoLength : t.priceUnknown}</p>
      ) : (
        <dl class="facts">
          <Fact name={t.total}>{danishMoney(cost.total)}</Fact>
          <Fact name={t.perParticipant}>{money(cost.perParticipant)}</Fact>
          <Fact name={t.perCompleted}>{money(cost.perCompleted)}</Fact>
          <Fact name={t.perExit}>{money(cost.perExit)}</Fact>
        </dl>
      )}
    </section>
  );
}
