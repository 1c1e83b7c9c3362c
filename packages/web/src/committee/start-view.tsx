import type { VNode } from 'preact';
import type { EmployeeAccess } from '../http/access.ts';
import type { Language } from '../texts/language.ts';
import { committeePages } from './pages.ts';
import { textsOfCommittees } from './texts.ts';

/** The front page of the committees: the pages that the employee may use, with what each answers. */
export function CommitteeStartView({
  may,
  language,
}: {
  readonly may: (access: EmployeeAccess) => boolean;
  readonly language: Language;
}): VNode {
  const t = textsOfCommittees(language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
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
    </div>
  );
}
