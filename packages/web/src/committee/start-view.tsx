import type { VNode } from 'preact';
import type { EmployeeAccess } from '../http/access.ts';
import type { Words } from '../ui/words.ts';
import type { Desk } from './desk/load.ts';
import { textsOfDesk } from './desk/texts.ts';
import { DeskView } from './desk/view.tsx';
import { committeePages } from './pages.ts';
import { textsOfCommittees } from './texts.ts';

/** The front page of the committees: what waits today, and the pages that the employee may use, with what each answers. */
export function CommitteeStartView({
  desk,
  may,
  words,
}: {
  readonly desk: Desk;
  readonly may: (access: EmployeeAccess) => boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCommittees(language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      <DeskView desk={desk} words={words} />
      <section class="panel" aria-labelledby="sider">
        <h2 id="sider">{textsOfDesk(language).rooms}</h2>
        <ul class="bullets">
          {committeePages
            .filter(({ access }) => may(access))
            .map(({ path, da, en, aboutDa, aboutEn }) => (
              <li>
                <a href={path}>{language === 'da' ? da : en}</a>
                <span class="under quiet">{language === 'da' ? aboutDa : aboutEn}</span>
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}
