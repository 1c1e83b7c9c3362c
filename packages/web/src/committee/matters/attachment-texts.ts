import { roomTexts } from '../../texts/room-texts.ts';

const da = {
  title: 'Bilag',
  of: (matter: string) => `Bilag: ${matter}`,
  lead: 'Hvert bilag er åbent eller lukket for sig. Teksten i filerne læses, når de lægges ind, så den kan gennemses, før noget udgives.',
  none: 'Sagen har ingen bilag endnu.',
  add: 'Læg bilag ind',
  files: 'Filer',
  filesHint: (most: number) =>
    `PDF, Word, Excel, PowerPoint, OpenDocument, billeder eller tekst, højst ${most} MB hver.`,
  name: 'Titel',
  nameHint: 'Når du vælger én fil. Tomt: filens navn.',
  number: 'Dokumentnummer',
  openness: 'Åbenhed',
  open: 'Åbent',
  closed: 'Lukket',
  closedHint:
    'Kun sekretariatet og udvalgets medlemmer kan se det. Offentligheden ser kun, at der er et.',
  place: 'Plads',
  save: 'Gem',
  saved: 'Bilagene er gemt.',
  added: (count: number) => (count === 1 ? 'Et bilag er lagt ind.' : `${count} bilag er lagt ind.`),
  replace: 'Læg en ny fil ind i stedet',
  replaceButton: 'Skift filen',
  remove: 'Fjern bilaget',
  removeButton: (title: string) => `Fjern »${title}«`,
  removeHint: 'Det er ikke med på sagen mere. Udgaverne bliver gemt.',
  nothingSent: 'Vælg en fil.',
  untitled: 'Skriv en titel.',
  tooLong: 'Titlen er for lang: højst 300 tegn.',
  badPlace: 'Skriv pladsen som et tal fra 1.',
  onlyOffice: 'Det er kun sekretariatet, der kan lukke et bilag. Bed udvalgets sekretær om det.',
  decidedRefused:
    'Sagen er behandlet. Kun sekretariatet kan rette bilagene, for det ændrer referatet.',
  wrong: 'Det blev ikke gemt',
  notRead:
    'Der kunne ikke læses tekst i filen. Den skal ses igennem af en person, før den udgives.',
  fileLacks: 'Filen mangler: kun titlen er kendt.',
  fetch: (name: string) => `Hent ${name}`,
  edit: (number: number, title: string) => `Bilag ${number}: ${title}`,
};

const en: typeof da = {
  title: 'Attachments',
  of: (matter) => `Attachments: ${matter}`,
  lead: 'Each attachment is open or closed by itself. The text of files is read when they come in, so that it can be looked through before anything is published.',
  none: 'The matter has no attachments yet.',
  add: 'Add attachments',
  files: 'Files',
  filesHint: (most) =>
    `PDF, Word, Excel, PowerPoint, OpenDocument, pictures or text, at most ${most} MB each.`,
  name: 'Title',
  nameHint: 'Where you choose one file. Empty: the name of the file.',
  number: 'Document number',
  openness: 'Openness',
  open: 'Open',
  closed: 'Closed',
  closedHint:
    'Only the secretariat and members of the committee can see it. The public sees only that there is one.',
  place: 'Place',
  save: 'Save',
  saved: 'The attachments are saved.',
  added: (count) => (count === 1 ? 'One attachment is added.' : `${count} attachments are added.`),
  replace: 'Put a new file in its place',
  replaceButton: 'Change the file',
  remove: 'Remove the attachment',
  removeButton: (title) => `Remove “${title}”`,
  removeHint: 'It is no longer with the matter. Its versions are kept.',
  nothingSent: 'Choose a file.',
  untitled: 'Write a title.',
  tooLong: 'The title is too long: at most 300 characters.',
  badPlace: 'Write the place as a number from 1.',
  onlyOffice: 'Only the secretariat can close an attachment. Ask the secretary of the committee.',
  decidedRefused:
    'The matter is decided. Only the secretariat can correct its attachments, for that changes the minutes.',
  wrong: 'It was not saved',
  notRead:
    'No text could be read in the file. A person must look it through before it is published.',
  fileLacks: 'The file is lacking: only the title is known.',
  fetch: (name) => `Download ${name}`,
  edit: (number, title) => `Attachment ${number}: ${title}`,
};

/** The texts of the attachments of a matter. */
export const textsOfAttachments = roomTexts({ da, en });
