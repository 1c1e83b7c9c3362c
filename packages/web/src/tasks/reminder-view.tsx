import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfTasks } from './texts.ts';

/** Asks what to be reminded of about a citizen. */
export function ReminderView({
  citizen,
  id,
  due,
  csrf,
  words,
}: {
  readonly citizen: { readonly id: string; readonly name: string };
  /** The reminder's id, so that it is made once however often the form is sent. */
  readonly id: string;
  readonly due: string;
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
        <div class="field">
          <label for="tekst">{t.remindWhat}</label>
          <input id="tekst" name="tekst" required maxLength={300} autocomplete="off" />
        </div>
        <div class="field">
          <label for="dag">{t.remindDue}</label>
          <input id="dag" name="dag" required class="w-short" value={due} autocomplete="off" />
        </div>
        <p class="row">
          <button class="primary">{t.remindSave}</button>
          <a href={`/borgere/${citizen.id}`}>{citizen.name}</a>
        </p>
      </form>
    </div>
  );
}
