import { type Agreement, type PlanLineParty } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { z } from 'zod';
import { note, optionalDay } from '../http/fields.ts';
import type { InterviewTexts } from './texts.ts';

/** How many agreements one form takes, and how many of their lines are in sight at once. */
export const agreementLines = [1, 2, 3, 4, 5, 6] as const;
export const linesInSight = 2;

type Line = (typeof agreementLines)[number];
type Fields = {
  readonly [K in `aftale${Line}`]: ReturnType<typeof note>;
} & { readonly [K in `ansvar${Line}`]: typeof party } & {
  readonly [K in `inden${Line}`]: typeof optionalDay;
};

const party = z.enum(['borger', 'kommune', 'anden']).default('borger');

/** The fields of the agreements: what, who, by when; the name of each ends with the number of its line. */
export const agreementFields = Object.fromEntries(
  agreementLines.flatMap((n) => [
    [`aftale${n}`, note(500)],
    [`ansvar${n}`, party],
    [`inden${n}`, optionalDay],
  ]),
) as unknown as Fields;

type Entered = Readonly<Record<`aftale${Line}`, string>> &
  Readonly<Record<`ansvar${Line}`, PlanLineParty>> &
  Readonly<Partial<Record<`inden${Line}`, Day | undefined>>>;

/** The agreements as they were entered, empty lines among them. */
export function agreementsIn(entered: Entered): readonly Agreement[] {
  return agreementLines.map((n) => ({
    text: entered[`aftale${n}`],
    party: entered[`ansvar${n}`],
    due: entered[`inden${n}`] ?? null,
  }));
}

/** What the fields of the agreements are called. */
export function agreementLabels({
  fields,
}: InterviewTexts): Readonly<Record<keyof Fields, string>> {
  const labels = agreementLines.flatMap((n) => [
    [`aftale${n}`, fields.aftale(n)],
    [`ansvar${n}`, fields.ansvar(n)],
    [`inden${n}`, fields.inden(n)],
  ]);
  return Object.fromEntries(labels) as Readonly<Record<keyof Fields, string>>;
}

/** Every agreement begins as the citizen's. */
export const initialParties: Readonly<Record<string, string>> = Object.fromEntries(
  agreementLines.map((n) => [`ansvar${n}`, 'borger']),
);
