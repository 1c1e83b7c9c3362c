import { roomTexts } from '../texts/room-texts.ts';

export const textsOfOthers = roomTexts({
  da: {
    title: 'Sammenlignet med andre',
    who: {
      vores: 'Vores',
      udefra: 'Vores, som det er offentliggjort',
      klyngen: 'Klyngen',
      'hele-landet': 'Hele landet',
    },
    lacking: 'mangler',
    lackingNote: (who: string) =>
      `${who} mangler: den tabel, der er hentet, har ingen rækker for området i perioderne.`,
    none: 'Klyngens og hele landets tal mangler: der er ikke hentet nogen tabel med dem.',
    how: (id: string, name: string) =>
      `Læg en tabel ind med id »${id}«, kolonnen »${name}«, og områderne »Klyngen« og »Hele landet«, som kommunen selv har udregnet eller hentet dem. Perioder skrives som 2026M05, 2026K2 eller 2026. Er målingen afgrænset til en gruppe, skal tabellen have en kolonne for den, for eksempel »Ydelse«.`,
    put: 'Læg en tabel ind',
    askLeader: 'En leder kan lægge den ind under »Tal udefra«.',
    counts:
      'Antal vokser med kommunens størrelse. Derfor sammenlignes udviklingen: i figuren er den første måned, begge har tal for, sat til 100.',
    shares: 'Tallene er regnet af andre end os og kan være talt anderledes.',
    why: 'Hvorfor vores og de offentliggjorte tal ikke er helt ens',
    year: 'Over et år',
    yearTable: 'Tabel: udvikling over et år',
    yearBefore: 'Året før',
    newest: 'Seneste',
    change: 'Ændring',
    points: (n: string) => `${n} point`,
    perCent: (n: string) => `${n} %`,
    index: 'indeks',
    tableOf: (name: string) => `Tabel: ${name}, sammenlignet med andre`,
    chartOf: (name: string) => `Figur: ${name}`,
    compared: (name: string) => `${name}, sammenlignet med andre`,
    caption: (lines: string) => `Over et år: ${lines}.`,
    line: (who: string, change: string, period: string) =>
      `${who.toLowerCase()} ${change} (${period})`,
    noYear: 'Ingen af dem har tal for både en periode og den samme året før.',
    source: (tables: string, ours: string) => `${tables}. ${ours}`,
    table: (title: string, id: string, at: string) => `${title} (${id}), hentet ${at}`,
  },
  en: {
    title: 'Compared with others',
    who: {
      vores: 'Ours',
      udefra: 'Ours, as published',
      klyngen: 'The cluster',
      'hele-landet': 'The whole country',
    },
    lacking: 'missing',
    lackingNote: (who: string) =>
      `${who}: missing. The table that was fetched has no rows of the area in the periods.`,
    none: 'The figures of the cluster and the country are missing: no table with them has been fetched.',
    how: (id: string, name: string) =>
      `Put in a table with the id “${id}”, the column “${name}”, and the areas “Klyngen” and “Hele landet”, as the municipality has computed or fetched them. Periods are written as 2026M05, 2026K2 or 2026. Where the measure is limited to a group, the table must have a column for it, such as “Ydelse”.`,
    put: 'Put in a table',
    askLeader: 'A leader can put it in under “Figures from outside”.',
    counts:
      'Numbers grow with the size of the municipality, so the development is compared: in the chart the first period that both have is set to 100.',
    shares: 'The figures are computed by others than us and may be counted otherwise.',
    why: 'Why ours and the published figures are not quite the same',
    year: 'Over a year',
    yearTable: 'Table: development over a year',
    yearBefore: 'The year before',
    newest: 'Newest',
    change: 'Change',
    points: (n: string) => `${n} points`,
    perCent: (n: string) => `${n}%`,
    index: 'index',
    tableOf: (name: string) => `Table: ${name}, compared with others`,
    chartOf: (name: string) => `Chart: ${name}`,
    compared: (name: string) => `${name}, compared with others`,
    caption: (lines: string) => `Over a year: ${lines}.`,
    line: (who: string, change: string, period: string) =>
      `${who.toLowerCase()} ${change} (${period})`,
    noYear: 'None of them has a number of a period and of the same one a year before.',
    source: (tables: string, ours: string) => `${tables}. ${ours}`,
    table: (title: string, id: string, at: string) => `${title} (${id}), fetched ${at}`,
  },
});
