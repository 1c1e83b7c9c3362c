import {
  dutyKinds,
  dutyName,
  dutyStatuses,
  type ExplainedDuty,
  type Gap,
  parties,
} from '@rettidig/casework';
import { type Day, type Explanation, isoDay } from '@rettidig/engine';
import { type CodeList, targetGroups } from '@rettidig/law';
import { z } from 'zod';

/**
 * The shape of `rettidig duties --json`, version 2. Changes that a reader would notice are a new version;
 * docs/schemas/rettidig-pligter-2.schema.json is made from it.
 */
const day = z.iso.date().describe('A day, as 2026-11-21.');
const codeOf = <C extends string>(list: CodeList<C>) => z.enum(list.codes.map(({ code }) => code));

const reference = z.strictObject({
  source: z.string().describe('Id of the act, order or paper.'),
  title: z.string(),
  at: z.string().describe('Paragraph or section.'),
  url: z.string().nullable(),
});

const explanation = z
  .strictObject({
    rule: z.string().describe('Id of the rule.'),
    title: z.string(),
    question: z.string(),
    outcome: z.enum(['afgjort', 'mangler', 'skoen', 'ikke-i-kraft']),
    result: z.string(),
    letter: z
      .string()
      .nullable()
      .describe('The answer as a letter says it to the citizen; null where no letter would.'),
    draft: z.string().nullable().describe('The draft of a law that had a part in the answer.'),
    lawDay: day.describe('The day whose law was used.'),
    versionFrom: day.nullable().describe('First day of the version of the rule.'),
    nextChange: day.nullable().describe('First day of the next version, when one is known.'),
    basis: z.array(reference),
    facts: z.array(z.strictObject({ name: z.string(), label: z.string(), value: z.string() })),
    values: z.array(
      z.strictObject({
        series: z.string().describe('Id of the series of values.'),
        label: z.string(),
        key: z.string().nullable(),
        value: z.string(),
        unit: z.string(),
        validFrom: day,
        basis: reference,
        checkedUntil: day.describe('Somebody compared the value with its source up to this day.'),
        unchecked: z.boolean().describe('Used for a later day than it was checked for.'),
        partial: z.boolean().describe('The source was read in part only.'),
        note: z.string().nullable(),
        draft: z.boolean().describe('The value is a draft’s.'),
      }),
    ),
    steps: z.array(z.strictObject({ text: z.string(), result: z.string() })),
    considerations: z
      .array(z.string())
      .describe('What a person weighs where the law leaves it to one.'),
    changes: z.array(z.string()).describe('What would give another answer.'),
    missing: z.array(z.string()),
    readings: z.array(z.string()).describe('Documents in docs/interpretations it rests on.'),
    get parts(): z.ZodArray<typeof explanation> {
      return z.array(explanation);
    },
  })
  .describe('Why the rule answered as it did. Texts are Danish.')
  .meta({ id: 'explanation' });

const duty = z.strictObject({
  kind: codeOf(dutyKinds),
  name: z.string().describe('Danish name with its number.'),
  number: z.int().min(1).describe('Position in its series.'),
  of: z.int().min(0).describe('How many the series asks for; 0 where it goes on.'),
  party: codeOf(parties).describe('Who must act.'),
  group: codeOf(targetGroups).describe('Target group of the citizen.'),
  opens: day.describe('First day it can be met.'),
  due: day.describe('Last day in time.'),
  status: codeOf(dutyStatuses),
  satisfiedBy: z.string().nullable().describe('Id of the fact that meets it.'),
  satisfiedOn: day.nullable(),
  rule: z.string().describe('Id of the rule.'),
  course: z.string().describe('Id of the contact course.'),
  actionable: z.boolean().describe('Someone can act on it.'),
  quota: z.boolean().describe('Counts in the 75 percent quota of 2026-07-01.'),
  explanation: explanation.optional().describe('Only with --explain.'),
});

const gap = z.strictObject({
  kind: codeOf(dutyKinds),
  group: codeOf(targetGroups),
  course: z.string(),
  outcome: z
    .enum(['mangler', 'skoen'])
    .describe('Facts or law are missing, or a person must judge.'),
  rule: z.string(),
  missing: z.array(z.string()).describe('Danish: what is missing.'),
  question: z.string().nullable().describe('Danish: what a person must judge.'),
});

export const dutiesOutput = z
  .strictObject({
    format: z.literal('rettidig-pligter'),
    version: z.literal(2),
    case: z.string().describe('Name of the case file.'),
    on: day.describe('The day of asking.'),
    lawOn: day
      .nullable()
      .describe('The day whose law was replayed; null: each duty by the law of its own day.'),
    duties: z.array(duty).describe('By due day.'),
    gaps: z.array(gap).describe('Duties that cannot be derived yet.'),
  })
  .describe('Output of rettidig duties --json, version 2.');

type DutiesOutput = z.infer<typeof dutiesOutput>;

/** What a case file answered on a day. */
export interface CaseAnswer {
  readonly file: string;
  readonly on: Day;
  readonly lawOn: Day | null;
  readonly duties: readonly ExplainedDuty[];
  readonly gaps: readonly Gap[];
}

/** The answer in the documented shape. */
export function dutiesJson(answer: CaseAnswer, explained: 'explained' | 'plain'): DutiesOutput {
  return {
    format: 'rettidig-pligter',
    version: 2,
    case: answer.file,
    on: isoDay(answer.on),
    lawOn: dayOrNull(answer.lawOn),
    duties: answer.duties.map(({ duty: own, explanation: reasons }) => ({
      kind: own.kind,
      name: dutyName(own),
      number: own.number,
      of: own.of,
      party: own.party,
      group: own.group,
      opens: isoDay(own.opens),
      due: isoDay(own.due),
      status: own.status,
      satisfiedBy: own.satisfiedBy,
      satisfiedOn: dayOrNull(own.satisfiedOn),
      rule: own.rule,
      course: own.course,
      actionable: own.actionable,
      quota: own.quota,
      ...(explained === 'explained' ? { explanation: explanationJson(reasons) } : {}),
    })),
    gaps: answer.gaps.map((own) => ({ ...own, missing: [...own.missing] })),
  };
}

type ExplanationJson = z.infer<typeof explanation>;

function explanationJson(own: Explanation): ExplanationJson {
  return {
    rule: own.rule,
    title: own.title,
    question: own.question,
    outcome: own.outcome,
    result: own.result,
    letter: own.letter,
    draft: own.draft,
    lawDay: isoDay(own.lawDay),
    versionFrom: dayOrNull(own.versionFrom),
    nextChange: dayOrNull(own.nextChange),
    basis: own.basis.map((cited) => ({ ...cited })),
    facts: own.facts.map((fact) => ({ ...fact })),
    values: own.values.map((read) => ({
      ...read,
      basis: { ...read.basis },
      validFrom: isoDay(read.validFrom),
      checkedUntil: isoDay(read.checkedUntil),
    })),
    steps: own.steps.map((step) => ({ ...step })),
    considerations: [...own.considerations],
    changes: [...own.changes],
    missing: [...own.missing],
    readings: [...own.readings],
    parts: own.parts.map(explanationJson),
  };
}

function dayOrNull(value: Day | null): string | null {
  return value === null ? null : isoDay(value);
}
