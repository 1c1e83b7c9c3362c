import type { Room } from '@rettidig/casework';
import type { Unit } from '@rettidig/store';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { PlainForm, SelectField, TextField } from '../ui/form.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { Saved, SettingsHead } from './settings-head.tsx';
import { textsOfSettings } from './settings-texts.ts';

export interface RoomsModel {
  readonly rooms: readonly Room[];
  /** The units that the leader may give a room to, by name. */
  readonly units: readonly Unit[];
  /** Whether rooms of every unit can be made, too. */
  readonly forAll: boolean;
  readonly saved: boolean;
}

export function RoomsView({
  model: { rooms, units, forAll, saved },
  form,
  words,
}: {
  readonly model: RoomsModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfSettings(words.language).rooms;
  const terms = { form, words } as const;
  const nameOf = (unit: string | null) =>
    unit === null ? t.everybody : (units.find(({ id }) => id === unit)?.name ?? '');
  return (
    <div class="panels">
      <SettingsHead title={t.title} words={words} />
      <section class="panel">
        <Saved saved={saved} words={words} />
        <p>{t.lead}</p>
        <PlainForm form={form} words={words} button={t.add} cancel="/kalender">
          <TextField {...terms} name="navn" required width="middle" />
          {forAll ? (
            <SelectField
              {...terms}
              name="enhed"
              empty={t.everybody}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
        </PlainForm>
      </section>
      <section class="panel" aria-labelledby="lokaler-i-brug">
        <h2 id="lokaler-i-brug">{t.list}</h2>
        {rooms.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul class="booked-list">
            {rooms.map(({ id, name, unit }) => (
              <li class="row spread">
                <span>
                  <b>{name}</b> <span class="quiet">{nameOf(unit)}</span>
                </span>
                {unit === null && !forAll ? null : (
                  <form method="post" action={`/kalender/lokaler/${id}/luk`}>
                    <Csrf token={form.csrf} />
                    <button>
                      {t.close}
                      <span class="unseen">{`: ${name}`}</span>
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
