import { roomTexts } from '../texts/room-texts.ts';

const weeks = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const textsOfCapacity = roomTexts({
  da: {
    title: 'Kapacitet',
    lead: (n: number) =>
      `Frister de næste ${n} uger mod ledige tider og pladser. Beregnet nu, af borgernes frister og medarbejdernes kalendere.`,
    method:
      'En samtale eller et tilbud kan gives fra den dag, fristen åbner, til den udløber. Tallene viser, hvor mange der ikke kan nå en plads, selv om pladserne gives til dem, hvis frist udløber først. Hver medarbejder tæller med så mange samtaler om dagen, som arbejdstiden siger. Samtaler, der er booket, er trukket fra på begge sider. Frister, der først opstår senere, er ikke med. Alle borgere er talt med; ingen er nævnt.',
    holders: (n: number) => weeks(n, 'medarbejder holder samtaler', 'medarbejdere holder samtaler'),
    teams: 'Alle enheder',
    team: 'Enhed',
    interviews: 'Samtaler',
    offers: 'Tilbud',
    shortInterviews: (week: number, n: number, unit: string) =>
      `Uge ${week} mangler ${weeks(n, 'samtaletid', 'samtaletider')} i ${unit}.`,
    shortOffers: (week: number, n: number, unit: string) =>
      `Uge ${week} mangler ${weeks(n, 'plads', 'pladser')} til tilbud i ${unit}.`,
    overdue: (n: number) =>
      `${weeks(n, 'frist er', 'frister er')} allerede overskredet og tæller med i denne uge.`,
    enoughInterviews: (unit: string) => `Der er samtaletider nok i alle ugerne i ${unit}.`,
    enoughOffers: (unit: string) => `Der er pladser nok til tilbud i alle ugerne i ${unit}.`,
    empty: (what: string) => `Der er hverken frister eller pladser til ${what} i ugerne.`,
    week: 'Uge',
    from: 'Fra',
    due: 'Frister',
    ofThese: 'Heraf overskredet',
    slots: 'Ledige tider',
    seats: 'Pladser',
    missing: 'Mangler',
    firstShort: 'Første uge, der mangler',
    none: 'ingen',
    sum: 'I alt',
    chartOf: (what: string, unit: string) => `${what} i ${unit}: frister og pladser uge for uge`,
    chartTitle: (name: string, from: number, to: number) => `${name}, uge ${from} til ${to}, antal`,
    chartSays: (due: number, places: string, lacks: readonly string[]) =>
      `I alt ${weeks(due, 'frist', 'frister')} og ${places}. ${lacks.length === 0 ? 'Der mangler ikke nogen.' : `Der mangler ${lacks.join(', ')}.`}`,
    lacksIn: (n: number, week: number) => `${n} i uge ${week}`,
    source: (place: string, day: string) =>
      `Rettidig, ${place}, borgernes frister og medarbejdernes kalendere den ${day}`,
    tableOf: (what: string) => `Tabel over ${what.toLowerCase()} uge for uge`,
    teamsTable: 'Tabel over enhederne',
    seatsTitle: 'Pladser til tilbud',
    seatsLink: 'Ret pladser til tilbud',
    seatsNone: 'Ingen har skrevet, hvor mange pladser enheden har, så alle regnes som manglende.',
    seatsLead:
      'Skriv, hvor mange nye borgere der kan begynde i hvert slags tilbud pr. uge. Lad stå tom, hvis enheden ingen pladser har.',
    seatsFrom: 'Gælder fra ugen med',
    hours: 'Arbejdstider og fravær står i kalenderen.',
    back: 'Tilbage til kapacitet',
    choose: 'Vælg enhed',
    noUnits: 'Du hører ikke til en enhed.',
  },
  en: {
    title: 'Capacity',
    lead: (n: number) =>
      `Deadlines of the next ${n} weeks against free times and places. Computed now, from the citizens’ deadlines and the employees’ calendars.`,
    method:
      'An interview or an offer can be given from the day its deadline opens until it expires. The numbers show how many get no place in time, even if the places go to those whose deadline expires first. Each employee counts with as many interviews a day as the working hours say. Booked interviews are left out on both sides. Deadlines that arise later are not among them. Every citizen is counted; none is named.',
    holders: (n: number) => weeks(n, 'employee holds interviews', 'employees hold interviews'),
    teams: 'All units',
    team: 'Unit',
    interviews: 'Interviews',
    offers: 'Offers',
    shortInterviews: (week: number, n: number, unit: string) =>
      `Week ${week} lacks ${weeks(n, 'interview time', 'interview times')} in ${unit}.`,
    shortOffers: (week: number, n: number, unit: string) =>
      `Week ${week} lacks ${weeks(n, 'place', 'places')} for offers in ${unit}.`,
    overdue: (n: number) =>
      `${weeks(n, 'deadline has', 'deadlines have')} passed already and count in this week.`,
    enoughInterviews: (unit: string) => `There are interview times enough in all weeks in ${unit}.`,
    enoughOffers: (unit: string) => `There are places enough for offers in all weeks in ${unit}.`,
    empty: (what: string) => `There are neither deadlines nor places for ${what} in the weeks.`,
    week: 'Week',
    from: 'From',
    due: 'Deadlines',
    ofThese: 'Of these overdue',
    slots: 'Free times',
    seats: 'Places',
    missing: 'Lacking',
    firstShort: 'First week that lacks',
    none: 'none',
    sum: 'Total',
    chartOf: (what: string, unit: string) =>
      `${what} in ${unit}: deadlines and places week by week`,
    chartTitle: (name: string, from: number, to: number) =>
      `${name}, week ${from} to ${to}, number`,
    chartSays: (due: number, places: string, lacks: readonly string[]) =>
      `In all ${weeks(due, 'deadline', 'deadlines')} and ${places}. ${lacks.length === 0 ? 'None are lacking.' : `Lacking: ${lacks.join(', ')}.`}`,
    lacksIn: (n: number, week: number) => `${n} in week ${week}`,
    source: (place: string, day: string) =>
      `Rettidig, ${place}, the citizens’ deadlines and the employees’ calendars on ${day}`,
    tableOf: (what: string) => `Table of ${what.toLowerCase()} week by week`,
    teamsTable: 'Table of the units',
    seatsTitle: 'Places for offers',
    seatsLink: 'Change places for offers',
    seatsNone: 'Nobody has said how many places the unit has, so all count as lacking.',
    seatsLead:
      'Enter how many citizens can begin in each kind of offer a week. Leave empty where the unit has no places.',
    seatsFrom: 'From the week of',
    hours: 'Working hours and absence stand in the calendar.',
    back: 'Back to capacity',
    choose: 'Choose unit',
    noUnits: 'You belong to no unit.',
  },
});
