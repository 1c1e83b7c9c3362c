import { decideLimit, keepSicknessCase } from '@rettidig/casework';
import { danishDay, openEnd } from '@rettidig/engine';
import {
  extensionProvisions,
  sicknessCategories,
  sicknessLimitGroups,
  sicknessOutcomes,
  sickSpellKinds,
} from '@rettidig/law';
import { z } from 'zod';
import {
  checked,
  choice,
  id,
  note,
  optionalDay,
  requiredChoice,
  requiredDay,
  requiredNote,
} from '../http/fields.ts';
import { SicknessView } from '../sickness/case-view.tsx';
import { LimitDecisionView } from '../sickness/decision-view.tsx';
import { type SicknessModel, sicknessModel } from '../sickness/load.ts';
import { textsOfSickness } from '../sickness/texts.ts';
import { stepForm } from '../steps/step-form.ts';

const purpose = 'Opfølgning i sygedagpengesag';
const step = 'sygeopfoelgning';
const dayOf = (on: Parameters<typeof danishDay>[0] | null): string =>
  on === null ? '' : danishDay(on);

/** The sickness case: opened, followed up, and ended when the citizen is well. */
const keep = stepForm({
  path: '/borgere/:borger/sygdom',
  step,
  purpose,
  address: { borger: id },
  fields: {
    fravaersdag: requiredDay,
    rask: optionalDay,
    ventes: optionalDay,
    kategori: requiredChoice(sicknessCategories),
    ansat: checked,
    begge: checked,
    fasttrack: optionalDay,
    taeller: requiredChoice(sickSpellKinds),
    graense: requiredChoice(sicknessLimitGroups),
    ydelse: optionalDay,
    note: note(20_000),
  },
  labels: ({ language }) => textsOfSickness(language).fields,
  load: (_visit, _address, stepCase) => Promise.resolve(sicknessModel(stepCase)),
  initial: ({ running, today, isPaid, keepsOther }: SicknessModel) => {
    if (running === null) {
      return {
        fravaersdag: danishDay(today),
        kategori: 'ingen',
        taeller: 'fra-foerste-dag',
        graense: 'uden-pension',
        ...(isPaid || keepsOther ? {} : { ydelse: danishDay(today) }),
      };
    }
    const { sick } = running;
    return {
      fravaersdag: danishDay(sick.from),
      rask: sick.to === openEnd ? '' : danishDay(sick.to),
      ventes: dayOf(sick.expectedWell),
      kategori: sick.category,
      ansat: sick.employed ? 'ja' : '',
      begge: sick.bothExpect ? 'ja' : '',
      fasttrack: dayOf(sick.fastTrackOn),
      taeller: sick.countedAs,
      graense: sick.limitGroup,
    };
  },
  decide: (entered, situation) =>
    keepSicknessCase(
      {
        firstAbsence: entered.fravaersdag,
        wellOn: entered.rask ?? null,
        category: entered.kategori,
        employed: entered.ansat,
        expectedWell: entered.ventes ?? null,
        bothExpect: entered.begge,
        fastTrackOn: entered.fasttrack ?? null,
        countedAs: entered.taeller,
        limitGroup: entered.graense,
        benefitFrom: entered.ydelse ?? null,
        note: entered.note,
      },
      situation,
    ),
  view: (model, form, { words }) => ({
    title: textsOfSickness(words.language).title,
    body: <SicknessView model={model} form={form} words={words} />,
  }),
});

/** Whether sickness benefit goes on at its limit. */
const decideAtLimit = stepForm({
  path: '/borgere/:borger/sygdom/afgoerelse',
  step,
  purpose,
  address: { borger: id },
  fields: {
    udfald: requiredChoice(sicknessOutcomes),
    bestemmelse: choice(extensionProvisions),
    sag: checked,
    begivenhed: optionalDay,
    uarbejdsdygtig: z.enum(['', 'ja', 'nej']).default(''),
    hensyn: requiredNote(20_000),
    oplysninger: requiredNote(20_000),
    hoering: note(20_000),
  },
  labels: ({ language }) => textsOfSickness(language).fields,
  load: (_visit, _address, stepCase) => Promise.resolve(sicknessModel(stepCase)),
  initial: () => ({}),
  decide: (entered, situation) =>
    decideLimit(
      {
        outcome: entered.udfald,
        provision: entered.bestemmelse ?? null,
        casePending: entered.sag,
        eventOn: entered.begivenhed ?? null,
        unableToWork: entered.uarbejdsdygtig === '' ? null : entered.uarbejdsdygtig === 'ja',
        reasons: entered.hensyn,
        facts: entered.oplysninger,
        hearing: entered.hoering,
      },
      situation,
    ),
  view: (model, form, { words }) => ({
    title: textsOfSickness(words.language).decide,
    body: <LimitDecisionView model={model} form={form} words={words} />,
  }),
});

export const sygdom = [...keep, ...decideAtLimit];
