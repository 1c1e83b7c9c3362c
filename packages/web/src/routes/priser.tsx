import { addDays, contains, danishDay, openEnd } from '@rettidig/engine';
import { comparePrices, offerTypes, priceUnits } from '@rettidig/figures';
import { endOfferPrice, listOfferPrices, newId, saveOfferPrices } from '@rettidig/store';
import { z } from 'zod';
import { leads } from '../http/access.ts';
import { csvOf } from '../format/csv.ts';
import { listDay, textDay } from '../format/days.ts';
import {
  choice,
  id,
  note,
  optionalDay,
  optionalNumber,
  requiredAmount,
  requiredChoice,
  requiredDay,
  text,
} from '../http/fields.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { textsOfPrices } from '../prices/texts.ts';
import { priceLines, PricesView, type PricesModel } from '../prices/view.tsx';
import { plainForm, savedField } from '../steps/plain-form.ts';
import {
  DayField,
  NumberField,
  PlainForm,
  SelectField,
  TextField,
  optionsOf,
} from '../ui/form.tsx';

const recording = { by: null, source: 'sagsbehandling' } as const;

const asked = {
  dag: optionalDay,
  mod: z.union([id, z.literal('')]).default(''),
  gemt: savedField,
};

async function loadPrices(
  { read, today, session, municipality }: EmployeeVisit,
  { dag, mod, gemt }: z.infer<z.ZodObject<typeof asked>>,
): Promise<PricesModel> {
  const prices = await read(listOfferPrices);
  const on = dag ?? today;
  return {
    prices,
    on,
    chosen: mod,
    comparison: comparePrices(
      prices.filter((price) => contains(price, on)),
      mod === '' ? null : mod,
    ),
    leads: leads(session.employee),
    saved: gemt === 'ja',
    municipality: municipality?.name ?? '',
  };
}

/** The prices of offers, compared. */
export const priser = page({
  path: '/priser',
  access: 'medarbejder',
  purpose: null,
  input: asked,
  load: loadPrices,
  view: (model, { words }) => ({
    title: textsOfPrices(words.language).title,
    wide: true,
    body: <PricesView model={model} words={words} />,
  }),
});

export const priserCsv = action({
  path: '/priser.csv',
  method: 'GET',
  access: 'medarbejder',
  purpose: null,
  input: asked,
  act: async (visit, fields) => {
    const { language } = visit.words;
    const t = textsOfPrices(language);
    const model = await loadPrices(visit, fields);
    return {
      kind: 'file',
      name: 'priser.csv',
      type: 'text/csv; charset=utf-8',
      body: csvOf([
        [t.ownPrices(model.municipality, textDay(model.on, language))],
        [t.rules],
        t.fileHead,
        ...priceLines(model.comparison, visit.words),
      ]),
    };
  },
});

/** A new price. */
export const nyPris = plainForm({
  path: '/priser/ny',
  access: 'ledelse',
  address: {},
  fields: {
    leverandoer: text(120),
    tilbud: text(120),
    type: choice(offerTypes),
    timer: optionalNumber({ least: 0, most: 168 }),
    beloeb: requiredAmount,
    per: requiredChoice(priceUnits),
    maaneder: optionalNumber({ least: 0.01, most: 600 }),
    fra: requiredDay,
    til: optionalDay,
    bemaerkning: note(300),
    kilde: text(200),
  },
  labels: ({ language }) => {
    const t = textsOfPrices(language);
    return {
      leverandoer: t.provider,
      tilbud: t.offer,
      type: t.type,
      timer: t.hours,
      beloeb: t.amount,
      per: t.per,
      maaneder: t.months,
      fra: t.from,
      til: t.lastDay,
      bemaerkning: t.note,
      kilde: t.source,
    };
  },
  load: async ({ read, today }) => ({ prices: await read(listOfferPrices), today }),
  initial: ({ today }) => ({ per: 'uge', fra: danishDay(today) }),
  save: async ({ read, words }, values, { prices }) => {
    const { language } = words;
    const t = textsOfPrices(language);
    const {
      leverandoer,
      tilbud,
      type,
      timer,
      beloeb,
      per,
      maaneder,
      fra,
      til,
      bemaerkning,
      kilde,
    } = values;
    if (per === 'forloeb' && maaneder === undefined) {
      return [{ field: 'maaneder', text: t.monthsNeeded }];
    }
    if (til !== undefined && til < fra) return [{ field: 'til', text: t.endBeforeStart }];
    const added = {
      id: newId(),
      provider: leverandoer.normalize('NFC'),
      offer: tilbud.normalize('NFC'),
      kind: type ?? null,
      hoursPerWeek: timer ?? null,
      amount: beloeb,
      per,
      months: maaneder ?? null,
      note: bemaerkning,
      source: kilde.normalize('NFC'),
      from: fra,
      to: til === undefined ? openEnd : addDays(til, 1),
    };
    const other = prices.find(
      (price) =>
        price.provider === added.provider &&
        price.offer === added.offer &&
        price.kind === added.kind &&
        price.hoursPerWeek === added.hoursPerWeek &&
        price.from < added.to &&
        added.from < price.to,
    );
    if (other !== undefined) {
      return [{ field: 'fra', text: t.overlaps(listDay(other.from, language)) }];
    }
    await read((tx) => saveOfferPrices(tx, [added], recording));
    return [];
  },
  done: () => '/priser?gemt=ja',
  view: (_model, form, { words }) => {
    const t = textsOfPrices(words.language);
    const terms = { form, words } as const;
    return {
      title: t.newTitle,
      body: (
        <div class="panels">
          <h1>{t.newTitle}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} cancel="/priser">
              <TextField {...terms} name="leverandoer" required />
              <TextField {...terms} name="tilbud" required />
              <SelectField
                {...terms}
                name="type"
                options={optionsOf(offerTypes, words)}
                empty={t.allTypes}
              />
              <NumberField {...terms} name="timer" />
              <NumberField {...terms} name="beloeb" required />
              <SelectField {...terms} name="per" options={optionsOf(priceUnits, words)} required />
              <NumberField {...terms} name="maaneder" hint={t.monthsHint} />
              <DayField {...terms} name="fra" required />
              <DayField {...terms} name="til" />
              <TextField {...terms} name="bemaerkning" />
              <TextField {...terms} name="kilde" hint={t.sourceHint} required />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** A price gets its last day. */
export const afslutPris = plainForm({
  path: '/priser/:pris/slut',
  access: 'ledelse',
  address: { pris: id },
  fields: { sidste: requiredDay },
  labels: ({ language }) => ({ sidste: textsOfPrices(language).lastDay }),
  load: async ({ read, today }, { pris }) => {
    const price = (await read(listOfferPrices)).find((one) => one.id === pris);
    if (price === undefined) throw new NotFoundError();
    return { price, today };
  },
  initial: ({ price, today }) => ({
    sidste: danishDay(price.to === openEnd ? today : addDays(price.to, -1)),
  }),
  save: async ({ read, words }, { sidste }, { price }) => {
    const t = textsOfPrices(words.language);
    if (sidste < price.from) return [{ field: 'sidste', text: t.endBeforeStart }];
    await read((tx) => endOfferPrice(tx, { id: price.id, to: addDays(sidste, 1), recording }));
    return [];
  },
  done: () => '/priser?gemt=ja',
  view: ({ price }, form, { words }) => {
    const t = textsOfPrices(words.language);
    return {
      title: t.endTitle,
      body: (
        <div class="panels">
          <div class="page-head">
            <h1>{t.endTitle}</h1>
            <p class="quiet" lang="da">
              {t.endLead(price.offer, price.provider)}
            </p>
          </div>
          <section class="panel">
            <PlainForm form={form} words={words} cancel="/priser">
              <DayField form={form} words={words} name="sidste" required />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});
