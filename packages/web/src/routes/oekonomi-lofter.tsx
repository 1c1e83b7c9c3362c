import {
  ceilingKinds,
  type CeilingValue,
  isCeilingByGroup,
  isCeilingShare,
  readFinanceValue,
} from '@rettidig/economy';
import { addDays, day, toCivil } from '@rettidig/engine';
import { ceilingGroups } from '@rettidig/law';
import {
  listCeilingValues,
  newId,
  type Recording,
  saveCeilingValues,
  withdrawCeilingValue,
} from '@rettidig/store';
import type { Remark } from '@rettidig/casework';
import type { z } from 'zod';
import { loadCeilings } from '../ceilings/load.ts';
import { ceilingSheet } from '../ceilings/sheet.ts';
import { textsOfCeilings } from '../ceilings/texts.ts';
import { CeilingValuesView, nameOfValue } from '../ceilings/values-view.tsx';
import { CeilingsView } from '../ceilings/view.tsx';
import { numberText } from '../finance-input/room.ts';
import { csvType, excelType, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import {
  checked,
  choice,
  id,
  optionalWhole,
  requiredChoice,
  requiredNote,
} from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import {
  CheckField,
  NumberField,
  optionsOf,
  PlainForm,
  SelectField,
  TextField,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { financeYear } from './oekonomi-tal.tsx';

const recording: Recording = { by: null, source: 'sagsbehandling' };
const shared = { access: 'ledelse', purpose: null } as const;
const asked = { aar: financeYear, gemt: savedField };

/** Ceilings: what the state refunds up to, and what is lost above. */
const lofter = page({
  ...shared,
  path: '/oekonomi/lofter',
  input: asked,
  load: loadCeilings,
  view: (model, { words }) => ({
    title: textsOfCeilings(words.language).titleOf(model.account.year),
    section: 'oekonomi',
    wide: true,
    body: <CeilingsView model={model} words={words} />,
  }),
});

const lofterCsv = action({
  ...shared,
  path: '/oekonomi/lofter/tal.csv',
  method: 'GET',
  input: asked,
  act: async (visit, fields) => {
    const model = await loadCeilings(visit, fields);
    return {
      kind: 'file',
      name: `lofter-${model.account.year}.csv`,
      type: csvType,
      body: sheetCsv(ceilingSheet(model, visit.words.language)),
    };
  },
});

const lofterXlsx = action({
  ...shared,
  path: '/oekonomi/lofter/tal.xlsx',
  method: 'GET',
  input: asked,
  act: async (visit, fields) => {
    const model = await loadCeilings(visit, fields);
    return {
      kind: 'file',
      name: `lofter-${model.account.year}.xlsx`,
      type: excelType,
      body: await sheetXlsx(ceilingSheet(model, visit.words.language)),
    };
  },
});

/** The values of ceilings that the municipality has been told. */
const vaerdier = page({
  ...shared,
  path: '/oekonomi/lofter/vaerdier',
  input: { gemt: savedField },
  load: async ({ read }, { gemt }) => ({
    values: await read(listCeilingValues),
    saved: gemt === 'ja',
  }),
  view: ({ values, saved }, { words }) => ({
    title: textsOfCeilings(words.language).valuesTitle,
    section: 'oekonomi',
    wide: true,
    body: <CeilingValuesView values={values} saved={saved} words={words} />,
  }),
});

const years = { least: 2000, most: 2100 } as const;
const fields = {
  hvad: requiredChoice(ceilingKinds),
  gruppe: choice(ceilingGroups),
  vaerdi: requiredNote(40),
  foerste: optionalWhole(years),
  sidste: optionalWhole(years),
  kilde: requiredNote(300),
};
type Fields = z.infer<z.ZodObject<typeof fields>>;

function labels({ language }: Words): Record<keyof typeof fields, string> {
  const t = textsOfCeilings(language);
  return {
    hvad: t.kind,
    gruppe: t.group,
    vaerdi: t.value,
    foerste: t.firstYear,
    sidste: t.lastYear,
    kilde: t.valueSource,
  };
}

/** A value of a ceiling as it was entered, or what is wrong with it. */
function valueFrom(
  own: string,
  values: Fields,
  { language }: Words,
): CeilingValue | readonly Remark[] {
  const t = textsOfCeilings(language);
  const { hvad: kind, gruppe, vaerdi, foerste, sidste, kilde } = values;
  const unit = isCeilingShare(kind) ? 'pct.' : 'kr.';
  const read = readFinanceValue(vaerdi, { unit, signed: false }, '');
  const first = foerste ?? 0;
  const last = sidste ?? first;
  const problems: readonly Remark[] = [
    ...(isCeilingByGroup(kind) && gruppe === undefined
      ? [{ field: 'gruppe', text: t.groupNeeded }]
      : []),
    ...(!isCeilingByGroup(kind) && gruppe !== undefined
      ? [{ field: 'gruppe', text: t.groupNotNeeded }]
      : []),
    ...('fault' in read ? [{ field: 'vaerdi', text: read.fault }] : []),
    ...(foerste === undefined ? [{ field: 'foerste', text: t.yearNeeded }] : []),
    ...(last < first ? [{ field: 'sidste', text: t.yearsWrong }] : []),
  ];
  if (problems.length > 0 || 'fault' in read) return problems;
  return {
    id: own,
    kind,
    group: gruppe ?? null,
    value: read.value,
    from: day(`${first}-01-01`),
    to: day(`${last + 1}-01-01`),
    source: kilde,
  };
}

/** What overlaps a value: of its kind and group, in one of its years. */
function overlapping(
  value: CeilingValue,
  others: readonly CeilingValue[],
): CeilingValue | undefined {
  return others.find(
    (one) =>
      one.id !== value.id &&
      one.kind === value.kind &&
      one.group === value.group &&
      one.from < value.to &&
      value.from < one.to,
  );
}

const isProblems = (found: CeilingValue | readonly Remark[]): found is readonly Remark[] =>
  Array.isArray(found);

const list = '/oekonomi/lofter/vaerdier';
const saved = `${list}?gemt=ja`;

const nyVaerdi = plainForm({
  path: `${list}/ny`,
  access: 'ledelse',
  address: {},
  fields,
  labels,
  load: async ({ read }) => ({ values: await read(listCeilingValues) }),
  initial: () => ({}),
  save: async ({ read, words }, entered, { values }) => {
    const value = valueFrom(newId(), entered, words);
    if (isProblems(value)) return value;
    const other = overlapping(value, values);
    if (other !== undefined) return [takenBy(other, words)];
    await read((tx) => saveCeilingValues(tx, [value], recording));
    return [];
  },
  done: () => saved,
  view: (_model, form, { words }) => {
    const t = textsOfCeilings(words.language);
    return {
      title: t.newTitle,
      section: 'oekonomi',
      body: (
        <div class="panels">
          <h1>{t.newTitle}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} cancel={list}>
              <ValueFields form={form} words={words} />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

function takenBy(other: CeilingValue, { language }: Words): Remark {
  const t = textsOfCeilings(language);
  return { field: 'foerste', text: t.taken(nameOfValue(other, 'da'), toCivil(other.from).year) };
}

const retVaerdi = plainForm({
  path: `${list}/:loft`,
  access: 'ledelse',
  address: { loft: id },
  fields: { ...fields, slet: checked },
  labels: (words) => ({ ...labels(words), slet: textsOfCeilings(words.language).withdraw }),
  load: async ({ read }, { loft }) => {
    const values = await read(listCeilingValues);
    const own = values.find((one) => one.id === loft);
    if (own === undefined) throw new NotFoundError();
    return { own, values };
  },
  initial: ({ own }) => ({
    hvad: own.kind,
    gruppe: own.group ?? '',
    vaerdi: numberText({
      field: isCeilingShare(own.kind) ? 'bloktilskud-andel' : 'udgift',
      value: own.value,
    }),
    foerste: String(toCivil(own.from).year),
    sidste: String(toCivil(addDays(own.to, -1)).year),
    kilde: own.source,
  }),
  save: async ({ read, words }, { slet, ...entered }, { own, values }) => {
    if (slet) {
      await read((tx) => withdrawCeilingValue(tx, { id: own.id, recording }));
      return [];
    }
    const value = valueFrom(own.id, entered, words);
    if (isProblems(value)) return value;
    const other = overlapping(value, values);
    if (other !== undefined) return [takenBy(other, words)];
    await read((tx) => saveCeilingValues(tx, [value], recording));
    return [];
  },
  done: () => saved,
  view: (_model, form, { words }) => {
    const t = textsOfCeilings(words.language);
    return {
      title: t.editTitle,
      section: 'oekonomi',
      body: (
        <div class="panels">
          <h1>{t.editTitle}</h1>
          <section class="panel">
            <PlainForm form={form} words={words} cancel={list}>
              <ValueFields form={form} words={words} />
              <CheckField form={form} words={words} name="slet" hint={t.withdrawLead} />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

function ValueFields({ form, words }: Pick<Parameters<typeof TextField>[0], 'form' | 'words'>) {
  const t = textsOfCeilings(words.language);
  const terms = { form, words } as const;
  return (
    <>
      <SelectField {...terms} name="hvad" options={optionsOf(ceilingKinds, words)} required />
      <SelectField
        {...terms}
        name="gruppe"
        options={optionsOf(ceilingGroups, words)}
        empty={t.noGroup}
      />
      <NumberField {...terms} name="vaerdi" hint={t.valueHint} required />
      <NumberField {...terms} name="foerste" required />
      <NumberField {...terms} name="sidste" />
      <TextField {...terms} name="kilde" hint={t.sourceHint} required />
    </>
  );
}

/** Every page of ceilings. */
export const oekonomiLofter: readonly Route[] = [
  lofter,
  lofterCsv,
  lofterXlsx,
  vaerdier,
  ...nyVaerdi,
  ...retVaerdi,
];
