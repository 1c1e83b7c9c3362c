export type { Fault, Reading } from './fault.ts';
