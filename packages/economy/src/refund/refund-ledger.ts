import {
  knownSelfSupport,
  mayBePartlyBack,
  type RefundLaw,
  type RunningSpell,
  runningSpells,
  situationOfWeek,
  whetherAlone,
  whetherPartlyBack,
} from '@rettidig/casework';
import { type Day, mondayOf, type Money, percentOf, type Period } from '@rettidig/engine';
import {
  type Benefit,
  benefits as benefitCodes,
  countBenefitRuns,
  type ResetTerms,
} from '@rettidig/law';
import { daysInWeek, groupsThrough, ledgerGroups, weekNumbers } from './citizen-time.ts';
import { copyRow, GrowingColumns } from './growing-columns.ts';
import { type RefundFault, type RefundLedger, unanswered, unknownAmount } from './ledger.ts';
import { monthsIn, type Payments, paymentsOf } from './payments.ts';
import { contradictionOf, partlyBackOf, type RefundCase } from './refund-case.ts';
import {
  firstReason,
  refundShares,
  type ShareAnswer,
  type SharesOfBenefit,
  tooLittle,
} from './shares.ts';

/** Which weeks, and under which law. */
export interface RefundLedgerAsked {
  /** Rows are of the days within it; give it an end, for benefits may run on. */
  readonly period: Period;
  /** Left out: each week under the law of its Monday. */
  readonly law?: RefundLaw;
}

/** A ledger of the same days and law that is brought up to date: the rows of some citizens are left out. */
export interface LedgerBefore {
  readonly before: RefundLedger;
  readonly without: ReadonlySet<string>;
}

/** The refund of a caseload, all at once; `beginLedger` where the cases come one by one. */
export function refundLedger(cases: Iterable<RefundCase>, asked: RefundLedgerAsked): RefundLedger {
  const { add, finish } = beginLedger(asked);
  for (const one of cases) add(one);
  return finish();
}

/** A ledger while cases are added to it. */
export interface LedgerBuilder {
  readonly add: (one: RefundCase) => void;
  readonly finish: () => RefundLedger;
}

const ownLaw: RefundLaw = { on: null, amendments: null };
const benefits = benefitCodes.codes.map(({ code }) => code);

/** A row for each week, for each month that begins in one, and for each change of the amount. */
const mostRows = (days: number, amounts: number): number =>
  Math.ceil(days / daysInWeek) + Math.ceil(days / 28) + 3 + 2 * amounts;

/** Begins a ledger. Equal to casework's `refundWeeks` week by week, and to its `monthRefund` in whole months. */
export function beginLedger(
  { period, law = ownLaw }: RefundLedgerAsked,
  kept: LedgerBefore | null = null,
): LedgerBuilder {
  const shares = refundShares(law, kept?.before.reasons);
  const months = monthsIn(period);
  const aloneOpen = shares.lacking(whetherAlone);
  const returnOpen = shares.lacking(whetherPartlyBack);
  const citizens: string[] = [];
  const teams: string[] = [];
  const faults: RefundFault[] = [];
  const growing = new GrowingColumns();
  if (kept !== null) keepRows(kept);

  function keepRows({ before, without }: LedgerBefore): void {
    const columns = growing.roomFor(before.rows);
    let rows = growing.rows;
    const places = before.citizens.map((id, place) => {
      if (without.has(id)) return -1;
      teams.push(before.teams[place] ?? '');
      return citizens.push(id) - 1;
    });
    for (let row = 0; row < before.rows; row += 1) {
      const place = places[before.citizen[row] ?? 0] ?? -1;
      if (place === -1) continue;
      copyRow(before, row, columns, rows);
      columns.citizen[rows] = place;
      rows += 1;
    }
    growing.rows = rows;
    faults.push(...before.faults.filter(({ citizen }) => !without.has(citizen)));
  }

  const add = (one: RefundCase): void => {
    const contradiction = contradictionOf(one);
    if (contradiction !== null) {
      faults.push({ citizen: one.id, text: contradiction });
      return;
    }
    const spells = runningSpells(one.file.benefits).filter(
      ({ from, to }) => from < period.to && to > period.from && from < to,
    );
    if (spells.length === 0) return;
    const place = citizens.push(one.id) - 1;
    teams.push(one.team);
    const weekOf = weekAnswers(one);
    const groupOf = groupsThrough(one, period.to);
    const paymentsBy = new Map<string, Payments>();
    let lastWeek = -1;
    for (const spell of spells) {
      const from = spell.from > period.from ? spell.from : period.from;
      const to = spell.to < period.to ? spell.to : period.to;
      const benefit = benefits.indexOf(spell.benefit);
      const payments =
        paymentsBy.get(spell.benefit) ?? paymentsOf(one.benefitAmounts, spell.benefit, months);
      paymentsBy.set(spell.benefit, payments);
      const columns = growing.roomFor(mostRows(to - from, one.benefitAmounts.length));
      let { rows } = growing;
      const { week, day, days, begins, citizen, group, number, statePct, lacks, amount, state } =
        columns;
      const ofBenefit = columns.benefit;
      for (let monday = mondayOf(from); monday < to; monday = (monday + daysInWeek) as Day) {
        weekOf.look(spell, monday);
        const { share } = weekOf;
        const isShared = share < firstReason;
        const nextMonday = monday + daysInWeek;
        const end = (to < nextMonday ? to : nextMonday) as Day;
        for (let on = from > monday ? from : monday; on < end;) {
          const monthEnd = months.endOf(on);
          const rowEnd = payments.sameUntil(on, end < monthEnd ? end : monthEnd);
          const paid = payments.paid(on, rowEnd - on, monthEnd);
          week[rows] = monday;
          day[rows] = on;
          days[rows] = rowEnd - on;
          begins[rows] = monday === lastWeek ? 0 : 1;
          citizen[rows] = place;
          ofBenefit[rows] = benefit;
          group[rows] = groupOf(on);
          number[rows] = weekOf.number;
          statePct[rows] = isShared ? share : unanswered;
          lacks[rows] = isShared ? 0 : share - firstReason;
          amount[rows] = paid;
          state[rows] =
            isShared && paid !== unknownAmount ? percentOf(paid as Money, share) : unknownAmount;
          rows += 1;
          lastWeek = monday;
          on = rowEnd;
        }
      }
      growing.rows = rows;
    }
  };

  /** The answer of a week and its number in the count, after `look`. One object, for it is looked at in every week. */
  function weekAnswers(one: RefundCase): {
    readonly look: (spell: RunningSpell, week: Day) => void;
    share: ShareAnswer;
    number: number;
  } {
    const { sure, possible } = knownSelfSupport(one.file, one.labourStatuses);
    const partlyBack = partlyBackOf(one);
    const { activities } = one.file;
    const numbersWith = (alone: readonly Period[], terms: ResetTerms) =>
      weekNumbers(countBenefitRuns(one.file.benefits, alone, terms, period.to));
    const none = (): number => 0;
    const counted = (terms: ResetTerms | null) => {
      if (terms === null) return { most: none, least: none };
      const most = numbersWith(possible.length === 0 ? sure : [...sure, ...possible], terms);
      return { most, least: possible.length === 0 ? most : numbersWith(sure, terms) };
    };
    let era = shares.eraOf(spellsFirst(one));
    let count = counted(era.terms);
    let benefit: Benefit | null = null;
    let ofBenefit: SharesOfBenefit | null = null;
    const found = {
      share: 0,
      number: 0,
      look: (spell: RunningSpell, week: Day): void => {
        if (week >= era.until) {
          era = shares.eraOf(week);
          count = counted(era.terms);
          ofBenefit = null;
        }
        if (spell.benefit !== benefit || ofBenefit === null) {
          ({ benefit } = spell);
          ofBenefit = era.of(benefit);
        }
        const number = count.most(week);
        const other = count.least(week);
        found.number = number;
        found.share = ofBenefit.byNumber(number);
        // What turns on the number alone needs nothing else.
        if (found.share !== tooLittle) {
          if (number === other) return;
          const ifSupported = ofBenefit.byNumber(other);
          if (ifSupported !== tooLittle) {
            if (shares.agree(found.share, ifSupported)) return;
            found.share = aloneOpen;
            found.number = 0;
            return;
          }
        }
        const spellWeek = (week - mondayOf(spell.runningFrom)) / daysInWeek + 1;
        const end = (week + daysInWeek) as Day;
        const days = {
          from: spell.from > week ? spell.from : week,
          to: spell.to < end ? spell.to : end,
        };
        const situation = () => situationOfWeek({ activities, partlyBack }, spell.benefit, days);
        found.share = ofBenefit.answer({ number, spellWeek, situation });
        const isSame =
          other === number ||
          shares.agree(found.share, ofBenefit.answer({ number: other, spellWeek, situation }));
        if (!isSame) {
          found.share = aloneOpen;
          found.number = 0;
        } else if (partlyBack === null && mayBePartlyBack(spell.benefit)) {
          const ifBack = ofBenefit.answer({
            number,
            spellWeek,
            situation: () => 'delvis-raskmelding',
          });
          if (!shares.agree(found.share, ifBack)) found.share = returnOpen;
        }
      },
    };
    return found;
  }
  const spellsFirst = ({ file }: RefundCase): Day => {
    const first = file.benefits.reduce(
      (least, { from }) => (from < least ? from : least),
      period.to,
    );
    return mondayOf(first > period.from ? first : period.from);
  };

  return {
    add,
    finish: () => ({
      period,
      ...growing.whole(),
      citizens,
      teams,
      benefits,
      groups: ledgerGroups,
      reasons: shares.reasons,
      faults,
    }),
  };
}
