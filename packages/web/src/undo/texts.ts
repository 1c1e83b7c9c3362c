import { roomTexts } from '../texts/room-texts.ts';

export const textsOfUndo = roomTexts({
  da: {
    title: 'Fortryd en registrering',
    lead: 'Det, der blev registreret, trækkes tilbage. Journalen beholder begge linjer, og breve, der ikke er sendt, stoppes.',
    what: 'Registreringen',
    consequences: 'Det sker der',
    facts: (n: number) =>
      n === 1 ? '1 oplysning føres tilbage.' : `${n} oplysninger føres tilbage.`,
    letters: (n: number) => (n === 1 ? '1 brev stoppes.' : `${n} breve stoppes.`),
    nothing: 'Kun linjen i journalen mærkes som fortrudt.',
    reason: 'Hvorfor?',
    save: 'Fortryd registreringen',
  },
  en: {
    title: 'Take a registration back',
    lead: 'What was registered is withdrawn. The journal keeps both lines, and letters that are not sent are stopped.',
    what: 'The registration',
    consequences: 'What happens',
    facts: (n: number) => (n === 1 ? '1 fact is put back.' : `${n} facts are put back.`),
    letters: (n: number) => (n === 1 ? '1 letter is stopped.' : `${n} letters are stopped.`),
    nothing: 'Only the line of the journal is marked as taken back.',
    reason: 'Why?',
    save: 'Take the registration back',
  },
});
