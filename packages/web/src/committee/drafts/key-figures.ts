import { longCasesContent, quarterContent, riskGroupContent } from '@rettidig/committee';
import { longCases, quarterlyOverview, riskGroup } from '@rettidig/figures/overview';
import { earlyInterviews, firstInterview, firstOffer } from '@rettidig/law';
import { endedPeriods, monthChoice } from './month-choice.ts';
import { overviewDraft } from './overview-draft.ts';

/** All rows of a table, of which one is the sum of the others. */
const allRows = (rows: number) => [Array.from({ length: rows }, (_, at) => at)];

/** The quarterly overview of effort and effect. */
export const quarterDraft = overviewDraft({
  id: 'kvartalsoverblik',
  da: 'Kvartalsoverblik',
  en: 'Quarterly overview',
  aboutDa: 'Indsats og effekt i et kvartal: aktivering, rettidighed, tilbud og effekten af dem.',
  aboutEn: 'Effort and effect of a quarter: activation, timeliness, offers and their effect.',
  period: {
    kind: 'kvartal',
    choice: endedPeriods('kvartal', { name: 'kvartal', da: 'Kvartal', en: 'Quarter', count: 12 }),
  },
  report: quarterlyOverview,
  chapters: { 'effekt-leverandoer': { shortened: true }, 'effekt-maalgruppe': { shortened: true } },
  content: quarterContent,
  law: [
    { name: 'Den første samtale', rule: firstInterview },
    { name: 'De næste samtaler', rule: earlyInterviews },
    { name: 'Det første tilbud', rule: firstOffer },
  ],
});

/** Cases of more than three years. */
export const longCasesDraft = overviewDraft({
  id: 'langvarige-sager',
  da: 'Langvarige sager',
  en: 'Long cases',
  aboutDa: 'Sager på over tre år: hvor mange, hvordan det er gået, og hvem der har henvendt sig.',
  aboutEn: 'Cases of more than three years: how many, how it has gone, and who has turned to us.',
  period: { kind: 'maaned', choice: monthChoice },
  report: longCases,
  chapters: {
    udvikling: { unit: (row) => (row === 0 ? 'antal' : 'procent') },
    'efter-ydelse': { unit: () => 'antal', sums: allRows },
    varighed: {
      unit: (_, column) => (column === 0 ? 'antal' : 'procent'),
      sums: allRows,
      sameDay: true,
    },
    klager: { unit: (row) => (row === 2 ? 'procent' : 'antal') },
  },
  content: longCasesContent,
});

/** Those at risk of losing unemployment benefit. */
export const riskGroupDraft = overviewDraft({
  id: 'risikogruppe',
  da: 'Risikogruppen',
  en: 'The risk group',
  aboutDa: 'Borgere i risiko for at miste dagpengene, og indsatsen for dem fra A til F.',
  aboutEn: 'Citizens at risk of losing unemployment benefit, and the effort for them from A to F.',
  period: { kind: 'maaned', choice: monthChoice },
  report: riskGroup,
  chapters: {
    status: {
      unit: (_, column) => (column === 0 ? 'antal' : 'procent'),
      // All are those outside and those covered; those outside are the reasons.
      sums: () => [
        [0, 3, 7],
        [3, 4, 5, 6],
      ],
      sameDay: true,
    },
    pakken: { unit: (_, column) => (column === 2 ? 'procent' : 'antal'), sameDay: true },
    akutjob: { unit: () => 'antal', ofCitizens: false },
  },
  content: riskGroupContent,
});
