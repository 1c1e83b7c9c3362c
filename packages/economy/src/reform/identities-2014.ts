import type { Identity } from '../amounts/identity.ts';

const effortRows = [
  'Uddannelseshjælp',
  'Samtaler',
  'Vejledning og opkvalificering',
  'Løntilskud kontanthjælp',
  'Udførelse af test (administration)',
  'Administration',
  'Kontanthjælp',
  'Mentorordning',
  'Dagpenge',
  'Løntilskud dagpenge',
];
const benefitRows = [
  'Kontanthjælp og uddannelseshjælp',
  'Boligstøtte',
  'Daginstitutionsbetaling',
  'Særlig støtte',
  'Vejledning og opkvalificering',
  'Løntilskud kontanthjælp',
  'Administration',
  'Samtaler',
  'Lægeerklæringer',
];

const all = (table: string, rows: readonly string[]): readonly string[] =>
  rows.map((row) => `${table}/${row}`);

/** What the eight tables of the reform's account of January 2014 say of themselves; rows as `table/row`. */
export const identities2014: readonly Identity[] = [
  {
    name: 'Ydelsesdel: i alt',
    total: 'ydelsesdel/I alt',
    plus: all('ydelsesdel', benefitRows),
  },
  {
    name: 'Ydelsesdel: forskel',
    total: 'ydelsesdel/Forskel',
    plus: ['ydelsesdel/I alt'],
    minus: ['ydelsesdel/Ifølge staten'],
  },
  {
    name: 'Indsatsdel: i alt',
    total: 'indsatsdel/I alt',
    plus: all('indsatsdel', effortRows),
  },
  {
    name: 'Indsatsdel: forskel',
    total: 'indsatsdel/Forskel',
    plus: ['indsatsdel/I alt'],
    minus: ['indsatsdel/Ifølge staten'],
  },
  {
    name: 'Reformen i alt er ydelsesdel og indsatsdel',
    total: 'hovedresultat/I alt',
    plus: ['ydelsesdel/I alt', 'indsatsdel/I alt'],
  },
  {
    name: 'Ifølge staten er ydelsesdel og indsatsdel',
    total: 'hovedresultat/Ifølge staten',
    plus: ['ydelsesdel/Ifølge staten', 'indsatsdel/Ifølge staten'],
  },
  {
    name: 'Reformen: forskel',
    total: 'hovedresultat/Forskel',
    plus: ['hovedresultat/I alt'],
    minus: ['hovedresultat/Ifølge staten'],
  },
  {
    name: 'Samlet budgetudfordring',
    total: 'budgetudfordring/Samlet budgetudfordring',
    plus: all('budgetudfordring', [
      'Kontanthjælpsreformen',
      'Ramme mentorordninger',
      'Driftsloft aktiveringsudgifter',
      'Hensat budgetgarantibeløb',
    ]),
  },
  {
    name: 'Mentor: øvrige målgrupper',
    total: 'mentor/øvrige målgrupper',
    plus: ['mentor/Budget mentor'],
    minus: ['mentor/heraf til ressourceforløb'],
  },
  {
    name: 'Mentor: samlet budgetudfordring',
    total: 'mentor/Samlet budgetudfordring',
    plus: ['mentor/øvrige målgrupper', 'mentor/Tab som følge af stigende udgifter'],
    minus: ['mentor/Udmeldt ramme for 2014'],
  },
  {
    name: 'Tabet under mentorrammen er indsatsdelens mentorordning',
    total: 'mentor/Tab som følge af stigende udgifter',
    plus: ['indsatsdel/Mentorordning'],
  },
  {
    name: 'Rammen i budgetudfordringen er mentortabellens',
    total: 'budgetudfordring/Ramme mentorordninger',
    plus: ['mentor/Samlet budgetudfordring'],
  },
  {
    name: 'Modgående initiativ: samlet besparelse',
    total: 'modgaaende_initiativ/Samlet besparelse',
    plus: all('modgaaende_initiativ', [
      'Lønudgift jobformidlere',
      'Merindtægt statsrefusion',
      'Driftsudgifter til aktivering',
    ]),
  },
  {
    name: 'Netto er budgetudfordring og modgående initiativ',
    total: 'netto/Samlet budgetudfordring, netto',
    plus: ['netto/Samlet budgetudfordring', 'netto/Modgående initiativer'],
  },
];
