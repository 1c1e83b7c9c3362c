import type { DatedPost, EntryKind } from '@rettidig/economy';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { DayField, PlainForm, TextArea, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfEntries } from './entry-texts.ts';
import { BudgetHead } from './head.tsx';
import { usedIn } from './years.ts';

/** Lines that stand empty below those that are there. */
const emptyLines = 4;
/** A transfer of four years from one post to another. */
const leastLines = 8;

/** The form of a decision: its date and source, and a line for each post and year. */
export function EntryFormView({
  title,
  kind,
  year,
  posts,
  form,
  words,
}: {
  readonly title: string;
  readonly kind: EntryKind;
  readonly year: number;
  readonly posts: readonly DatedPost[];
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEntries(language);
  const terms = { form, words } as const;
  const entered = (name: string): readonly string[] => form.entered[name] ?? [];
  const filled = entered('post').length;
  const count = Math.max(leastLines, filled + (filled >= leastLines ? 0 : emptyLines));
  const offered = posts.filter((post) => usedIn(post, year) || entered('post').includes(post.id));
  const cell = (name: 'aar' | 'beloeb' | 'antal' | 'pris', label: string, i: number): VNode => (
    <td>
      <input
        type="text"
        name={name}
        {...(i === 0 ? { id: name } : {})}
        aria-label={t.ofLine(label, i + 1)}
        class="w-short"
        inputMode={name === 'aar' ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={entered(name)[i] ?? (name === 'aar' ? String(year) : '')}
      />
    </td>
  );
  return (
    <div class="panels">
      <BudgetHead
        title={title}
        lead={t.formLead[kind]}
        room={null}
        year={year}
        language={language}
      />
      <section class="panel budget-form">
        <PlainForm form={form} words={words} cancel={`/oekonomi/budget/bevillinger?aar=${year}`}>
          <DayField {...terms} name="dato" required />
          <TextField {...terms} name="kilde" hint={t.sourceHint} required />
          <h2>{t.lines}</h2>
          <p class="hint">{t.linesHint}</p>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.lines)}>
            <table>
              <thead>
                <tr>
                  {[t.post, t.year, t.amount, t.quantity, t.price].map((name) => (
                    <th scope="col">{name}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {Array.from({ length: count }, (_, i) => (
                  <tr>
                    <td>
                      <select
                        name="post"
                        {...(i === 0 ? { id: 'post' } : {})}
                        aria-label={t.ofLine(t.post, i + 1)}
                        lang="da"
                      >
                        <option value="">{t.choosePost}</option>
                        {offered.map(({ id, name }) => (
                          <option value={id} selected={entered('post')[i] === id}>
                            {name}
                          </option>
                        ))}
                      </select>
                    </td>
                    {cell('aar', t.year, i)}
                    {cell('beloeb', t.amount, i)}
                    {cell('antal', t.quantity, i)}
                    {cell('pris', t.price, i)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <TextArea {...terms} name="note" rows={2} />
        </PlainForm>
      </section>
    </div>
  );
}
