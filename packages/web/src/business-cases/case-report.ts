import type { Block, Report, ReportCell, ReportTable } from '@rettidig/documents/report';
import {
  addDays,
  danishDay,
  danishLongDay,
  danishMoney,
  type Day,
  type Money,
  sumOf,
} from '@rettidig/engine';
import { type CaseAccount, caseWords, fieldCodes, fields, pointsByLaw } from '@rettidig/economy';
import type { BusinessCase } from '@rettidig/law';

/** What a paper of a business case is made of. */
export interface CaseGround {
  readonly account: CaseAccount;
  readonly municipality: string;
  /** The day the paper is made. */
  readonly day: Day;
  /** When the version was written, and by whom. */
  readonly written: string;
  readonly pct: number;
}

const resultRows: readonly (readonly [
  string,
  'hoved' | 'under' | 'total',
  (r: BusinessCase) => Money,
])[] = [
  ['Øget statsrefusion', 'hoved', (result) => result.extraRefund],
  ['Lønudgift', 'hoved', (result) => result.salary],
  ['Refusion minus løn', 'total', (result) => result.refundLessSalary],
  ['Færre tilbud, under 30 år', 'under', (result) => result.savingUnder30],
  ['Færre tilbud, over 30 år', 'under', (result) => result.savingOver30],
  ['Besparelse på drift', 'hoved', (result) => sumOf(result.savingUnder30, result.savingOver30)],
  ['Samlet besparelse', 'total', (result) => result.total],
];

const kroner = (amount: Money): ReportCell => ({
  value: amount / 100,
  decimals: amount % 100 === 0 ? 0 : 2,
});

/** A business case as a paper: the same blocks stand on the page and in every file. */
export function caseReport(ground: CaseGround): Report {
  const { account, municipality, day, written } = ground;
  return {
    title: `Businesscase: ${account.plan.title}`,
    subtitle: `${municipality}\nRegnet ${danishLongDay(day)}, udgaven ${written}`,
    blocks: [
      { kind: 'heading', level: 2, text: 'Resultatet', id: 'resultatet' },
      ...caseWords(account).map((text): Block => ({ kind: 'paragraph', text })),
      ...remarkBlocks(account),
      { kind: 'table', table: yearTable(ground) },
      ...followUpBlocks(ground),
      ...sensitivityBlocks(ground),
      { kind: 'heading', level: 2, text: 'Forudsætninger', id: 'forudsaetninger' },
      { kind: 'table', table: assumptionTable(ground) },
      { kind: 'heading', level: 2, text: 'Sådan er det regnet', id: 'metode' },
      { kind: 'list', items: methodLines(account) },
    ],
  };
}

const sourceOf = ({ account, written }: CaseGround): string =>
  `Rettidig, businesscasen »${account.plan.title}«, udgaven ${written}`;

const remarkBlocks = ({ remarks }: CaseAccount): readonly Block[] =>
  remarks.map((text) => ({ kind: 'note', text }));

function yearTable(ground: CaseGround): ReportTable {
  const { yearly, years, whole } = ground.account;
  const periods: readonly (readonly [string, BusinessCase])[] = [
    ['Et helt år', yearly],
    ...years.map(
      ({ year, months, result }) =>
        [`${year} (${months.toLocaleString('da-DK')} mdr.)`, result] as const,
    ),
    ['Hele perioden', whole],
  ];
  return {
    id: 'tabel-1',
    caption: 'Tabel 1: Casen år for år (kr.)',
    head: ['', ...periods.map(([name]) => name)],
    rows: resultRows.map(([label, level, of]) => ({
      level,
      cells: [label, ...periods.map(([, result]) => kroner(of(result)))],
    })),
    strong: [],
    source: `${sourceOf(ground)}. Efter loven ${danishDay(ground.account.plan.lawDay)}.`,
  };
}

function followUpBlocks(ground: CaseGround): readonly Block[] {
  const { followUp, plan } = ground.account;
  if (followUp === null || plan.counted === null) return [];
  const { promised, given, difference } = followUp;
  return [
    { kind: 'heading', level: 2, text: 'Opfølgning: det talte mod det lovede', id: 'opfoelgning' },
    {
      kind: 'paragraph',
      text: `Til og med ${danishLongDay(addDays(plan.counted.until, -1))}, ${followUp.months.toLocaleString('da-DK')} måneder. Det lovede er efter lovens dag, det givne efter hvert års egen lov; lønnen er den, casen regner med.`,
    },
    {
      kind: 'table',
      table: {
        id: 'tabel-2',
        caption: 'Tabel 2: Lovet og givet (kr.)',
        head: ['', 'Lovet', 'Givet', 'Forskel'],
        rows: resultRows.map(([label, level, of]) => ({
          level,
          cells: [label, kroner(of(promised)), kroner(of(given)), kroner(of(difference))],
        })),
        strong: [],
        source: `${sourceOf(ground)}. Talt: ${plan.counted.figures['talt-personer'].source}.`,
      },
    },
  ];
}

function sensitivityBlocks(ground: CaseGround): readonly Block[] {
  const { account, pct } = ground;
  const higher = account.sensitivity.filter((one) => one.pct > 0);
  const lower = account.sensitivity.filter((one) => one.pct < 0);
  const sorted = higher.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const [largest] = sorted;
  if (largest === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: `Følsomhed: ${pct} % lavere og højere`, id: 'foelsomhed' },
    {
      kind: 'paragraph',
      text: `Mest betyder »${fields[largest.field].label}«: er den ${pct} % højere, ${largest.change < 0 ? 'falder' : 'stiger'} årets besparelse med ${danishMoney(Math.abs(largest.change) as Money)}`,
    },
    {
      kind: 'chart',
      chart: {
        kind: 'placering',
        id: 'foelsomhed-figur',
        title: `Årets besparelse, når forudsætningen er ${pct} % højere: ændring`,
        summary:
          'Søjler til venstre: besparelsen bliver mindre. Den største ændring øverst. Tallene står i tabel 3.',
        source: sourceOf(ground),
        decimals: 0,
        unit: 'kr.',
        bars: sorted.map(({ field, change }) => ({
          label: fields[field].label,
          value: Math.round(change / 100),
          own: false,
          note: '',
        })),
        mean: null,
      },
    },
    {
      kind: 'table',
      table: {
        id: 'tabel-3',
        caption: 'Tabel 3: Årets besparelse, når én forudsætning er en anden (kr.)',
        head: ['', `${pct} % lavere`, `${pct} % højere`],
        rows: sorted.map(({ field, total }) => ({
          level: 'hoved' as const,
          cells: [
            fields[field].label,
            totalOf(lower.find((one) => one.field === field)?.total ?? null),
            kroner(total),
          ],
        })),
        strong: [],
        source: sourceOf(ground),
      },
    },
  ];
}

const totalOf = (total: Money | null): ReportCell => (total === null ? null : kroner(total));

function assumptionTable(ground: CaseGround): ReportTable {
  const { plan } = ground.account;
  return {
    id: 'tabel-4',
    caption: 'Tabel 4: Forudsætninger og deres kilder',
    head: ['', 'Tal', 'Enhed', 'Kilde'],
    rows: fieldCodes.map((code) => {
      const { label, holds, unit } = fields[code];
      const given = plan.assumptions[code];
      const law = pointsByLaw(plan.lawDay);
      if (given === undefined) {
        const said = law === null ? 'mangler' : law.toLocaleString('da-DK');
        const cells = [label, said, unit, `loven ${danishDay(plan.lawDay)}`];
        return { level: 'hoved', cells };
      }
      const figure =
        holds === 'beloeb'
          ? danishMoney(given.figure as Money).replace(/ kr\.$/, '')
          : given.figure.toLocaleString('da-DK');
      return {
        level: 'hoved',
        cells: [label, figure, unit, given.source === '' ? 'ikke nævnt' : given.source],
      };
    }),
    strong: [],
    source: sourceOf(ground),
  };
}

function methodLines({ plan, yearly }: CaseAccount): readonly string[] {
  const figure = (code: (typeof fieldCodes)[number]): string => {
    const given = plan.assumptions[code]?.figure ?? pointsByLaw(plan.lawDay);
    if (given === null) return 'mangler';
    return fields[code].holds === 'beloeb'
      ? danishMoney(given as Money)
      : given.toLocaleString('da-DK');
  };
  return [
    `Øget statsrefusion er personer × ydelse om måneden × måneder × procentpoint: ${figure('personer')} × ${figure('ydelse')} × ${figure('maaneder')} × ${figure('procentpoint')} % = ${danishMoney(yearly.extraRefund)}`,
    `Besparelse på drift er færre helårstilbud × pris: ${figure('faerre-under-30')} × ${figure('pris-under-30')} og ${figure('faerre-over-30')} × ${figure('pris-over-30')}, i alt ${danishMoney(sumOf(yearly.savingUnder30, yearly.savingOver30))}`,
    'Samlet besparelse er øget refusion minus løn plus besparelse på drift.',
    'Et år, casen kun løber i noget af, har sin del af alle beløb efter antallet af måneder.',
    'Det mindste antal personer er det første hele antal, hvor casen ikke giver underskud, når alt andet er som regnet.',
  ];
}
