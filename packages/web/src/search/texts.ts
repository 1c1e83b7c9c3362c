import { roomTexts } from '../texts/room-texts.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const textsOfSearch = roomTexts({
  da: {
    title: 'Find borger',
    heading: (text: string) => `Søgning på »${text}«`,
    headingCpr: 'Søgning på CPR-nummer',
    byName: 'Navn',
    byAddress: 'Adresse',
    byWorkplace: 'Arbejdspladser',
    pNumber: (n: string) => `P-nummer ${n}`,
    noneThere: 'Ingen af dine borgere er i tilbud der nu.',
    there: 'I tilbud der nu:',
    none: (text: string) =>
      `Ingen borger, du har adgang til, hedder eller bor noget med »${text}«. Prøv en del af navnet.`,
    noneCpr: 'Ingen borger, du har adgang til, har det CPR-nummer. Nummeret er ikke gemt.',
    empty:
      'Skriv mindst to bogstaver af borgerens navn, en adresse eller alle ti cifre i CPR-nummeret.',
    partOfCpr:
      'Skriv alle ti cifre i CPR-nummeret, eller søg på navn. Det, du skrev, er ikke gemt.',
    scope: 'Der er søgt blandt de borgere, du har adgang til. Opslaget er registreret.',
    tooMany: (n: number) => `Viser de første ${n}. Skriv mere for at se færre.`,
    recentTitle: 'Seneste sager',
    recentLead: 'De sager, du sidst har været inde i.',
    recentNone: 'Du har ikke været inde i en sag endnu.',
    recentAt: 'Sidst åbnet',
    hits: (n: number) => count(n, 'borger', 'borgere'),
  },
  en: {
    title: 'Find citizen',
    heading: (text: string) => `Search for “${text}”`,
    headingCpr: 'Search by CPR number',
    byName: 'Name',
    byAddress: 'Address',
    byWorkplace: 'Workplaces',
    pNumber: (n: string) => `P-number ${n}`,
    noneThere: 'None of your citizens is in an offer there now.',
    there: 'In an offer there now:',
    none: (text: string) =>
      `No citizen you have access to has a name or address with “${text}”. Try a part of the name.`,
    noneCpr: 'No citizen you have access to has that CPR number. The number is not kept.',
    empty:
      'Write at least two letters of the name, an address, or all ten digits of the CPR number.',
    partOfCpr:
      'Write all ten digits of the CPR number, or search by name. What you wrote is not kept.',
    scope: 'Only citizens you have access to were searched. The search is logged.',
    tooMany: (n: number) => `Shows the first ${n}. Write more to see fewer.`,
    recentTitle: 'Recent cases',
    recentLead: 'The cases you have last been in.',
    recentNone: 'You have not been in a case yet.',
    recentAt: 'Last opened',
    hits: (n: number) => count(n, 'citizen', 'citizens'),
  },
});
