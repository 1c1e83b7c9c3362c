export { type Order, ordersIn } from './orders.ts';
export { planCell, type PlanFault, type PlanReading, planText, readPlan } from './plan-text.ts';
export { type Due, isOverdue } from './promise.ts';
export { type Proposal, proposalsFor, type StepOf } from './proposals.ts';
export { type Expected, expectedIn, type PlanStep, planTable, type WheelMatter } from './wheel.ts';
export { monthText, readWhen, type When, whenText } from './when.ts';
