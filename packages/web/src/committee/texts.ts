import type { Language } from '../texts/language.ts';

const da = {
  title: 'Udvalg',
  lead: 'Fra sag til referat: hvad der skal på dagsordenen, hvad der blev besluttet, og hvad der er lovet.',
  wayBack: 'Vejen hertil',
};

const en: typeof da = {
  title: 'Committees',
  lead: 'From matter to minutes: what goes on the agenda, what was decided, and what was promised.',
  wayBack: 'The way here',
};

/** Texts that the pages of the committees share. */
export const textsOfCommittees = (language: Language): typeof da => (language === 'da' ? da : en);
