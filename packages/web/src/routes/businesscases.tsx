import { businessCaseExample2014, entriesOfCase } from '@rettidig/economy';
import { addDays, toCivil } from '@rettidig/engine';
import {
  listBusinessCaseMonths,
  listEconomyAccounts,
  newId,
  saveBusinessCaseMonth,
  withdrawBusinessCaseMonth,
} from '@rettidig/store';
import { z } from 'zod';
import { caseKind } from '../accounts/kinds.ts';
import { paperAnswer, paperFiles } from '../accounts/paper-files.ts';
import { recording } from '../accounts/recording.ts';
import { accountRoutes } from '../accounts/routes.tsx';
import { blockChartAnswer, blockChartField } from '../charts/block-chart-file.ts';
import { chartKinds } from '../charts/chart-file.ts';
import { fileWord } from '../format/file-word.ts';
import { saveAccount } from '../accounts/save.ts';
import { caseFormFields, caseLabels, enteredCase, savedCase } from '../business-cases/case-form.ts';
import { CaseFormView } from '../business-cases/case-form-view.tsx';
import { caseReport } from '../business-cases/case-report.ts';
import { CaseView, monthText } from '../business-cases/case-view.tsx';
import { CaseListView } from '../business-cases/list-view.tsx';
import { caseFields, groundOfCase, loadCase, standingOfCase } from '../business-cases/load.ts';
import { monthsOfCase } from '../business-cases/months.ts';
import { textsOfCases } from '../business-cases/texts.ts';
import { listDay } from '../format/days.ts';
import { checked, id, note, optionalNumber, requiredDay } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { CheckField, NumberField, PlainForm, TextField } from '../ui/form.tsx';

const terms = { access: 'ledelse', purpose: null } as const;
const section = 'oekonomi' as const;
const usualPct = 10;
const path = `${caseKind.path}/:konto` as const;

/** The business cases. */
export const businesscases = page({
  ...terms,
  path: caseKind.path,
  input: { gemt: savedField },
  load: async ({ read, words }, { gemt }) => {
    const versions = await read((tx) => listEconomyAccounts(tx, 'businesscase'));
    return {
      cases: versions.map((version) => {
        const { plan, result } = standingOfCase(version, [], usualPct);
        const on = (day: Parameters<typeof listDay>[0]) => listDay(day, words.language);
        const runs = plan === null ? '' : `${on(plan.begins)} – ${on(addDays(plan.ends, -1))}`;
        return { version, runs, result };
      }),
      saved: gemt === 'ja',
    };
  },
  view: (model, { words }) => ({
    title: textsOfCases(words.language).title,
    section,
    body: <CaseListView model={model} words={words} />,
  }),
});

/** In from a file, out as the file, versions, out of the list. */
export const businesscasesKonti = accountRoutes(caseKind, ({ language }) => {
  const t = textsOfCases(language);
  return { title: t.uploadTitle, lead: t.uploadLead };
});

/** A business case: what it gives, and whether it holds. */
export const businesscase = page({
  ...terms,
  path,
  input: { ...caseFields, gemt: savedField },
  load: async (visit, { gemt, ...asked }) => {
    const standing = await loadCase(visit, asked);
    const ground = groundOfCase(visit, standing, asked.pct);
    return {
      standing,
      blocks: ground === null ? null : caseReport(ground).blocks,
      months:
        standing.plan === null ? [] : monthsOfCase(standing.plan, standing.months, visit.today),
      pct: asked.pct,
      saved: gemt === 'ja',
    };
  },
  view: (model, { words }) => ({
    title: model.standing.version.title,
    section,
    wide: true,
    body: <CaseView model={model} words={words} />,
  }),
});

/** A new business case, from nothing or from the template of 2014. */
export const nyBusinesscase = plainForm({
  path: `${caseKind.path}/ny`,
  access: 'ledelse',
  address: { fra: z.literal('skabelon').optional() },
  fields: caseFormFields,
  labels: caseLabels,
  load: () => Promise.resolve({ id: newId() }),
  initial: (_model, { fra }) =>
    fra === undefined ? {} : { ...enteredCase(entriesOfCase(businessCaseExample2014)) },
  save: async (visit, values, { id: made }) => {
    const saved = savedCase(values, visit.words);
    if ('problems' in saved) return saved.problems;
    return await saveAccount(visit, { id: made, kind: 'businesscase', ...saved }, null);
  },
  done: (_address, { id: made }) => `${caseKind.path}/${made}?gemt=ja`,
  view: (_model, form, { words }) => {
    const title = textsOfCases(words.language).newCase;
    const view = { title, cancel: caseKind.path, form, words };
    return { title, section, body: <CaseFormView {...view} /> };
  },
});

/** The assumptions of a business case, changed. */
export const retBusinesscase = plainForm({
  path: `${path}/ret`,
  access: 'ledelse',
  address: { konto: id },
  fields: caseFormFields,
  labels: caseLabels,
  load: (visit, { konto }) => loadCase(visit, { konto, pct: usualPct }),
  initial: ({ entries }) => enteredCase(entries),
  save: async (visit, values, { version }) => {
    const saved = savedCase(values, visit.words);
    if ('problems' in saved) return saved.problems;
    return await saveAccount(visit, { id: version.id, kind: 'businesscase', ...saved }, null);
  },
  done: ({ konto }) => `${caseKind.path}/${konto}?gemt=ja`,
  view: ({ version }, form, { words }) => {
    const title = textsOfCases(words.language).change;
    const view = { title, cancel: `${caseKind.path}/${version.id}`, form, words };
    return { title, section, body: <CaseFormView {...view} /> };
  },
});

const count = { least: 0, most: 100_000 };
const change = { least: -100_000, most: 100_000 };

/** What was counted in a month of a running case. */
export const businesscaseMaaned = plainForm({
  path: `${path}/maaned`,
  access: 'ledelse',
  address: {
    konto: id,
    maaned: requiredDay.refine((day) => toCivil(day).dayOfMonth === 1),
  },
  fields: {
    personer: optionalNumber(count),
    under: optionalNumber(change),
    over: optionalNumber(change),
    kilde: note(300),
    slet: checked,
  },
  labels: ({ language }) => {
    const t = textsOfCases(language);
    return {
      personer: t.persons,
      under: t.under30,
      over: t.over30,
      kilde: t.source,
      slet: t.remove,
    };
  },
  load: async (visit, { konto, maaned }) => {
    const { version } = await loadCase(visit, { konto, pct: usualPct });
    const months = await visit.read((tx) => listBusinessCaseMonths(tx, konto));
    return { version, month: maaned, found: months.find(({ month }) => month === maaned) ?? null };
  },
  initial: ({ found }) => {
    const text = (value: number): string => String(value).replace('.', ',');
    return found === null
      ? { under: '0', over: '0' }
      : {
          personer: text(found.persons),
          under: text(found.fewerUnder30),
          over: text(found.fewerOver30),
          kilde: found.source,
        };
  },
  save: async (
    { read, words },
    { personer, under, over, kilde, slet },
    { version, month, found },
  ) => {
    if (slet && found !== null) {
      await read((tx) => withdrawBusinessCaseMonth(tx, { id: found.id, recording }));
      return [];
    }
    const empty = words.t.errors.tooShort;
    const problems = [
      ...(personer === undefined ? [{ field: 'personer', text: empty }] : []),
      ...(under === undefined ? [{ field: 'under', text: empty }] : []),
      ...(over === undefined ? [{ field: 'over', text: empty }] : []),
      ...(kilde === '' ? [{ field: 'kilde', text: empty }] : []),
    ];
    if (personer === undefined || under === undefined || over === undefined) return problems;
    if (problems.length > 0) return problems;
    const counted = {
      id: found?.id ?? newId(),
      account: version.id,
      month,
      persons: personer,
      fewerUnder30: under,
      fewerOver30: over,
      source: kilde,
    };
    await read((tx) => saveBusinessCaseMonth(tx, counted, recording));
    return [];
  },
  done: ({ konto }) => `${caseKind.path}/${konto}?gemt=ja#maaneder`,
  view: ({ version, month, found }, form, { words }) => {
    const t = textsOfCases(words.language);
    const title = t.monthTitle(monthText(month, words.language));
    const fields = { form, words } as const;
    return {
      title,
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <p class="no-print">
              <a href={`${caseKind.path}/${version.id}`} lang="da">
                {version.title}
              </a>
            </p>
            <h1>{title}</h1>
          </div>
          <section class="panel">
            <PlainForm form={form} words={words} cancel={`${caseKind.path}/${version.id}`}>
              <NumberField {...fields} name="personer" required />
              <NumberField {...fields} name="under" hint={t.countHint} required />
              <NumberField {...fields} name="over" hint={t.countHint} required />
              <TextField {...fields} name="kilde" required />
              {found === null ? null : <CheckField {...fields} name="slet" />}
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** The case as a memo and as tables. */
export const businesscaseFiler: readonly Route[] = paperFiles.map((file) =>
  action({
    ...terms,
    path: `${path}/${file}`,
    method: 'GET',
    input: caseFields,
    act: async (visit, asked) => {
      const standing = await loadCase(visit, asked);
      const ground = groundOfCase(visit, standing, asked.pct);
      if (ground === null) throw new NotFoundError();
      return await paperAnswer(caseReport(ground), file, fileWord(standing.version.title));
    },
  }),
);

/** Its chart as a file. */
export const businesscaseFigur: readonly Route[] = chartKinds.map((kind) =>
  action({
    ...terms,
    path: `${path}/figur.${kind}`,
    method: 'GET',
    input: { ...caseFields, ...blockChartField },
    act: async (visit, { figur, ...asked }) => {
      const standing = await loadCase(visit, asked);
      const ground = groundOfCase(visit, standing, asked.pct);
      const blocks = ground === null ? [] : caseReport(ground).blocks;
      const name = `${fileWord(standing.version.title)}-${asked.pct}-pct`;
      return await blockChartAnswer(blocks, { figur, kind, name });
    },
  }),
);
