import { firstLawDay } from '@rettidig/casework';
import { isoDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { lawTriedTo } from './law-changes.ts';
import { type Why, whyAddress } from './why.ts';

/** Asks for the answer under the law of another day. */
export function Replay({
  why,
  words: { t, language },
}: {
  readonly why: Why;
  readonly words: Words;
}): VNode {
  return (
    <section class="panel no-print" aria-labelledby="anden-dag">
      <h2 id="anden-dag">{t.why.replayHeading}</h2>
      <p class="quiet small">{t.why.replayLead}</p>
      <form class="row" method="get">
        {why.knownOn === null ? null : (
          <input type="hidden" name="kendt" value={isoDay(why.knownOn)} />
        )}
        <div class="field">
          <label for="lov-dato">{t.why.replayLabel}</label>
          <input
            id="lov-dato"
            name="lov"
            type="date"
            value={why.lawOn === null ? '' : isoDay(why.lawOn)}
            min={isoDay(firstLawDay)}
            max={isoDay(lawTriedTo)}
            required
          />
        </div>
        <button>{t.why.replayButton}</button>
        <ul class="row small">
          {why.lawChanges.map((day) => (
            <li>
              <a href={whyAddress(why, day)}>{listDay(day, language)}</a>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
