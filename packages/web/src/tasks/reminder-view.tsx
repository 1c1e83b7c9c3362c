import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Problem } from '../http/problems.ts';
import type { Words } from '../ui/words.ts';
import { textsOfTasks } from './texts.ts';

/** Asks what to be reminded of about a citizen. */
export function ReminderView({
  citizen,
  id,
  text,
  due,
  problem,
  csrf,
  words,
}: {
  readonly citizen: { readonly id: string; readonly name: string };
  /** The reminder's id, so that it is made once however often the form is sent. */
  readonly id: string;
  readonly text: string;
  readonly due: string;
  /** What is wrong with a field as it was sent; null when nothing is. */
  readonly problem: Problem | null;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfTasks(words.language);
  return (
    <div class="panels">
      <h1>{t.remindHeading}</h1>
      <form method="post" action={`/borgere/${citizen.id}/paamindelse`} class="panel step">
        <Csrf token={csrf} />
        <input type="hidden" name="id" value={id} />
        <p class="quiet">{t.remindLead(citizen.name)}</p>
        {problem === null ? null : (
          <p class="note bad" role="alert">
            <a href={`#${problem.field}`}>{problem.advice}</a>
          </p>
        )}
        <div class={problem?.field === 'tekst' ? 'field wrong' : 'field'}>
          <label for="tekst">{t.remindWhat}</label>
          <input
            id="tekst"
            name="tekst"
            required
            value={text}
            autocomplete="off"
            aria-invalid={problem?.field === 'tekst' ? 'true' : undefined}
          />
        </div>
        <div class={problem?.field === 'dag' ? 'field wrong' : 'field'}>
          <label for="dag">{t.remindDue}</label>
          <input
            id="dag"
            name="dag"
            required
            class="w-short"
            value={due}
            autocomplete="off"
            aria-invalid={problem?.field === 'dag' ? 'true' : undefined}
          />
        </div>
        <p class="row">
          <button class="primary">{t.remindSave}</button>
          <a href={`/borgere/${citizen.id}`}>{citizen.name}</a>
        </p>
      </form>
    </div>
  );
}
