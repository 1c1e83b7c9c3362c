import type { PersonSource } from '../population/population.ts';
import { addCourses } from './course-rows.ts';
import { addDuties } from './duty-rows.ts';
import { addEpisodes } from './episode-rows.ts';
import { addEvents } from './event-rows.ts';
import { addOffers } from './offer-rows.ts';
import { addSpells } from './spell-rows.ts';
import { subjectOf } from './subject.ts';
import type { Writing } from './writing.ts';

/** Writes all rows of one citizen. */
export function addPerson(writing: Writing, person: number, source: PersonSource): void {
  const subject = subjectOf(writing, person, source);
  addSpells(subject);
  addEpisodes(subject);
  addOffers(subject);
  addCourses(subject);
  addDuties(subject);
  addEvents(subject);
}
