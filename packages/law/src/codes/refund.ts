import { codeList, type CodeOf } from './code-list.ts';
import { benefits } from './citizen.ts';
import { activityKinds } from './offers.ts';

type Row<C extends string> = readonly [code: C, da: string, en: string];
const rowsOf = <C extends string>(
  codes: readonly { code: C; da: string; en: string }[],
): Row<C>[] => codes.map(({ code, da, en }) => [code, da, en]);

/** What the state and the municipality share the cost of: the benefits, and a flex job. */
export const refundBenefits = codeList('refusionsydelse', [
  ...rowsOf(benefits.codes),
  ['fleksjob', 'Fleksjob', 'Flex job'],
]);
export type RefundBenefit = CodeOf<typeof refundBenefits>;

/** What a person does in a week, as far as the refund of 2014 asks. */
export const refundSituations = codeList('indsats-i-ugen', [
  ...rowsOf(activityKinds.codes),
  ['delvis-raskmelding', 'Delvist raskmeldt', 'Partly back at work'],
  ['ingen', 'Ingen aktivering', 'Not active'],
]);
export type RefundSituation = CodeOf<typeof refundSituations>;

/** Who pays first: the municipality, which the state refunds, or the state, which the municipality pays its part. */
export const refundForms = codeList('refusionsform', [
  ['refusion', 'Kommunen betaler, og staten refunderer', 'State refund'],
  ['medfinansiering', 'Staten betaler, og kommunen medfinansierer', 'Municipal co-financing'],
]);
export type RefundForm = CodeOf<typeof refundForms>;

/** Expenses of the effort with a share of their own, whoever the person is. */
export const supportExpenses = codeList('saerlig-udgift', [
  ['personlig-assistance', 'Personlig assistance til handicappede', 'Personal assistance'],
  ['voksenelev', 'Løntilskud til voksenelevaftaler', 'Wage subsidy to adult apprentices'],
]);
export type SupportExpense = CodeOf<typeof supportExpenses>;

/** What has steps of weeks of its own. */
export const refundSchemes = codeList('refusionsordning', [
  ['dagpenge', 'Arbejdsløshedsdagpenge', 'Unemployment benefit'],
  ['sygedagpenge', 'Sygedagpenge', 'Sickness benefit'],
  ['trappe', 'Refusionstrappen', 'Refund ladder'],
]);
export type RefundScheme = CodeOf<typeof refundSchemes>;

/** Steps of weeks, each with its last week; the last step has none. */
export const refundSteps = codeList('refusionstrin', [
  ['trin-1', '1. trin', 'Step 1'],
  ['trin-2', '2. trin', 'Step 2'],
  ['trin-3', '3. trin', 'Step 3'],
  ['trin-4', '4. trin', 'Step 4'],
]);
export type RefundStep = CodeOf<typeof refundSteps>;
