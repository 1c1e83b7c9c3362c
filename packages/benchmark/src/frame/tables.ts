import { type Group, groupLabels } from './group.ts';
import type { Subject } from '../table/result-table.ts';

/** The tables of a benchmark by their number in the report (as in 2013, chapters 3 and 4 and the first appendix). */
export const tableSubjects: Readonly<Record<string, Subject>> = {
  '3.1': 'ressourceforbrug',
  '4.1': 'samlet',
  '4.2': 'a-dagpenge',
  '4.3': 'uddannelsesydelse',
  '4.4': 'kontanthjaelp-1',
  '4.5': 'kontanthjaelp-2-3',
  '4.6': 'sygedagpenge',
  '4.7': 'ledighedsydelse',
  '4.8': 'revalidering',
  '4.9': 'ressourceforloeb',
  '4.10': 'virksomhedsindsats',
  '4.11': 'administration',
  '4.12': 'ledelse',
  'Bilag I': 'noegletal',
};

const otherLabels: Readonly<Record<Exclude<Subject, Group>, string>> = {
  samlet: 'Hele beskæftigelsesindsatsen',
  virksomhedsindsats: 'Virksomhedsindsats',
  administration: 'Administration',
  ledelse: 'Ledelse',
  ressourceforbrug: 'Ressourceforbrug',
  noegletal: 'Nøgletal',
};

/** What a table is about, as people read it. */
export const subjectLabels: Readonly<Record<Subject, string>> = { ...otherLabels, ...groupLabels };
