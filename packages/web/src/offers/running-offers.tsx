import { activityKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import { lastDayText } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import type { OfferCitizen } from './offer-case.ts';
import { textsOfOffers } from './texts.ts';

/** The offers that the citizen is in already, each with the way to end it. */
export function RunningOffers({
  citizen: { id, running },
  words,
}: {
  readonly citizen: OfferCitizen;
  readonly words: Words;
}): VNode | null {
  const { t: all, language } = words;
  const t = textsOfOffers(language);
  if (running.length === 0) return null;
  return (
    <section class="note" aria-labelledby="er-i">
      <h2 id="er-i">{t.running}</h2>
      <ul>
        {running.map(({ activity, provider }) => {
          const what = activityKinds.label(activity.kind, language);
          const text = t.runningUntil(what, provider, lastDayText(activity.to, all, language));
          return (
            <li>
              {text}.{' '}
              <a href={`/borgere/${id}/tilbud/${activity.id}/slut`}>
                {t.end}
                <span class="unseen"> {text}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
