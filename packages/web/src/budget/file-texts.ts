import { roomTexts } from '../texts/room-texts.ts';

/** What is said of files of budgets and accounts. */
export const textsOfFiles = roomTexts({
  da: {
    oneFile: 'Vælg én fil ad gangen.',
    nothingSent: 'Vælg en fil, eller sæt tabellen ind.',
    tooLarge: (megabytes: number) =>
      `Filen er større end ${megabytes} MB. Del den, for eksempel i måneder.`,
    empty: 'Filen er tom.',
    pasted: 'indsat tekst',
    file: 'Fil',
    most: (megabytes: number) => `CSV eller .xlsx (det første ark), højst ${megabytes} MB.`,
    orPaste: 'Eller sæt tabellen ind',
    paste: 'Tabellen, med kolonnernes navne på første linje',
    notTaken: (name: string) => `${name} er ikke lagt ind`,
    mended: 'Intet er ændret. Ret dette, og send filen igen.',
    line: (line: number) => `Linje ${line}: `,
    more: (faults: number) => `${faults} fejl mere`,
    still: (name: string) =>
      `Teksten fra ${name} står stadig her. Ret den her, eller vælg en ny fil.`,
    send: 'Læg filen ind',
  },
  en: {
    oneFile: 'Choose one file at a time.',
    nothingSent: 'Choose a file, or paste the table.',
    tooLarge: (megabytes: number) =>
      `The file is larger than ${megabytes} MB. Split it, for example by month.`,
    empty: 'The file is empty.',
    pasted: 'pasted text',
    file: 'File',
    most: (megabytes: number) => `CSV or .xlsx (the first sheet), at most ${megabytes} MB.`,
    orPaste: 'Or paste the table',
    paste: 'The table, with the names of the columns on the first line',
    notTaken: (name: string) => `${name} was not taken`,
    mended: 'Nothing has changed. Mend this, and send the file again.',
    line: (line: number) => `Line ${line}: `,
    more: (faults: number) => `${faults} more`,
    still: (name: string) =>
      `The text of ${name} still stands here. Mend it here, or choose a new file.`,
    send: 'Take the file in',
  },
});
