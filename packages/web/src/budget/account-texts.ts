import { roomTexts } from '../texts/room-texts.ts';

/** Texts of the accounts. */
export const textsOfAccounts = roomTexts({
  da: {
    title: (year: number) => `Regnskab ${year}`,
    lead: 'Det bogførte læses fra økonomisystemet, en eller flere måneder ad gangen. En ny fil afløser de måneder, den indeholder; de gamle gemmes.',
    months: 'Måneder',
    month: 'Måned',
    booked: 'Bogført',
    file: 'Fil',
    came: 'Lagt ind',
    isMissing: 'Mangler',
    accounts: 'Konti',
    difference: (rest: string) => `Filens egen sum afviger med ${rest} fra dens linjer.`,
    total: 'I alt',
    tableOf: (name: string) => `Tabel: ${name}`,
    hole: (months: string) =>
      `Opfølgningen går til den første måned, der mangler. Disse måneder er lagt ind, men tæller først med, når hullet er lukket: ${months}.`,
    upload: 'Læg et regnskab ind',
    uploadLead:
      'En linje for hver postering, eller for hver konto og måned. Filen skal have kolonner med kontonummer, måned eller dato, og beløb. Linjerne lægges sammen pr. konto og måned; teksten på de enkelte posteringer gemmes ikke. En linje »I alt« holdes op mod summen.',
    remembered: (account: string, month: string, amount: string) =>
      `Sidst hed kolonnerne »${account}«, »${month}« og »${amount}«.`,
    chooseColumns: 'Vælg kolonnerne',
    unknownColumns: (came: string) =>
      `Filens kolonner er ${came}. Sig, hvilken der er hvad; det huskes til næste gang.`,
    changedColumns: (came: string, missing: string) =>
      `Filens opsætning er ændret. Der kom kolonnerne ${came}, og der mangler ${missing}. Sig, hvilken der er hvad, eller hent filen igen i den gamle opsætning.`,
    column: {
      account: 'Kolonnen med kontonummer',
      month: 'Kolonnen med måned eller dato',
      amount: 'Kolonnen med beløb',
      name: 'Kolonnen med kontonavn',
    },
    noColumn: 'Ingen',
    choose: 'Vælg kolonne',
    columnNeeded: 'Vælg kolonnerne med kontonummer, måned og beløb, hver sin.',
    sameFile: (name: string, day: string) =>
      `Filen er allerede lagt ind som ${name} den ${day}, og dens måneder tæller. Der er ikke ændret noget.`,
    saved: (months: number, replaced: number) =>
      `${months === 1 ? 'Én måned er' : `${months} måneder er`} lagt ind${replaced === 0 ? '' : `, heraf ${replaced} i stedet for en tidligere fil`}.`,
    placed: (accounts: number) =>
      `${accounts === 1 ? 'Én konto er' : `${accounts} konti er`} sat på en post.`,
    unplaced: 'Konti uden post',
    unplacedLead:
      'Beløbene er bogført, men står på ingen post, og mangler derfor i opfølgningen. Vælg en post til hver; kontoen tager alt under sig.',
    noneUnplaced: 'Alle bogførte konti står på en post.',
    account: 'Konto',
    name: 'Navn',
    amount: 'Beløb',
    post: 'Post',
    postOf: (account: string) => `Post til konto ${account}`,
    leave: 'Ikke endnu',
    onSeveral: (names: string) => `Står på flere poster: ${names}. Ret posterne.`,
    place: 'Sæt kontiene på posterne',
    noPosts: 'Opret posterne først.',
    everyFile: 'Alle filer, der er lagt ind',
    state: 'Status',
    counts: 'Tæller',
    superseded: 'Afløst',
    by: (name: string) => `af ${name}`,
    program: 'et program',
  },
  en: {
    title: (year: number) => `Accounts ${year}`,
    lead: 'What is booked is read from the accounting system, one or more months at a time. A new file takes over the months it holds; the old ones are kept.',
    months: 'Months',
    month: 'Month',
    booked: 'Booked',
    file: 'File',
    came: 'Taken in',
    isMissing: 'Missing',
    accounts: 'Accounts',
    difference: (rest: string) => `The file's own sum is ${rest} off its lines.`,
    total: 'Total',
    tableOf: (name: string) => `Table: ${name}`,
    hole: (months: string) =>
      `The follow-up goes to the first month that is missing. These months are here, but count only when the hole is closed: ${months}.`,
    upload: 'Take accounts in',
    uploadLead:
      'A line for each posting, or for each account and month. The file must have columns with account number, month or day, and amount. Lines are added up by account and month; the text of single postings is not kept. A line »I alt« is held against the sum.',
    remembered: (account: string, month: string, amount: string) =>
      `Last time the columns were called “${account}”, “${month}” and “${amount}”.`,
    chooseColumns: 'Choose the columns',
    unknownColumns: (came: string) =>
      `The columns of the file are ${came}. Say which is which; it is remembered.`,
    changedColumns: (came: string, missing: string) =>
      `The layout of the file has changed. The columns ${came} came, and ${missing} are missing. Say which is which, or get the file again in the old layout.`,
    column: {
      account: 'Column with the account number',
      month: 'Column with month or day',
      amount: 'Column with the amount',
      name: "Column with the account's name",
    },
    noColumn: 'None',
    choose: 'Choose a column',
    columnNeeded: 'Choose the columns with account number, month and amount, each its own.',
    sameFile: (name: string, day: string) =>
      `The file came already as ${name} on ${day}, and its months count. Nothing has changed.`,
    saved: (months: number, replaced: number) =>
      `${months === 1 ? 'One month is' : `${months} months are`} taken in${replaced === 0 ? '' : `, ${replaced} of them instead of an earlier file`}.`,
    placed: (accounts: number) =>
      `${accounts === 1 ? 'One account is' : `${accounts} accounts are`} put on a post.`,
    unplaced: 'Accounts without a post',
    unplacedLead:
      'The amounts are booked, but stand on no post, and are missing in the follow-up. Choose a post for each; the account takes all below it.',
    noneUnplaced: 'All booked accounts stand on a post.',
    account: 'Account',
    name: 'Name',
    amount: 'Amount',
    post: 'Post',
    postOf: (account: string) => `Post for account ${account}`,
    leave: 'Not yet',
    onSeveral: (names: string) => `Stands on several posts: ${names}. Correct the posts.`,
    place: 'Put the accounts on the posts',
    noPosts: 'Add the posts first.',
    everyFile: 'All files that were taken in',
    state: 'State',
    counts: 'Counts',
    superseded: 'Superseded',
    by: (name: string) => `by ${name}`,
    program: 'a program',
  },
});
