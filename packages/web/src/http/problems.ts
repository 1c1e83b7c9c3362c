import type { Texts } from '../texts/index.ts';
import type { InputError } from './route.ts';

/** One field that has to be put right, and how. */
export interface Problem {
  readonly field: string;
  readonly advice: string;
}

type Issue = InputError['issues'][number];

/** Turns what the schema found into advice: which field, and what to write instead. */
export function problemsOf({ issues, raw }: InputError, t: Texts): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((field) => ({ field, advice: t.errors.unknownField }));
    }
    const field = String(issue.path[0] ?? '');
    return [{ field, advice: adviceFor(issue, raw[field], t) }];
  });
}

/** Longer values are cut when they are shown back. */
const shownLength = 40;

/** What to write instead, for one thing the schema found in a field. */
export function adviceFor(issue: Issue, value: unknown, t: Texts): string {
  const shown = show(value);
  switch (issue.code) {
    case 'invalid_value':
      return Array.isArray(value) && issue.path.length < 2
        ? t.errors.repeated
        : t.errors.notAnOption(
            show(
              issue.path.length > 1 && Array.isArray(value) ? value[Number(issue.path[1])] : value,
            ),
            issue.values.filter((option) => option !== '').join(', '),
          );
    case 'invalid_union':
      return adviceOnUnion(issue, value, t);
    case 'invalid_format':
      return t.errors.notAnId;
    case 'too_small':
      return t.errors.tooShort;
    case 'too_big':
      return t.errors.tooLong(Number(issue.maximum));
    case 'invalid_type':
      if (value === undefined) return t.errors.tooShort;
      return Array.isArray(value) ? t.errors.repeated : t.errors.invalid;
    case 'custom':
      if (issue.params?.['mistake'] === 'day') return t.errors.notADay(shown);
      if (issue.params?.['mistake'] === 'not-yet') {
        return t.errors.notYet(shown, String(issue.params['last']));
      }
      if (issue.params?.['mistake'] === 'beyond-law') {
        return t.errors.beyondLaw(shown, String(issue.params['last']));
      }
      if (issue.params?.['mistake'] === 'before-draft') {
        return t.errors.beforeDraft(shown, String(issue.params['last']));
      }
      if (issue.params?.['mistake'] === 'before-law') {
        return t.errors.beforeLaw(shown, String(issue.params['last']));
      }
      if (issue.params?.['mistake'] === 'nothing-known') return t.errors.nothingKnown(shown);
      if (issue.params?.['mistake'] === 'amount') return t.errors.notAnAmount(shown);
      if (issue.params?.['mistake'] === 'time') return t.errors.notATime(shown);
      if (issue.params?.['mistake'] === 'number') {
        return t.errors.notANumber(
          shown,
          String(issue.params['least']),
          String(issue.params['most']),
        );
      }
      if (issue.params?.['mistake'] === 'emptied') {
        return t.errors.emptied(String(issue.params['name']), String(issue.params['options']));
      }
      if (issue.params?.['mistake'] === 'period') return t.errors.notAPeriod(shown);
      if (issue.params?.['mistake'] === 'empty') return t.errors.tooShort;
      if (issue.params?.['mistake'] === 'not-chosen') return t.errors.notChosen;
      if (issue.params?.['mistake'] === 'needed') return t.errors.needed;
      if (issue.params?.['mistake'] === 'same-day') return t.errors.sameDay;
      return t.errors.invalid;
    default:
      return t.errors.invalid;
  }
}

/** Of the alternatives, the one that lists what is possible says it best; the value that is wrong is named. */
function adviceOnUnion(
  issue: Issue & { readonly code: 'invalid_union' },
  value: unknown,
  t: Texts,
): string {
  for (const [first] of issue.errors) {
    if (first?.code !== 'invalid_value') continue;
    const options = first.values.filter((option) => option !== '').map(String);
    if (options.length === 0) continue;
    const wrong = Array.isArray(value)
      ? value.find((one) => !options.includes(String(one)))
      : value;
    return t.errors.notAnOption(show(wrong), options.join(', '));
  }
  return t.errors.notAnId;
}

function show(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
