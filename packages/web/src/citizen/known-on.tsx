import { type Day, isoDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';

/** The part of an address that asks for the case as it was known on a day; empty for now. */
export function knownQuery(knownOn: Day | null): string {
  return knownOn === null ? '' : `?kendt=${isoDay(knownOn)}`;
}

/** Asks for the case as it was known at the end of a day. */
export function KnownOn({
  page,
  words: { t },
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  return (
    <section class="panel no-print" aria-labelledby="kendt-overskrift">
      <h2 id="kendt-overskrift">{t.citizen.knownHeading}</h2>
      <form class="row" method="get" action={`/borgere/${page.citizen.id}`}>
        <div class="field">
          <label for="kendt">{t.citizen.knownLabel}</label>
          <input
            id="kendt"
            name="kendt"
            type="date"
            value={page.knownOn === null ? '' : isoDay(page.knownOn)}
            max={isoDay(page.now)}
            required
          />
        </div>
        <button>{t.citizen.knownButton}</button>
      </form>
    </section>
  );
}
