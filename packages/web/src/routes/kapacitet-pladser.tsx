import { danishDay, mondayOf } from '@rettidig/engine';
import { type ActivityKind, activityKinds } from '@rettidig/law';
import { type Unit, listOfferSeats, listUnits, saveOfferSeats } from '@rettidig/store';
import { seatsOn } from '../capacity/radar.ts';
import { textsOfCapacity } from '../capacity/texts.ts';
import { Saved } from '../calendar/settings-head.tsx';
import { id, optionalWhole, requiredDay } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { ledUnit } from '../portfolio/load.ts';
import { plainForm } from '../steps/plain-form.ts';
import { DayField, NumberField, PlainForm } from '../ui/form.tsx';

/** Mentor support is no offer that a duty asks for, so it has no places here. */
const kinds = activityKinds.codes.map(({ code }) => code).filter((kind) => kind !== 'mentor');

const places = optionalWhole({ least: 0, most: 9999 });
const kindFields = Object.fromEntries(kinds.map((kind) => [kind, places])) as Record<
  ActivityKind,
  typeof places
>;

interface Model {
  readonly unit: Unit;
  readonly now: ReadonlyMap<ActivityKind, number>;
  readonly saved: boolean;
  readonly today: string;
}

/** The places a unit has for citizens who begin in an offer, a week. */
export const pladser = plainForm({
  path: '/kapacitet/pladser',
  access: 'sagsledelse',
  address: { enhed: id.optional() },
  fields: { gaelderFra: requiredDay, ...kindFields },
  labels: ({ language }) => ({
    gaelderFra: textsOfCapacity(language).seatsFrom,
    ...(Object.fromEntries(
      kinds.map((kind) => [kind, activityKinds.label(kind, language)]),
    ) as Record<ActivityKind, string>),
  }),
  load: async ({ read, session, today }, { enhed, gemt }): Promise<Model> => {
    const { units, seats } = await read(async (tx) => ({
      units: await listUnits(tx),
      seats: await listOfferSeats(tx),
    }));
    const led = ledUnit(session.employee);
    const asked = enhed ?? led?.id ?? units[0]?.id;
    const unit = units.find((one) => one.id === asked);
    if (unit === undefined || (led !== null && led.id !== unit.id)) throw new NotFoundError();
    return {
      unit,
      now: seatsOn(seats, unit.id, mondayOf(today)),
      saved: gemt === 'ja',
      today: danishDay(mondayOf(today)),
    };
  },
  initial: ({ now, today }) => ({
    gaelderFra: today,
    ...Object.fromEntries([...now].map(([kind, number]) => [kind, String(number)])),
  }),
  save: async ({ read }, { gaelderFra, ...values }, { unit, now }) => {
    await read(async (tx) => {
      for (const kind of kinds) {
        const seats = values[kind] ?? 0;
        if (seats === 0 && !now.has(kind)) continue;
        await saveOfferSeats(tx, { unit: unit.id, kind, from: mondayOf(gaelderFra), seats });
      }
    });
    return [];
  },
  view: ({ unit, saved }, form, { words }) => {
    const t = textsOfCapacity(words.language);
    const back = `/kapacitet?enhed=${unit.id}`;
    return {
      title: t.seatsTitle,
      section: 'kalender',
      body: (
        <div class="panels">
          <div class="page-head">
            <p class="no-print">
              <a href={back}>{t.back}</a>
            </p>
            <h1>{t.seatsTitle}</h1>
            <p class="quiet">{unit.name}</p>
          </div>
          <section class="panel">
            <Saved saved={saved} words={words} />
            <p>{t.seatsLead}</p>
            <PlainForm form={form} words={words} cancel={back}>
              <DayField form={form} words={words} name="gaelderFra" required />
              {kinds.map((kind) => (
                <NumberField form={form} words={words} name={kind} />
              ))}
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});
