import { addDays, type Day } from '@rettidig/engine';
import { type NamedPeriod, periodAfter } from '../../period/period.ts';
import { cellsOfCodes, measureOf, type OverviewGround } from '../cells.ts';
import type { ReportBar, ReportCell, ReportColumn, ReportRow, ReportSection } from '../report.ts';
import { changeText } from '../sentences.ts';
import {
  capital,
  dayText,
  inBoth,
  inside,
  sentence,
  named,
  periodHeading,
  periodText,
  type Said,
  valueText,
  type Writing,
} from '../words.ts';
import { cashMatchOne, insured, mappingNote, type PaperGroup } from './groups.ts';
import type { QuarterMonths } from './months.ts';

const id = 'virksomhedsrettede-tilbud';
const writing: Writing = { unit: 'pct', decimals: 0 };

const offers: readonly { readonly name: Said; readonly codes: readonly string[] }[] = [
  { name: { da: 'Privat løntilskud', en: 'Private wage subsidy' }, codes: ['loentilskud-privat'] },
  {
    name: { da: 'Offentligt løntilskud', en: 'Public wage subsidy' },
    codes: ['loentilskud-offentlig'],
  },
  {
    name: { da: 'Virksomhedspraktik', en: 'Company practice' },
    codes: ['praktik-privat', 'praktik-offentlig', 'praktik'],
  },
];

const groups: readonly (Pick<PaperGroup, 'name' | 'filter'> & { readonly short: string })[] = [
  {
    name: { da: 'Match 1 - Kontanthjælpsmodtagere', en: 'Match 1 - Cash benefit recipients' },
    filter: cashMatchOne.filter,
    short: 'match 1',
  },
  {
    name: { da: 'A-dagpengemodtagere', en: 'Recipients of unemployment benefit' },
    filter: insured.filter,
    short: 'A-dagpenge',
  },
];

/** Share of the activated in wage subsidies and practice, this quarter and that of a year before (catalogue I-022). */
export function companyOffersSection(
  ground: OverviewGround,
  { quarter }: QuarterMonths,
): ReportSection {
  const quarters = [periodAfter(quarter, -4), quarter];
  const rows = groups.map(({ name, filter }): ReportRow => {
    const byOffer = cellsOfCodes(ground, id, quarters, {
      by: 'tilbudstype',
      rows: offers.map(({ codes }) => codes),
      own: filter,
    });
    return { heading: name, cells: byOffer.flat() };
  });
  const columns = offers.flatMap(({ name }): readonly ReportColumn[] =>
    quarters.map((period) => ({ heading: periodHeading(period), group: name, period })),
  );
  const measure = measureOf(id);
  return {
    id: 'virksomhedsrettede',
    title: { da: 'Virksomhedsrettede tilbud', en: 'Company-directed offers' },
    summary: [
      ...runningNote(quarter, ground.snapshot.on),
      ...rows.map((row) => rowSentence(row, quarter)),
    ],
    table: {
      caption: {
        da: 'Andel af de aktiverede i virksomhedsrettede tilbud',
        en: 'Share of the activated in company-directed offers',
      },
      of: { da: 'Målgruppe', en: 'Target group' },
      unit: {
        da: 'Procent af fuldtidsaktiverede',
        en: 'Per cent of full-time activated persons',
      },
      columns,
      rows,
    },
    chart: {
      kind: 'soejler',
      bars: rows.flatMap((row, i) => barsOf(row, groups[i]?.short ?? '')),
      writing,
    },
    notes: [
      {
        da: 'Løntilskud, hvor sektoren ikke er oplyst, er med i de aktiverede, men ikke i en af kolonnerne.',
        en: 'Wage subsidies whose sector is not said are among the activated, but in none of the columns.',
      },
      mappingNote,
    ],
    source: named(measure.source),
  };
}

/** A quarter that still runs is held against a whole one, and says so. */
function runningNote(quarter: NamedPeriod, on: Day): readonly Said[] {
  if (quarter.to <= addDays(on, 1)) return [];
  return [
    inBoth((language) => {
      const [name, until] = [periodText(quarter, language), dayText(on, language)];
      return language === 'da'
        ? `${capital(name)} er ikke slut: tallene er foreløbige og går til og med ${until}; tallene for året før er for hele kvartalet.`
        : `${capital(name)} has not ended: its numbers are preliminary and go to ${until}; those of the year before are of the whole quarter.`;
    }),
  ];
}

/** This quarter's share as a bar, with last year's after it. */
function barsOf({ cells }: ReportRow, group: string): readonly ReportBar[] {
  return offers.map(({ name }, i) => {
    const before = cells[i * 2]?.value ?? null;
    return {
      label: inBoth((language) => `${name[language]}, ${group}`),
      value: cells[i * 2 + 1]?.value ?? null,
      between: null,
      note:
        before === null
          ? null
          : inBoth((language) => {
              const value = valueText(before, writing, language);
              return language === 'da' ? `(året før ${value})` : `(year before ${value})`;
            }),
    };
  });
}

function rowSentence({ heading, cells }: ReportRow, quarter: NamedPeriod): Said {
  return inBoth((language) => {
    const da = language === 'da';
    const parts = offers.flatMap(({ name }, i) => {
      const [before, now] = cells.slice(i * 2, i * 2 + 2);
      const text = pairText(before, now, language);
      return text === null ? [] : [`${inside(name[language])} ${text}`];
    });
    const on = periodText(quarter, language);
    if (parts.length === 0) {
      return da
        ? `${heading.da}: ingen i tilbud i ${on}.`
        : `${heading.en}: nobody in offers in ${on}.`;
    }
    return sentence(`${heading[language]}, ${on}: ${parts.join('; ')}`);
  });
}

function pairText(
  before: ReportCell | undefined,
  now: ReportCell | undefined,
  language: 'da' | 'en',
): string | null {
  if (now === undefined || now.value === null) return null;
  const value = valueText(now.value, writing, language);
  if (before === undefined || before.value === null) return value;
  const change = changeText(before.value, now.value, writing, language);
  return language === 'da'
    ? `${value} (${change} i forhold til året før)`
    : `${value} (${change} against the year before)`;
}
