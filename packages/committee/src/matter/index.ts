export type {
  Attachment,
  Classification,
  Matter,
  Openness,
  Recommendation,
  Section,
} from './matter.ts';
export { type Slot, slots } from './slots.ts';
export { writtenIn } from './written-in.ts';
