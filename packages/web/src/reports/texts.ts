import { roomTexts } from '../texts/room-texts.ts';

export const textsOfReports = roomTexts({
  da: {
    asKnown: (moment: string) => `Som kendt ${moment}`,
    own: (municipality: string) => `Rettidig, ${municipality}`,
    choose: 'Vælg',
    show: 'Vis',
    quarter: 'Kvartal',
    until: 'Til og med',
    unit: 'Team',
    benefit: 'Ydelse',
    since: 'Gennemsnit siden',
    all: 'Alle',
    wholeMunicipality: 'Hele kommunen',
    contents: 'Indhold',
    ofOthers: (sources: string) => `Andres tal: ${sources}.`,
    tableOf: (name: string) => `Tabel: ${name}`,
    chartOf: (name: string) => `Figur: ${name}`,
    howCounted: 'Sådan er tallene opgjort',
    allFigures: 'Alle nøgletal',
    asCsv: 'Hent tallene som CSV',
    asXlsx: 'Hent tallene som Excel',
    sourceOf: (source: string) => `Målingens definition: ${source}`,
    cases: (what: string) => `Se sagerne bag ${what}`,
    of: (count: string) => `af ${count}`,
    silence: {
      tom: '–',
      'ingen-data': 'ingen data',
      kommer: 'kommer',
      mangler: 'mangler',
    },
    silenceMeaning: {
      tom: 'ingen at regne på',
      'ingen-data': 'der er ingen oplysninger fra den tid',
      kommer: 'perioden er ikke begyndt',
      mangler: 'tallet er ikke hentet',
    },
    knownFrom: (on: string) => `kendes ${on}`,
    quarterLead:
      'Indsats og effekt i kvartalet, som udvalget får dem: aktivering, rettidighed, virksomhedsrettede tilbud, effekt og afslutninger. Hvert tal fører til sine sager.',
    fiveLead:
      'De fem skarpe nøgletal uge for uge, for kommunen og hvert team, holdt op mod deres mål.',
    longLead:
      'Sager, der har varet over tre år: hvor mange, hvordan det er gået over fem år, og hvem der har henvendt sig til borgerrådgiveren.',
    flowLead:
      'Hvor mange forløb der begynder og slutter hver måned, hvor meget antallet er vokset, og om tallene går op.',
    riskLead:
      'Borgere i risiko for at miste dagpengene, og indsatsen for dem: opfølgning, jobformidler, hurtige tilbud, jobrotation, akutjob og uddannelse.',
    survivalLead:
      'Hvor stor en del af de forløb, der begyndte i et år, der stadig løber efter uger og måneder, og hvornår de fleste går.',
    streamsLead:
      'Forbundne kar: hvad én ydelse mister, kan en anden få. Hvor sagerne kommer fra, og hvor de går hen.',
    year: 'Begyndt i',
    groupBy: 'Kurver efter',
    month: 'Måned',
    week: 'Uge',
    notEnded: (period: string) =>
      `${period} er ikke slut endnu, og halve tal siger ikke noget. Vælg en tidligere periode.`,
    notDelivered: (day: string) =>
      `Data er kun leveret til og med ${day}, og halve tal siger ikke noget. Vælg en tidligere periode.`,
    notBegun: (period: string) => `${period} er ikke begyndt. Vælg en tidligere periode.`,
    noCases:
      'Der er endnu ingen sager at regne på. Tallene kommer, når den første sag er oprettet.',
  },
  en: {
    asKnown: (moment: string) => `As known ${moment}`,
    own: (municipality: string) => `Rettidig, ${municipality}`,
    choose: 'Choose',
    show: 'Show',
    quarter: 'Quarter',
    until: 'Up to',
    unit: 'Team',
    benefit: 'Benefit',
    since: 'Mean since',
    all: 'All',
    wholeMunicipality: 'The whole municipality',
    contents: 'Contents',
    ofOthers: (sources: string) => `Figures of others: ${sources}.`,
    tableOf: (name: string) => `Table: ${name}`,
    chartOf: (name: string) => `Chart: ${name}`,
    howCounted: 'How the figures are counted',
    allFigures: 'All key figures',
    asCsv: 'Download the figures as CSV',
    asXlsx: 'Download the figures as Excel',
    sourceOf: (source: string) => `Definition of the measure: ${source}`,
    cases: (what: string) => `See the cases behind ${what}`,
    of: (count: string) => `of ${count}`,
    silence: {
      tom: '–',
      'ingen-data': 'no data',
      kommer: 'to come',
      mangler: 'missing',
    },
    silenceMeaning: {
      tom: 'nobody to count',
      'ingen-data': 'nothing is recorded from that time',
      kommer: 'the period has not begun',
      mangler: 'the figure has not been fetched',
    },
    knownFrom: (on: string) => `known ${on}`,
    quarterLead:
      'Effort and effect of the quarter as the committee gets them: activation, timeliness, company-directed offers, effect and endings. Every number leads to its cases.',
    fiveLead:
      'The five sharp figures week by week, for the municipality and each team, against their targets.',
    longLead:
      'Cases of more than three years: how many, how it has gone over five years, and who has turned to the citizens’ adviser.',
    flowLead:
      'How many spells begin and end each month, how much the number has grown, and whether the figures add up.',
    riskLead:
      'Citizens at risk of losing unemployment benefit, and the effort for them: follow-up, job broker, quick offers, job rotation, emergency jobs and education.',
    survivalLead:
      'How large a share of the spells that began in a year still run after weeks and months, and when most leave.',
    streamsLead:
      'Connected vessels: what one benefit loses another may get. Where cases come from and where they go.',
    year: 'Begun in',
    groupBy: 'Curves by',
    month: 'Month',
    week: 'Week',
    notEnded: (period: string) =>
      `${period} has not ended, and half figures say nothing. Choose an earlier period.`,
    notDelivered: (day: string) =>
      `Data have been delivered to ${day} only, and half figures say nothing. Choose an earlier period.`,
    notBegun: (period: string) => `${period} has not begun. Choose an earlier period.`,
    noCases: 'There are no cases to count yet. Figures come with the first case.',
  },
});
