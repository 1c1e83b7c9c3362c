import { parseDay } from '@rettidig/engine';
import { z } from 'zod';
import { vignetteFiles } from './rule-vignettes.ts';

const dayText = z.string().refine((text) => parseDay(text) !== null, 'er ikke en dato');
const yesNo = z.enum(['ja', 'nej']);
/** Facts in the exchange format; read and checked by casework, which knows it. */
const caseFacts = z.record(z.string(), z.unknown());

const caseSchema = z.strictObject({
  titel: z.string(),
  kilde: z.string().optional(),
  fakta: caseFacts.optional(),
  tilfoej: caseFacts.optional(),
  erstat: caseFacts.optional(),
  dag: dayText,
  lovdag: dayText.optional(),
  kun: z.array(z.string()).optional(),
  pligter: z.array(
    z.strictObject({
      pligt: z.string(),
      nr: z.number().int().min(1).optional(),
      af: z.number().int().min(0).optional(),
      fra: dayText.optional(),
      frist: dayText,
      status: z.string(),
      opfyldt: dayText.optional(),
      gruppe: z.string().optional(),
      kvote: yesNo.optional(),
      'kan-handles': yesNo.optional(),
    }),
  ),
  mangler: z
    .array(
      z.strictObject({
        pligt: z.string(),
        udfald: z.enum(['mangler', 'skoen']),
        mangler: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});

const fileSchema = z.strictObject({
  skabeloner: z.array(z.unknown()),
  sager: z.array(
    z
      .strictObject({
        sag: z.string(),
        kilde: z.string(),
        regler: z.array(z.string()).min(1),
        kun: z.array(z.string()).optional(),
        fakta: caseFacts.optional(),
        tilfaelde: z.array(caseSchema).min(1),
      })
      .refine(
        ({ fakta, tilfaelde }) =>
          tilfaelde.every((one) => fakta !== undefined || one.fakta !== undefined),
        'et tilfælde har ingen fakta',
      ),
  ),
});

/** A group of cases about one citizen's case, without its facts: for the documents of the rules. */
export interface DutyVignettes {
  readonly file: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly cases: readonly {
    readonly title: string;
    /** `source-id, place`; more than one apart by semicolons. */
    readonly origin: string;
    readonly on: string;
  }[];
}

/** The duty vignettes, in the order of the files. Throws where a file has another form. */
export function readDutyVignettes(): DutyVignettes[] {
  return vignetteFiles('pligter').flatMap(({ name, document }) => {
    const parsed = fileSchema.safeParse(document);
    if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
    return parsed.data.sager.map(({ sag, kilde, regler, tilfaelde }) => ({
      file: name,
      title: sag,
      rules: regler,
      cases: tilfaelde.map((one) => ({
        title: one.titel,
        origin: one.kilde ?? kilde,
        on: one.dag,
      })),
    }));
  });
}
