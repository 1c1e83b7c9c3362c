import { type Activity, offerEndReasons, placementPurposes } from '@rettidig/casework';
import { activityKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import { lastDayText, listDay } from '../format/days.ts';
import { decimal } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { type CitizenPage, mayRegister } from './page.ts';
import { textsOfCase } from './texts.ts';

/** The offers of the case: those that run or come, with the way to end them; the others folded. */
export function Offers({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode | null {
  const t = textsOfCase(words.language).offers;
  const { file, today } = page;
  const now = file.activities.filter(({ to }) => to > today);
  const ended = file.activities.filter(({ to }) => to <= today).toReversed();
  if (file.activities.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="tilbud">
      <h2 id="tilbud">{t.heading}</h2>
      {now.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <OfferTable offers={now} canEnd={mayRegister(page)} page={page} words={words} />
      )}
      {ended.length === 0 ? null : (
        <details>
          <summary>{t.ended(ended.length)}</summary>
          <OfferTable offers={ended} canEnd={false} page={page} words={words} />
        </details>
      )}
    </section>
  );
}

function OfferTable({
  offers,
  canEnd,
  page,
  words,
}: {
  readonly offers: readonly Activity[];
  readonly canEnd: boolean;
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const own = textsOfCase(language).offers;
  return (
    <table class="cards" aria-labelledby="tilbud" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{own.what}</th>
          <th role="columnheader">{own.where}</th>
          <th role="columnheader">{own.period}</th>
          <th role="columnheader">
            {canEnd ? <span class="unseen">{own.end}</span> : own.outcome}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {offers.map((offer) => {
          const { id, kind, from, to, hoursPerWeek } = offer;
          const name = activityKinds.label(kind, language);
          return (
            <tr role="row">
              <th role="rowheader" scope="row">
                {name}
                {hoursPerWeek === null ? null : (
                  <span class="booked">{own.hours(decimal(hoursPerWeek, language))}</span>
                )}
              </th>
              <td role="cell">
                <Where offer={offer} page={page} words={words} />
              </td>
              <td role="cell" class="nowrap">
                {`${listDay(from, language)} – ${lastDayText(to, t, language)}`}
              </td>
              <td role="cell">
                {canEnd ? (
                  <a href={`/borgere/${page.citizen.id}/tilbud/${id}/slut`}>
                    {own.end}
                    <span class="unseen">{` ${name}, ${listDay(from, language)}`}</span>
                  </a>
                ) : (
                  endOf(offer, page, words)
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Where({
  offer,
  page,
  words: { language },
}: {
  readonly offer: Activity;
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode | null {
  const terms = page.records.offerTerms.findLast(({ activity }) => activity === offer.id);
  if (terms === undefined) return null;
  return (
    <>
      {terms.provider}
      {terms.purpose === null ? null : (
        <span class="booked">{placementPurposes.label(terms.purpose, language)}</span>
      )}
    </>
  );
}

function endOf(offer: Activity, { records }: CitizenPage, { language }: Words): string {
  const end = records.offerEnds.findLast(({ activity }) => activity === offer.id);
  return end === undefined ? '' : offerEndReasons.label(end.reason, language);
}
