import { noCode } from '../../compute/figure.ts';
import type { Said } from '../words.ts';

/** A row of an effect table: codes taken together. */
export interface EffectRow {
  readonly heading: Said;
  readonly codes: readonly string[];
  /** Stands there even with nobody in it, as in the paper. */
  readonly always?: true;
}

/** The types of offers, as the paper has them. */
export const types: readonly EffectRow[] = [
  {
    heading: { da: 'Ordinær uddannelse', en: 'Ordinary education' },
    codes: ['ordinaer-uddannelse'],
    always: true,
  },
  {
    heading: { da: 'Løntilskud - Offentlig', en: 'Wage subsidy - public' },
    codes: ['loentilskud-offentlig'],
    always: true,
  },
  {
    heading: { da: 'Løntilskud - Privat', en: 'Wage subsidy - private' },
    codes: ['loentilskud-privat'],
    always: true,
  },
  {
    heading: { da: 'Løntilskud, sektor ikke oplyst', en: 'Wage subsidy, sector not said' },
    codes: ['loentilskud'],
  },
  {
    heading: { da: 'Nytteindsats', en: 'Community benefit work' },
    codes: ['nytteindsats'],
  },
  {
    heading: { da: 'Vejledning og opkvalificering', en: 'Guidance and upskilling' },
    codes: ['vejledning'],
    always: true,
  },
  {
    heading: { da: 'Virksomhedspraktik', en: 'Company practice' },
    codes: ['praktik-privat', 'praktik-offentlig', 'praktik'],
    always: true,
  },
];

/** The target groups of the law. */
export const groups: readonly EffectRow[] = [
  {
    heading: { da: '6.1 A-dagpenge', en: '6.1 Unemployment benefit' },
    codes: ['dagpenge'],
    always: true,
  },
  {
    heading: { da: '6.2 Kontanthjælp, jobparate', en: '6.2 Cash benefit, job-ready' },
    codes: ['jobparat'],
    always: true,
  },
  {
    heading: { da: '6.3 Kontanthjælp, aktivitetsparate', en: '6.3 Cash benefit, activity-ready' },
    codes: ['aktivitetsparat'],
    always: true,
  },
  {
    heading: { da: 'Kontanthjælp, ikke visiteret', en: 'Cash benefit, not yet categorised' },
    codes: ['kontanthjaelp-ikke-visiteret', 'ung-ikke-visiteret'],
  },
  {
    heading: { da: '6.4 Uddannelsesparate unge', en: '6.4 Education-ready young' },
    codes: ['uddannelsesparat', 'aabenlyst-uddannelsesparat'],
  },
  {
    heading: { da: '6.5 Aktivitetsparate unge', en: '6.5 Activity-ready young' },
    codes: ['aktivitetsparat-ung'],
  },
  {
    heading: { da: '6.6 Sygedagpenge', en: '6.6 Sickness benefit' },
    codes: ['sygedagpenge'],
    always: true,
  },
  { heading: { da: '6.7 Jobafklaring', en: '6.7 Job clarification' }, codes: ['jobafklaring'] },
  {
    heading: { da: '6.8 Ressourceforløb', en: '6.8 Resource course' },
    codes: ['ressourceforloeb'],
  },
  {
    heading: { da: '6.9 Ledighedsydelse', en: '6.9 Flex job allowance' },
    codes: ['ledighedsydelse'],
  },
  { heading: { da: '6.10 Revalidering', en: '6.10 Rehabilitation' }, codes: ['revalidering'] },
  {
    heading: { da: '6.12 Selvforsørgende', en: '6.12 Self-supporting' },
    codes: [noCode],
    always: true,
  },
];
