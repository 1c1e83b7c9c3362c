import { type AtStart, offerKey } from '@rettidig/figures';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { participantsAddress } from './at-start-address.ts';
import { offerName } from './at-start-names.ts';
import { Fact, lengthInMonths, Scroll, shareText, wholePercent } from './parts.tsx';
import { textsOfAtStart } from './at-start-texts.ts';
import { textsOfEvaluation } from './texts.ts';

/** How the participants stood when they began: how long their cases had lasted, their offers, and who had a mentor. */
export function AtStartPanel({
  start,
  address,
  words,
}: {
  readonly start: AtStart;
  /** Of the evaluation. */
  readonly address: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const all = textsOfEvaluation(language);
  const t = textsOfAtStart(language);
  const { of, withCase, days, withMentor } = start;
  const months = (length: number | undefined): string =>
    length === undefined ? '–' : all.months(lengthInMonths(length, language));
  return (
    <section class="panel stack" aria-labelledby="ved-start">
      <h2 id="ved-start">{t.heading}</h2>
      <p class="quiet small">{t.lead}</p>
      <dl class="facts">
        <Fact name={t.mean}>{months(days?.mean)}</Fact>
        <Fact name={t.least}>{months(days?.least)}</Fact>
        <Fact name={t.most}>{months(days?.most)}</Fact>
        <Fact name={t.withCase}>
          <a href={participantsAddress(address, 'sag/af')}>
            {shareText({ count: withCase, of }, words)}
          </a>
        </Fact>
        <Fact name={t.mentor}>
          <a href={participantsAddress(address, 'mentor')}>
            {shareText({ count: withMentor, of }, words)}
          </a>
        </Fact>
        <Fact name={t.housing}>{t.missing}</Fact>
      </dl>
      <Offers start={start} address={address} words={words} />
      <p class="no-print">
        <a href={participantsAddress(address, 'ved-start/af')}>{t.all}</a>
      </p>
    </section>
  );
}

function Offers({
  start: { of, offers, withoutOffer },
  address,
  words: { language },
}: {
  readonly start: AtStart;
  readonly address: string;
  readonly words: Words;
}): VNode {
  const all = textsOfEvaluation(language);
  const t = textsOfAtStart(language);
  const rows = [
    ...offers.map((one) => ({
      key: offerKey(one),
      name: offerName(one.type, language),
      provider: one.provider ?? t.noProvider,
      count: one.count,
    })),
    { key: 'uden-tilbud', name: t.none, provider: '', count: withoutOffer },
  ];
  return (
    <Scroll name={all.tableOf(t.offer)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.offer}</th>
            <th scope="col">{t.provider}</th>
            <th scope="col" class="num">
              {all.number}
            </th>
            <th scope="col" class="num">
              {all.shareColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, provider, count }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{provider}</td>
              <td class="num">
                <a href={participantsAddress(address, key)}>
                  {count}
                  <span class="unseen">{t.behind(`${name} ${provider}`.trim())}</span>
                </a>
              </td>
              <td class="num">{wholePercent(count, of, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
