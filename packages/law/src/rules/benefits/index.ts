export {
  activitySupplement,
  type SupplementFacts,
  type SupplementRight,
  supplementRight,
  type SupplementRightFacts,
} from './activity-supplement.ts';
export { type AmountFacts, type BenefitAmount, benefitAmount } from './amount.ts';
export { baseRate, type BaseRateFacts } from './base-rate.ts';
export {
  hoursCut,
  type HoursCutFacts,
  hoursCutFrom,
  hoursDemand,
  type HoursFacts,
} from './hours-rule.ts';
export {
  benefitCeiling,
  type HelpCeiling,
  type CeilingFacts,
  countedWealth,
  type WealthFacts,
} from './limits.ts';
export {
  costAllowance,
  educationScheme,
  type EducationSchemeFacts,
  highestSicknessBenefit,
  paidByMunicipality,
  travelAllowance,
  type TravelFacts,
} from './other-amounts.ts';
export { estimatedProviders, type PartnerFacts, partnerSupport } from './partner.ts';
export {
  type Known,
  rateStep,
  residenceDemand,
  type RateStepFacts,
  workDemand,
} from './rate-step.ts';
export {
  type AmountPart,
  type LeisureFacts,
  leisureSupplement,
  newSupplements,
  type NewSupplementFacts,
} from './supplements.ts';
