import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { SettingsHead } from './settings-head.tsx';
import { textsOfSettings } from './settings-texts.ts';

export interface FeedModel {
  /** Since when there is an address; null: there is none. */
  readonly since: string | null;
  /** The address, the one time it can be shown; null otherwise. */
  readonly address: string | null;
}

/** The address of the employee's own calendar, as the calendar has it. */
export function FeedView(shown: Shown): VNode {
  const t = textsOfSettings(shown.words.language).feed;
  return (
    <div class="panels">
      <SettingsHead title={t.title} words={shown.words} />
      <FeedPanel {...shown} path="/kalender/abonnement" lead={t.lead} privacy={t.privacy} />
    </div>
  );
}

interface Shown {
  readonly model: FeedModel;
  readonly csrf: string;
  readonly words: Words;
}

/** Makes the address, shows it once, and closes it. */
export function FeedPanel({
  model: { since, address },
  path,
  lead,
  privacy,
  csrf,
  words,
}: Shown & {
  /** Where its forms are sent. */
  readonly path: string;
  readonly lead: string;
  readonly privacy: string;
}): VNode {
  const t = textsOfSettings(words.language).feed;
  return (
    <>
      {address === null ? null : (
        <section class="note" role="status" aria-labelledby="adresse-lavet">
          <h2 id="adresse-lavet">{t.made}</h2>
          <p class="address-once">
            <a href={address}>{address}</a>
          </p>
          <p>
            <b>{t.once}</b>
          </p>
          <p>{t.where}</p>
        </section>
      )}
      <section class="panel stack">
        <p>{lead}</p>
        <p>{privacy}</p>
        <p>{since === null ? t.none : t.since(listInstant(since, words.language))}</p>
        <form method="post" action={path}>
          <Csrf token={csrf} />
          <button class="primary">{since === null ? t.open : t.renew}</button>
          {since === null ? null : <p class="quiet small">{t.renewWhy}</p>}
        </form>
        {since === null ? null : (
          <form method="post" action={`${path}/luk`}>
            <Csrf token={csrf} />
            <button>{t.close}</button>
          </form>
        )}
      </section>
    </>
  );
}
