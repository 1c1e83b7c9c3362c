import { type Form, forms as programs } from '@rettidig/committee';
import type { CommitteeBody } from '@rettidig/store';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfForms } from './texts.ts';

export interface FormListModel {
  readonly forms: readonly Form[];
  readonly bodies: readonly CommitteeBody[];
}

/** Whether a form comes with the program; the others are the municipality's own. */
export const isProgramForm = ({ id }: Form): boolean => programs.some((one) => one.id === id);

/** The forms that papers can be set in. */
export function FormListView({
  model: { forms, bodies },
  words,
}: {
  readonly model: FormListModel;
  readonly words: Words;
}): VNode {
  const t = textsOfForms(words.language);
  const own = forms.filter((form) => !isProgramForm(form));
  const table = (name: string, some: readonly Form[]): VNode => (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.usedBy}</th>
          </tr>
        </thead>
        <tbody>
          {some.map((form) => {
            const users = bodies.filter((body) => body.form === form.id);
            return (
              <tr>
                <th scope="row">
                  <a class="name" href={`/udvalg/skabeloner/${form.id}`} lang="da">
                    {form.name}
                  </a>
                </th>
                <td lang="da">
                  {users.length === 0 ? (
                    <span class="quiet">{t.unused}</span>
                  ) : (
                    users.map((body) => body.name).join(', ')
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words} />
      <section class="panel" aria-labelledby="egne">
        <h2 id="egne">{t.own}</h2>
        {own.length === 0 ? <p class="quiet">{t.ownNone}</p> : table(t.own, own)}
      </section>
      <section class="panel" aria-labelledby="med">
        <h2 id="med">{t.programs}</h2>
        {table(t.programs, forms.filter(isProgramForm))}
      </section>
    </div>
  );
}
