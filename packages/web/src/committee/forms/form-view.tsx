import type { Form, PaperKind } from '@rettidig/committee';
import type { CommitteeBody, FormVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { ExampleView } from './example-view.tsx';
import { isProgramForm } from './list-view.tsx';
import { textsOfForms } from './texts.ts';

export interface FormModel {
  /** The version that is shown. */
  readonly form: Form;
  readonly shown: FormVersion | null;
  readonly versions: readonly FormVersion[];
  readonly bodies: readonly CommitteeBody[];
  readonly kind: PaperKind;
  readonly mayWrite: boolean;
  readonly saved: boolean;
}

/** A form with a made-up meeting set in it, who uses it, and its earlier versions. */
export function FormView({
  model: { form, shown, versions, bodies, kind, mayWrite, saved },
  words,
}: {
  readonly model: FormModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfForms(language);
  const path = `/udvalg/skabeloner/${form.id}`;
  const users = bodies.filter((body) => body.form === form.id);
  const isOld = shown !== null && shown.id !== versions[0]?.id;
  const isFixed = isProgramForm(form);
  return (
    <div class="panels">
      <CommitteeHead title={form.name} back={[['/udvalg/skabeloner', t.title]]} words={words}>
        {mayWrite ? (
          <>
            {isFixed ? null : (
              <a class="button" href={`${path}/ret`}>
                {t.change}
              </a>
            )}
            <a {...(isFixed ? { class: 'button' } : {})} href={`${path}/kopi`}>
              {t.copy}
            </a>
          </>
        ) : null}
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      {isOld ? (
        <p class="note warn">{t.old(listInstant(shown.at, language))}</p>
      ) : isFixed && mayWrite ? (
        <p class="note">{t.fixed}</p>
      ) : null}
      <section class="panel" aria-label={t.usedBy}>
        <dl class="facts">
          <div>
            <dt>{t.usedBy}</dt>
            <dd lang="da">
              {users.length === 0 ? t.unused : users.map(({ name }) => name).join(', ')}
            </dd>
          </div>
          {form.types.length === 0 ? null : (
            <div>
              <dt>{t.types}</dt>
              <dd lang="da">
                {form.types
                  .map(({ letter, meaning }) => `${letter}: ${meaning ?? t.noMeaning}`)
                  .join(', ')}
              </dd>
            </div>
          )}
        </dl>
      </section>
      <nav class="no-print" aria-label={t.choose}>
        <ul class="tabs">
          {(['referat', 'dagsorden'] as const).map((one) => (
            <li>
              <a
                href={`${path}?slags=${one}${shown === null ? '' : `&udgave=${shown.id}`}`}
                {...(one === kind ? { 'aria-current': 'page' as const } : {})}
              >
                {t.kinds[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ExampleView form={form} kind={kind} words={words} />
      {versions.length === 0 ? null : (
        <section class="panel no-print" aria-labelledby="udgaver">
          <h2 id="udgaver">{t.versions}</h2>
          <ul class="bullets">
            {versions.map(({ id, at, by }, place) => (
              <li>
                <a href={`${path}?slags=${kind}&udgave=${id}`}>
                  {t.version(listInstant(at, language), by ?? t.program)}
                </a>
                {place === 0 ? <span class="quiet">{` (${t.current})`}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
