import { slots } from '@rettidig/committee';
import type { ComponentChildren, VNode } from 'preact';
import { enteredIn, type FormState } from '../../steps/form-state.ts';
import {
  DayField,
  NumberField,
  optionsOf,
  PlainForm,
  RadioField,
  TextArea,
  TextField,
  TimeField,
} from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { Rows } from './rows.tsx';
import { textsOfArchive } from './texts.ts';

/** A form that corrects a part of a paper. */
export interface PaperFormModel {
  readonly fil: string;
  readonly fileName: string;
  /** Id of the version there is now. */
  readonly seen: string;
}

interface Terms {
  readonly model: PaperFormModel;
  readonly form: FormState;
  readonly words: Words;
}

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** The page of a form; it carries the version it was made on, and after a conflict the one there is now. */
function Shell({
  title,
  lead,
  button,
  terms: { model, form, words },
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly button?: string;
  readonly terms: Terms;
  readonly children: ComponentChildren;
}): VNode {
  const t = textsOfArchive(words.language);
  const at = `/udvalg/arkiv/${model.fil}`;
  const isStale = form.problems.some(({ text }) => text === t.stale);
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={at} lang="da">
            {model.fileName}
          </a>
        </p>
        <h1>{title}</h1>
        {lead === undefined ? null : <p class="quiet">{lead}</p>}
      </div>
      <section class="panel">
        <PlainForm
          form={form}
          words={words}
          cancel={at}
          {...(button === undefined ? {} : { button })}
        >
          <input type="hidden" name="set" value={isStale ? model.seen : enteredIn(form, 'set')} />
          {children}
        </PlainForm>
      </section>
    </div>
  );
}

/** Who met, when and where. */
export function HeadFormView(terms: Terms): VNode {
  const { words } = terms;
  const t = textsOfArchive(words.language);
  const own = { form: terms.form, words } as const;
  return (
    <Shell title={t.changeHead} terms={terms}>
      <TextField {...own} name="udvalgets-navn" />
      <DayField {...own} name="dato" hint={t.dayHint} required />
      <div class="filters">
        <TimeField {...own} name="begyndt" />
        <TimeField {...own} name="sluttet" />
      </div>
      <TextField {...own} name="sted" />
      <Rows
        {...own}
        title={t.members}
        hint={t.emptyRows}
        empty={3}
        columns={[
          { name: 'navn' },
          { name: 'parti', width: 'short' },
          {
            name: 'rolle',
            options: options({
              medlem: t.roles.medlem,
              formand: t.roles.formand,
              naestformand: t.roles.naestformand,
              stedfortraeder: t.roles.stedfortraeder,
            }),
          },
          { name: 'fremmoede', options: options(t.presences) },
          { name: 'kom', width: 'short' },
          { name: 'gik', width: 'short' },
        ]}
      />
      <TextArea {...own} name="andre" hint={t.attendeesHint} rows={6} />
    </Shell>
  );
}

/** A point with all that is in it. */
export function ItemFormView({
  isNew,
  ...terms
}: Terms & {
  readonly isNew: boolean;
}): VNode {
  const { words, form } = terms;
  const t = textsOfArchive(words.language);
  const own = { form, words } as const;
  const opennesses = options({ aaben: t.open, lukket: t.closed });
  return (
    <Shell title={isNew ? t.newPoint : t.changePoint} terms={terms}>
      <NumberField {...own} name="nummer" required />
      <TextField {...own} name="titel" required />
      <div class="filters">
        <TextField {...own} name="type" width="short" />
        <TextField {...own} name="sagsnummer" width="middle" />
      </div>
      <RadioField {...own} name="aabenhed" options={opennesses} required />
      <fieldset class="field">
        <legend>{t.ifClosed}</legend>
        <TextField {...own} name="bestemmelse" />
        <TextField {...own} name="offentlig-titel" hint={t.publicTitleHint} />
        <TextArea {...own} name="offentlig-beslutning" hint={t.publicDecisionHint} rows={2} />
      </fieldset>
      <Rows
        {...own}
        title={t.sections}
        hint={t.sectionsHint}
        empty={1}
        columns={[
          { name: 'del', options: optionsOf(slots, words) },
          { name: 'tekst', isLong: true },
        ]}
      />
      <TextField {...own} name="indledning" />
      <TextArea {...own} name="indstillingens-punkter" hint={t.pointsHint} rows={5} />
      <TextArea {...own} name="beslutning" hint={t.decisionHint} rows={6} />
      <TextField {...own} name="fravaerende" hint={t.namesHint} />
      <TextField {...own} name="inhabile" hint={t.namesHint} />
      <Rows
        {...own}
        title={t.attachments}
        hint={t.emptyRows}
        empty={3}
        columns={[
          { name: 'bilag', width: 'long' },
          { name: 'dokumentnr', width: 'short' },
          { name: 'bilag-aabent', options: opennesses },
        ]}
      />
    </Shell>
  );
}

/** Who approved the minutes, and when. */
export function SheetFormView(terms: Terms): VNode {
  const { words, form } = terms;
  const t = textsOfArchive(words.language);
  return (
    <Shell title={t.changeSheet} terms={terms}>
      <Rows
        form={form}
        words={words}
        title={t.sheet}
        hint={t.emptyRows}
        empty={3}
        columns={[
          { name: 'medlem' },
          { name: 'status', options: options(t.approvals) },
          { name: 'godkendt-den', width: 'short' },
        ]}
      />
    </Shell>
  );
}

/** The text itself, to be read again. */
export function TextFormView(terms: Terms): VNode {
  const { words, form } = terms;
  const t = textsOfArchive(words.language);
  return (
    <Shell title={t.changeText} lead={t.changeTextLead} button={t.readAgain} terms={terms}>
      <TextArea form={form} words={words} name="papirets-tekst" rows={30} required />
    </Shell>
  );
}
