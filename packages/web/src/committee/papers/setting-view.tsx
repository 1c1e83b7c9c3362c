import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import type { Setting } from './settings.ts';
import { textsOfPapers } from './texts.ts';

/** A paper while it is set: that something happens, and where to fetch it. */
export function SettingView({
  setting: { run, file },
  meeting,
  id,
  words,
}: {
  readonly setting: Setting;
  readonly meeting: string;
  readonly id: string;
  readonly words: Words;
}): VNode {
  const t = textsOfPapers(words.language);
  const path = `/udvalg/moeder/${meeting}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={`${path}/laes`}>{t.backToPaper}</a>
        </p>
        <h1>{t.setting}</h1>
      </div>
      <section class="panel">
        {run.state === 'fejlet' ? (
          <p class="note bad">{t.notSet}</p>
        ) : (
          <>
            <p role="status">{file === null ? t.isSetting : t.isSet}</p>
            <p>
              {file === null ? (
                <a class="button" href={`${path}/papir/${id}`}>
                  {t.look}
                </a>
              ) : (
                <a class="button" href={`${path}/papir/${id}/hent`}>
                  {t.fetch}
                </a>
              )}
            </p>
          </>
        )}
      </section>
    </div>
  );
}
