import { addDays, danishDay, openEnd } from '@rettidig/engine';
import { isSameOffer, type OfferPrice, offerTypes, priceUnits } from '@rettidig/figures';
import { listOfferPrices, newId, saveOfferPrices } from '@rettidig/store';
import type { Remark } from '@rettidig/casework';
import type { VNode } from 'preact';
import type { z } from 'zod';
import { amountText } from '../format/amounts.ts';
import { listDay } from '../format/days.ts';
import { decimal } from '../format/numbers.ts';
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
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { textsOfPrices } from '../prices/texts.ts';
import type { FormState } from '../steps/form-state.ts';
import { plainForm } from '../steps/plain-form.ts';
import {
  DayField,
  NumberField,
  PlainForm,
  SelectField,
  TextField,
  optionsOf,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;

const fields = {
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
};
type Fields = z.infer<z.ZodObject<typeof fields>>;

function labels({ language }: Words): Record<keyof typeof fields, string> {
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
}

const priceOf = (own: string, values: Fields): OfferPrice => ({
  id: own,
  provider: values.leverandoer.normalize('NFC'),
  offer: values.tilbud.normalize('NFC'),
  kind: values.type ?? null,
  hoursPerWeek: values.timer ?? null,
  amount: values.beloeb,
  per: values.per,
  months: values.maaneder ?? null,
  note: values.bemaerkning,
  source: values.kilde.normalize('NFC'),
  from: values.fra,
  to: values.til === undefined ? openEnd : addDays(values.til, 1),
});

/** What stands in the way of a price beside the others. */
function problemsWith(
  price: OfferPrice,
  prices: readonly OfferPrice[],
  { language }: Words,
): readonly Remark[] {
  const t = textsOfPrices(language);
  if (price.per === 'forloeb' && price.months === null) {
    return [{ field: 'maaneder', text: t.monthsNeeded }];
  }
  if (price.to <= price.from) return [{ field: 'til', text: t.endBeforeStart }];
  const other = prices.find((one) => one.id !== price.id && isSameOffer(price, one));
  return other === undefined
    ? []
    : [{ field: 'fra', text: t.overlaps(listDay(other.from, language)) }];
}

/** The providers that offers name: a price counts for one by exactly its name. */
async function knownProviders({ ground, session }: EmployeeVisit): Promise<readonly string[]> {
  const { snapshot } = await ground.figures.of(session.municipality);
  return snapshot.providers.codes.toSorted((a, b) => a.localeCompare(b, 'da'));
}

/** A new price. */
export const nyPris = plainForm({
  path: '/priser/ny',
  access: 'ledelse',
  address: {},
  fields,
  labels,
  load: async (visit) => ({
    prices: await visit.read(listOfferPrices),
    providers: await knownProviders(visit),
    today: visit.today,
  }),
  initial: ({ today }) => ({ per: 'uge', fra: danishDay(today) }),
  save: async ({ read, words }, values, { prices }) => {
    const price = priceOf(newId(), values);
    const problems = problemsWith(price, prices, words);
    if (problems.length === 0) await read((tx) => saveOfferPrices(tx, [price], recording));
    return problems;
  },
  done: () => '/priser?gemt=ja',
  view: ({ providers }, form, { words }) => pricePage('newTitle', { form, providers }, words),
});

/** A price is corrected: the old version is kept. */
export const retPris = plainForm({
  path: '/priser/:pris/ret',
  access: 'ledelse',
  address: { pris: id },
  fields,
  labels,
  load: async (visit, { pris }) => {
    const prices = await visit.read(listOfferPrices);
    const own = prices.find((one) => one.id === pris);
    if (own === undefined) throw new NotFoundError();
    return { own, prices, providers: await knownProviders(visit) };
  },
  initial: ({ own }) => ({
    leverandoer: own.provider,
    tilbud: own.offer,
    type: own.kind ?? '',
    timer: own.hoursPerWeek === null ? '' : decimal(own.hoursPerWeek, 'da'),
    beloeb: amountText(own.amount),
    per: own.per,
    maaneder: own.months === null ? '' : decimal(own.months, 'da'),
    fra: danishDay(own.from),
    til: own.to === openEnd ? '' : danishDay(addDays(own.to, -1)),
    bemaerkning: own.note,
    kilde: own.source,
  }),
  save: async ({ read, words }, values, { own, prices }) => {
    const price = priceOf(own.id, values);
    const problems = problemsWith(price, prices, words);
    if (problems.length === 0) await read((tx) => saveOfferPrices(tx, [price], recording));
    return problems;
  },
  done: () => '/priser?gemt=ja',
  view: ({ providers }, form, { words }) => pricePage('editTitle', { form, providers }, words),
});

function pricePage(
  heading: 'newTitle' | 'editTitle',
  { form, providers }: { readonly form: FormState; readonly providers: readonly string[] },
  words: Words,
): { readonly title: string; readonly section: 'oekonomi'; readonly body: VNode } {
  const t = textsOfPrices(words.language);
  const terms = { form, words } as const;
  return {
    title: t[heading],
    section: 'oekonomi',
    body: (
      <div class="panels">
        <div class="page-head">
          <h1>{t[heading]}</h1>
          {heading === 'editTitle' ? <p class="quiet">{t.editLead}</p> : null}
        </div>
        <section class="panel">
          <PlainForm form={form} words={words} cancel="/priser">
            <TextField {...terms} name="leverandoer" known={providers} required />
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
}
