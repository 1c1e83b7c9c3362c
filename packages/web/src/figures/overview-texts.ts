import { roomTexts } from '../texts/room-texts.ts';

export const textsOfOverview = roomTexts({
  da: {
    lead: 'Tallene er regnet ud nu, af sagerne selv. Hvert tal fører ned til de sager, det er talt af.',
    pages: 'Overblik og opgørelser',
    measure: 'Måling',
    theme: 'Tema',
    unit: 'Enhed',
    newest: 'Seneste hele periode',
    previous: 'Fra perioden før',
    year: 'Fra året før',
    target: 'Måltal',
    trend: 'Udvikling',
    running: 'Løbende periode',
    runningValue: 'Foreløbig værdi',
    onlySplit: (by: string) => `vises altid delt efter ${by}`,
    cannotFilter: (by: string) => `kan ikke vises efter ${by}`,
    notPerKind: (kind: string) => `opgøres ikke pr. ${kind}`,
    tableOf: (theme: string) => `Tabel over ${theme.toLowerCase()}`,
    changeNote:
      'Ændringer er i målingens egen enhed; andele ændrer sig i procentpoint. Seneste hele periode er den nyeste, som alt er kendt om: nogle målinger skal se tiden efter og er derfor ældre.',
    filterFor: (what: string) => `Kun ${what}`,
    noCases:
      'Der er endnu ingen sager, tallene kan regnes af. De kommer, når borgere og deres forløb er registreret eller importeret.',
  },
  en: {
    lead: 'The figures are computed now, from the cases themselves. Each of them leads down to the cases it counts.',
    pages: 'Overviews and reports',
    measure: 'Measure',
    theme: 'Theme',
    unit: 'Unit',
    newest: 'Newest whole period',
    previous: 'From the period before',
    year: 'From the year before',
    target: 'Target',
    trend: 'Trend',
    running: 'Running period',
    runningValue: 'Value so far',
    onlySplit: (by: string) => `always shown by ${by}`,
    cannotFilter: (by: string) => `cannot be shown by ${by}`,
    notPerKind: (kind: string) => `not counted by ${kind}`,
    tableOf: (theme: string) => `Table of ${theme.toLowerCase()}`,
    changeNote:
      'Changes are in the measure’s own unit; shares change by percentage points. The newest whole period is the newest of which all is known: some measures must see the time after it and so are older.',
    filterFor: (what: string) => `Only ${what}`,
    noCases:
      'There are no cases yet to compute figures from. They come when citizens and their courses are registered or imported.',
  },
});
