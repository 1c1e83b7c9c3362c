import { codesOf, type DimensionId, dimensions, durationClasses, noCode } from '@rettidig/figures';
import type { Language } from '../texts/language.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfFigures } from './texts.ts';

/** What can be chosen of a dimension: a code and its name. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** What a citizen can be without; of others nothing only says that nobody has recorded it. */
const lackable = new Set<DimensionId>([
  'ydelse',
  'maalgruppe',
  'kategori',
  'enhed',
  'sagsbehandler',
]);

/** The name of a code of a dimension; of the municipality's own, the name of the team or the caseworker. */
export function codeName(
  { names }: FigureBase,
  dimension: DimensionId,
  code: string,
  language: Language,
): string {
  const t = textsOfFigures(language);
  if (code === noCode) {
    return lackable.has(dimension)
      ? t.without(dimensionName(dimension, language).toLowerCase())
      : t.notSaid;
  }
  if (dimension === 'enhed') return names.units.get(code) ?? t.unknownName;
  if (dimension === 'sagsbehandler') return names.caseworkers.get(code) ?? t.unknownName;
  if (dimension === 'udbyder') return code;
  if (dimension === 'varighed') {
    return durationClasses.find((one) => one.code === code)?.[language] ?? code;
  }
  return dimensions[dimension].codes?.label(code, language) ?? code;
}

export function dimensionName(dimension: DimensionId, language: Language): string {
  return dimensions[dimension][language];
}

/** What a dimension can be limited to, none last; the municipality's own by name. */
export function choicesOf(
  base: FigureBase,
  dimension: DimensionId,
  language: Language,
): readonly NamedCode[] {
  const named = (code: string): NamedCode => ({
    code,
    name: codeName(base, dimension, code, language),
  });
  if (dimension === 'varighed') return durationClasses.map(({ code }) => named(code));
  const some = codesOf(base.snapshot, dimension)
    .filter((code) => code !== noCode)
    .map(named);
  const isOwn = dimensions[dimension].codes === null;
  const sorted = isOwn ? some.toSorted((a, b) => a.name.localeCompare(b.name, language)) : some;
  return [...sorted, named(noCode)];
}
