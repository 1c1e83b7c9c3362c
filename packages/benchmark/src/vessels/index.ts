export { benefitCounts } from './counts.ts';
export { type ExpectedActual, type ExpectedReading, readExpected } from './expected.ts';
export { type Flow, type FlowBalance, flowBalances, flowsSent } from './flow.ts';
export { type BenefitChange, type BenefitCounts, type Movement, movement } from './movement.ts';
