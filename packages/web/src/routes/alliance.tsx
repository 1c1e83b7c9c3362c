import { cvrStanding, onlyDigits } from '@rettidig/companies';
import { addDays, danishDay, openEnd } from '@rettidig/engine';
import { listAlliances, municipalityOf, newId, saveAlliances } from '@rettidig/store';
import { z } from 'zod';
import { type AllianceModel, AllianceView } from '../employers/alliance-view.tsx';
import { textsOfEmployers } from '../employers/texts.ts';
import { id, requiredDay, text } from '../http/fields.ts';
import { NotFoundError, action } from '../http/route.ts';
import { plainForm } from '../steps/plain-form.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;

/** The companies in a standing agreement with the municipality. */
export const alliance = plainForm({
  path: '/alliance',
  access: 'sagsarbejde',
  address: {},
  fields: {
    virksomhed: text(120),
    cvr: z.string().trim().max(20).default(''),
    fra: requiredDay,
  },
  labels: ({ language }) => {
    const t = textsOfEmployers(language).alliance;
    return { virksomhed: t.company, cvr: t.cvr, fra: t.from };
  },
  load: async ({ read, today }, { gemt }): Promise<AllianceModel> => ({
    companies: await read(listAlliances),
    today,
    saved: gemt === 'ja',
  }),
  initial: ({ today }) => ({ fra: danishDay(today) }),
  save: async ({ read }, { virksomhed, cvr, fra }, { companies }) => {
    const company = virksomhed.normalize('NFC');
    const number = onlyDigits(cvr);
    const standing = cvrStanding(number);
    const isMadeUp = await read(
      async (tx) => (await municipalityOf(tx, tx.access.municipality))?.demoDay !== null,
    );
    if (cvr !== '' && (standing === 'forkert' || (standing === 'oevelse' && !isMadeUp))) {
      return [{ field: 'cvr', text: 'Det er ikke et CVR-nummer. Tjek de otte cifre.' }];
    }
    const known = companies.find(
      (one) =>
        one.to === openEnd && (one.company === company || (cvr !== '' && one.cvr === number)),
    );
    if (known !== undefined) {
      const text = `${known.company} er allerede med fra ${danishDay(known.from)}.`;
      return [{ field: 'virksomhed', text }];
    }
    const added = {
      id: newId(),
      externalId: null,
      company,
      cvr: cvr === '' ? null : number,
      from: fra,
      to: openEnd,
    };
    await read((tx) => saveAlliances(tx, [added], recording));
    return [];
  },
  view: (model, form, { words }) => ({
    title: textsOfEmployers(words.language).alliance.title,
    body: <AllianceView model={model} form={form} words={words} />,
  }),
});

/** A company leaves the alliance: today is its last day. */
export const forladAlliance = action({
  path: '/alliance/:aftale/slut',
  access: 'sagsarbejde',
  purpose: null,
  input: { aftale: id },
  act: async ({ read, today }, { aftale }) => {
    await read(async (tx) => {
      const known = (await listAlliances(tx)).find((one) => one.id === aftale);
      if (known === undefined) throw new NotFoundError();
      if (known.to !== openEnd) return;
      const to = addDays(today < known.from ? known.from : today, 1);
      await saveAlliances(tx, [{ ...known, to }], recording);
    });
    return { kind: 'redirect', to: '/alliance?gemt=ja' };
  },
});
