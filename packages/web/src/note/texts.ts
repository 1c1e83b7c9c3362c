import { roomTexts } from '../texts/room-texts.ts';

export const textsOfNote = roomTexts({
  da: {
    title: 'Nyt notat',
    correction: 'Tilføj en rettelse',
    correctionLead:
      'Det, der står i journalen, bliver stående. Rettelsen skrives til som en ny linje, der henviser til den gamle.',
    lead: 'Skriv kort og i almindelige ord. Borgeren kan få aktindsigt i journalen.',
    heading: 'Overskrift',
    day: 'Dag, det skete',
    text: 'Notat',
    corrects: (heading: string) => `Rettelse til »${heading}«`,
    save: 'Skriv i journalen',
  },
  en: {
    title: 'New note',
    correction: 'Add a correction',
    correctionLead:
      'What stands in the journal stays. The correction is added as a new line that names the old one.',
    lead: 'Write briefly and in plain words. The citizen may ask to see the journal.',
    heading: 'Heading',
    day: 'Day it happened',
    text: 'Note',
    corrects: (heading: string) => `Correction of “${heading}”`,
    save: 'Write in the journal',
  },
});
