import type { Remark } from '@rettidig/casework';
import { addDays, danishDay, openEnd } from '@rettidig/engine';
import {
  ageBands,
  type Filter,
  findMeasure,
  type Measure,
  measures,
  noCode,
  type PeriodKind,
  targetDimensions,
  targetProblems,
} from '@rettidig/figures';
import { benefits, codeList, personCategories, targetGroups } from '@rettidig/law';
import { endFigureTarget, newId, saveFigureTargets } from '@rettidig/store';
import { z } from 'zod';
import { choicesOf, dimensionName } from '../figures/code-name.ts';
import { kindKey, targetsIn } from '../figures/load-targets.ts';
import { periodKindField, periodKinds } from '../figures/period-kinds.ts';
import { textsOfTargets } from '../figures/targets-texts.ts';
import { targetsStanding } from '../figures/targets-standing.ts';
import { TargetsView } from '../figures/targets-view.tsx';
import { choice, id, optionalNumber, requiredChoice, requiredDay, text } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import type { Language } from '../texts/language.ts';
import {
  DayField,
  NumberField,
  optionsOf,
  PlainForm,
  SelectField,
  TextField,
} from '../ui/form.tsx';

const recording = { by: null, source: 'sagsbehandling' as const };
/** Measures that are always shown split have no one number to hold a target against. */
const targeted = measures.filter(({ alwaysBy }) => alwaysBy === undefined);
const measureCodes = codeList(
  'maaling',
  targeted.map(({ id: code, da, en }) => [code, da, en] as const),
);

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

const level = optionalNumber({ least: 0, most: 1_000_000 }).transform((value, context) => {
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', params: { mistake: 'empty' }, input: '' });
  return Number.NaN;
});

/** A new target. */
export const nytMaal = plainForm({
  path: '/noegletal/maal/ny',
  access: 'ledelse',
  address: {},
  fields: {
    maaling: requiredChoice(measureCodes),
    ydelse: choice(benefits),
    maalgruppe: choice(targetGroups),
    kategori: choice(personCategories),
    alder: choice(ageBands),
    enhed: id.or(z.literal('')).optional(),
    periodetype: periodKindField,
    vaerdi: level,
    margen: level,
    fra: requiredDay,
    kilde: text(200),
  },
  labels: ({ language }) => {
    const t = textsOfTargets(language);
    return {
      maaling: t.measure,
      ydelse: dimensionName('ydelse', language),
      maalgruppe: dimensionName('maalgruppe', language),
      kategori: dimensionName('kategori', language),
      alder: dimensionName('alder', language),
      enhed: dimensionName('enhed', language),
      periodetype: t.kind,
      vaerdi: t.value,
      margen: t.margin,
      fra: t.from,
      kilde: t.source,
    };
  },
  load: async ({ ground, session, today }) => ({
    base: await ground.figures.of(session.municipality),
    today,
  }),
  initial: ({ today }) => ({ fra: danishDay(today), margen: '0' }),
  save: async ({ read, words }, values, { base }) => {
    const { maaling, enhed, periodetype, vaerdi, margen, fra, kilde } = values;
    const measure = findMeasure(maaling);
    if (measure === null) throw new NotFoundError();
    const filter: Filter = Object.fromEntries(
      targetDimensions.flatMap((by) => {
        const code = values[by];
        return code === undefined || code === '' ? [] : [[by, [code]]];
      }),
    );
    const units = choicesOf(base, 'enhed', words.language);
    const problems = problemsOf(measure, { filter, kind: periodetype ?? null }, words.language);
    if (filter.enhed !== undefined && units.every(({ code }) => code !== enhed)) {
      problems.push({ field: 'enhed', text: textsOfTargets(words.language).unknownUnit });
    }
    if (problems.length > 0) return problems;
    const kind = periodetype === undefined ? {} : { [kindKey]: periodetype };
    await read((tx) =>
      saveFigureTargets(
        tx,
        [
          {
            id: newId(),
            measure: maaling,
            filter: { ...filter, ...kind },
            value: String(vaerdi),
            margin: String(margen),
            from: fra,
            to: openEnd,
            source: kilde.normalize('NFC'),
          },
        ],
        recording,
      ),
    );
    return [];
  },
  done: () => '/noegletal/maal?gemt=ja',
  view: ({ base }, form, { words }) => {
    const t = textsOfTargets(words.language);
    const terms = { form, words } as const;
    return {
      title: t.newTitle,
      section: 'noegletal',
      body: (
        <div class="panels">
          <h1>{t.newTitle}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} cancel="/noegletal/maal">
              <SelectField
                {...terms}
                name="maaling"
                options={optionsOf(measureCodes, words)}
                required
              />
              {targetDimensions.map((by) => (
                <SelectField
                  {...terms}
                  name={by}
                  options={choicesOf(base, by, words.language)
                    .filter(({ code }) => code !== noCode)
                    .map(({ code, name }) => ({ value: code, label: name }))}
                  empty={t.everybody}
                />
              ))}
              <SelectField
                {...terms}
                name="periodetype"
                options={optionsOf(periodKinds, words)}
                empty={t.anyKind}
                hint={t.kindHint}
              />
              <NumberField {...terms} name="vaerdi" required />
              <NumberField {...terms} name="margen" hint={t.marginHint} required />
              <DayField {...terms} name="fra" required />
              <TextField {...terms} name="kilde" hint={t.sourceHint} required />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** What stands in the way of a target of a measure. */
function problemsOf(
  measure: Measure,
  asked: { readonly filter: Filter; readonly kind: PeriodKind | null },
  language: Language,
): Remark[] {
  const t = textsOfTargets(language);
  return targetProblems(measure, asked).map((problem): Remark => {
    switch (problem.kind) {
      case 'kan-ikke-deles':
        return {
          field: problem.by,
          text: t.cannotSplit(measure[language], dimensionName(problem.by, language)),
        };
      case 'ikke-pr-periode': {
        const kind = asked.kind === null ? '' : periodKinds.label(asked.kind, language);
        return { field: 'periodetype', text: t.notPer(measure[language], kind) };
      }
      case 'mangler-periode':
        return { field: 'periodetype', text: t.kindNeeded };
    }
  });
}

/** A target gets its last day. */
export const afslutMaal = plainForm({
  path: '/noegletal/maal/:maal/slut',
  access: 'ledelse',
  address: { maal: id },
  fields: { sidste: requiredDay },
  labels: ({ language }) => ({ sidste: textsOfTargets(language).lastDay }),
  load: async ({ read, today }, { maal: asked }) => {
    const target = (await read(targetsIn)).find((one) => one.id === asked);
    if (target === undefined) throw new NotFoundError();
    return { target, today };
  },
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
