import { type Money, nothing, percentOf } from '@rettidig/engine';
import { localEffect, reformEffect } from '@rettidig/law';
import { at, type YearAmounts } from '../amounts/year-amounts.ts';
import type { Faults } from '../input/fault.ts';
import { askLaw, firstOf } from '../law/ask.ts';
import { parts } from './parts.ts';
import { amountsOf, type Reform, type ReformRow, rowsOf } from './reform.ts';
import { asPart, type ReformSum, type Settle, type SumPart, takenFrom } from './settle.ts';

/** What the sums of a reform are made with. */
export interface Making {
  readonly reform: Reform;
  readonly settle: Settle;
  readonly faults: Faults;
}

/** The effect in the municipality and by the state's account, for one part of the reform; nothing where it has no rows. */
export function partEffect(making: Making, part: 'ydelsesdel' | 'indsatsdel'): Effect | null {
  const { reform, settle, faults } = making;
  const [own, told] = [rowsOf(reform, part), rowsOf(reform, `stat-${part}`)];
  if (own.length === 0 && told.length === 0) return null;
  if (own.length === 0 || told.length === 0) {
    const lacking = own.length === 0 ? part : (`stat-${part}` as const);
    faults.add(
      (own[0] ?? told[0])?.line ?? null,
      `${parts[lacking].label} mangler: der er ingen rækker i ${lacking}. Uden den kan forskellen ikke regnes.`,
    );
    return null;
  }
  const local = settle(
    part,
    own.map((row) => localPart(making, row)),
  );
  const state = settle(
    `stat-${part}`,
    told.map((row) => localPart(making, row)),
  );
  const difference = settle(`forskel-${part}`, [asPart(local), takenFrom(asPart(state))]);
  return [local, state, difference];
}

/** The sums of a part or of the whole: local, by the state's account, and what the budget must find. */
export type Effect = readonly [local: ReformSum, state: ReformSum, difference: ReformSum];

/** The whole effect, of one part or both. */
export function wholeEffect(
  { reform, settle, faults }: Making,
  benefit: Effect | null,
  effort: Effect | null,
): Effect {
  const amount = (effect: Effect | null, which: 0 | 1, place: number): Money =>
    effect === null ? nothing : at(effect[which].amounts, place);
  const answers = reform.years.map((year, place) =>
    askLaw(
      reformEffect,
      {
        benefitPart: amount(benefit, 0, place),
        effortPart: amount(effort, 0, place),
        stateBenefitPart: amount(benefit, 1, place),
        stateEffortPart: amount(effort, 1, place),
      },
      { on: firstOf(year), mend: 'Slet kolonnen for året.', faults },
    ),
  );
  const byLaw = (which: 'local' | 'state'): YearAmounts =>
    answers.map((answer) => answer?.[which] ?? nothing);
  const both = [benefit, effort].flatMap((effect) => (effect === null ? [] : [effect]));
  const partsOf = (which: 0 | 1): readonly SumPart[] => both.map((effect) => asPart(effect[which]));
  const asked = faults.found.length === 0;
  const local = settle('lokalt', partsOf(0), asked ? byLaw('local') : undefined);
  const state = settle('staten', partsOf(1), asked ? byLaw('state') : undefined);
  return [local, state, settle('forskel', [asPart(local), takenFrom(asPart(state))])];
}

/** A row as the municipality's own amounts: the country's amounts by its share of the block grant. */
function localPart(making: Making, row: ReformRow): SumPart {
  const { name, source, basis } = row;
  const amounts = source === 'bloktilskud' ? sharedOut(making, row) : amountsOf(row);
  return { name, amounts, source, basis };
}

function sharedOut(making: Making, row: ReformRow): YearAmounts {
  const { reform, faults } = making;
  const [own] = rowsOf(reform, 'andel');
  const national = amountsOf(row);
  if (own !== undefined)
    return national.map((amount, place) => ownShare(making, own, amount, place));
  const mend = 'Giv andelen i en række med del »andel«.';
  const { municipality, years } = reform;
  if (municipality === null) {
    faults.add(row.line, `Kommunens andel af bloktilskuddet mangler til »${row.name}«. ${mend}`);
    return national;
  }
  return years.map((year, place) => {
    const facts = { municipality, ownActivity: 'ukendt', national: at(national, place) } as const;
    return askLaw(localEffect, facts, { on: firstOf(year), mend, faults }) ?? nothing;
  });
}

/** The share that the file gives; one that a change has brought over a hundred per cent is a fault. */
function ownShare(
  { reform, faults }: Making,
  { figures, name, line }: ReformRow,
  amount: Money,
  place: number,
): Money {
  const pct = figures[place] ?? Number.NaN;
  if (pct >= 0 && pct <= wholePct) return percentOf(amount, pct);
  faults.add(
    line,
    `${name}, ${reform.years[place]}: ${pct.toLocaleString('da-DK')} pct. er ikke fra 0 til 100.`,
  );
  return nothing;
}

const wholePct = 100;
