import {
  type DimensionId,
  dimensions,
  durationClasses,
  type Measure,
  measures,
  type PeriodKind,
  themes,
  type Unit,
} from '../src/index.ts';

const kinds: Readonly<Record<PeriodKind, string>> = {
  uge: 'week',
  maaned: 'month',
  kvartal: 'quarter',
  aar: 'year',
  'rullende-aar': 'rolling year',
};

const units: Readonly<Record<Unit, string>> = {
  personer: 'citizens',
  fuldtidspersoner: 'full-time persons',
  forloeb: 'spells',
  antal: 'number',
  pct: 'percent',
  dage: 'days',
  'pr-13-uger': 'per 13 full-time weeks',
  'pr-aar': 'per full-time year',
  sager: 'cases',
};

const intro = `# Key figures

Every measure there is, as \`packages/figures/src/measure\` declares it. The declaration is what is computed, what leads down to the cases, what a page
explains and what is exported; this page is written from it by \`node scripts/generate.ts\`.

- What is counted is a whole number; only the last division makes a decimal. A divisor of 0 gives no value, shown as "–".
- Nothing after the day of asking counts, and what ends later still runs. A period that has not begun has no value; the running one is counted up to today.
- A measure that looks ahead (a status so many days after) counts what has had its days; the rest is not known yet.
- Each row stands in the group, the age and the team of its day; the team alone is the citizen's present one.
- Three computations are held against each other on random municipalities: columns with difference arrays (\`packages/figures/src/compute\`), a plain walk
  over days (\`packages/figures/src/testing/oracle\`), and SQL in DuckDB (\`packages/store/src/figures\`).

\`\`\`
node packages/cli/bin/rettidig.mjs figure list
\`\`\`
`;

/** The page of all measures, for those who ask exactly what a number says. */
export function figuresDocument(): string {
  const parts = themes.codes.map(({ code, da, en }) => {
    const own = measures.filter(({ theme }) => theme === code);
    return `## ${da} (${en.toLowerCase()})\n\n${own.map(measureText).join('\n')}`;
  });
  return `${[intro, dimensionText(), ...parts].join('\n')}`;
}

function measureText(measure: Measure): string {
  const { id, da, en, definition, population, source, unit, decimals, periods } = measure;
  const list = (ids: readonly DimensionId[]): string =>
    ids.map((one) => dimensions[one].da.toLowerCase()).join(', ');
  const lag = measure.numerator.lag ?? 0;
  return `### ${da} (\`${id}\`)

${definition.da}

${en}: ${definition.en}

- Population: ${population}
- Unit: ${units[unit]}, ${decimals === 1 ? '1 decimal' : `${decimals} decimals`}; ${directionText(measure)}
- Periods: ${periods.map((kind) => kinds[kind]).join(', ')}${lag === 0 ? '' : `; known after ${lag} days`}
- Split by: ${measure.dimensions.length === 0 ? 'nothing' : list(measure.dimensions)}${measure.alwaysBy === undefined ? '' : `; always by ${list([measure.alwaysBy])}`}
- Published: ${publicationText(measure)}
- Source: ${source}
`;
}

function publicationText({ suppression }: Measure): string {
  if (suppression === 'not-public') return 'no';
  return `numbers with fewer than ${suppression.fewest} citizens behind them are hidden, and those that would give them away`;
}

function directionText({ direction }: Measure): string {
  if (direction === null) return 'neither more nor less is better';
  return direction === 'op' ? 'more is better' : 'less is better';
}

function dimensionText(): string {
  const codes = (id: DimensionId): string => {
    if (id === 'varighed') return durationClasses.map(({ code }) => `\`${code}\``).join(', ');
    const list = dimensions[id].codes;
    return list === null
      ? "the municipality's own"
      : list.codes.map(({ code }) => `\`${code}\``).join(', ');
  };
  const lines = Object.values(dimensions).map(
    ({ id, da, en }) => `- **${da}** (\`${id}\`, ${en.toLowerCase()}): ${codes(id)}`,
  );
  return `## What figures are split by\n\n\`ingen\` stands for none: not on a benefit, no caseworker, no reason recorded.\n\n${lines.join('\n')}\n`;
}
