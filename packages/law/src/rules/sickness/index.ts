export * from './category.ts';
export * from './contact.ts';
export * from './extension-conditions.ts';
export * from './extensions.ts';
export * from './follow-up.ts';
export * from './job-clarification.ts';
export * from './reassessment.ts';
export { type SickSpell } from './sick-spells.ts';
