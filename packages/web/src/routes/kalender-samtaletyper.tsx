import type { InterviewLengths } from '@rettidig/casework';
import { type InterviewKind, interviewKinds } from '@rettidig/law';
import { interviewLengths, saveInterviewLength } from '@rettidig/store';
import { Saved, SettingsHead } from '../calendar/settings-head.tsx';
import { textsOfSettings } from '../calendar/settings-texts.ts';
import { optionalWhole } from '../http/fields.ts';
import { plainForm } from '../steps/plain-form.ts';
import { NumberField, PlainForm } from '../ui/form.tsx';

const kinds = interviewKinds.codes.map(({ code }) => code);

const minutes = optionalWhole({ least: 5, most: 480 });
const fields = Object.fromEntries(kinds.map((kind) => [kind, minutes])) as Record<
  InterviewKind,
  typeof minutes
>;

interface Model {
  readonly lengths: InterviewLengths;
  readonly saved: boolean;
}

/** The minutes that an interview of each kind is given. */
export const samtaletyper = plainForm({
  path: '/kalender/samtaletyper',
  access: 'sagsledelse',
  address: {},
  fields,
  labels: ({ language }) => {
    const { minutes: name } = textsOfSettings(language).lengths;
    return Object.fromEntries(
      kinds.map((kind) => [kind, name(interviewKinds.label(kind, language))]),
    ) as Record<InterviewKind, string>;
  },
  load: async ({ read }, { gemt }): Promise<Model> => ({
    lengths: await read(interviewLengths),
    saved: gemt === 'ja',
  }),
  initial: ({ lengths }) => Object.fromEntries(kinds.map((kind) => [kind, String(lengths[kind])])),
  save: async ({ read, words }, values, { lengths }) => {
    const missing = kinds.filter((kind) => values[kind] === undefined);
    if (missing.length > 0) {
      return missing.map((field) => ({ field, text: words.t.errors.tooShort }));
    }
    await read(async (tx) => {
      for (const kind of kinds) {
        const given = values[kind];
        if (given !== undefined && given !== lengths[kind]) {
          await saveInterviewLength(tx, kind, given);
        }
      }
    });
    return [];
  },
  view: ({ saved }, form, { words }) => {
    const t = textsOfSettings(words.language).lengths;
    return {
      title: t.title,
      section: 'kalender',
      body: (
        <div class="panels">
          <SettingsHead title={t.title} words={words} />
          <section class="panel">
            <Saved saved={saved} words={words} />
            <p>{t.lead}</p>
            <PlainForm form={form} words={words} cancel="/kalender">
              {kinds.map((kind) => (
                <NumberField form={form} words={words} name={kind} required />
              ))}
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});
