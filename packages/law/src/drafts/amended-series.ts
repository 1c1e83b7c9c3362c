import { day, type Series, series, type ValueRow } from '@rettidig/engine';
import {
  activityKinds,
  benefits,
  type CodeList,
  educationLevels,
  exemptionGrounds,
  personCategories,
  sectors,
  targetGroups,
} from '../codes/index.ts';
import { values } from '../generated/values.ts';
import type { FileProblem, ReadYaml, YamlPath } from '../value-files/read-yaml.ts';
import type { RowFile, SeriesFile } from '../value-files/schemas.ts';
import { tooEarly } from './amended-rules.ts';
import { citeById, type DraftContext } from './context.ts';

type AmendedSeries =
  | { readonly outcome: 'read'; readonly series: Series<unknown> }
  | { readonly outcome: 'problems'; readonly problems: readonly FileProblem[] };

const lawSeries: ReadonlyMap<string, Series<unknown>> = new Map(
  Object.values(values).map((one: Series<unknown>) => [one.id, one]),
);

/** The code lists that keys and lists of values are made of, by what a dimension or unit calls them. */
const codeLists: Readonly<Record<string, CodeList<string>>> = {
  maalgruppe: targetGroups,
  tilbud: activityKinds,
  sektor: sectors,
  ydelse: benefits,
  kategori: personCategories,
  uddannelsesniveau: educationLevels,
  fritagelsesgrund: exemptionGrounds,
};

/** The rows a draft lays over a series of the law: of the same unit, dimension and sort of value, and not before the draft. */
export function amendedSeries(
  file: SeriesFile,
  problem: ReadYaml<unknown>['problem'],
  context: DraftContext,
): AmendedSeries {
  const law = lawSeries.get(file.id);
  if (law === undefined) {
    const message = `Serien »${file.id}« findes ikke i loven. Et udkast kan kun give nye rækker til serier, som en regel læser.`;
    return { outcome: 'problems', problems: [problem(['id'], message)] };
  }
  const problems: FileProblem[] = [];
  const tell = (at: YamlPath, message: string): void => {
    problems.push(problem(at, message));
  };
  if (file.unit !== law.unit) tell(['unit'], `Enheden er »${law.unit}« i loven. Skriv den.`);
  if (file.dimension !== law.dimension) {
    tell(['dimension'], `Seriens nøgler er »${law.dimension ?? 'null'}« i loven. Skriv det.`);
  }
  for (const [index, row] of file.rows.entries()) {
    const at = ['rows', index] as const;
    if (day(row.validFrom) < context.from) tell([...at, 'validFrom'], tooEarly(context));
    if (row.certainty === 'bekraeftet') {
      tell(
        at,
        'Et udkast er ikke bekræftet ret. Skriv certainty: delvis eller mangler, og en note.',
      );
    }
    const fault = faultOfValue(row.value ?? null, law);
    if (fault !== null) tell([...at, 'value'], fault);
    for (const [place, key] of (row.for ?? []).entries()) {
      if (!isKeyOf(law, key)) {
        const message = `»${key}« er ikke en nøgle i serien (${law.dimension ?? 'ingen'}). Ret koden.`;
        tell([...at, 'for', place], message);
      }
    }
  }
  if (problems.length > 0) return { outcome: 'problems', problems };
  return { outcome: 'read', series: laidOver(law, file, context) };
}

function laidOver(law: Series<unknown>, file: SeriesFile, context: DraftContext): Series<unknown> {
  return series({
    ...law,
    rows: file.rows.flatMap((row) =>
      (row.for ?? [null]).map((key): ValueRow<unknown> => ({
        key,
        validFrom: day(row.validFrom),
        value: row.value ?? null,
        certainty: row.certainty,
        basis: citeById(context, row.source, row.basis),
        announced: row.announced === null ? null : day(row.announced),
        checkedUntil: day(row.checkedUntil ?? file.checkedUntil),
        note: row.note ?? null,
      })),
    ),
  });
}

function isKeyOf(law: Series<unknown>, key: string): boolean {
  if (law.rows.some((row) => row.key === key)) return true;
  const parts = key.split('/');
  const names = law.dimension?.split('/') ?? [];
  return (
    parts.length === names.length &&
    parts.every((part, index) => codeLists[names[index] ?? '']?.has(part) === true)
  );
}

/** Danish: why a value cannot stand in a series; null where it can. A missing or repealed one always can. */
function faultOfValue(value: RowFile['value'], law: Series<unknown>): string | null {
  if (value === null || value === undefined) return null;
  const known = law.rows.flatMap((row): unknown[] => (row.value === null ? [] : [row.value]));
  if (known.some((one) => Array.isArray(one))) {
    if (!Array.isArray(value)) return 'Værdien skal være en liste i [ ].';
    const list = codeLists[law.unit];
    const words = new Set(known.flat());
    const strange = value.find((code) => list?.has(code) !== true && !words.has(code));
    return strange === undefined ? null : `»${strange}« er ikke en kode (${law.unit}). Ret den.`;
  }
  if (known.every((one) => typeof one === 'number')) {
    return typeof value === 'number' ? null : `Værdien skal være et tal (${law.unit}).`;
  }
  if (known.includes(value)) return null;
  const written = [...new Set(known)].join(', ');
  return `Værdien skal være en af dem, reglen kender: ${written}.`;
}
