import { dutyStatuses } from '@rettidig/casework';
import type { VNode } from 'preact';
import { attentions } from '../portfolio/codes.ts';
import { Csrf } from '../ui/layout.tsx';
import { Status } from '../ui/status.tsx';
import type { Words } from '../ui/words.ts';

export function HelpView({
  csrf,
  shortcuts,
  words,
}: {
  readonly csrf: string;
  readonly shortcuts: boolean;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { help } = t;
  return (
    <div class="panels">
      <h1>{help.title}</h1>
      <section class="panel" aria-labelledby="hvorfra">
        <h2 id="hvorfra">{help.whence}</h2>
        <p>{help.whenceText}</p>
      </section>
      <section class="panel" aria-labelledby="status">
        <h2 id="status">{help.statuses}</h2>
        <dl class="pairs">
          {dutyStatuses.codes.map(({ code }) => (
            <div>
              <dt>
                <Status status={code} language={language} />
              </dt>
              <dd>{help.statusText[code]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="panel" aria-labelledby="taeller">
        <h2 id="taeller">{help.counters}</h2>
        <dl class="pairs">
          {attentions.codes.map(({ code }) => (
            <div>
              <dt>{attentions.label(code, language)}</dt>
              <dd>{t.portfolio.attentionHelp[code]}.</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="panel" aria-labelledby="noegletal">
        <h2 id="noegletal">{help.figures}</h2>
        <dl class="pairs">
          {help.figureList.map(([what, means]) => (
            <div>
              <dt>{what}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="panel" aria-labelledby="taster">
        <h2 id="taster">{help.keys}</h2>
        <p>{help.keysLead}</p>
        <dl class="pairs">
          {Object.entries(help.keyList).map(([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="post" action="/genveje" class="row">
          <Csrf token={csrf} />
          <p>{shortcuts ? help.keysOn : help.keysOff}</p>
          <button name="genveje" value={shortcuts ? 'fra' : 'til'}>
            {shortcuts ? help.keysTurnOff : help.keysTurnOn}
          </button>
        </form>
      </section>
      <section class="panel" aria-labelledby="adgang">
        <h2 id="adgang">{help.privacy}</h2>
        <p>{help.privacyText}</p>
      </section>
    </div>
  );
}
