import type { Verdict } from '@rettidig/benchmark/statements';
import { roomTexts } from '../texts/room-texts.ts';

const danishVerdicts: Readonly<Record<Verdict, string>> = {
  bekraeftet: 'Bekræftet',
  afrunding: 'Inden for afrunding',
  'modsagt-af-tabel': 'Modsagt af tabel',
  'modsagt-af-udsagn': 'Modsagt af et andet udsagn',
  fejlskrevet: 'Fejlskrevet',
  'kan-ikke-efterproeves': 'Kan ikke efterprøves',
};

const englishVerdicts: Readonly<Record<Verdict, string>> = {
  bekraeftet: 'Confirmed',
  afrunding: 'Within rounding',
  'modsagt-af-tabel': 'Contradicted by a table',
  'modsagt-af-udsagn': 'Contradicted by another statement',
  fejlskrevet: 'A slip of the pen',
  'kan-ikke-efterproeves': 'Cannot be checked',
};

export const textsOfStatements = roomTexts({
  da: {
    title: 'Påstandskontrol',
    lead: 'Indsæt en tekst med dens tabeller: et udvalgspunkt, et referat, en rapport. Placeringer, forskelle, andele, summer, antal og ord som »lidt flere« findes og regnes efter, mod tabellerne og mod hinanden. Intet bliver gemt.',
    text: 'Teksten',
    textHint:
      'Som ren tekst. Tabeller i teksten læses, når der er tabulator mellem felterne, som når man kopierer fra et dokument eller et regneark.',
    tables: 'Tabeller ved siden af (kan udelades)',
    tablesHint:
      'CSV med kolonnernes navne i første linje, eller tabeller med tabulator mellem felterne.',
    check: 'Kontrollér',
    noText: 'Indsæt en tekst.',
    isPdf: 'Det er en PDF. Kopiér teksten ud af den, og indsæt den her.',
    tooLong: (most: string) => `Teksten er for lang. Højst ${most} tegn ad gangen.`,
    verdicts: danishVerdicts,
    result: 'Det er fundet',
    nothing: 'Der er ikke fundet udsagn, som kan regnes efter.',
    allRight: 'Intet udsagn er modsagt.',
    wrong: 'Modsagt eller fejlskrevet',
    right: 'Bekræftet og inden for afrunding',
    unknown: 'Kan ikke efterprøves',
    line: (document: string, line: number) => `${document}, linje ${line}`,
    computed: 'Regnet',
    marked: 'Teksten med mærker',
    textName: 'teksten',
    tablesName: 'tabellerne',
    toFinding: (number: number) => `Til fund ${number}`,
    finding: (number: number) => `Fund ${number}`,
  },
  en: {
    title: 'Statement check',
    lead: 'Paste a text with its tables: an item for a committee, minutes, a report. Rankings, differences, shares, sums, counts and words such as “lidt flere” are found and recomputed, against the tables and against each other. Nothing is kept. The text must be Danish.',
    text: 'The text',
    textHint:
      'As plain text. Tables in the text are read when there are tabs between the cells, as when one copies from a document or a spreadsheet.',
    tables: 'Tables beside it (may be left out)',
    tablesHint:
      'CSV with the names of the columns in the first line, or tables with tabs between the cells.',
    check: 'Check',
    noText: 'Paste a text.',
    isPdf: 'This is a PDF. Copy the text out of it, and paste it here.',
    tooLong: (most: string) => `The text is too long. At most ${most} characters at a time.`,
    verdicts: englishVerdicts,
    result: 'What was found',
    nothing: 'No statement was found that can be recomputed.',
    allRight: 'No statement is contradicted.',
    wrong: 'Contradicted, or a slip of the pen',
    right: 'Confirmed, and within rounding',
    unknown: 'Cannot be checked',
    line: (document: string, line: number) => `${document}, line ${line}`,
    computed: 'Computed',
    marked: 'The text with marks',
    textName: 'teksten',
    tablesName: 'tabellerne',
    toFinding: (number: number) => `To finding ${number}`,
    finding: (number: number) => `Finding ${number}`,
  },
});
