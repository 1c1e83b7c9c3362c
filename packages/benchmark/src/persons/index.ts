export { type PersonsAndResources, personsAndResources, personsOf } from './persons.ts';
export { figure2Groups, type GroupShares, resourceShares } from './shares.ts';
export { type UnitCost, unitCost, unitCosts } from './unit-cost.ts';
