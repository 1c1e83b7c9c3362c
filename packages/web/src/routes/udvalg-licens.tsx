import { licenceVersions, saveLicence } from '@rettidig/store';
import { LicenceView, licencePath } from '../committee/publication/licence-view.tsx';
import { textsOfLicence } from '../committee/publication/licence-texts.ts';
import { recording } from '../committee/recording.ts';
import { note } from '../http/fields.ts';
import { plainForm } from '../steps/plain-form.ts';

/** The licence that what is published is given under as data. */
export const udgivelserLicens = plainForm({
  path: licencePath,
  access: 'sekretariat',
  address: {},
  fields: { licens: note(300) },
  labels: ({ language }) => ({ licens: textsOfLicence(language).address }),
  load: async ({ read }, { gemt }) => ({
    versions: await read(licenceVersions),
    saved: gemt === 'ja',
  }),
  initial: ({ versions: [newest] }) => ({ licens: newest?.until === null ? newest.address : '' }),
  save: async ({ read, words }, { licens }) => {
    if (licens !== '' && !isAddress(licens)) {
      return [{ field: 'licens', text: textsOfLicence(words.language).noAddress }];
    }
    await read((tx) => saveLicence(tx, licens === '' ? null : licens, recording));
    return [];
  },
  view: (model, form, { words }) => ({
    title: textsOfLicence(words.language).title,
    section: 'udvalg',
    body: <LicenceView model={model} form={form} words={words} />,
  }),
});

const isAddress = (text: string): boolean =>
  /^https?:\/\/\S+\.\S+$/.test(text) && URL.canParse(text);
