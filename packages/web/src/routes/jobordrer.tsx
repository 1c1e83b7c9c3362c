import { type Remark, jobOrderKinds } from '@rettidig/casework';
import { isPNumber, onlyDigits } from '@rettidig/companies';
import { danishDay } from '@rettidig/engine';
import { sectors } from '@rettidig/law';
import { findJobOrder, listJobOrders, newId, saveJobOrders } from '@rettidig/store';
import { z } from 'zod';
import { type JobOrdersModel, JobOrdersView } from '../employers/job-orders-view.tsx';
import { textsOfEmployers } from '../employers/texts.ts';
import { id, optionalWhole, requiredChoice, requiredDay, text } from '../http/fields.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import { plainForm } from '../steps/plain-form.ts';
import { DayField, NumberField, PlainForm, RadioField, TextField, optionsOf } from '../ui/form.tsx';

/** How many are shown before one asks for more. */
const usualMost = 100;

/** The job orders, open or closed, or one of them alone. */
export const jobordrer = page({
  path: '/jobordrer',
  access: 'medarbejder',
  purpose: null,
  input: {
    vis: z.enum(['aabne', 'lukkede']).default('aabne'),
    antal: z.coerce.number().int().min(1).max(100_000).default(usualMost),
    sagt: z.enum(['gemt', 'lukket']).optional(),
    ordre: id.optional(),
  },
  load: async ({ read }, { vis, antal, sagt, ordre }): Promise<JobOrdersModel> => {
    const all = await read(listJobOrders);
    const one = all.find((order) => order.id === ordre) ?? null;
    if (ordre !== undefined && one === null) throw new NotFoundError();
    const open = all.filter(({ closedOn }) => closedOn === null);
    const closed = all.filter(({ closedOn }) => closedOn !== null);
    return {
      shows: one === null ? vis : null,
      orders: one !== null ? [one] : vis === 'aabne' ? open : closed,
      counts: { open: open.length, closed: closed.length },
      most: antal,
      said: sagt ?? null,
    };
  },
  view: (model, { words, csrf }) => ({
    title: textsOfEmployers(words.language).orders.title,
    body: <JobOrdersView model={model} csrf={csrf} words={words} />,
  }),
});

/** A new job order. */
export const nyJobordre = plainForm({
  path: '/jobordrer/ny',
  access: 'sagsarbejde',
  address: {},
  fields: {
    stilling: text(120),
    arbejdsgiver: text(120),
    pnummer: z.string().trim().max(20).default(''),
    sektor: requiredChoice(sectors),
    slags: requiredChoice(jobOrderKinds),
    pladser: optionalWhole({ least: 1, most: 1000 }),
    dag: requiredDay,
  },
  labels: ({ language }) => {
    const t = textsOfEmployers(language).orders;
    return {
      stilling: t.titleField,
      arbejdsgiver: t.employer,
      pnummer: t.pNumber,
      sektor: t.sector,
      slags: t.kind,
      pladser: t.places,
      dag: t.day,
    };
  },
  load: ({ today }) => Promise.resolve({ today }),
  initial: ({ today }) => ({ dag: danishDay(today), pladser: '1', slags: 'ordinaer' }),
  save: async ({ read }, values, { today }) => {
    const pNumber = onlyDigits(values.pnummer);
    const problems: Remark[] = [];
    if (values.pnummer !== '' && !isPNumber(pNumber)) {
      problems.push({
        field: 'pnummer',
        text: 'Et P-nummer har ti cifre. Ret det, eller lad feltet stå tomt.',
      });
    }
    if (values.pladser === undefined) {
      problems.push({ field: 'pladser', text: 'Skriv, hvor mange der søges, fx 1.' });
    }
    if (values.dag > today) {
      problems.push({ field: 'dag', text: `${danishDay(values.dag)} er ikke kommet endnu.` });
    }
    if (problems.length > 0) return problems;
    const order = {
      id: newId(),
      externalId: null,
      on: values.dag,
      employer: values.arbejdsgiver.normalize('NFC'),
      pNumber: values.pnummer === '' ? null : pNumber,
      sector: values.sektor,
      kind: values.slags,
      title: values.stilling.normalize('NFC'),
      places: values.pladser ?? 1,
      closedOn: null,
    };
    await read((tx) => saveJobOrders(tx, [order], { by: null, source: 'sagsbehandling' }));
    return [];
  },
  view: (_model, form, { words }) => {
    const t = textsOfEmployers(words.language).orders;
    const terms = { form, words } as const;
    return {
      title: t.add,
      body: (
        <div class="panels">
          <h1>{t.add}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} button={t.save} cancel="/jobordrer">
              <TextField {...terms} required name="stilling" width="middle" />
              <TextField {...terms} required name="arbejdsgiver" width="middle" />
              <TextField
                {...terms}
                name="pnummer"
                width="short"
                inputMode="numeric"
                hint={t.pNumberHint}
              />
              <RadioField {...terms} required name="sektor" options={optionsOf(sectors, words)} />
              <RadioField
                {...terms}
                required
                name="slags"
                options={optionsOf(jobOrderKinds, words)}
              />
              <NumberField {...terms} required name="pladser" hint={t.placesHint} />
              <DayField {...terms} required name="dag" />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
  done: () => '/jobordrer?sagt=gemt',
});

/** Closes a job order today. One that is closed stays as it is. */
export const lukJobordre = action({
  path: '/jobordrer/:ordre/luk',
  access: 'sagsarbejde',
  purpose: null,
  input: { ordre: id },
  act: async ({ read, today }, { ordre }) => {
    await read(async (tx) => {
      const order = await findJobOrder(tx, ordre);
      if (order === null) throw new NotFoundError();
      const { referred: _referred, hired: _hired, ...kept } = order;
      if (kept.closedOn !== null) return;
      const closed = { ...kept, closedOn: today < kept.on ? kept.on : today };
      await saveJobOrders(tx, [closed], { by: null, source: 'sagsbehandling' });
    });
    return { kind: 'redirect', to: '/jobordrer?sagt=lukket' };
  },
});
