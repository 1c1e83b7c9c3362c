import {
  exampleMeeting,
  type Form,
  meetingPaper,
  noInserts,
  type PaperKind,
} from '@rettidig/committee';
import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import type { Words } from '../../ui/words.ts';
import { textsOfForms } from './texts.ts';

/** A made-up meeting set in a form, as members see it. */
export function ExampleView({
  form,
  kind,
  words,
}: {
  readonly form: Form;
  readonly kind: PaperKind;
  readonly words: Words;
}): VNode {
  const t = textsOfForms(words.language);
  const { title, subtitle, blocks } = meetingPaper(exampleMeeting, form, {
    kind,
    audience: 'medlem',
    inserts: noInserts,
  });
  return (
    <section class="panel" aria-labelledby="eksempel">
      <h2 id="eksempel">{t.example}</h2>
      <p class="quiet">{t.exampleLead}</p>
      <article class="paper" lang="da">
        <h3 class="paper-title">{title}</h3>
        {subtitle === '' ? null : <p class="quiet">{subtitle}</p>}
        <BlocksView blocks={blocks} chartFiles={null} words={words} />
      </article>
    </section>
  );
}
