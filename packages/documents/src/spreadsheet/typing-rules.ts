import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** Cells of a column, places from 0, both ends included. */
export interface CellRange {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What may be typed into cells, and what is said to who types something else. Empty is always allowed. */
export interface TypingRule {
  readonly cells: CellRange;
  readonly allows:
    /** One of a few; together less than 255 signs, none with a comma. */
    | { readonly kind: 'liste'; readonly items: readonly string[] }
    /** One of those that stand in a column of another sheet, by its name. */
    | { readonly kind: 'liste-i-ark'; readonly sheet: string; readonly cells: CellRange }
    | { readonly kind: 'tal'; readonly least: number; readonly most: number };
  readonly text: string;
}

/** Excel keeps no longer message than this. */
const longestText = 225;

/** Writes the rules of sheets where the format wants them (ECMA-376, part 1, 18.3.1.33). */
export function typingRules(sheets: readonly { readonly rules?: readonly TypingRule[] }[]) {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet');
  if (order === undefined) throw new Error('The order of what stands in a sheet is not known.');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const rules = sheets[sheetIndex]?.rules ?? [];
            if (rules.length === 0) return xml;
            const all = rules.map(markupOf).join('');
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<dataValidations count="${rules.length}">${all}</dataValidations>`,
              order,
              'worksheet',
            );
          },
        },
      },
    },
  };
}

function markupOf({ cells, allows, text }: TypingRule): string {
  const { type, formulas } = conditionOf(allows);
  const { column, from, to } = cells;
  const error = sanitizeAttributeValue(text.slice(0, longestText));
  const where = `${getCellAddress(from, column)}:${getCellAddress(to, column)}`;
  const attributes = `${type} allowBlank="1" showErrorMessage="1" errorTitle="Kan ikke passe" error="${error}" sqref="${where}"`;
  const inside = formulas.map((formula, at) => {
    return `<formula${at + 1}>${sanitizeTextContent(formula)}</formula${at + 1}>`;
  });
  return `<dataValidation ${attributes}>${inside.join('')}</dataValidation>`;
}

function conditionOf(allows: TypingRule['allows']): {
  readonly type: string;
  readonly formulas: readonly string[];
} {
  switch (allows.kind) {
    case 'liste':
      return { type: 'type="list"', formulas: [`"${allows.items.join(',')}"`] };
    case 'liste-i-ark': {
      const { sheet, cells } = allows;
      const fixed = (row: number): string =>
        getCellAddress(row, cells.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
      const name = `'${sheet.replaceAll("'", "''")}'`;
      return { type: 'type="list"', formulas: [`${name}!${fixed(cells.from)}:${fixed(cells.to)}`] };
    }
    case 'tal':
      return {
        type: 'type="decimal" operator="between"',
        formulas: [String(allows.least), String(allows.most)],
      };
  }
}
