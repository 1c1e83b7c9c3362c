import { employeeStatements, placementPurposes } from '@rettidig/casework';
import { z } from 'zod';
import {
  checked,
  choice,
  note,
  optionalDay,
  optionalNumber,
  optionalWhole,
  requiredDay,
} from '../http/fields.ts';

/** The full-time week; an offer never asks for more. */
const mostHours = 37;
const mostEmployees = 1_000_000;

/** Hours a week, at most full time; an empty field is none. */
export const optionalHours = optionalNumber({ least: 1, most: mostHours });

/** Hours a week that must be given. */
export const requiredHours = optionalHours.transform((hours, context) => {
  if (hours !== undefined) return hours;
  context.addIssue({ code: 'custom', params: { mistake: 'empty' }, input: '' });
  return z.NEVER;
});

const employees = optionalNumber({ least: 0, most: mostEmployees });

/** When an offer is given. */
export const periodFields = { fra: requiredDay, til: requiredDay };

/** What an offer at a workplace asks, whichever it is; each form shows those that matter to it. */
export const workplaceFields = {
  'p-nummer': z.string().trim().min(1).max(20),
  ...periodFields,
  timer: requiredHours,
  formaal: choice(placementPurposes),
  maal: note(2000),
  kontakt: note(200),
  arbejdsgiver: checked,
  medarbejdere: choice(employeeStatements),
  underskrevet: optionalDay,
  'ikke-sidste': checked,
  ansatte: employees,
  'sidste-maaned': employees,
  'aarets-gennemsnit': employees,
  merbeskaeftigelse: z.enum(['ja', 'nej', '']).optional(),
  'egen-arbejdsgiver': checked,
  forlaenget: checked,
  'ekstra-perioder': optionalWhole({ least: 0, most: 20 }),
  begrundelse: note(4000),
};

export type WorkplaceValues = z.infer<z.ZodObject<typeof workplaceFields>>;
