import {
  assignAttendance,
  basisInWords,
  aboutInWords,
  confirmLegalBasis,
  consequenceInWords,
  factsInWords,
  registerAnswer,
  registerContact,
  registerEarlierSanction,
  registerGuidance,
  sendHearing,
  usualHearingDeadline,
} from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { attendanceForms } from '@rettidig/law';
import { checked, requiredChoice, requiredDay, requiredNote, text } from '../http/fields.ts';
import { CheckField, DayField, optionsOf, RadioField, TextArea, TextField } from '../ui/form.tsx';
import { caseForm } from './case-form.tsx';
import { demands } from './demands.ts';
import { textsOfAvailability } from './texts.ts';

/** As much as a letter can carry in one part. */
const longest = 5000;

export const vejledning = caseForm({
  handling: 'vejledning',
  fields: { dag: requiredDay, bevis: requiredNote(longest) },
  labels: (t) => ({ dag: t.guidanceDay, bevis: t.guidanceProof }),
  decide: ({ dag, bevis }, asked, situation) =>
    registerGuidance({ on: dag, proof: bevis }, asked, situation),
  body: (_, form, words) => {
    const t = textsOfAvailability(words.language);
    const terms = { form, words, required: true } as const;
    return {
      fields: (
        <>
          <DayField {...terms} name="dag" why={demands.guidance} />
          <TextArea {...terms} name="bevis" rows={3} hint={t.guidanceHint} />
        </>
      ),
    };
  },
});

export const hjemmel = caseForm({
  handling: 'hjemmel',
  fields: { bestemmelse: text(200), begrundelse: requiredNote(longest) },
  labels: (t) => ({ bestemmelse: t.paragraph, begrundelse: t.reasons }),
  decide: ({ bestemmelse, begrundelse }, asked, situation) =>
    confirmLegalBasis({ paragraph: bestemmelse, reasons: begrundelse }, asked, situation),
  body: (_, form, words) => {
    const t = textsOfAvailability(words.language);
    const terms = { form, words, required: true } as const;
    return {
      fields: (
        <>
          <TextField {...terms} name="bestemmelse" hint={t.paragraphHint} />
          <TextArea {...terms} name="begrundelse" rows={4} hint={t.reasonsHint} />
        </>
      ),
    };
  },
});

export const tidligere = caseForm({
  handling: 'tidligere',
  fields: { dag: requiredDay, bevis: requiredNote(longest), advarsel: checked },
  labels: (t) => ({ dag: t.earlierDay, bevis: t.earlierProof, advarsel: t.warned }),
  decide: ({ dag, bevis, advarsel }, asked, situation) =>
    registerEarlierSanction({ on: dag, proof: bevis, warned: advarsel }, asked, situation),
  body: (_, form, words) => {
    const terms = { form, words, required: true } as const;
    return {
      fields: (
        <>
          <DayField {...terms} name="dag" />
          <TextArea {...terms} name="bevis" rows={3} />
          <CheckField {...terms} name="advarsel" why="LAS § 35, stk. 2." />
        </>
      ),
    };
  },
});

export const hoering = caseForm({
  handling: 'hoering',
  fields: {
    sagen: requiredNote(longest),
    oplysninger: requiredNote(longest),
    frist: requiredDay,
  },
  labels: (t) => ({
    sagen: t.hearingAbout,
    oplysninger: t.hearingFacts,
    frist: t.hearingDeadline,
  }),
  initial: ({ one, view }) => ({
    sagen: aboutInWords(one),
    oplysninger: factsInWords(view).join('\n'),
    frist: danishDay(usualHearingDeadline(view.on)),
  }),
  decide: ({ sagen, oplysninger, frist }, asked, situation) =>
    sendHearing({ about: sagen, facts: oplysninger, deadline: frist }, asked, situation),
  body: ({ one, assessment: { kind } }, form, words) => {
    const t = textsOfAvailability(words.language);
    const terms = { form, words, required: true } as const;
    return {
      button: t.hearingSave,
      fields: (
        <>
          <TextArea {...terms} name="sagen" rows={2} />
          <TextArea {...terms} name="oplysninger" rows={6} hint={t.hearingFactsHint} />
          <DayField {...terms} name="frist" why={demands.hearing} />
          {kind === null ? null : (
            <div>
              <p class="quiet small">{t.hearingPreview}</p>
              <blockquote lang="da">
                <p>{basisInWords(one, kind)}</p>
                <p>{consequenceInWords(kind)}</p>
              </blockquote>
            </div>
          )}
        </>
      ),
    };
  },
});

export const svar = caseForm({
  handling: 'svar',
  fields: { dag: requiredDay, svar: requiredNote(longest), samtale: checked },
  labels: (t) => ({ dag: t.answerDay, svar: t.answerText, samtale: t.inTalk }),
  initial: ({ view }) => ({ dag: danishDay(view.on) }),
  decide: (values, asked, situation) =>
    registerAnswer({ on: values.dag, text: values.svar, inTalk: values.samtale }, asked, situation),
  body: (_, form, words) => {
    const t = textsOfAvailability(words.language);
    const terms = { form, words, required: true } as const;
    return {
      fields: (
        <>
          <DayField {...terms} name="dag" />
          <TextArea {...terms} name="svar" rows={5} />
          <CheckField {...terms} name="samtale" hint={t.inTalkHint} />
        </>
      ),
    };
  },
});

export const kontakt = caseForm({
  handling: 'kontakt',
  fields: { dag: requiredDay, kontakt: requiredNote(longest) },
  labels: (t) => ({ dag: t.contactDay, kontakt: t.contactText }),
  initial: ({ view }) => ({ dag: danishDay(view.on) }),
  decide: ({ dag, kontakt: how }, asked, situation) =>
    registerContact({ on: dag, text: how }, asked, situation),
  body: (_, form, words) => {
    const t = textsOfAvailability(words.language);
    const terms = { form, words, required: true } as const;
    return {
      lead: t.contactWhy,
      fields: (
        <>
          <DayField {...terms} name="dag" />
          <TextArea {...terms} name="kontakt" rows={4} />
        </>
      ),
    };
  },
});

export const fremmoede = caseForm({
  handling: 'fremmoede',
  fields: { form: requiredChoice(attendanceForms) },
  labels: (t) => ({ form: t.attendance }),
  decide: ({ form }, asked, situation) => assignAttendance({ form }, asked, situation),
  body: (_, form, words) => ({
    fields: (
      <RadioField
        form={form}
        words={words}
        name="form"
        required
        why={demands.attendance}
        options={optionsOf(attendanceForms, words)}
      />
    ),
  }),
});
