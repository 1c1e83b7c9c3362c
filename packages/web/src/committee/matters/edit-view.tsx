import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { PlainForm, RadioField, SelectField, TextArea, TextField } from '../../ui/form.tsx';
import { CommitteeHead } from '../head.tsx';
import { sectionField, writtenParts } from './edit-fields.ts';
import type { ShownMatter } from './edit-model.ts';
import { Beside, ConflictNote, HowToWrite, RebuiltNote } from './edit-notes.tsx';
import { textsOfEditing } from './edit-texts.ts';
import { mattersPath } from './load.ts';
import { textsOfMatters } from './texts.ts';

/** The form of a matter: its parts in the order and with the headings of the body's form. */
export function EditView({ model, form, words }: ShownMatter): VNode {
  const { language } = words;
  const t = textsOfEditing(language);
  const { title, matter, body, rights, cancel, carried, notes, preview } = model;
  const { own, others } = writtenParts(model.form);
  const terms = { model, form, words } as const;
  return (
    <div class="panels matter-form">
      <CommitteeHead
        title={title}
        lead={body.name}
        back={[
          [mattersPath, textsOfMatters(language).title],
          ...(cancel === mattersPath ? [] : [[cancel, matter.title] as const]),
        ]}
        words={words}
      />
      {notes.map((note) => (
        <p class="note warn">{note}</p>
      ))}
      <ConflictNote {...terms} />
      <RebuiltNote {...terms} />
      {preview === null ? null : (
        <section class="panel" aria-labelledby="forhaandsvisning">
          <h2 id="forhaandsvisning" tabIndex={-1}>
            {t.previewTitle}
          </h2>
          <p class="note warn" role="status">
            {t.previewLead}
          </p>
          <BlocksView blocks={preview} chartFiles={null} words={words} />
        </section>
      )}
      <section class="panel">
        <PlainForm
          form={form}
          words={words}
          cancel={cancel}
          button={t.save}
          otherButton={
            <button name="handling" value="vis">
              {t.preview}
            </button>
          }
        >
          {Object.entries(carried).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <h2>{t.about}</h2>
          <Beside {...terms} name="titel">
            <TextField form={form} words={words} name="titel" required />
          </Beside>
          <AboutFields {...terms} />
          {rights.leads ? <OpennessFields {...terms} /> : null}
          <h2>{t.sections}</h2>
          <HowToWrite words={words} />
          {own.map((part) =>
            part.part === 'afsnit' ? (
              <SectionField {...terms} name={sectionField(part.slot)} />
            ) : (
              <fieldset>
                <legend>
                  <h3>{part.heading === '' ? t.recommendation : part.heading}</h3>
                </legend>
                <Beside {...terms} name="indled">
                  <TextField form={form} words={words} name="indled" hint={t.leadHint} />
                </Beside>
                <Beside {...terms} name="punkter">
                  <TextArea form={form} words={words} name="punkter" rows={5} hint={t.pointsHint} />
                </Beside>
              </fieldset>
            ),
          )}
          {others.length === 0 ? null : (
            <details
              open={others.some((slot) => (form.entered[sectionField(slot)]?.[0] ?? '') !== '')}
            >
              <summary>{t.otherSections}</summary>
              <p class="hint">{t.otherSectionsHint}</p>
              {others.map((slot) => (
                <SectionField {...terms} name={sectionField(slot)} />
              ))}
            </details>
          )}
          {matter.state === 'behandlet' ? null : (
            <RadioField
              form={form}
              words={words}
              name="tilstand"
              hint={t.stateHint}
              required
              options={(['udkast', 'klar', 'trukket'] as const).map((state) => ({
                value: state,
                label: textsOfMatters(language).states[state],
              }))}
            />
          )}
        </PlainForm>
      </section>
    </div>
  );
}

function AboutFields({ model, form, words }: ShownMatter): VNode {
  const t = textsOfEditing(words.language);
  const terms = { model, form, words } as const;
  const fields = { form, words } as const;
  const { types } = model.form;
  return (
    <div class="filters">
      {types.length === 0 && model.matter.type === null ? null : (
        <Beside {...terms} name="type">
          <SelectField
            {...fields}
            name="type"
            empty={t.noType}
            options={types.map(({ letter, meaning }) => ({
              value: letter,
              label: meaning === null ? letter : `${letter} – ${meaning}`,
            }))}
          />
        </Beside>
      )}
      <Beside {...terms} name="sagsnummer">
        <TextField {...fields} name="sagsnummer" />
      </Beside>
      <div>
        <Beside {...terms} name="kle">
          <TextField {...fields} name="kle" hint={t.kleHint} inputMode="decimal" />
          <p class="small">
            <a href="/udvalg/kle" target="_blank" rel="noopener">
              {t.findKle}
            </a>
          </p>
        </Beside>
      </div>
      <Beside {...terms} name="facet">
        <TextField {...fields} name="facet" hint={t.facetHint} />
      </Beside>
      <Beside {...terms} name="ansvarlig">
        <SelectField
          {...fields}
          name="ansvarlig"
          empty={t.nobody}
          options={model.writers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Beside>
    </div>
  );
}

function OpennessFields({ model, form, words }: ShownMatter): VNode {
  const t = textsOfEditing(words.language);
  const terms = { model, form, words } as const;
  const fields = { form, words } as const;
  return (
    <fieldset>
      <RadioField
        {...fields}
        name="aabenhed"
        required
        options={[
          { value: 'aaben', label: t.open, hint: t.openHint },
          { value: 'lukket', label: t.closed, hint: t.closedHint },
        ]}
      />
      {model.matter.openness.open ? null : <p class="hint">{t.opens}</p>}
      <details open={form.entered['aabenhed']?.[0] === 'lukket'}>
        <summary>{t.fields.hjemmel}</summary>
        <Beside {...terms} name="hjemmel">
          <TextField {...fields} name="hjemmel" hint={t.groundHint} />
        </Beside>
        <Beside {...terms} name="offentlig-titel">
          <TextField {...fields} name="offentlig-titel" hint={t.publicTitleHint} />
        </Beside>
        <Beside {...terms} name="offentlig-beslutning">
          <TextArea {...fields} name="offentlig-beslutning" rows={2} hint={t.publicDecisionHint} />
        </Beside>
      </details>
    </fieldset>
  );
}

const letters = 90;

function SectionField({
  model,
  form,
  words,
  name,
}: ShownMatter & { readonly name: string }): VNode {
  const text = form.entered[name]?.[0] ?? '';
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / letters), 0);
  return (
    <Beside model={model} form={form} words={words} name={name}>
      <TextArea form={form} words={words} name={name} rows={Math.min(Math.max(lines + 1, 4), 30)} />
    </Beside>
  );
}
