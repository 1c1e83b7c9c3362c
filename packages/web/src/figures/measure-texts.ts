import { roomTexts } from '../texts/room-texts.ts';

export const textsOfMeasure = roomTexts({
  da: {
    definition: 'Sådan tælles der',
    population: 'Hvem der tælles iblandt',
    source: 'Definitionens kilde',
    unit: 'Enhed',
    publication: 'Offentliggørelse',
    hidesFew: (fewest: number) =>
      `Må offentliggøres; tal, som færre end ${fewest} borgere står bag, skjules, og de tal, der ville røbe dem.`,
    notPublic: 'Offentliggøres ikke.',
    direction: 'Hvad er godt',
    more: 'Mere er bedre',
    less: 'Mindre er bedre',
    neither: 'Hverken mere eller mindre er bedre i sig selv',
    partsOf: (period: string, parts: string) => `I ${period}: ${parts}.`,
    changesFrom: (before: string) => `Ændringen fra ${before} står i parentes.`,
    chart: 'Udvikling',
    table: 'Tabel',
    tableOf: (name: string) => `Tabel: ${name}`,
    cases: (what: string, of: string) => `, sagerne bag ${what} for ${of}`,
    casesLead: 'Hvert tal er en vej ned til de sager, det er talt af.',
    noChart: 'Der er ingen hele perioder med tal at tegne.',
    left: (n: number) => `De ${n} mindste grupper er ikke tegnet; de står i tabellen.`,
    runningNotDrawn: 'Foreløbige perioder er ikke tegnet.',
    nothingSplit: 'Der er intet i nogen af grupperne i perioderne.',
    alwaysSplit: (by: string) =>
      `Målingen siger noget, når den er delt efter ${by}, og vises altid sådan.`,
    wholeNote:
      'I alt er regnet for sig: grupperne behøver ikke lægge sig sammen til den, når en borger kan tælle i flere.',
    presentTeam:
      'Teamet er det, borgeren hører til nu: Skifter en borger team, følger også de tidligere perioders tal med.',
    future: 'Perioden er ikke begyndt endnu, så der er intet at tælle.',
    noData: 'Der er ingen data fra så tidligt, så der er intet at tælle.',
    noneAtAll:
      'Der er endnu ikke registreret noget af det, målingen tæller. Tallet mangler; det er ikke nul.',
    files: 'Hent',
    target: (level: string, source: string) => `Måltal ${level}. ${source}`,
  },
  en: {
    definition: 'How it is counted',
    population: 'Who is counted among',
    source: 'Source of the definition',
    unit: 'Unit',
    publication: 'Publication',
    hidesFew: (fewest: number) =>
      `May be published; numbers with fewer than ${fewest} citizens behind them are hidden, and those that would give them away.`,
    notPublic: 'Is not published.',
    direction: 'What is good',
    more: 'More is better',
    less: 'Less is better',
    neither: 'Neither more nor less is better in itself',
    partsOf: (period: string, parts: string) => `In ${period}: ${parts}.`,
    changesFrom: (before: string) => `The change from ${before} stands in brackets.`,
    chart: 'Development',
    table: 'Table',
    tableOf: (name: string) => `Table: ${name}`,
    cases: (what: string, of: string) => `, the cases behind the ${what} of ${of}`,
    casesLead: 'Each number is a way down to the cases it counts.',
    noChart: 'There are no whole periods with numbers to draw.',
    left: (n: number) => `The ${n} smallest groups are not drawn; they stand in the table.`,
    runningNotDrawn: 'Periods that still run are not drawn.',
    nothingSplit: 'There is nothing in any of the groups in the periods.',
    alwaysSplit: (by: string) =>
      `The measure says something when it is split by ${by}, and is always shown so.`,
    wholeNote:
      'The whole is counted on its own: groups need not add up to it where a citizen can count in several.',
    presentTeam:
      'The team is the one the citizen belongs to now: when a citizen changes team, the numbers of earlier periods go along.',
    future: 'The period has not begun, so there is nothing to count.',
    noData: 'There are no data from so early, so there is nothing to count.',
    noneAtAll:
      'Nothing of what the measure counts has been recorded yet. The number is missing; it is not zero.',
    files: 'Download',
    target: (level: string, source: string) => `Target ${level}. ${source}`,
  },
});
