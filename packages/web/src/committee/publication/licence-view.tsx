import type { LicenceVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { listInstant } from '../../format/instants.ts';
import type { FormState } from '../../steps/form-state.ts';
import { PlainForm, TextField } from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfLicence } from './licence-texts.ts';

export const licencePath = '/udvalg/udgivelser/licens';

/** The licence of what is published, and those that were chosen before. */
export function LicenceView({
  model: { versions, saved },
  form,
  words,
}: {
  readonly model: { readonly versions: readonly LicenceVersion[]; readonly saved: boolean };
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfLicence(language);
  const back = '/udvalg/udgivelser';
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} back={[[back, t.publications]]} words={words} />
      <Saved saved={saved} words={words} />
      <section class="panel">
        <PlainForm form={form} words={words} cancel={back}>
          <TextField form={form} words={words} name="licens" hint={t.hint} />
        </PlainForm>
      </section>
      {versions.length === 0 ? null : (
        <section class="panel" aria-labelledby="valgt">
          <h2 id="valgt">{t.before}</h2>
          <ul class="bullets">
            {versions.map(({ address, at, by, until }) => (
              <li>
                {address}
                <span class="under quiet">
                  {t.chosen(
                    listInstant(at, language),
                    by ?? t.program,
                    until === null ? null : listInstant(until, language),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
