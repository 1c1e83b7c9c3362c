import type { Remark } from '@rettidig/casework';
import {
  type CaseEntries,
  codeOnLine,
  entryCodes,
  fieldCodes,
  fields,
  readBusinessCase,
  textOfCase,
} from '@rettidig/economy';
import type { z } from 'zod';
import { note } from '../http/fields.ts';
import type { Words } from '../ui/words.ts';
import { textsOfAccounts } from '../accounts/texts.ts';
import { textsOfCases } from './texts.ts';

/** The name of the field for where an assumption is from. */
export const sourceField = (code: string): string => `${code}-kilde`;

/** Everything but the title has a source. */
const sourcedCodes = entryCodes.filter((code) => code !== 'titel');

const field = note(300);

/** What the form of a business case asks: every field of its file, and the source of every assumption. */
export const caseFormFields: Readonly<Record<string, typeof field>> = Object.fromEntries([
  ...entryCodes.map((code) => [code, field] as const),
  ...sourcedCodes.map((code) => [sourceField(code), field] as const),
]);
type Values = z.infer<z.ZodObject<typeof caseFormFields>>;

export function caseLabels({ language }: Words): Readonly<Record<string, string>> {
  const t = textsOfCases(language);
  const days: Readonly<Record<string, string>> = {
    'lovens-dag': t.lawDay,
    begynder: t.begins,
    slutter: t.ends,
  };
  const figures = fieldCodes.map((code) => {
    const { label, unit } = fields[code];
    return [code, unit === 'kr.' ? `${label} (kr.)` : label] as const;
  });
  const named = [...Object.entries(days), ...figures];
  return {
    titel: textsOfAccounts(language).title,
    ...Object.fromEntries(
      named.flatMap(([code, label]) => [
        [code, label],
        [sourceField(code), t.sourceOf(label)],
      ]),
    ),
  };
}

/** The form's answers as the fields of a file. */
const entriesOf = (values: Values): CaseEntries =>
  Object.fromEntries(
    entryCodes.map((code) => [
      code,
      { value: values[code] ?? '', source: values[sourceField(code)] ?? '' },
    ]),
  );

/** A case's fields as the form has them. */
export const enteredCase = (entries: CaseEntries): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entryCodes.flatMap((code) => [
      [code, entries[code]?.value ?? ''],
      [sourceField(code), entries[code]?.source ?? ''],
    ]),
  );

/** The file of the answers, or everything that is wrong with them, each at its field. */
export function savedCase(
  values: Values,
  { language }: Words,
): { readonly title: string; readonly content: string } | { readonly problems: readonly Remark[] } {
  const entries = entriesOf(values);
  const content = textOfCase(entries);
  const title = (values['titel'] ?? '').trim();
  const reading = readBusinessCase(content);
  const problems: Remark[] =
    title === '' ? [{ field: 'titel', text: textsOfAccounts(language).titleHint }] : [];
  if (reading.outcome === 'fejl') {
    for (const { line, text } of reading.faults) {
      const code = line === null ? missingCode(text) : codeOnLine(entries, line);
      problems.push({ field: code ?? '', text: bare(text) });
    }
  }
  return problems.length > 0 ? { problems } : { title, content };
}

/** `Feltet loen (…) mangler.` is said at the field. */
const missingCode = (text: string): string | null => /^Feltet ([a-z0-9-]+)/.exec(text)?.[1] ?? null;

/** Said at its field, a fault need not name it. */
const bare = (text: string): string =>
  text
    .replace(/^[a-z0-9-]+: /, '')
    .replace(/^Feltet [a-z0-9-]+(?: \([^)]*\))? mangler\.(.*)$/, 'Feltet skal udfyldes.$1');
