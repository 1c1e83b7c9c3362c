import { roomTexts } from '../texts/room-texts.ts';

export const textsOfOpenData = roomTexts({
  da: {
    title: 'Åbne data',
    lead: (place: string) =>
      `Nøgletal for beskæftigelsesindsatsen i ${place}, pr. måned, for hele kommunen og delt efter ydelse. Alle må hente og bruge dem.`,
    none: 'Der er ingen åbne data endnu.',
    period: (from: string, to: string, asOf: string) =>
      `Fra ${from} til ${to}, som det var kendt ${asOf}. Tallene rettes, når registreringer rettes.`,
    licence: 'Licens',
    licenceText: 'Nævn kommunen som kilde.',
    catalogue: 'Katalog (DCAT, JSON-LD)',
    documentation: 'Sådan henter du',
    howTo:
      'Hvert datasæt findes som JSON-stat 2.0 og som CSV på en fast adresse. De kan hentes uden nøgle og fra andre hjemmesider (CORS), højst en time gamle.',
    columns: 'Kolonner i CSV',
    format: 'UTF-8, semikolon mellem felterne, decimalkomma.',
    hidden: 'Tal, der ikke vises',
    hiddenLead:
      'Et tal, som færre end fem borgere står bag, er skjult. Det samme er de tal, som det ellers kunne regnes ud fra. I JSON-stat står årsagen i status, i CSV i tomt_fordi.',
    datasets: 'Datasæt',
    unit: 'Enhed',
    source: 'Kilde',
    definition: 'Hvad tallet tæller',
  },
  en: {
    title: 'Open data',
    lead: (place: string) =>
      `Key figures of the employment effort in ${place}, by month, for the whole municipality and by benefit. Anybody may fetch and use them.`,
    none: 'There are no open data yet.',
    period: (from: string, to: string, asOf: string) =>
      `From ${from} to ${to}, as known on ${asOf}. The figures change when registrations are corrected.`,
    licence: 'Licence',
    licenceText: 'Name the municipality as the source.',
    catalogue: 'Catalogue (DCAT, JSON-LD)',
    documentation: 'How to fetch them',
    howTo:
      'Every dataset is found as JSON-stat 2.0 and as CSV at an address that stays. They can be fetched without a key and from other web sites (CORS), at most an hour old.',
    columns: 'Columns of the CSV',
    format: 'UTF-8, semicolons between fields, decimal comma.',
    hidden: 'Numbers that are not shown',
    hiddenLead:
      'A number that fewer than five citizens are behind is hidden, and so are those that it could be found from. In JSON-stat the reason stands in status, in CSV in tomt_fordi.',
    datasets: 'Datasets',
    unit: 'Unit',
    source: 'Source',
    definition: 'What the number counts',
  },
});
