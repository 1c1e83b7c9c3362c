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
import { benefits as benefitCodes, countBenefitRuns, type ResetTerms } from '@rettidig/law';
import {
  daysInWeek,
  firstOfNextMonth,
  groupsThrough,
  ledgerGroups,
  paymentsOf,
  resetTermsIn,
  weekNumbers,
} from './citizen-time.ts';
import { columnsWith, type LedgerColumns } from './growing-columns.ts';
import { type RefundFault, type RefundLedger, unanswered, unknownAmount } from './ledger.ts';
import { contradictionOf, partlyBackOf, type RefundCase } from './refund-case.ts';
import { firstReason, refundShares, type ShareAnswer, type SharesOfBenefit } from './shares.ts';

/** Which weeks, and under which law. */
export interface RefundLedgerAsked {
  /** Rows are of the days within it; give it an end, for benefits may run on. */
  readonly period: Period;
  /** Left out: each week under the law of its Monday. */
  readonly law?: RefundLaw;
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

/** Begins a ledger. Equal to casework's `refundWeeks` week by week, and to its `monthRefund` in whole months. */
export function beginLedger({ period, law = ownLaw }: RefundLedgerAsked): LedgerBuilder {
  const shares = refundShares(law);
  const termsOn = resetTermsIn(period, law);
  const aloneOpen = shares.lacking(whetherAlone);
  const returnOpen = shares.lacking(whetherPartlyBack);
  const citizens: string[] = [];
  const teams: string[] = [];
  const faults: RefundFault[] = [];
  let columns: LedgerColumns = columnsWith(1024, null);
  let rows = 0;

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
    const { sure, possible } = knownSelfSupport(one.file, one.labourStatuses);
    const counted = (alone: readonly Period[]) => {
      const found = new Map<ResetTerms, ReturnType<typeof weekNumbers>>();
      return (terms: ResetTerms) => {
        const before = found.get(terms);
        if (before !== undefined) return before;
        const numbers = weekNumbers(countBenefitRuns(one.file.benefits, alone, terms, period.to));
        found.set(terms, numbers);
        return numbers;
      };
    };
    const most = counted([...sure, ...possible]);
    const least = possible.length === 0 ? most : counted(sure);
    const partlyBack = partlyBackOf(one);
    const groupOf = groupsThrough(one, period.to);
    const payments = paymentsOf(one);
    let lastWeek = -1;

    const answer = (spell: RunningSpell, week: Day, ofBenefit: SharesOfBenefit): ShareAnswer => {
      const end = (week + daysInWeek) as Day;
      const days = {
        from: spell.from > week ? spell.from : week,
        to: spell.to < end ? spell.to : end,
      };
      const spellWeek = (week - mondayOf(spell.runningFrom)) / daysInWeek + 1;
      const situation = () =>
        situationOfWeek({ activities: one.file.activities, partlyBack }, spell.benefit, days);
      const terms = termsOn(week);
      const number = terms === null ? 0 : most(terms)(week);
      const found = ofBenefit({ number, spellWeek, situation });
      if (terms !== null) {
        const other = least(terms)(week);
        const isSame =
          other === number ||
          shares.agree(found, ofBenefit({ number: other, spellWeek, situation }));
        if (!isSame) return aloneOpen;
      }
      if (partlyBack === null && mayBePartlyBack(spell.benefit)) {
        const ifBack = ofBenefit({ number, spellWeek, situation: () => 'delvis-raskmelding' });
        if (!shares.agree(found, ifBack)) return returnOpen;
      }
      return found;
    };

    for (const spell of spells) {
      const from = spell.from > period.from ? spell.from : period.from;
      const to = spell.to < period.to ? spell.to : period.to;
      const benefit = benefits.indexOf(spell.benefit);
      let monthEnd = firstOfNextMonth(from);
      for (let week = mondayOf(from); week < to; week = (week + daysInWeek) as Day) {
        const found = answer(spell, week, shares.of(spell.benefit, week));
        const terms = termsOn(week);
        const number = terms === null || found === aloneOpen ? 0 : most(terms)(week);
        const weekEnd = (week + daysInWeek) as Day;
        let day = from > week ? from : week;
        const end = to < weekEnd ? to : weekEnd;
        while (day < end) {
          if (day >= monthEnd) monthEnd = firstOfNextMonth(day);
          const rowEnd = payments.sameUntil(spell.benefit, day, end < monthEnd ? end : monthEnd);
          const days = rowEnd - day;
          const amount = payments.paid(spell.benefit, day, days, monthEnd);
          if (rows === columns.week.length) columns = columnsWith(rows * 2, columns);
          columns.week[rows] = week;
          columns.day[rows] = day;
          columns.days[rows] = days;
          columns.begins[rows] = week === lastWeek ? 0 : 1;
          columns.citizen[rows] = place;
          columns.benefit[rows] = benefit;
          columns.group[rows] = groupOf(day);
          columns.number[rows] = number;
          columns.statePct[rows] = found < firstReason ? found : unanswered;
          columns.lacks[rows] = found < firstReason ? 0 : found - firstReason;
          columns.amount[rows] = amount;
          columns.state[rows] =
            amount === unknownAmount || found >= firstReason
              ? unknownAmount
              : percentOf(amount as Money, found);
          rows += 1;
          lastWeek = week;
          day = rowEnd;
        }
      }
    }
  };
  return {
    add,
    finish: () => ({
      period,
      rows,
      ...columnsWith(rows, columns),
      citizens,
      teams,
      benefits,
      groups: ledgerGroups,
      reasons: shares.reasons,
      faults,
    }),
  };
}
