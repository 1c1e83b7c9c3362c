import type { Remark } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import {
  ageBands,
  type DimensionId,
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
import type { FigureTarget } from '@rettidig/store';
import type { VNode } from 'preact';
import { z } from 'zod';
import { choice, id, optionalNumber, requiredChoice, requiredDay, text } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import type { FormState } from '../steps/form-state.ts';
import type { Language } from '../texts/language.ts';
import { DayField, NumberField, optionsOf, SelectField, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { choicesOf, codeName, dimensionName, type NamedCode } from './code-name.ts';
import { kindKey } from './load-targets.ts';
import { periodKindField, periodKinds } from './period-kinds.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfTargets } from './targets-texts.ts';

/** Measures that are always shown split have no one number to hold a target against. */
const targeted = measures.filter(({ alwaysBy }) => alwaysBy === undefined);
const measureCodes = codeList(
  'maaling',
  targeted.map(({ id: code, da, en }) => [code, da, en] as const),
);

const level = optionalNumber({ least: 0, most: 1_000_000 }).transform((value, context) => {
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', params: { mistake: 'empty' }, input: '' });
  return Number.NaN;
});

/** What is asked of a target. */
export const targetFields = {
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
};

export type TargetFields = z.infer<z.ZodObject<typeof targetFields>>;

export function targetLabels({ language }: Words): Record<keyof typeof targetFields, string> {
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
}

/** Whose a target is: what stays the same when it is corrected. */
interface Kept {
  readonly id: string;
  readonly to: Day;
  /** The group it has had, which may be empty now. */
  readonly filter: Filter;
}

/** What is to be kept of a form, or what stands in the way. */
export function targetIn(
  values: TargetFields,
  { id: target, to, filter: before }: Kept,
  base: FigureBase,
  language: Language,
): FigureTarget | readonly Remark[] {
  const { maaling, periodetype, vaerdi, margen, fra, kilde } = values;
  const t = textsOfTargets(language);
  const measure = findMeasure(maaling);
  if (measure === null) throw new NotFoundError();
  const filter: Filter = Object.fromEntries(
    targetDimensions.flatMap((by) => {
      const code = values[by];
      return code === undefined || code === '' ? [] : [[by, [code]]];
    }),
  );
  const problems = problemsOf(measure, { filter, kind: periodetype ?? null }, language);
  const [unit] = filter.enhed ?? [];
  if (
    unit !== undefined &&
    choicesIn(base, 'enhed', before, language).every(({ code }) => code !== unit)
  ) {
    problems.push({ field: 'enhed', text: t.unknownUnit });
  }
  if (fra >= to) problems.push({ field: 'fra', text: t.startAfterEnd });
  if (problems.length > 0) return problems;
  return {
    id: target,
    measure: maaling,
    filter: { ...filter, ...(periodetype === undefined ? {} : { [kindKey]: periodetype }) },
    value: String(vaerdi),
    margin: String(margen),
    from: fra,
    to,
    source: kilde.normalize('NFC'),
  };
}

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

/** What a target can be limited to: what somebody has, and what it is limited to as it stands. */
function choicesIn(
  base: FigureBase,
  by: DimensionId,
  before: Filter,
  language: Language,
): readonly NamedCode[] {
  const some = choicesOf(base, by, language).filter(({ code }) => code !== noCode);
  const own = (before[by] ?? []).filter((code) => some.every((one) => one.code !== code));
  return [...some, ...own.map((code) => ({ code, name: codeName(base, by, code, language) }))];
}

export function TargetFieldsView({
  base,
  before,
  form,
  words,
}: {
  readonly base: FigureBase;
  /** What the target is limited to as it stands. */
  readonly before: Filter;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfTargets(words.language);
  const terms = { form, words } as const;
  return (
    <>
      <SelectField {...terms} name="maaling" options={optionsOf(measureCodes, words)} required />
      {targetDimensions.map((by) => (
        <SelectField
          {...terms}
          name={by}
          options={choicesIn(base, by, before, words.language).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
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
    </>
  );
}
