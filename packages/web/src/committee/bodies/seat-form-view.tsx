import { seatRoles } from '@rettidig/committee';
import type { CommitteeBody } from '@rettidig/store';
import type { ComponentChildren, VNode } from 'preact';
import type { FormState } from '../../steps/form-state.ts';
import {
  DayField,
  optionsOf,
  PlainForm,
  RadioField,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { type Bodies, sitsOn } from './load.ts';
import { textsOfBodies } from './texts.ts';

interface Shown {
  readonly title: string;
  readonly body: CommitteeBody;
  readonly form: FormState;
  readonly words: Words;
}

/** The frame of a form about a seat. */
function SeatForm({
  title,
  body,
  form,
  words,
  children,
}: Shown & { readonly children: ComponentChildren }): VNode {
  const t = textsOfBodies(words.language);
  const address = `/udvalg/organer/${body.id}`;
  return (
    <div class="panels">
      <CommitteeHead
        title={title}
        back={[
          ['/udvalg/organer', t.title],
          [address, body.name],
        ]}
        words={words}
      />
      <section class="panel">
        <PlainForm form={form} words={words} cancel={address}>
          {children}
        </PlainForm>
      </section>
    </div>
  );
}

/** The form of a seat, a new one or one that is corrected. */
export function SeatFormView({
  own,
  model: { seats, employees, today },
  ...shown
}: Shown & {
  /** Id of the seat; null: a new one. */
  readonly own: string | null;
  readonly model: Bodies;
}): VNode {
  const { body, form, words } = shown;
  const t = textsOfBodies(words.language);
  const terms = { form, words } as const;
  const users = employees.filter(({ role }) => role === 'politiker');
  const members = seats.filter(
    (seat) =>
      seat.body === body.id &&
      seat.id !== own &&
      seat.role !== 'stedfortraeder' &&
      sitsOn(seat, today),
  );
  return (
    <SeatForm {...shown}>
      <TextField {...terms} name="navn" required />
      <TextField {...terms} name="parti" width="short" hint={t.partyHint} />
      <RadioField {...terms} name="rolle" options={optionsOf(seatRoles, words)} required />
      <SelectField
        {...terms}
        name="for"
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        empty={t.anyone}
      />
      <SelectField
        {...terms}
        name="bruger"
        options={users.map(({ id, name }) => ({ value: id, label: name }))}
        empty={t.noUser}
        hint={t.userHint}
      />
      <DayField {...terms} name="fra" hint={t.fromHint} required />
      <DayField {...terms} name="til" hint={t.toHint} />
    </SeatForm>
  );
}

/** The form that ends a seat, or takes back one that was entered by mistake. */
export function SeatEndView(shown: Shown): VNode {
  const { form, words } = shown;
  const t = textsOfBodies(words.language);
  const terms = { form, words } as const;
  return (
    <SeatForm {...shown}>
      <p class="hint">{t.endHint}</p>
      <RadioField
        {...terms}
        name="hvordan"
        options={[
          { value: 'ud', label: t.ended },
          { value: 'fejl', label: t.mistake, hint: t.mistakeHint },
        ]}
        required
      />
      <DayField {...terms} name="dag" />
    </SeatForm>
  );
}
