export { type Order, ordersIn } from './orders.ts';
export { type Expected, expectedIn, type PlanStep, planTable, type WheelMatter } from './wheel.ts';
