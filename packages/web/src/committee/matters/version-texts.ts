import { roomTexts } from '../../texts/room-texts.ts';

const da = {
  title: 'Udgaver',
  of: (matter: string) => `Udgaver: ${matter}`,
  lead: 'Alt, hvad sagen har heddet og sagt. Vælg to udgaver, og se forskellen, eller lad en ældre udgaves tekst gælde igen.',
  when: 'Gemt',
  what: 'Titel',
  state: 'Tilstand',
  current: 'gælder nu',
  from: 'Fra',
  to: 'Til',
  fromOf: (at: string) => `Fra udgaven ${at}`,
  toOf: (at: string) => `Til udgaven ${at}`,
  compare: 'Sammenlign',
  restore: 'Lad gælde igen',
  restoreOf: (at: string) => `Lad gælde igen: teksten fra ${at}`,
  restoreHint:
    'Titel, type, sagsnummer, KLE, tekst og indstilling bliver som dengang. Tilstand, ansvarlig og åbenhed bliver, som de er nu.',
  restored: 'Den ældre tekst gælder igen, som en ny udgave.',
  stale: 'Sagen er ændret, siden siden blev hentet. Se den nyeste udgave, og prøv igen.',
  decided: 'Sagen er behandlet. Kun sekretariatet kan rette den, for det ændrer referatet.',
  differences: (from: string, to: string) => `Fra ${from} til ${to}`,
  same: 'De to udgaver siger det samme.',
  removed: 'Fjernet',
  added: 'Tilføjet',
  empty: '(tom linje)',
  table: 'Tabel: udgaver',
};

const en: typeof da = {
  title: 'Versions',
  of: (matter) => `Versions: ${matter}`,
  lead: 'All that the matter has been called and has said. Choose two versions and see the difference, or let the text of an older one count again.',
  when: 'Saved',
  what: 'Title',
  state: 'State',
  current: 'counts now',
  from: 'From',
  to: 'To',
  fromOf: (at) => `From the version of ${at}`,
  toOf: (at) => `To the version of ${at}`,
  compare: 'Compare',
  restore: 'Let it count again',
  restoreOf: (at) => `Let it count again: the text of ${at}`,
  restoreHint:
    'Title, type, case number, KLE, text and recommendation become as they were. State, responsible and openness stay as they are now.',
  restored: 'The older text counts again, as a new version.',
  stale:
    'The matter was changed since the page was fetched. Look at the newest version, and try again.',
  decided:
    'The matter is decided. Only the secretariat can correct it, for it changes the minutes.',
  differences: (from, to) => `From ${from} to ${to}`,
  same: 'The two versions say the same.',
  removed: 'Removed',
  added: 'Added',
  empty: '(empty line)',
  table: 'Table: versions',
};

/** The texts of the versions of a matter. */
export const textsOfVersions = roomTexts({ da, en });
