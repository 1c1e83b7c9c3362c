import { type Day, day, type Period } from '@rettidig/engine';
import { z } from 'zod';
import { optionalWhole } from '../http/fields.ts';

/** The years a budget can be of. */
export const yearBounds = { least: 2000, most: 2100 } as const;

/** A budget year in a form. */
export const yearField = optionalWhole(yearBounds);

/** A budget year in an address; none is the year that runs. */
export const yearInAddress = z.coerce
  .number()
  .int()
  .min(yearBounds.least)
  .max(yearBounds.most)
  .optional();

/** The first day of a year. */
export const firstDayOf = (year: number): Day => day(`${year}-01-01`);

/** Whether a post is used in a year. */
export const usedIn = ({ from, to }: Period, year: number): boolean =>
  from < firstDayOf(year + 1) && to > firstDayOf(year);
