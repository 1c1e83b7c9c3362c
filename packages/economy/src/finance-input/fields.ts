import { ceilingGroups, expenseAreas } from '@rettidig/law';

/** What a number of a year is in. Amounts are whole øre. */
export type FinanceUnit = 'kr.' | 'pct.' | 'personer' | 'procentpoint';

/** What a field's numbers are told apart by; null: there is one for the year. */
export type FinanceKey = 'loftgruppe' | 'udgiftsomraade' | null;

/** A number of a year that only the municipality, or what it has been told, can give. */
export interface FinanceFieldTerms {
  readonly da: string;
  readonly en: string;
  readonly unit: FinanceUnit;
  readonly by: FinanceKey;
  /** Whether it can be less than nothing. */
  readonly signed: boolean;
  readonly room: 'lofter' | 'finansiering';
}

const terms = (
  room: FinanceFieldTerms['room'],
  unit: FinanceUnit,
  da: string,
  en: string,
  { by = null, signed = false }: Partial<Pick<FinanceFieldTerms, 'by' | 'signed'>> = {},
): FinanceFieldTerms => ({ room, unit, da, en, by, signed });

const ofGroup = { by: 'loftgruppe' } as const;
const ofArea = { by: 'udgiftsomraade' } as const;
const change = { signed: true } as const;

/** The numbers of a year that ceilings and financing are computed from, in the order they are asked for. */
export const financeFields = {
  'loft-personer': terms(
    'lofter',
    'personer',
    'Helårspersoner under driftsloftet',
    'Full-year persons under the operating ceiling',
    ofGroup,
  ),
  'loft-udgift': terms(
    'lofter',
    'kr.',
    'Driftsudgift til aktivering',
    'Operating cost of activation',
    ofGroup,
  ),
  'mentor-udgift': terms(
    'lofter',
    'kr.',
    'Mentorstøtte uden for ressourceforløb',
    'Mentor support outside resource courses',
  ),
  'mentor-ressourceforloeb': terms(
    'lofter',
    'kr.',
    'Mentorstøtte i ressourceforløb',
    'Mentor support in resource courses',
  ),
  'genberegnet-personer': terms(
    'lofter',
    'personer',
    'Helårspersoner under det genberegnede driftsloft',
    'Full-year persons under the recalculated ceiling',
  ),
  udgift: terms('finansiering', 'kr.', 'Udgift før refusion', 'Expense before refund', ofArea),
  refusion: terms('finansiering', 'kr.', 'Refusion', 'Refund', ofArea),
  'bloktilskud-andel': terms(
    'finansiering',
    'pct.',
    'Kommunens andel af bloktilskuddet',
    'Own share of the block grant',
  ),
  'landet-viderefoert': terms(
    'finansiering',
    'kr.',
    'Hele landet: bloktilskud videreført fra året før',
    'The country: block grant carried over from the year before',
  ),
  'landet-budgetgaranti': terms(
    'finansiering',
    'kr.',
    'Hele landet: regulering efter budgetgarantien',
    'The country: regulation by the budget guarantee',
    change,
  ),
  'landet-dut-merudgift': terms(
    'finansiering',
    'kr.',
    'Hele landet: merudgifter ved ændrede opgaver (DUT)',
    'The country: extra expenses of changed tasks (DUT)',
  ),
  'landet-dut-mindreudgift': terms(
    'finansiering',
    'kr.',
    'Hele landet: mindreudgifter ved ændrede opgaver (DUT)',
    'The country: saved expenses of changed tasks (DUT)',
  ),
  'landet-dut-merindtaegt': terms(
    'finansiering',
    'kr.',
    'Hele landet: merindtægter ved ændrede opgaver (DUT)',
    'The country: extra income of changed tasks (DUT)',
  ),
  'landet-dut-mindreindtaegt': terms(
    'finansiering',
    'kr.',
    'Hele landet: mindreindtægter ved ændrede opgaver (DUT)',
    'The country: lost income of changed tasks (DUT)',
  ),
  'landet-balance': terms(
    'finansiering',
    'kr.',
    'Hele landet: balancetilskud',
    'The country: balance grant',
    change,
  ),
  'dut-egen-virkning': terms(
    'finansiering',
    'kr.',
    'Hvad de ændrede opgaver koster kommunen selv',
    'What the changed tasks cost the municipality itself',
    change,
  ),
  grundtilskud: terms(
    'finansiering',
    'kr.',
    'Beskæftigelsestilskud: grundtilskud',
    'Employment grant: basic grant',
    change,
  ),
  merudgiftsbehov: terms(
    'finansiering',
    'kr.',
    'Beskæftigelsestilskud: merudgiftsbehov',
    'Employment grant: extra expenditure need',
    change,
  ),
  'ledighed-kommune': terms(
    'finansiering',
    'procentpoint',
    'Ledighedens udvikling i kommunen',
    'Development of unemployment in the municipality',
    change,
  ),
  'ledighed-landsdel': terms(
    'finansiering',
    'procentpoint',
    'Ledighedens udvikling i landsdelen',
    'Development of unemployment in the region',
    change,
  ),
  'saerlig-kompensation': terms(
    'finansiering',
    'kr.',
    'Forsikringsordningens særlige kompensation',
    'Special compensation of the insurance arrangement',
  ),
} as const satisfies Readonly<Record<string, FinanceFieldTerms>>;

export type FinanceField = keyof typeof financeFields;

/** The fields in order, each with its code. */
export const financeFieldCodes = Object.keys(financeFields) as readonly FinanceField[];

export const isFinanceField = (code: string): code is FinanceField =>
  Object.hasOwn(financeFields, code);

/** The terms of a field, whatever it is. */
export const financeTerms = (field: FinanceField): FinanceFieldTerms => financeFields[field];

/** The list of codes that a field's numbers are told apart by; null where there is one number. */
export function financeKeys(field: FinanceField) {
  switch (financeTerms(field).by) {
    case 'loftgruppe':
      return ceilingGroups;
    case 'udgiftsomraade':
      return expenseAreas;
    case null:
      return null;
  }
}

/** A number of a year that can be asked for. */
export interface FinancePlace {
  readonly field: FinanceField;
  readonly key: string | null;
}

/** Every number that the pages of a room ask for, in order. */
export function financePlaces(room: FinanceFieldTerms['room']): readonly FinancePlace[] {
  return financeFieldCodes
    .filter((field) => financeTerms(field).room === room)
    .flatMap((field): readonly FinancePlace[] => {
      const list = financeKeys(field);
      return list === null
        ? [{ field, key: null }]
        : list.codes.map(({ code }) => ({ field, key: code }));
    });
}
