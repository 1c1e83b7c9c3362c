import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnyRule, type Day, day, kroner, type OutcomeKind, parseDay } from '@rettidig/engine';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../vignettes/', import.meta.url));

const dayText = z.string().refine((text) => parseDay(text) !== null, 'er ikke en dato');
const plain = z.union([z.string(), z.number()]);
/** A fact or an answer: also amounts `{ kr: 10500 }`, lists, and things with named parts. */
const written: z.ZodType<Written> = z.lazy(() =>
  z.union([plain, z.array(written), z.record(z.string(), written)]),
);
const requirement = z.strictObject({
  antal: z.number().default(1),
  fra: dayText,
  senest: dayText,
  'foerste-senest': dayText.optional(),
  'kvote-fra-nummer': z.number().optional(),
});

/** What a group may say for all its vignettes. */
const expectation = {
  kilde: z.string().optional(),
  henvisninger: z.array(z.string()).optional(),
  vaerdier: z.record(z.string(), plain).optional(),
};

const vignetteSchema = z
  .strictObject({
    titel: z.string(),
    ...expectation,
    dag: dayText,
    fakta: z.record(z.string(), written),
    svar: written.optional(),
    udfald: z.enum(['afgjort', 'mangler', 'skoen', 'ikke-i-kraft']).default('afgjort'),
    forklaring: z.string().optional(),
    mangler: z.array(z.string()).default([]),
    forbehold: z.enum(['delvis', 'ikke-kontrolleret']).optional(),
  })
  .refine(
    ({ udfald, svar }) => (udfald === 'afgjort') === (svar !== undefined),
    'et svar hører til udfaldet afgjort, og kun til det',
  );

const fileSchema = z.array(
  z.strictObject({
    regel: z.string(),
    grupper: z.array(z.strictObject({ ...expectation, vignetter: z.array(vignetteSchema).min(1) })),
  }),
);

type Written = string | number | readonly Written[] | { readonly [name: string]: Written };
type Answer = z.infer<typeof vignetteSchema>['svar'];

/** One case of one rule: facts and a day, and what the source says the answer is. */
export interface RuleVignette {
  readonly file: string;
  readonly rule: string;
  readonly title: string;
  /** Where the expectation comes from: `source-id, place`. */
  readonly origin: string;
  readonly on: Day;
  /** By the rule's Danish labels, as written. */
  readonly facts: Readonly<Record<string, Written>>;
  readonly outcome: OutcomeKind;
  readonly answer: Answer;
  /** The explanation's result in words; null where it is one of the engine's own for *ikke-i-kraft*. */
  readonly result: string | null;
  readonly missing: readonly string[];
  /** `source-id place` that the explanation must cite. */
  readonly references: readonly string[];
  /** Every value the rule reads, by series. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The doubt that the explanation must show. */
  readonly doubt: 'delvis' | 'ikke-kontrolleret' | null;
}

/** The vignettes of the rules, in the order of the files. Throws where a file has another form. */
export function readRuleVignettes(): RuleVignette[] {
  return vignetteFiles('regler').flatMap(({ name, document }) => {
    const parsed = fileSchema.safeParse(document);
    if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
    return parsed.data.flatMap(({ regel, grupper }) =>
      grupper.flatMap((group) =>
        group.vignetter.map((written): RuleVignette => {
          const origin = written.kilde ?? group.kilde;
          if (origin === undefined) throw new Error(`${name}: »${written.titel}« mangler kilde`);
          return {
            file: name,
            rule: regel,
            title: written.titel,
            origin,
            on: day(written.dag),
            facts: written.fakta,
            outcome: written.udfald,
            answer: written.svar,
            result: resultOf(name, written),
            missing: written.mangler,
            references: written.henvisninger ?? group.henvisninger ?? [],
            values: written.vaerdier ?? group.vaerdier ?? {},
            doubt: written.forbehold ?? null,
          };
        }),
      ),
    );
  });
}

function resultOf(name: string, written: z.infer<typeof vignetteSchema>): string | null {
  if (written.forklaring !== undefined) return written.forklaring;
  if (written.udfald === 'mangler') return `Mangler: ${written.mangler.join(', ')}`;
  if (written.udfald === 'ikke-i-kraft') return null;
  throw new Error(`${name}: »${written.titel}« mangler forklaring`);
}

/** The YAML files of one kind of vignette, parsed. */
export function vignetteFiles(kind: 'regler' | 'pligter'): { name: string; document: unknown }[] {
  return readdirSync(`${folder}${kind}`)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({
      name: `${kind}/${name}`,
      document: parse(readFileSync(`${folder}${kind}/${name}`, 'utf8'), {
        merge: true,
        maxAliasCount: -1,
      }),
    }));
}

/** The facts of a vignette as the rule asks for them. Throws when they are not exactly the rule's. */
export function factsOf(rule: AnyRule, facts: RuleVignette['facts']): Record<string, unknown> {
  const byLabel = new Map(
    Object.entries(rule.needs).map(([name, need]) => [(need as { label: string }).label, name]),
  );
  const unknown = Object.keys(facts).filter((label) => !byLabel.has(label));
  const absent = [...byLabel.keys()].filter((label) => !(label in facts));
  if (unknown.length > 0 || absent.length > 0) {
    throw new Error(`${rule.id}: ukendte fakta: ${unknown.join()}; udeladte: ${absent.join()}`);
  }
  return Object.fromEntries(
    Object.entries(facts).map(([label, written]) => [byLabel.get(label), meant(written)]),
  );
}

/** The expected value as the rule gives it. */
export function answerOf(answer: Answer): unknown {
  const duty = requirement.safeParse(answer);
  if (!duty.success) return answer === undefined ? undefined : meant(answer);
  const { antal, fra, senest, 'foerste-senest': first, 'kvote-fra-nummer': quota } = duty.data;
  return {
    count: antal,
    opens: day(fra),
    due: day(senest),
    firstDue: first === undefined ? null : day(first),
    quotaFrom: quota ?? null,
  };
}

/** Dates, yes and no, `mangler`, `{ kr: … }` for an amount, and `{ kode: … }` for a code that reads as one of those. */
function meant(value: Written): unknown {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return word(value);
  if (isList(value)) return value.map(meant);
  if (typeof value['kr'] === 'number') return kroner(value['kr']);
  if (typeof value['kode'] === 'string') return value['kode'];
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, meant(part)]));
}

const isList = (value: object): value is readonly Written[] => Array.isArray(value);

function word(text: string): unknown {
  if (text === 'mangler') return null;
  if (text === 'ja') return true;
  if (text === 'nej') return false;
  return parseDay(text) ?? text;
}
