import { counted } from '@rettidig/engine';
import { roomTexts } from '../texts/room-texts.ts';

export const textsOfExternalFile = roomTexts({
  da: {
    title: 'Læg en fil ind',
    lead: 'En tabel fra Jobindsats, Danmarks Statistik eller jer selv, som regneark (.xlsx) eller CSV. Af et regneark læses ét ark; står der noget på flere, vælger du hvilket. En kolonne skal hedde Periode (2026M05, 2026K2, 2026U12 eller 2026), eller kolonnerne skal hedde som perioderne, og en skal hedde Område eller Kommune. Intet gemmes, før du har set tabellen.',
    file: 'Fil',
    fileHint: (megabytes: number) =>
      `.xlsx eller .csv, højst ${megabytes} MB. Større filer: rettidig external import`,
    sheet: 'Ark',
    whichSheet: (names: string) =>
      `Der står noget på flere ark: ${names}. Vælg, hvilket der skal læses.`,
    look: 'Vis tabellen',
    again: (name: string) => `Vælg en anden fil, eller brug »${name}«, som er læst.`,
    stands: 'De tal, der stod før, står der stadig.',
    noFile: 'Vælg en fil.',
    oneFile: 'Vælg én fil ad gangen.',
    empty: 'Filen er tom. Vælg en anden.',
    tooLarge: (megabytes: number) =>
      `Filen fylder mere end ${megabytes} MB. Vælg færre perioder eller områder, eller få en administrator til at lægge den ind med rettidig external import.`,
    keptWrong: 'Filen er ikke med mere. Vælg den igen.',
    noTitle: 'Skriv en titel.',
    dayWrong: 'Skriv dagen som 12.11.2026, eller lad feltet være tomt.',
    preview: 'Sådan er den læst',
    counts: (rows: number, periods: number) =>
      `${counted(rows, 'række', 'rækker')} og ${counted(periods, 'periode', 'perioder')}.`,
    missing: (n: number) =>
      n === 1 ? 'Ét tal er skjult eller mangler.' : `${n} tal er skjult eller mangler.`,
    replaces: (title: string, fetched: string) =>
      `Den afløser »${title}«, lagt ind ${fetched}. Den gamle bliver stående i historikken.`,
    isNew: 'Der er ingen tabel med det id i forvejen.',
    changed: 'Tabellen er anderledes end den, der står',
    first: (n: number) => `De første ${n} rækker:`,
    save: 'Gem tabellen',
  },
  en: {
    title: 'Add a file',
    lead: 'A table from Jobindsats, Statistics Denmark or your own, as a workbook (.xlsx) or CSV. Of a workbook one sheet is read; where several have anything in them, you choose which. One column must be called Periode (2026M05, 2026K2, 2026U12 or 2026), or the columns must be called as the periods, and one Område or Kommune. Nothing is saved before you have seen the table.',
    file: 'File',
    fileHint: (megabytes: number) =>
      `.xlsx or .csv, at most ${megabytes} MB. Larger files: rettidig external import`,
    sheet: 'Sheet',
    whichSheet: (names: string) =>
      `Several sheets have anything in them: ${names}. Choose which to read.`,
    look: 'Show the table',
    again: (name: string) => `Choose another file, or use “${name}”, which has been read.`,
    stands: 'The figures that stood before still stand.',
    noFile: 'Choose a file.',
    oneFile: 'Choose one file at a time.',
    empty: 'The file is empty. Choose another.',
    tooLarge: (megabytes: number) =>
      `The file is larger than ${megabytes} MB. Choose fewer periods or areas, or have an administrator add it with rettidig external import.`,
    keptWrong: 'The file is not there any more. Choose it again.',
    noTitle: 'Write a title.',
    dayWrong: 'Write the day as 12.11.2026, or leave the field empty.',
    preview: 'How it is read',
    counts: (rows: number, periods: number) =>
      `${rows} ${rows === 1 ? 'row' : 'rows'} and ${periods} ${periods === 1 ? 'period' : 'periods'}.`,
    missing: (n: number) =>
      n === 1 ? 'One number is hidden or missing.' : `${n} numbers are hidden or missing.`,
    replaces: (title: string, fetched: string) =>
      `It takes over from “${title}”, added ${fetched}. The old one is kept.`,
    isNew: 'There is no table with that id yet.',
    changed: 'The table differs from the one that stands',
    first: (n: number) => `The first ${n} rows:`,
    save: 'Save the table',
  },
});
