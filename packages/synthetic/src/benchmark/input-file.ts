import type { MadeBenchmark } from './made-benchmark.ts';

type Field = string | number | null;

/** The answer of a made-up municipality as the CSV file it would send: `;` between fields, decimal comma. */
export function benchmarkFile(made: MadeBenchmark): string {
  const { municipality, year, inhabitants, persons, time, quality, conditions, counts, flows } =
    made;
  const resourceCourses = ['Ressourceforløb', counts[0]?.[1] ?? null, 0, null, null];
  const rows: readonly (readonly Field[])[] = [
    ['Tid'],
    ['Medarbejder', 'Ansættelse', 'Finansiering', 'Opgave', 'Andel (pct.)'],
    ...time.map((line) => [line.employee, line.employment, line.funding, line.task, line.percent]),
    [],
    ['Personer'],
    [
      'Målgruppe',
      `Årspersoner ${year}`,
      'Heraf hos anden aktør',
      'Heraf under 30 år',
      'Under 30 år hos anden aktør',
    ],
    ...persons.map(({ group, all, elsewhere, under30 }) => [group, all, elsewhere, under30, null]),
    resourceCourses,
    [],
    ['Kvalitet'],
    ['Målgruppe', 'Indikator', 'Enhed', `Værdi ${year}`],
    ...quality.map(({ group, indicator, value }) => [group, indicator, null, value]),
    [],
    ['Øvrigt'],
    ['Oplysning', 'Værdi'],
    ['Kommune', municipality],
    ['År', year],
    ['Indbyggere 18-64 år', inhabitants],
    ...conditions,
    ...counts,
    [],
    ['Bevægelser'],
    ['Fra ydelse', 'Til ydelse', `Personer ${year}`],
    ...flows.map(({ from, to, persons: gone }) => [from, to ?? 'Ingen ydelse', gone]),
  ];
  return `\uFEFF${rows.map((fields) => `${fields.map(written).join(';')}\r\n`).join('')}`;
}

function written(field: Field): string {
  if (field === null) return '';
  return typeof field === 'number' ? String(field).replace('.', ',') : field;
}
