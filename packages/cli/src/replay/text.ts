import {
  type DutyCounts,
  dutyKinds,
  type MoneyReplay,
  type ReplayReport,
  type Silence,
} from '@rettidig/casework';
import { counted, danishLongDay, danishMoney, type Day, minus, type Money } from '@rettidig/engine';
import { type TargetGroup, targetGroups } from '@rettidig/law';
import { fourDigits } from '../population/read-population.ts';
import { textTable, wrapped } from '../text-table.ts';

/** Whose citizens a replay is about. */
export interface ReplayPlace {
  readonly municipality: number;
  readonly name: string;
  readonly unit: string | null;
}

const left = (title: string) => ({ title, align: 'left' }) as const;
const right = (title: string) => ({ title, align: 'right' }) as const;
const countColumns = ['Nye', 'Bort', 'Flyttet', 'Uændret', 'Uafklaret'].map(right);

/** A replay as a person reads it. */
export function replayText(report: ReplayReport, place: ReplayPlace, width: number): string {
  const { on, before, after, citizens, affected, totals, groups, kinds } = report;
  const where = `${place.name} (${fourDigits(place.municipality)})`;
  const unit = place.unit === null ? '' : `, ${place.unit}`;
  const lines = [
    `${where}${unit}, sagerne som de er den ${danishLongDay(on)}.`,
    ...draftLines(report, width),
    `Loven den ${danishLongDay(before)} mod loven den ${danishLongDay(after)}:`,
    `${people(citizens)} i kontaktforløb, ${people(affected)} er berørt.`,
  ];
  if (citizens > 0) {
    lines.push(
      '',
      ...textTable(
        [left('Målgruppe før'), right('Borgere'), right('Berørt'), ...countColumns],
        [
          ...groups.map((group) => [
            groupName(group.group),
            number(group.citizens),
            number(group.affected),
            ...countCells(group),
          ]),
          ['I alt', number(citizens), number(affected), ...countCells(totals)],
        ],
      ),
      '',
      ...textTable(
        [left('Pligt'), ...countColumns],
        kinds.map((row) => [dutyKinds.label(row.kind, 'da'), ...countCells(row)]),
      ),
      ...moveLines(report),
      ...moneyLines(report, width),
      ...silenceLines(report, width),
    );
  }
  return `${lines.join('\n')}\n`;
}

function draftLines({ draftAfter, draftBefore }: ReplayReport, width: number): readonly string[] {
  const draft = draftAfter ?? draftBefore;
  if (draft === null) return [];
  const text = `${draft}. Det er ikke gældende ret. Hvad udkastet ikke nævner, er regnet efter loven, som den er nu.`;
  return [...wrapped(text, '', width)];
}

function moveLines({ groupMoves }: ReplayReport): readonly string[] {
  if (groupMoves.length === 0) return [];
  const rows = groupMoves.map(({ before, after, citizens }) => [
    groupName(before),
    groupName(after),
    number(citizens),
  ]);
  return ['', ...textTable([left('Fra målgruppe'), left('Til'), right('Borgere')], rows)];
}

function moneyLines({ money, before, after }: ReplayReport, width: number): readonly string[] {
  const missing = money.missing.flatMap(({ why, silent, citizens }) =>
    bullet(`${lawOf(silent, before, after)}, ${people(citizens)}: ${why}`, width),
  );
  if (money.citizens === 0 && money.citizensMissing === 0) return [];
  const lines = ['', ...sums(money)];
  if (money.citizensMissing > 0) {
    lines.push(`${people(money.citizensMissing)} er ikke med, fordi et beløb mangler:`, ...missing);
  }
  return lines;
}

function sums(money: MoneyReplay): readonly string[] {
  if (money.citizens === 0) return ['Beløb pr. måned kan ikke regnes for nogen borger.'];
  const row = (title: string, before: Money, after: Money) => [
    title,
    danishMoney(before),
    danishMoney(after),
    danishMoney(minus(after, before)),
  ];
  return textTable(
    [left(`Pr. måned, ${people(money.citizens)}`), right('Før'), right('Efter'), right('Forskel')],
    [
      row('Ydelse før skat', money.before, money.after),
      row('Heraf kommunens egen del', money.municipalityBefore, money.municipalityAfter),
    ],
  );
}

function silenceLines({ silences, before, after }: ReplayReport, width: number): readonly string[] {
  if (silences.length === 0) return [];
  const text = ({ kind, silent, why, citizens }: Silence): string =>
    `${dutyKinds.label(kind, 'da')}, ${lawOf(silent, before, after)}, ${people(citizens)}: ${why}`;
  return ['', 'Uafklaret:', ...silences.flatMap((one) => bullet(text(one), width))];
}

function lawOf(silent: Silence['silent'], before: Day, after: Day): string {
  return `loven den ${danishLongDay(silent === 'before' ? before : after)}`;
}

function bullet(text: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrapped(text, '  ', width);
  return [`- ${first.trimStart()}`, ...rest];
}

const number = (value: number): string => value.toLocaleString('da-DK');
const people = (count: number): string =>
  counted(count, 'borger', 'borgere').replace(/^\d+/, number(count));
const countCells = (counts: DutyCounts): readonly string[] =>
  [counts.gained, counts.lost, counts.moved, counts.unchanged, counts.unsettled].map(number);
const groupName = (group: TargetGroup | null): string =>
  group === null ? 'Ingen, eller kan ikke siges' : targetGroups.label(group, 'da');
