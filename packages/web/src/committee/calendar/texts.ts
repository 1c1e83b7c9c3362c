import { roomTexts } from '../../texts/room-texts.ts';

export const textsOfMeetingCalendar = roomTexts({
  da: {
    title: 'Møder i din egen kalender',
    lead: 'Hent møder og frister i dit eget kalenderprogram: møderne i dine udvalg, dagen et referat senest skal godkendes, og for sekretæren dagen en dagsorden senest skal ud. Programmet spørger selv efter nyt, og det kan minde dig om det, du vælger.',
    privacy:
      'Kalenderen viser udvalg, tid og sted, men intet om sagerne. Hvert møde har et link til dagsordenen, som kræver, at du er logget på. Har du også samtaler i Rettidig, er de på samme adresse uden navne. Giv ikke adressen videre.',
    one: 'Læg mødet i din kalender',
    mail: 'Skriv til medlemmerne i dit mailprogram',
    subject: (body: string, on: string) => `Dagsorden: ${body}, ${on}`,
    text: (body: string, on: string, address: string) =>
      `Dagsordenen til ${body}s møde den ${on} er klar.\nLæs den her: ${address}`,
  },
  en: {
    title: 'Meetings in your own calendar',
    lead: 'Fetch meetings and deadlines in your own calendar program: the meetings of your committees, the day minutes must be approved by, and for the secretary the day an agenda must be out. The program asks for news by itself, and can remind you of what you choose.',
    privacy:
      'The calendar shows committee, time and place, and nothing of the matters. Each meeting has a link to the agenda, which requires that you are signed in. If you have interviews in Rettidig, they are at the same address without names. Do not pass the address on.',
    one: 'Put the meeting into your calendar',
    mail: 'Write to the members in your mail program',
    subject: (body: string, on: string) => `Agenda: ${body}, ${on}`,
    text: (body: string, on: string, address: string) =>
      `The agenda of the meeting of ${body} on ${on} is ready.\nRead it here: ${address}`,
  },
});
