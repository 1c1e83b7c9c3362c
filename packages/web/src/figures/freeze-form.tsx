import { mayBePublic } from '@rettidig/figures';
import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Language } from '../texts/language.ts';
import { textsOfFrozen } from './frozen-texts.ts';
import type { MeasureModel } from './measure-load.ts';
import { measureAddress } from './measure-query.ts';

/** Freezes what the page shows: the same periods, groups and moment. */
export function FreezeForm({
  model: { measure, query, base },
  csrf,
  language,
}: {
  readonly model: MeasureModel;
  readonly csrf: string;
  readonly language: Language;
}): VNode {
  const t = textsOfFrozen(language);
  return (
    <section class="panel stack no-print" aria-labelledby="frys">
      <h2 id="frys">{t.freeze}</h2>
      <p>{t.freezeLead}</p>
      <form method="post" action={measureAddress(measure, query, '/frys')} class="step">
        <Csrf token={csrf} />
        <input type="hidden" name="somkendt" value={base.asOf} />
        <div class="field">
          <label for="note">{t.note}</label>
          <input id="note" name="note" class="w-long" maxLength={500} autocomplete="off" />
        </div>
        {mayBePublic({ measure, ...query }) ? (
          <div class="option">
            <input type="checkbox" id="offentlig" name="offentlig" value="ja" />
            <label for="offentlig">{t.publicCopy}</label>
          </div>
        ) : null}
        <p class="row">
          <button class="primary">{t.freeze}</button>
          <a href="/noegletal/fastfrosne">{t.title}</a>
        </p>
      </form>
    </section>
  );
}
