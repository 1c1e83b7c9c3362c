import { jobOrderKinds, riskOutsideReasons } from '@rettidig/casework';
import { sectors } from '@rettidig/law';
import { addDays } from '@rettidig/engine';
import { among } from '../../measure/conditions.ts';
import type { Quantity, Where } from '../../measure/measure.ts';
import { type NamedPeriod, periodAfter, periodOn } from '../../period/period.ts';
import { cellsOf, measureOf, type OverviewGround, silent } from '../cells.ts';
import { countsOf, derived, periodTitle } from '../counts.ts';
import type { Report, ReportCell, ReportColumn, ReportRow, ReportSection } from '../report.ts';
import { dayText, inBoth, named, numberText, percentText, type Said, sentence } from '../words.ts';

const group = 'risikogruppe';
const empty = silent({ kind: 'tom' });

/**
 * The group at risk of losing unemployment benefit, the package of the effort A to F, and the emergency jobs by sector
 * (Høje-Taastrup 2013, point 3; catalogue I-002, T-001, D-018 to D-020, R-126 to R-129).
 */
export function riskGroup(ground: OverviewGround, last: NamedPeriod): Report {
  return {
    id: group,
    title: { da: 'Risikogruppen', en: 'The risk group' },
    period: periodTitle(last),
    sections: [status(ground, last), packageSection(ground, last), emergencyJobs(ground, last)],
  };
}

const plain = (da: string, en: string): ReportColumn => ({
  heading: { da, en },
  group: null,
  period: null,
});

function numberAndShare(
  ground: OverviewGround,
  last: NamedPeriod,
  id: string,
): { readonly number: ReportCell; readonly share: ReportCell } {
  const [share = empty] = cellsOf(ground, id, [last]);
  const { numerator } = measureOf(id);
  const [number = empty] = countsOf(ground, id, [last], { quantity: numerator });
  return { number, share };
}

/** Those of the group who are outside the effort for one reason, or for none. */
function groupOf(
  ground: OverviewGround,
  last: NamedPeriod,
  { name, where }: { readonly name: string; readonly where: Where },
): ReportCell {
  const quantity: Quantity = { ...measureOf(group).numerator, where: [where] };
  return countsOf(ground, group, [last], { quantity, name })[0] ?? empty;
}

function status(ground: OverviewGround, last: NamedPeriod): ReportSection {
  const [all = empty] = cellsOf(ground, group, [last]);
  const shareOfAll = (part: ReportCell): ReportCell =>
    derived([part, all], 1, ([a = 0, b = 0]) => (b === 0 ? null : (a * 100) / b));
  const declared = (id: string, da: string, en: string): ReportRow => {
    const { number, share } = numberAndShare(ground, last, id);
    return { heading: { da, en }, cells: [number, share] };
  };
  const reason = (code: string, da: string, en: string): ReportRow => {
    const where = among('outside', riskOutsideReasons, code);
    const number = groupOf(ground, last, { name: `udenfor/${code}`, where });
    return { heading: { da, en }, kind: 'del', cells: [number, shareOfAll(number)] };
  };
  const outside = declared('risiko-udenfor', 'Ikke omfattet af indsatsen', 'Not covered');
  const covered = groupOf(ground, last, {
    name: 'omfattet',
    where: { column: 'outside', is: [0] },
  });
  const rows: readonly ReportRow[] = [
    {
      heading: inBoth((language) =>
        language === 'da' ? `Risikogruppe i ${ground.place}` : `Risk group in ${ground.place}`,
      ),
      cells: [all, shareOfAll(all)],
    },
    declared('risiko-i-kontakt', 'I kontakt med jobcentret', 'In contact with the jobcentre'),
    declared('risiko-jobformidler', 'Med personlig jobformidler', 'With a personal job broker'),
    outside,
    reason('job-uddannelse', 'heraf i job og uddannelse', 'of these in work and education'),
    reason('sygemeldt', 'heraf sygemeldt', 'of these reported sick'),
    reason('andet', 'heraf af andre grunde', 'of these for other reasons'),
    {
      heading: { da: 'Omfattet af jobcentrets indsats', en: 'Covered by the effort' },
      kind: 'sum',
      cells: [covered, shareOfAll(covered)],
    },
  ];
  return {
    id: 'status',
    title: { da: 'Status', en: 'Status' },
    summary: [statusSentence(rows, last)],
    table: {
      caption: inBoth((language) => {
        const on = dayText(addDays(last.to, -1), language);
        return language === 'da' ? `Risikogruppen den ${on}` : `The risk group on ${on}`;
      }),
      of: { da: 'Gruppe', en: 'Group' },
      unit: { da: 'Borgere og procent', en: 'Citizens and per cent' },
      columns: [plain('Borgere', 'Citizens'), plain('Procent', 'Per cent')],
      rows,
    },
    chart: {
      kind: 'soejler',
      bars: rows.slice(1).map(({ heading, cells }) => ({
        label: heading,
        value: cells[1]?.value ?? null,
        between: null,
        note: null,
      })),
      writing: { unit: 'pct', decimals: 1 },
    },
    notes: [measureOf(group).definition, measureOf('risiko-udenfor').definition],
    source: named(measureOf(group).source),
  };
}

function statusSentence(rows: readonly ReportRow[], last: NamedPeriod): Said {
  const [all, contact, broker, outside] = rows.map(({ cells }) => cells);
  const covered = rows.at(-1)?.cells[0]?.value ?? null;
  return inBoth((language) => {
    const da = language === 'da';
    const on = dayText(addDays(last.to, -1), language);
    const size = all?.[0]?.value ?? null;
    if (size === null || size === 0) {
      return da ? `Ingen er i risikogruppen den ${on}.` : `Nobody is in the risk group on ${on}.`;
    }
    const share = (cells: readonly ReportCell[] | undefined): string => {
      const value = cells?.[1]?.value ?? null;
      return value === null ? '–' : percentText(value, 1, language);
    };
    const number = (value: number | null): string =>
      value === null ? '–' : numberText(value, 0, language);
    return da
      ? `${number(size)} borgere er i risikogruppen den ${on}. ${share(contact)} har været i kontakt med jobcentret, ${share(broker)} har en personlig jobformidler, og ${share(outside)} er ikke omfattet af indsatsen, så den gælder ${number(covered)} borgere.`
      : `${number(size)} citizens are in the risk group on ${on}. ${share(contact)} have been in contact with the jobcentre, ${share(broker)} have a personal job broker, and ${share(outside)} are not covered by the effort, which leaves ${number(covered)} citizens.`;
  });
}

function packageSection(ground: OverviewGround, last: NamedPeriod): ReportSection {
  const share = (id: string, da: string, en: string): ReportRow => {
    const { number, share: value } = numberAndShare(ground, last, id);
    const of: ReportCell =
      value.of === null
        ? empty
        : {
            ...number,
            value: value.of,
            down: value.down === null ? null : { ...value.down, side: 'divisor' },
            silence: null,
          };
    return { heading: { da, en }, cells: [number, of, value] };
  };
  const year = periodOn('aar', addDays(last.to, -1));
  const places = (id: string, da: string, en: string): ReportRow => {
    const [value = empty] = cellsOf(ground, id, [year]);
    return { heading: { da, en }, cells: [value, empty, empty] };
  };
  const rows = [
    share(
      'risiko-a-opfoelgning',
      'A: Opfølgning senest en måned efter a-kassens brev',
      'A: Follow-up at most a month after the letter',
    ),
    share(
      'risiko-b-jobformidler',
      'B: Jobformidler senest en uge efter kontakten',
      'B: Job broker at most a week after the contact',
    ),
    share(
      'risiko-c-fast-track',
      'C: Virksomhedsrettet tilbud inden 48 timer',
      'C: Company-directed offer within 48 hours',
    ),
    places(
      'jobrotation',
      `D: Pladser i jobrotation i ${year.code}`,
      `D: Places in job rotation in ${year.code}`,
    ),
    places('akutjob', `E: Akutjob i ${year.code}`, `E: Emergency jobs in ${year.code}`),
    share(
      'risiko-f-uddannelsesloeft',
      'F: Ønske om 26 ugers uddannelse',
      'F: Wish for 26 weeks of education',
    ),
  ];
  return {
    id: 'pakken',
    title: { da: 'Pakken A-F', en: 'The package A to F' },
    summary: rows.slice(0, 3).map(({ heading, cells }) => deadlineSentence(heading, cells)),
    table: {
      caption: { da: 'Indsatsens seks punkter', en: 'The six points of the effort' },
      of: { da: 'Punkt', en: 'Point' },
      unit: { da: 'Antal og procent', en: 'Number and per cent' },
      columns: [plain('Antal', 'Number'), plain('Af', 'Of'), plain('Procent', 'Per cent')],
      rows,
    },
    chart: {
      kind: 'soejler',
      bars: rows
        .filter((_, i) => i < 3 || i === 5)
        .map(({ heading, cells }) => ({
          label: inBoth((language) => heading[language].split(':')[0] ?? ''),
          value: cells[2]?.value ?? null,
          between: null,
          note: inBoth((language) => {
            const of = cells[1]?.value ?? null;
            return of === null
              ? ''
              : `(${language === 'da' ? 'af' : 'of'} ${numberText(of, 0, language)})`;
          }),
        })),
      writing: { unit: 'pct', decimals: 1 },
    },
    notes: [
      measureOf('risiko-a-opfoelgning').definition,
      measureOf('risiko-b-jobformidler').definition,
      measureOf('risiko-c-fast-track').definition,
      {
        da: 'D og E er kommunens jobordrer i året og kan ikke deles på team.',
        en: 'D and E are the job orders of the municipality in the year and cannot be split by team.',
      },
    ],
    source: named(measureOf('risiko-a-opfoelgning').source),
  };
}

function deadlineSentence(heading: Said, [met, of, share]: readonly ReportCell[]): Said {
  return inBoth((language) => {
    const da = language === 'da';
    const [name = ''] = heading[language].split(':');
    const [kept, all, rate] = [met, of, share].map((cell) => cell?.value ?? null);
    if (typeof kept !== 'number' || typeof all !== 'number' || typeof rate !== 'number') {
      return da ? `${name}: ingen frister at holde.` : `${name}: no deadlines to keep.`;
    }
    const value = percentText(rate, 1, language);
    const number = (count: number): string => numberText(count, 0, language);
    return sentence(
      da
        ? `${name}: holdt for ${number(kept)} af ${number(all)}, ${value}`
        : `${name}: kept for ${number(kept)} of ${number(all)}, ${value}`,
    );
  });
}

function emergencyJobs(ground: OverviewGround, last: NamedPeriod): ReportSection {
  const id = 'akutjob';
  const year = periodOn('aar', addDays(last.to, -1));
  const years = [periodAfter(year, -1), year];
  const { numerator } = measureOf(id);
  const bySector = sectors.codes.map(({ code, da, en }): ReportRow => {
    const where = [among('kind', jobOrderKinds, 'akutjob'), among('sector', sectors, code)];
    const quantity: Quantity = { ...numerator, where };
    return {
      heading: { da: `${da} sektor`, en: `${en} sector` },
      cells: countsOf(ground, id, years, { quantity, name: `akutjob/${code}` }),
    };
  });
  const all = cellsOf(ground, id, years);
  const rows: readonly ReportRow[] = [
    ...bySector,
    { heading: { da: 'I alt', en: 'In all' }, kind: 'sum', cells: all },
  ];
  const now = all.at(-1)?.value ?? null;
  return {
    id,
    title: { da: 'Akutjob efter sektor', en: 'Emergency jobs by sector' },
    summary: [
      inBoth((language) => {
        const count = now === null ? '–' : numberText(now, 0, language);
        return language === 'da'
          ? `Virksomhederne har meldt ${count} akutjob i ${year.code}.`
          : `Companies have announced ${count} emergency jobs in ${year.code}.`;
      }),
    ],
    table: {
      caption: { da: `Akutjob i ${ground.place}`, en: `Emergency jobs in ${ground.place}` },
      of: { da: 'Sektor', en: 'Sector' },
      unit: { da: 'Stillinger', en: 'Posts' },
      columns: years.map((period) => ({ heading: named(period.code), group: null, period })),
      rows,
    },
    chart: {
      kind: 'soejler',
      bars: bySector.map(({ heading, cells }) => ({
        label: heading,
        value: cells.at(-1)?.value ?? null,
        between: null,
        note: null,
      })),
      writing: { unit: 'tal', decimals: 0 },
    },
    notes: [
      measureOf(id).definition,
      {
        da: 'Tallene er hele kommunens. Akutjob var en aftale for 2012-2013; nye meldes som jobordrer af den type.',
        en: 'The figures are of the whole municipality. Emergency jobs were an agreement for 2012-2013; new ones are announced as job orders of that kind.',
      },
    ],
    source: named(measureOf(id).source),
  };
}
