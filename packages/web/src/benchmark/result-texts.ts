import { roomTexts } from '../texts/room-texts.ts';

export const textsOfResults = roomTexts({
  da: {
    result: 'Resultat',
    report: 'Rapport',
    vessels: 'Forbundne kar',
    tables: 'Tabeller',
    tableOf: (name: string) => `Tabel: ${name}`,
    numbersOf: (name: string) => `Tal: ${name}`,
    sourceIs: 'Kilde',
    contents: 'Indhold',
    me: 'Kommunen, der ses fra',
    nobody: 'Ingen',
    show: 'Vis',
    choices: 'Valg',
    choicesDiffer: (count: number) =>
      `${count} ${count === 1 ? 'valg er' : 'valg er'} et andet end rundens.`,
    standing: 'Rundens valg',
    toRound: 'Til runden',
    noResults: 'Der er intet resultat endnu: Ingen kommune har sendt en fil.',
    downloads: 'Hent rapporten',
    anonymous: 'Anonymiseret: kun den kommune, der ses fra, står med navn',
    tablesOnly:
      'Runden er af tabeller med færdige resultater. Kun valgene om gennemsnit og streg ændrer noget.',
  },
  en: {
    result: 'Result',
    report: 'Report',
    vessels: 'Communicating vessels',
    tables: 'Tables',
    tableOf: (name: string) => `Table: ${name}`,
    numbersOf: (name: string) => `Numbers: ${name}`,
    sourceIs: 'Source',
    contents: 'Contents',
    me: 'The municipality it is seen from',
    nobody: 'None',
    show: 'Show',
    choices: 'Choices',
    choicesDiffer: (count: number) =>
      `${count} ${count === 1 ? 'choice differs' : 'choices differ'} from the round’s.`,
    standing: 'The choices of the round',
    toRound: 'To the round',
    noResults: 'There is no result yet: no municipality has sent a file.',
    downloads: 'Download the report',
    anonymous: 'Anonymised: only the municipality it is seen from has its name',
    tablesOnly:
      'The round is of tables with finished results. Only the choices of mean and dash change anything.',
  },
});
