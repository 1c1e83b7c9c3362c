import type { Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import type { CasesModel } from './cases-load.ts';
import { textsOfCases } from './cases-texts.ts';
import { limitsText } from './limits-text.ts';
import { rowsSheet } from './named-rows-sheet.ts';
import { sideName } from './side-name.ts';
import { sourceOf } from './source-text.ts';

/** All rows the employee may see, as a file. */
export function casesSheet(model: CasesModel, language: Language): Sheet {
  const t = textsOfCases(language);
  const { measure, side, filter, base, period } = model;
  const limits = limitsText(filter, base, language);
  return rowsSheet(
    model,
    {
      about: [
        `${t.title(measure[language])} (${sideName(measure, side, language).toLowerCase()})`,
        ...(limits === '' ? [] : [limits]),
      ],
      source: `${sourceOf(model, [period], language)}.`,
    },
    language,
  );
}
