export { type AccountColumns, type ColumnsFound, findColumns } from './account-columns.ts';
export {
  type AccountMonth,
  accountsOf,
  type AccountSum,
  monthsIn,
  type Unplaced,
  type YearAccounts,
} from './accounts.ts';
export {
  type BudgetEntry,
  type BudgetLine,
  budgetsOf,
  type EntryFault,
  entryFaults,
  type EntryKind,
  entryKinds,
  type PostBudget,
} from './entry.ts';
export {
  type BudgetFollowUp,
  followUpBudget,
  type FollowUpInput,
  type Limits,
  type MonthFollowUp,
  type PostFollowUp,
  type QuantityForecast,
  type YearForecast,
} from './follow-up.ts';
export { type NotSplit, type PriceQuantity, splitDeviation } from './price-quantity.ts';
export {
  type BudgetProfile,
  type ProfileFault,
  profileFaults,
  type ProfileKind,
  profileKinds,
  spread,
} from './profile.ts';
export { groupPosts, type PostGroup, type PostsSum, sumPosts } from './sums.ts';
export { type AccountsRead, readAccounts, readMonth } from './read-accounts.ts';
export {
  budgetColumns,
  type BudgetFileLine,
  type BudgetFileRead,
  readBudget,
  timesQuantity,
} from './read-budget.ts';
export { benefitForecasts, type PostCount, quantitiesOf, quantityForecasts } from './quantities.ts';
export { amountInWords, followUpSentences, sentenceOf } from './words.ts';
