export {
  type AmountTable,
  type Held,
  holdIdentities,
  type Identity,
  type Verdict,
} from './identity.ts';
export { inUnits, roundedTo, type YearAmounts } from './year-amounts.ts';
