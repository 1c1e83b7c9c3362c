import type { Language } from '../texts/language.ts';

const da = {
  title: 'Udvalg',
  lead: 'Fra sag til referat: hvad der skal på dagsordenen, hvad der blev besluttet, og hvad der er lovet.',
};

const en: typeof da = {
  title: 'Committees',
  lead: 'From matter to minutes: what goes on the agenda, what was decided, and what was promised.',
};

/** The texts of the committees' front page. */
export const textsOfCommittees = (language: Language): typeof da => (language === 'da' ? da : en);
