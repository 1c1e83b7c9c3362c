import { addDays, contains, danishDay, openEnd } from '@rettidig/engine';
import { comparePrices } from '@rettidig/figures';
import { endOfferPrice, listOfferPrices } from '@rettidig/store';
import { z } from 'zod';
import { leads } from '../http/access.ts';
import { chartFileAnswer } from '../charts/chart-file.ts';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { id, optionalDay, requiredDay } from '../http/fields.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { textsOfPrices } from '../prices/texts.ts';
import { pricesSheet } from '../prices/sheet.ts';
import { priceChart, PricesView, type PricesModel } from '../prices/view.tsx';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { DayField, PlainForm } from '../ui/form.tsx';

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

/** The prices for a year as a chart in a file. */
export const priserFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/priser/figur.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: asked,
    act: async (visit, asks) => {
      const svg = priceChart(await loadPrices(visit, asks), visit.words);
      if (svg === null) throw new NotFoundError();
      return await chartFileAnswer(svg, kind, 'priser');
    },
  }),
);

/** The prices as a file. */
export const priserTal = sheetKinds.map((kind) =>
  action({
    path: `/priser.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: asked,
    act: async (visit, fields) => {
      const model = await loadPrices(visit, fields);
      return await sheetAnswer(pricesSheet(model, visit.words.language), kind, 'priser');
    },
  }),
);

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
