import { differenceCauses } from '@rettidig/economy';
import { danishMoney, minus, nothing, sumOf } from '@rettidig/engine';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { whole } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { signedMoney } from './account-text.ts';
import { reconcileAddress } from './address.ts';
import type { Compared, ReconcileModel } from './load.ts';
import { textsOfReconcile } from './texts.ts';
import { weeksOf } from './week-text.ts';

interface Shown {
  readonly compared: Compared;
  readonly model: ReconcileModel;
  readonly words: Words;
}

/** What the two accounts come to, and what they differ by for each cause. */
export function Result({ compared, model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfReconcile(language);
  const { sum, causes, file, weeks, replaced, outside } = compared;
  const total = causes.reduce(
    (all, one) => ({
      weeks: all.weeks + one.weeks,
      explained: all.explained + one.explained,
      uncompared: all.uncompared + one.uncompared,
    }),
    { weeks: 0, explained: 0, uncompared: 0 },
  );
  return (
    <section class="panel" aria-labelledby="resultat">
      <h2 id="resultat">{`${t.resultHeading}: ${weeksOf(weeks, words)}`}</h2>
      <p>
        {causes.length === 0
          ? t.noDifferences
          : t.summary(whole(sum.alike, language), whole(sum.weeks, language))}
        {replaced === 0 ? null : ` ${t.superseded(replaced)}`}
        {outside === 0 ? null : ` ${t.outside(outside)}`}
      </p>
      <dl class="facts key-facts">
        <div>
          <dt>{t.theirs}</dt>
          <dd class="nowrap">{danishMoney(sum.theirs)}</dd>
        </div>
        <div>
          <dt>{t.ours}</dt>
          <dd class="nowrap">{danishMoney(sum.ours)}</dd>
        </div>
        <div>
          <dt>{t.difference}</dt>
          <dd class="nowrap">
            <b>{signedMoney(minus(sum.theirs, sum.ours))}</b>
          </dd>
        </div>
      </dl>
      {total.uncompared === 0 ? null : (
        <p class="status-line">
          <Icon name="mangler" />{' '}
          {t.uncomparedText(danishMoney(sum.theirsUncompared), danishMoney(sum.oursUncompared))}
        </p>
      )}
      {causes.length === 0 ? null : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.byCause)}>
          <table class="count-table">
            <caption class="unseen">{t.byCause}</caption>
            <thead>
              <tr>
                <th scope="col">{t.cause}</th>
                <th scope="col" class="num">
                  {t.weeks}
                </th>
                <th scope="col" class="num">
                  {t.citizens}
                </th>
                <th scope="col" class="num">
                  {t.explained}
                </th>
                <th scope="col" class="num">
                  {t.uncompared}
                </th>
                <th scope="col" class="num">
                  {t.effect}
                </th>
              </tr>
            </thead>
            <tbody>
              {causes.map(({ cause, weeks: of, citizens, explained, uncompared, effect }) => (
                <tr>
                  <th scope="row">
                    <a
                      href={`${reconcileAddress({ fil: model.chosen.fil, vis: 'alle', aarsag: cause })}#borgere`}
                    >
                      {differenceCauses.label(cause, language)}
                    </a>
                    <span class="quiet small under">{t.causes[cause]}</span>
                  </th>
                  <td class="num">{whole(of, language)}</td>
                  <td class="num">{whole(citizens, language)}</td>
                  <td class="num">{whole(explained, language)}</td>
                  <td class="num">{whole(uncompared, language)}</td>
                  <td class="num nowrap">{of === uncompared ? '–' : signedMoney(effect)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                <td class="num">{whole(total.weeks, language)}</td>
                <td />
                <td class="num">{whole(total.explained, language)}</td>
                <td class="num">{whole(total.uncompared, language)}</td>
                <td class="num nowrap">{signedMoney(minus(sum.theirs, sum.ours))}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <p class="quiet small">{`${t.source(file.fileName, listInstant(file.uploadedAt, language))}`}</p>
    </section>
  );
}

/** Lines of the file that are held against nothing. */
export function LeftOut({
  compared: {
    file: { leftOut },
  },
  words,
}: {
  readonly compared: Compared;
  readonly words: Words;
}): VNode | null {
  const t = textsOfReconcile(words.language);
  if (leftOut.length === 0) return null;
  const parts = (['ukendt-borger', 'ukendt-ydelse'] as const).flatMap((reason) => {
    const some = leftOut.filter((one) => one.reason === reason);
    return some.length === 0 ? [] : [{ reason, some }];
  });
  return (
    <section class="panel" aria-labelledby="ikke-med">
      <h2 id="ikke-med">{t.leftOutHeading}</h2>
      {parts.map(({ reason, some }) => {
        const names = [...new Set(some.map(({ benefitName }) => benefitName))];
        const state = sumOf(...some.map((one) => one.state ?? nothing));
        return (
          <>
            <p class="status-line">
              <Icon name="mangler" />{' '}
              {reason === 'ukendt-borger'
                ? t.unknownCitizen(some.length)
                : t.unknownBenefit(some.length, names.slice(0, 5).join(', '))}{' '}
              {t.leftOutState(danishMoney(state))}
            </p>
            <p class="quiet small">{t.lines(linesText(some.map(({ line }) => line)))}</p>
          </>
        );
      })}
    </section>
  );
}

/** The first lines, and how many there are beside them. */
function linesText(lines: readonly number[]): string {
  const shown = lines.slice(0, 30).join(', ');
  return lines.length > 30 ? `${shown} … (+${lines.length - 30})` : shown;
}
