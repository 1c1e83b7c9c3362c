import {
  type DutyCounts,
  dutyKinds,
  type MoneyReplay,
  type ReplayReport,
  saidOnce,
  type Silence,
} from '@rettidig/casework';
import { counted, danishLongDay, danishMoney, type Day, minus, type Money } from '@rettidig/engine';
import { type TargetGroup, targetGroups } from '@rettidig/law';
import { fourDigits } from '../population/choose-municipality.ts';
import { textTable, wrapped } from '../text-table.ts';

/** Whose citizens a replay is about. */
export interface ReplayPlace {
  readonly municipality: number;
  readonly name: string;
  readonly unit: string | null;
}

const whatCounts =
  'En borger er berørt, når en pligt er ny, falder bort eller flytter sig, eller når målgruppen, ydelsen eller kommunens egen del bliver en anden. De sidste fem kolonner tæller pligter. Uafklaret: den ene lov har pligten, den anden kan ikke svare.';

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
      ...wrapped(whatCounts, '', width),
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
        width,
      ),
      '',
      ...textTable(
        [left('Pligt'), ...countColumns],
        kinds.map((row) => [dutyKinds.label(row.kind, 'da'), ...countCells(row)]),
        width,
      ),
      ...moveLines(report, width),
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

function moveLines({ groupMoves }: ReplayReport, width: number): readonly string[] {
  if (groupMoves.length === 0) return [];
  const rows = groupMoves.map(({ before, after, citizens }) => [
    groupName(before),
    groupName(after),
    number(citizens),
  ]);
  return ['', ...textTable([left('Fra målgruppe'), left('Til'), right('Borgere')], rows, width)];
}

function moneyLines({ money, before, after }: ReplayReport, width: number): readonly string[] {
  const missing = saidOnce(money.missing).flatMap(({ why, silent, citizens }) =>
    bullet(`${people(citizens)}, ${lawOf(silent, before, after)}: ${why}`, width),
  );
  if (money.citizens === 0 && money.citizensMissing === 0) return [];
  const lines = ['', ...sums(money, width)];
  if (money.citizensMissing > 0) {
    lines.push(`${people(money.citizensMissing)} er ikke med, fordi et beløb mangler:`, ...missing);
  }
  return lines;
}

function sums(money: MoneyReplay, width: number): readonly string[] {
  if (money.citizens === 0) return ['Beløb pr. måned kan ikke regnes for nogen borger.'];
  const row = (title: string, before: Money, after: Money) => [
    title,
    danishMoney(before),
    danishMoney(after),
    danishMoney(minus(after, before)),
  ];
  const table = textTable(
    [left(`Pr. måned, ${people(money.citizens)}`), right('Før'), right('Efter'), right('Forskel')],
    [
      row('Ydelse før skat', money.before, money.after),
      row('Heraf kommunens egen del', money.municipalityBefore, money.municipalityAfter),
    ],
    width,
  );
  const changed = `${people(money.citizensChanged)} får et andet beløb, eller kommunens egen del bliver en anden.`;
  return [...table, ...wrapped(changed, '', width)];
}

function silenceLines({ silences, before, after }: ReplayReport, width: number): readonly string[] {
  if (silences.length === 0) return [];
  const text = ({ kind, silent, why, citizens }: Silence): string =>
    `${dutyKinds.label(kind, 'da')}, ${people(citizens)}, ${lawOf(silent, before, after)}: ${why}`;
  const heading =
    'Uafklaret, fordi en oplysning eller en bekræftet lovtekst mangler, eller et menneske skal vurdere det:';
  return [
    '',
    ...wrapped(heading, '', width),
    ...silences.flatMap((one) => bullet(text(one), width)),
  ];
}

function lawOf(silent: Silence['silent'] | 'both', before: Day, after: Day): string {
  if (silent === 'both') return 'efter begge love';
  return `efter loven den ${danishLongDay(silent === 'before' ? before : after)}`;
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
