import { financeTerms, type FinanceField } from '../finance-input/fields.ts';

/** What a field is called where it is lacking. */
export const labelOf = (field: FinanceField): string => financeTerms(field).da;
