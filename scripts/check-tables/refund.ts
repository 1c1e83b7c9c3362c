import { day, type Outcome } from '@rettidig/engine';
import {
  effortRefund,
  type EffortRefundFacts,
  operatingExpenseShare,
  type OperatingExpenseFacts,
  type SupportExpense,
  supportExpenseShare,
} from '@rettidig/law';

export type Table = (name: string) => Record<string, string>[];

const on = day('2014-03-03');

interface Shares {
  readonly statePct: number;
  readonly municipalPct: number;
}

function benefit(
  benefits: readonly EffortRefundFacts['benefit'][],
  situations: readonly EffortRefundFacts['situation'][],
  weeks: readonly EffortRefundFacts['spellWeek'][],
): Outcome<Shares>[] {
  return benefits.flatMap((one) =>
    situations.flatMap((situation) =>
      weeks.map((spellWeek) => effortRefund.decide({ benefit: one, situation, spellWeek }, on)),
    ),
  );
}

function operating(
  groups: readonly OperatingExpenseFacts['group'][],
  offer: OperatingExpenseFacts['offer'],
): Outcome<Shares>[] {
  return groups.map((group) =>
    operatingExpenseShare.decide({ group, offer, contactOn: on, spentOn: on }, on),
  );
}

const support = (expense: SupportExpense): Outcome<Shares>[] => [
  supportExpenseShare.decide({ expense }, on),
];

/** The rows of the table of refund rates, by their line in the paper: every question whose answer they print. */
const rows: Readonly<Record<string, () => Outcome<Shares>[]>> = {
  592: () => [
    ...benefit(
      ['kontanthjaelp', 'dagpenge', 'ledighedsydelse', 'sygedagpenge'],
      ['virksomhedspraktik', 'loentilskud', 'nytteindsats', 'ordinaer-uddannelse'],
      [9],
    ),
  ],
  593: () =>
    benefit(
      ['kontanthjaelp', 'dagpenge', 'ledighedsydelse'],
      ['vejledning-og-opkvalificering', 'laese-skrive-regne-kursus', 'ingen'],
      [5],
    ),
  594: () => benefit(['sygedagpenge'], ['ingen', 'virksomhedspraktik'], [1, 4]),
  595: () => benefit(['sygedagpenge'], ['ingen', 'virksomhedspraktik'], [5, 8]),
  596: () => benefit(['sygedagpenge'], ['virksomhedspraktik', 'delvis-raskmelding'], [9, 52]),
  597: () => benefit(['sygedagpenge'], ['vejledning-og-opkvalificering', 'ingen'], [9, 52]),
  598: () => benefit(['sygedagpenge'], ['ingen', 'virksomhedspraktik'], [53, 100]),
  599: () => benefit(['revalideringsydelse'], ['virksomhedspraktik', 'loentilskud'], ['ukendt']),
  600: () => benefit(['revalideringsydelse'], ['ordinaer-uddannelse'], ['ukendt']),
  601: () => benefit(['fleksjob'], ['ingen', 'virksomhedspraktik'], ['ukendt']),
  602: () => benefit(['dagpenge'], ['ingen', 'virksomhedspraktik'], [1, 4]),
  614: () =>
    operating(
      ['aktivitetsparat', 'revalidering', 'dagpenge', 'sygedagpenge'],
      'ordinaer-uddannelse',
    ),
  615: () => operating(['jobparat'], 'mentor'),
  616: () => operating(['aktivitetsparat', 'aktivitetsparat-ung'], 'mentor'),
  617: () => support('personlig-assistance'),
  618: () => support('voksenelev'),
};

/** The table of refund rates cell by cell: state and municipality, and no row of the table left out. */
export function refundDifferences(table: Table): string[] {
  return table('refusionssatser.csv').flatMap((row) => {
    const line = row['src_line'] ?? '';
    const answers = rows[line]?.() ?? [];
    if (answers.length === 0) return [`linje ${line}: rækken er ikke prøvet`];
    const expected = `${row['state_share']}/${row['municipal_share']}`;
    return answers.flatMap((answer) => {
      const found =
        answer.outcome === 'afgjort'
          ? `${answer.value.statePct}/${answer.value.municipalPct}`
          : answer.outcome;
      return found === expected ? [] : [`linje ${line}: ${found}, kilden siger ${expected}`];
    });
  });
}
