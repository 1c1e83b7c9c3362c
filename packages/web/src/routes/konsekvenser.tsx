import { readReform } from '@rettidig/economy';
import { listEconomyAccounts, newId } from '@rettidig/store';
import { z } from 'zod';
import { reformKind } from '../accounts/kinds.ts';
import { accountRoutes } from '../accounts/routes.tsx';
import { saveAccount } from '../accounts/save.ts';
import { textsOfAccounts } from '../accounts/texts.ts';
import { ReformListView } from '../consequences/list-view.tsx';
import { standingOf } from '../consequences/load.ts';
import { textsOfConsequences } from '../consequences/texts.ts';
import { note, optionalWhole, requiredNote } from '../http/fields.ts';
import { page } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { NumberField, PlainForm, RadioField, TextField } from '../ui/form.tsx';

const terms = { access: 'ledelse', purpose: null } as const;
const section = 'oekonomi' as const;

/** The accounts of reforms. */
export const konsekvenser = page({
  ...terms,
  path: reformKind.path,
  input: { gemt: savedField },
  load: async ({ read }, { gemt }) => {
    const versions = await read((tx) => listEconomyAccounts(tx, 'reform'));
    return {
      accounts: versions.map((version) => {
        const { lines, result } = standingOf(version);
        return { version, years: lines.years, result };
      }),
      saved: gemt === 'ja',
    };
  },
  view: (model, { words }) => ({
    title: textsOfConsequences(words.language).title,
    section,
    wide: true,
    body: <ReformListView model={model} words={words} />,
  }),
});

/** In from a file, out as the file, versions, out of the list. */
export const konsekvenserKonti = accountRoutes(reformKind, ({ language }) => {
  const t = textsOfConsequences(language);
  return { title: t.uploadTitle, lead: t.uploadLead };
});

const emptyFile = (title: string, municipality: string, years: readonly number[]): string =>
  [
    `del;række;kilde;grundlag;enhed;${years.join(';')}`,
    `titel;${quoted(title)};;;${';'.repeat(years.length)}`,
    ...(municipality === '' ? [] : [`kommune;${municipality};;;${';'.repeat(years.length)}`]),
    '',
  ].join('\n');

/** A new account: an empty one, or the example of 2014 to be changed. */
export const nyKonsekvens = plainForm({
  path: `${reformKind.path}/ny`,
  access: 'ledelse',
  address: {},
  fields: {
    fra: z.enum(['tomt', 'eksempel']),
    titel: requiredNote(120),
    kommune: note(4),
    aar: optionalWhole({ least: 2000, most: 2098 }),
    antal: optionalWhole({ least: 1, most: 10 }),
  },
  labels: ({ language }) => {
    const t = textsOfConsequences(language);
    return {
      fra: t.begin,
      titel: textsOfAccounts(language).title,
      kommune: t.municipality,
      aar: t.firstYear,
      antal: t.count,
    };
  },
  load: ({ municipality }) =>
    Promise.resolve({ id: newId(), code: String(municipality?.municipality ?? '') }),
  initial: ({ code }) => ({
    fra: 'tomt',
    kommune: code === '' ? '' : code.padStart(4, '0'),
    antal: '4',
  }),
  save: async (visit, { fra, titel, kommune, aar, antal }, { id: made }) => {
    const t = textsOfConsequences(visit.words.language);
    if (fra === 'tomt' && (aar === undefined || antal === undefined)) {
      return [{ field: 'aar', text: t.needYears }];
    }
    const first = aar ?? 0;
    const years = Array.from({ length: antal ?? 0 }, (_, place) => first + place);
    const content =
      fra === 'eksempel'
        ? reformKind.example.replace(/^titel;[^;\n]*/m, () => `titel;${quoted(titel)}`)
        : emptyFile(titel, kommune, years);
    const reading = readReform(content);
    if (reading.outcome === 'fejl') {
      return reading.faults.map(({ text }) => ({ field: 'kommune', text }));
    }
    return await saveAccount(visit, { id: made, kind: 'reform', title: titel, content }, null);
  },
  done: (_address, { id: made }) => `${reformKind.path}/${made}?gemt=ja`,
  view: (_model, form, { words }) => {
    const t = textsOfConsequences(words.language);
    const fields = { form, words } as const;
    return {
      title: t.newAccount,
      section,
      body: (
        <div class="panels">
          <h1>{t.newAccount}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} cancel={reformKind.path}>
              <RadioField
                {...fields}
                name="fra"
                options={[
                  { value: 'tomt', label: t.empty },
                  { value: 'eksempel', label: t.example },
                ]}
                required
              />
              <TextField
                {...fields}
                name="titel"
                hint={textsOfAccounts(words.language).titleHint}
                required
              />
              <TextField
                {...fields}
                name="kommune"
                width="short"
                inputMode="numeric"
                hint={t.municipalityHint}
              />
              <NumberField {...fields} name="aar" hint={t.yearsHint} />
              <NumberField {...fields} name="antal" />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

const quoted = (text: string): string =>
  /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
