import { slots } from '@rettidig/committee';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { sectionField, type Written } from './edit-fields.ts';
import { textsOfEditing } from './edit-texts.ts';
import { mattersPath } from './load.ts';
import { textsOfMatters } from './texts.ts';

/** What somebody has written in a matter that cannot be saved any more, to take along. */
export function GoneView({
  written,
  words,
}: {
  readonly written: Written;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEditing(language);
  const labels: Readonly<Record<string, string>> = {
    ...t.fields,
    ...Object.fromEntries(
      slots.codes.map(({ code }) => [sectionField(code), slots.label(code, language)]),
    ),
  };
  const texts = Object.entries(written).filter(
    ([name, text]) => text.trim() !== '' && name in labels,
  );
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.gone}</h1>
        <p class="note bad" role="alert">
          {t.goneLead}
        </p>
        <p>
          <a href={mattersPath}>{textsOfMatters(language).backToList}</a>
        </p>
      </div>
      <section class="panel">
        {texts.map(([name, text]) => (
          <>
            <h2>{labels[name]}</h2>
            <p class="as-written" lang="da">
              {text}
            </p>
          </>
        ))}
      </section>
    </div>
  );
}
