import type { Remark } from '@rettidig/casework';
import {
  type DatedPost,
  monthsIn,
  profileFaults,
  type ProfileFault,
  profileKinds,
} from '@rettidig/economy';
import { toCivil } from '@rettidig/engine';
import {
  type BudgetCount,
  listBudgetCounts,
  listBudgetPosts,
  listBudgetProfiles,
  listBudgetRemarks,
  newId,
  saveBudgetCounts,
  saveBudgetProfiles,
  saveBudgetRemarks,
} from '@rettidig/store';
import { z } from 'zod';
import { loadFollowUp } from '../budget/follow-up-load.ts';
import { BudgetHead } from '../budget/head.tsx';
import { textsOfPost } from '../budget/post-page-texts.ts';
import { PostView } from '../budget/post-view.tsx';
import { recording } from '../budget/recording.ts';
import { yearInAddress } from '../budget/years.ts';
import { monthName } from '../format/days.ts';
import { decimal } from '../format/numbers.ts';
import { id, note, requiredChoice, requiredNote } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import type { Language } from '../texts/language.ts';
import type { FormState } from '../steps/form-state.ts';
import type { Page } from '../ui/layout.tsx';
import { PlainForm, RadioField, TextArea, TextField, optionsOf } from '../ui/form.tsx';
import type { ComponentChildren } from 'preact';
import type { Words } from '../ui/words.ts';

/** A post's year. */
export const budgetPost = page({
  path: '/oekonomi/budget/post/:post',
  access: 'ledelse',
  purpose: null,
  input: { post: id, aar: yearInAddress, gemt: savedField },
  load: async (visit, { post, aar, gemt }) => {
    const model = await loadFollowUp(visit, aar);
    const profiles = await visit.read(listBudgetProfiles);
    const row = model.found.posts.find((one) => one.post.id === post);
    if (row === undefined) throw new NotFoundError();
    const { year, found, remarks } = model;
    return {
      year,
      row,
      through: found.through,
      profile:
        profiles.find((one) => one.post === post && one.year === year)?.kind ?? ('jaevn' as const),
      remark: remarks.get(post) ?? '',
      saved: gemt === 'ja',
    };
  },
  view: (model, { words }) => ({
    title: model.row.post.name,
    section: 'oekonomi',
    wide: true,
    body: <PostView model={model} words={words} />,
  }),
});

const address = { post: id, i: yearInAddress };

async function postIn({ read, today }: EmployeeVisit, post: string, i: number | undefined) {
  const own = (await read(listBudgetPosts)).find((one) => one.id === post);
  if (own === undefined) throw new NotFoundError();
  return { own, year: i ?? toCivil(today).year };
}

const pageOf = ({ own, year }: { readonly own: DatedPost; readonly year: number }): string =>
  `/oekonomi/budget/post/${own.id}?aar=${year}&gemt=ja`;

function formPage(
  { own, year }: { readonly own: DatedPost; readonly year: number },
  {
    title,
    lead,
    form,
    words,
    children,
  }: {
    readonly title: string;
    readonly lead?: string;
    readonly form: FormState;
    readonly words: Words;
    readonly children: ComponentChildren;
  },
): Page {
  return {
    title,
    section: 'oekonomi',
    body: (
      <div class="panels">
        <BudgetHead
          title={`${title}, ${year}`}
          {...(lead === undefined ? {} : { lead })}
          room={null}
          year={year}
          language={words.language}
        />
        <section class="panel">
          <PlainForm
            form={form}
            words={words}
            cancel={`/oekonomi/budget/post/${own.id}?aar=${year}`}
          >
            {children}
          </PlainForm>
        </section>
      </div>
    ),
  };
}

/** The municipality's own words about a post in a year. */
export const budgetBemaerkning = plainForm({
  path: '/oekonomi/budget/post/:post/bemaerkning',
  access: 'ledelse',
  address,
  fields: { tekst: note(2000) },
  labels: ({ language }) => ({ tekst: textsOfPost(language).remark }),
  load: async (visit, { post, i }) => {
    const { own, year } = await postIn(visit, post, i);
    const remarks = await visit.read(listBudgetRemarks);
    return { own, year, old: remarks.find((one) => one.post === post && one.year === year) };
  },
  initial: ({ old }) => ({ tekst: old?.content ?? '' }),
  save: async ({ read }, { tekst }, { own, year, old }) => {
    if (old === undefined && tekst === '') return [];
    const remark = { id: old?.id ?? newId(), post: own.id, year, content: tekst };
    await read((tx) => saveBudgetRemarks(tx, [remark], recording));
    return [];
  },
  done: (_address, model) => pageOf(model),
  view: (model, form, { words }) => {
    const title = textsOfPost(words.language).remarkTitle(model.own.name);
    const children = <TextArea form={form} words={words} name="tekst" rows={4} />;
    return formPage(model, { title, form, words, children });
  },
});

function profileFaultText(fault: ProfileFault, language: Language): string {
  const { profileFaults: said } = textsOfPost(language);
  switch (fault.kind) {
    case 'antal':
      return said.antal(fault.found);
    case 'uden-for':
      return said['uden-for'](monthName(fault.month, language));
    case 'sum':
      return said.sum(decimal(fault.sum, language));
  }
}

/** How a post's budget lies over the months of a year. */
export const budgetProfil = plainForm({
  path: '/oekonomi/budget/post/:post/profil',
  access: 'ledelse',
  address,
  fields: { profil: requiredChoice(profileKinds), procenter: note(400) },
  labels: ({ language }) => {
    const t = textsOfPost(language);
    return { profil: t.profile, procenter: t.percentages };
  },
  load: async (visit, { post, i }) => {
    const { own, year } = await postIn(visit, post, i);
    const profiles = await visit.read(listBudgetProfiles);
    return { own, year, old: profiles.find((one) => one.post === post && one.year === year) };
  },
  initial: ({ old }) => ({
    profil: old?.kind ?? 'jaevn',
    procenter: (old?.weights ?? []).map((one) => String(one).replace('.', ',')).join('\n'),
  }),
  save: async ({ read, words: { language } }, { profil, procenter }, { own, year, old }) => {
    const lines = procenter.split(/[\n;]/).flatMap((line) => line.trim() || []);
    const wrong = lines.filter((line) => !/^-?\d{1,4}(?:,\d{1,2})?\s*%?$/.test(line));
    const entered = profil === 'indtastet';
    const weights = lines.map((line) => Number(line.replace(/\s*%$/, '').replace(',', '.')));
    const problems: readonly string[] = !entered
      ? []
      : wrong.length > 0
        ? wrong.map((line) => textsOfPost(language).profileFaults.tal(line))
        : profileFaults(weights).map((fault) => profileFaultText(fault, language));
    if (problems.length > 0) return problems.map((text) => ({ field: 'procenter', text }));
    const profile = {
      id: old?.id ?? newId(),
      post: own.id,
      year,
      kind: profil,
      weights: entered ? weights : null,
    };
    await read((tx) => saveBudgetProfiles(tx, [profile], recording));
    return [];
  },
  done: (_address, model) => pageOf(model),
  view: (model, form, { words }) => {
    const t = textsOfPost(words.language);
    const terms = { form, words } as const;
    return formPage(model, {
      title: t.profileTitle(model.own.name),
      lead: t.profileHint,
      ...terms,
      children: (
        <>
          <RadioField {...terms} name="profil" options={optionsOf(profileKinds, words)} required />
          <TextArea {...terms} name="procenter" rows={12} hint={t.percentagesHint} />
        </>
      ),
    });
  },
});

const monthFields = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
const countField = z.string().trim().max(20).default('');

/** What the municipality has counted itself on a post, month by month. */
export const budgetAntal = plainForm({
  path: '/oekonomi/budget/post/:post/antal',
  access: 'ledelse',
  address,
  fields: {
    kilde: requiredNote(200),
    m1: countField,
    m2: countField,
    m3: countField,
    m4: countField,
    m5: countField,
    m6: countField,
    m7: countField,
    m8: countField,
    m9: countField,
    m10: countField,
    m11: countField,
    m12: countField,
  },
  labels: ({ language }) => {
    const name = (month: number): string => monthName(month, language);
    return {
      kilde: textsOfPost(language).source,
      m1: name(1),
      m2: name(2),
      m3: name(3),
      m4: name(4),
      m5: name(5),
      m6: name(6),
      m7: name(7),
      m8: name(8),
      m9: name(9),
      m10: name(10),
      m11: name(11),
      m12: name(12),
    };
  },
  load: async (visit, { post, i }) => {
    const { own, year } = await postIn(visit, post, i);
    const counts = await visit.read(listBudgetCounts);
    return { own, year, counts: counts.filter((one) => one.post === post) };
  },
  initial: ({ counts, year }) => {
    const known = monthsIn(year).map((month) => counts.find((one) => one.month === month));
    return {
      kilde: known.findLast((one) => one !== undefined)?.source ?? '',
      ...Object.fromEntries(
        known.map((one, at) => [`m${at + 1}`, one === undefined ? '' : decimal(one.value, 'da')]),
      ),
    };
  },
  save: async ({ read, words: { language } }, { kilde, ...fields }, { own, year, counts }) => {
    const t = textsOfPost(language);
    const texts: Readonly<Record<string, string>> = fields;
    const problems: Remark[] = [];
    const kept = monthsIn(year).flatMap((month, at): readonly BudgetCount[] => {
      const field = `m${at + 1}`;
      const text = texts[field] ?? '';
      const old = counts.find((one) => one.month === month);
      if (text === '') {
        if (old !== undefined) {
          problems.push({ field, text: t.keptCount(monthName(at + 1, language)) });
        }
        return [];
      }
      if (!/^\d{1,7}(?:,\d{1,3})?$/.test(text)) {
        problems.push({ field, text: t.countFault(monthName(at + 1, language), text) });
        return [];
      }
      const value = Number(text.replace(',', '.'));
      if (old?.value === value) return [];
      return [{ id: old?.id ?? newId(), post: own.id, month, value, source: kilde }];
    });
    if (problems.length === 0) await read((tx) => saveBudgetCounts(tx, kept, recording));
    return problems;
  },
  done: (_address, model) => pageOf(model),
  view: (model, form, { words }) => {
    const t = textsOfPost(words.language);
    const terms = { form, words } as const;
    return formPage(model, {
      title: t.countsTitle(model.own.name),
      lead: t.countsHint,
      ...terms,
      children: (
        <>
          <TextField {...terms} name="kilde" required />
          {monthFields.map((name) => (
            <TextField {...terms} name={name} width="short" inputMode="decimal" />
          ))}
        </>
      ),
    });
  },
});
