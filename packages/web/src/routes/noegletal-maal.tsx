import { addDays, danishDay, openEnd } from '@rettidig/engine';
import { findMeasure, targetDimensions } from '@rettidig/figures';
import { endFigureTarget, newId, saveFigureTargets, withdrawFigureTarget } from '@rettidig/store';
import { targetsIn } from '../figures/load-targets.ts';
import type { MeasureTarget } from '../figures/target.ts';
import { targetFields, TargetFieldsView, targetIn, targetLabels } from '../figures/target-form.tsx';
import { textsOfTargets } from '../figures/targets-texts.ts';
import { targetsStanding } from '../figures/targets-standing.ts';
import { TargetsView } from '../figures/targets-view.tsx';
import { checked, id, requiredDay } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { CheckField, DayField, PlainForm } from '../ui/form.tsx';

const recording = { by: null, source: 'sagsbehandling' as const };

/** The targets of the municipality. */
export const maal = page({
  path: '/noegletal/maal',
  access: 'ledelse',
  purpose: null,
  input: { gemt: savedField },
  load: async ({ ground, session, read }, { gemt }) => {
    const base = await ground.figures.of(session.municipality);
    const targets = await read(targetsIn);
    return { base, targets: targetsStanding(base.snapshot, targets), saved: gemt === 'ja' };
  },
  view: (model, { words }) => ({
    title: textsOfTargets(words.language).title,
    section: 'noegletal',
    wide: true,
    body: <TargetsView {...model} words={words} />,
  }),
});

/** A new target. */
export const nytMaal = plainForm({
  path: '/noegletal/maal/ny',
  access: 'ledelse',
  address: {},
  fields: targetFields,
  labels: targetLabels,
  load: async ({ ground, session, today }) => ({
    base: await ground.figures.of(session.municipality),
    today,
  }),
  initial: ({ today }) => ({ fra: danishDay(today), margen: '0' }),
  save: async ({ read, words }, values, { base }) => {
    const kept = { id: newId(), to: openEnd, filter: {} };
    const target = targetIn(values, kept, base, words.language);
    if (!('measure' in target)) return target;
    await read((tx) => saveFigureTargets(tx, [target], recording));
    return [];
  },
  done: () => '/noegletal/maal?gemt=ja',
  view: ({ base }, form, { words }) => {
    const { newTitle } = textsOfTargets(words.language);
    return {
      title: newTitle,
      section: 'noegletal',
      body: (
        <div class="panels">
          <h1>{newTitle}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} cancel="/noegletal/maal">
              <TargetFieldsView base={base} before={{}} form={form} words={words} />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** A target that was typed wrong is corrected, or withdrawn; what it said stands in the history. */
export const retMaal = plainForm({
  path: '/noegletal/maal/:maal/ret',
  access: 'ledelse',
  address: { maal: id },
  fields: { ...targetFields, slet: checked },
  labels: (words) => ({ ...targetLabels(words), slet: textsOfTargets(words.language).withdraw }),
  load: async ({ ground, session, read }, { maal: asked }) => ({
    base: await ground.figures.of(session.municipality),
    target: await targetNamed(read, asked),
  }),
  initial: ({ target: { measure, filter, kind, value, margin, from, source } }) => ({
    maaling: measure,
    ...Object.fromEntries(targetDimensions.map((by) => [by, filter[by]?.[0] ?? ''])),
    periodetype: kind ?? '',
    vaerdi: typedNumber(value),
    margen: typedNumber(margin),
    fra: danishDay(from),
    kilde: source,
  }),
  save: async ({ read, words }, { slet, ...values }, { base, target }) => {
    if (slet) {
      await read((tx) => withdrawFigureTarget(tx, { id: target.id, recording }));
      return [];
    }
    const corrected = targetIn(values, target, base, words.language);
    if (!('measure' in corrected)) return corrected;
    await read((tx) => saveFigureTargets(tx, [corrected], recording));
    return [];
  },
  done: () => '/noegletal/maal?gemt=ja',
  view: ({ base, target }, form, { words }) => {
    const t = textsOfTargets(words.language);
    return {
      title: t.editTitle,
      section: 'noegletal',
      body: (
        <div class="panels">
          <h1>{t.editTitle}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} cancel="/noegletal/maal">
              <TargetFieldsView base={base} before={target.filter} form={form} words={words} />
              <CheckField form={form} words={words} name="slet" hint={t.withdrawLead} />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

async function targetNamed(read: EmployeeVisit['read'], asked: string): Promise<MeasureTarget> {
  const target = (await read(targetsIn)).find((one) => one.id === asked);
  if (target === undefined) throw new NotFoundError();
  return target;
}

/** A number as one types it. */
const typedNumber = (value: number): string => String(value).replace('.', ',');

/** A target gets its last day. */
export const afslutMaal = plainForm({
  path: '/noegletal/maal/:maal/slut',
  access: 'ledelse',
  address: { maal: id },
  fields: { sidste: requiredDay },
  labels: ({ language }) => ({ sidste: textsOfTargets(language).lastDay }),
  load: async ({ read, today }, { maal: asked }) => ({
    target: await targetNamed(read, asked),
    today,
  }),
  initial: ({ today }) => ({ sidste: danishDay(today) }),
  save: async ({ read, words }, { sidste }, { target }) => {
    if (sidste < target.from) {
      return [{ field: 'sidste', text: textsOfTargets(words.language).endBeforeStart }];
    }
    await read((tx) => endFigureTarget(tx, { id: target.id, to: addDays(sidste, 1), recording }));
    return [];
  },
  done: () => '/noegletal/maal?gemt=ja',
  view: ({ target }, form, { words }) => {
    const t = textsOfTargets(words.language);
    const name = findMeasure(target.measure)?.[words.language] ?? target.measure;
    return {
      title: t.endTitle,
      section: 'noegletal',
      body: (
        <div class="panels">
          <div class="page-head">
            <h1>{t.endTitle}</h1>
            <p class="quiet">{name}</p>
          </div>
          <section class="panel">
            <PlainForm form={form} words={words} cancel="/noegletal/maal">
              <DayField form={form} words={words} name="sidste" required />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});
