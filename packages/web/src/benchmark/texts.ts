import type { Choices } from '@rettidig/benchmark';
import { roomTexts } from '../texts/room-texts.ts';

type ChoiceTexts = {
  readonly [Key in keyof Choices]: {
    readonly name: string;
    readonly options: Readonly<Record<Choices[Key], string>>;
  };
};

const danishChoices: ChoiceTexts = {
  groupPersons: {
    name: 'Målgruppernes ressourcer holdes op mod',
    options: { netto: 'årspersoner uden dem hos anden aktør', brutto: 'alle årspersoner' },
  },
  agePersons: {
    name: 'Delingen efter alder holdes op mod',
    options: { netto: 'årspersoner uden dem hos anden aktør', brutto: 'alle årspersoner' },
  },
  totalPersons: {
    name: 'Det samlede og det tværgående holdes op mod',
    options: { netto: 'årspersoner uden dem hos anden aktør', brutto: 'alle årspersoner' },
  },
  resourceCoursePersons: {
    name: 'Ressourceforløb holdes op mod',
    options: {
      'kontanthjaelp-2-3+sygedagpenge+ledighedsydelse':
        'dem, der kan komme i ressourceforløb (kontanthjælp 2+3, sygedagpenge og ledighedsydelse)',
      'i-forloeb': 'dem, der er i ressourceforløb',
    },
  },
  mean: {
    name: 'Gennemsnittet er',
    options: {
      simpelt: 'simpelt: hver kommune tæller lige meget',
      samlet: 'samlet: alle kommuner lagt sammen til én',
    },
  },
  dash: {
    name: 'En streg betyder',
    options: { nul: 'at der intet er brugt (0)', 'ikke-indberettet': 'at tallet ikke er oplyst' },
  },
};

const englishChoices: ChoiceTexts = {
  groupPersons: {
    name: 'Resources of target groups are held against',
    options: { netto: 'full-year persons without those at other providers', brutto: 'all of them' },
  },
  agePersons: {
    name: 'The split by age is held against',
    options: { netto: 'full-year persons without those at other providers', brutto: 'all of them' },
  },
  totalPersons: {
    name: 'The whole and what goes across is held against',
    options: { netto: 'full-year persons without those at other providers', brutto: 'all of them' },
  },
  resourceCoursePersons: {
    name: 'Resource courses are held against',
    options: {
      'kontanthjaelp-2-3+sygedagpenge+ledighedsydelse':
        'those who could come into one (cash benefit 2+3, sickness benefit, unemployment allowance)',
      'i-forloeb': 'those who are in one',
    },
  },
  mean: {
    name: 'The mean is',
    options: {
      simpelt: 'simple: each municipality counts the same',
      samlet: 'pooled: all municipalities as one',
    },
  },
  dash: {
    name: 'A dash stands for',
    options: { nul: 'nothing spent (0)', 'ikke-indberettet': 'not reported' },
  },
};

const files = (count: number): string => `${count} ${count === 1 ? 'fil' : 'filer'}`;

export const textsOfBenchmark = roomTexts({
  da: {
    title: 'Benchmark',
    statementCheck: 'Kontrollér påstande i en tekst',
    lead: 'Kommuner sammenlignet på ressourcer, produktivitet og kvalitet. Hver kommune sender én lille fil uden navne på medarbejdere og borgere; resten regnes her.',
    none: 'Der er ingen runder endnu. Opret en runde, hent skabelonen, send den til de andre kommuner, og læg deres filer ind her.',
    newRound: 'Ny runde',
    round: 'Runde',
    rounds: 'Runder',
    year: 'År',
    name: 'Navn',
    state: 'Status',
    open: 'Åben',
    closed: 'Lukket',
    taking: 'Deltagere',
    filesIn: 'Filer',
    tableOf: (name: string) => `Tabel: ${name}`,
    roundSaved: 'Runden er gemt.',
    save: 'Gem runden',
    change: 'Ret runden',
    all: 'Alle runder',
    nameHint: 'Fx Jobcenterbenchmark 2026.',
    yearHint: 'Det år, tallene handler om.',
    participants: 'Deltagere, én kommune på hver linje',
    participantsHint:
      'Kan også komme af filerne: En kommune, der sender en fil, bliver deltager. Hvad en kommune, der tages ud, har sendt, bliver gemt, men tæller ikke.',
    earlier: 'Runden før',
    earlierHint: 'Bruges til at spørge, når et tal har ændret sig meget.',
    noEarlier: 'Ingen',
    choices: 'Valg',
    choicesLead:
      'Et andet valg giver andre tal og ofte en anden rækkefølge. Derfor står valgene i rapporten, og de kan skiftes, når man ser resultatet.',
    choice: danishChoices,
    nearNames: (one: string, other: string) =>
      `»${one}« og »${other}« ligner hinanden. Er det den samme kommune, så slet den ene; er det to, så sæt kryds nederst.`,
    namesAreDifferent: 'De navne, der ligner hinanden, er forskellige kommuner',
    twice: (name: string) => `»${name}« står der to gange. Slet den ene linje.`,
    ownEarlier: 'Runden kan ikke følge efter sig selv.',
    badYear: 'Skriv et årstal fra 2000 til 2100.',
    result: 'Se resultatet',
    report: 'Rapporten',
    states: {
      'mangler-fil': 'Mangler fil',
      spoergsmaal: 'Spørgsmål',
      klar: 'Klar',
    },
    municipality: 'Kommune',
    file: 'Fil',
    sent: 'Lagt ind',
    by: (name: string) => `af ${name}`,
    program: 'et program',
    questions: 'Spørgsmål',
    openQuestions: (open: number, all: number) =>
      all === 0 ? 'ingen' : open === 0 ? `${all} besvaret` : `${open} af ${all} mangler svar`,
    fromTables: 'fra tabellerne',
    noParticipants: 'Ingen deltagere endnu. De kommer, når den første fil lægges ind.',
    upload: 'Læg filer ind',
    uploadLead:
      'Vælg en eller flere filer: hver kommunes udfyldte skabelon (.xlsx eller CSV), eller tabeller med resultater, når kun de findes. Filer med fejl gemmes ikke, og fejlene står her med celle og råd.',
    chooseFiles: 'Filer (.xlsx eller .csv)',
    send: 'Læg ind',
    orPaste: 'Eller indsæt tekst',
    paste: 'Indholdet af en CSV-fil, eller celler kopieret fra et regneark',
    roundClosed: 'Runden er lukket. Åbn den under »Ret runden«, hvis der skal flere filer ind.',
    template: 'Hent skabelonen',
    templateFilled: 'Hent det sendte som skabelon, så det kan rettes',
    templateLead: 'Skabelonen siger til, mens man skriver. Send den til de andre kommuner.',
    saved: (count: number) => `${files(count)} lagt ind.`,
    nothingSent: 'Vælg en fil, eller indsæt tekst.',
    notTaken: (name: string) => `${name} er ikke lagt ind`,
    notTakenMany: (count: number) => `${count} filer er ikke lagt ind`,
    most: (megabytes: number) => `Højst ${megabytes} MB for hver fil.`,
    everyFile: 'Alle filer, også dem, der er afløst',
    unanswered: 'Ikke besvaret.',
    tooLarge: (megabytes: number) =>
      `Filen er større end ${megabytes} MB. Skabelonen fylder langt mindre; gem kun de ark, der hører til den.`,
    empty: 'Filen er tom.',
    notUtf8: 'Filen er ikke gemt som UTF-8. Gem den som .xlsx, eller som »CSV UTF-8« i regnearket.',
    pastedName: 'Den indsatte tekst',
    sameName: (wrong: string, right: string) =>
      `Er »${wrong}« den samme kommune som »${right}«? De er ikke lagt sammen.`,
    namesSettled: 'Dit svar om navnet er gemt.',
    areDifferent: 'Det er to forskellige kommuner',
    bothStand: (wrong: string, right: string) =>
      `En tabel har både »${wrong}« og »${right}« som kolonner, så de kan ikke være den samme. Ret tabellen, og læg den ind igen.`,
    moreRemarks: (count: number) => `${count} til`,
    mended: 'Ret filen, og læg den ind igen. Det, der stod før, gælder stadig.',
    superseded: 'afløst',
    current: 'gælder',
    unplacedHeading: 'Hvem har sendt filen?',
    unplaced: (file: string, name: string) =>
      `${file} siger »${name}«, som ikke er en deltager, men ligner en. Den tæller ikke, før du har valgt.`,
    itIs: (name: string) => `Det er ${name}`,
    itIsNew: (name: string) => `${name} er en anden kommune`,
    dismiss: 'Tag filen ud',
    placed: 'Filen hører nu til den kommune, du valgte.',
    dismissed: 'Filen er taget ud. Den er gemt under tidligere filer.',
    toRound: 'Til runden',
    answersSaved: 'Svarene er gemt.',
    commentsSaved: 'Kommentarerne er gemt.',
    questionsLead:
      'Det er ikke fejl, men noget, der falder uden for. Svar på hvert, eller send en rettet fil.',
    noQuestions: 'Der er ingen spørgsmål til filen.',
    noFile: 'Kommunen har ikke sendt en fil endnu.',
    answer: 'Svar',
    answerTo: (place: string) => `Svar om ${place}`,
    wholeFile: 'filen som helhed',
    saveAnswers: 'Gem svarene',
    comments: 'Kommunens egne kommentarer',
    commentsLead: 'Står i rapporten ved siden af tallene, med kommunens navn.',
    saveComments: 'Gem kommentarerne',
    theSubmission: 'Det, kommunen har sendt',
    employees: 'Medarbejdere',
    fullTime: 'Årsværk',
    persons: 'Årspersoner',
    elsewhere: 'Heraf hos anden aktør',
    under30: 'Under 30 år',
    group: 'Målgruppe',
    inhabitants: 'Indbyggere 18-64 år',
    both: 'Runden har allerede resultater som tabeller, og en runde er enten af filer fra kommuner eller af tabeller. Opret en ny runde til filerne.',
    bothTables:
      'Runden har allerede filer fra kommuner, og en runde er enten af filer fra kommuner eller af tabeller. Opret en ny runde til tabellerne.',
    sentTwice: (name: string, sent: string) =>
      `${name} står i flere filer: ${sent}. Læg kun den fil ind, der gælder.`,
    gone: 'Filen tæller ikke længere. Hent siden igen.',
  },
  en: {
    title: 'Benchmark',
    statementCheck: 'Check the statements of a text',
    lead: 'Municipalities compared on resources, productivity and quality. Each of them sends one small file without names of employees and citizens; the rest is computed here.',
    none: 'There are no rounds yet. Make a round, download the template, send it to the other municipalities, and add their files here.',
    newRound: 'New round',
    round: 'Round',
    rounds: 'Rounds',
    year: 'Year',
    name: 'Name',
    state: 'State',
    open: 'Open',
    closed: 'Closed',
    taking: 'Participants',
    filesIn: 'Files',
    tableOf: (name: string) => `Table: ${name}`,
    roundSaved: 'The round is saved.',
    save: 'Save the round',
    change: 'Change the round',
    all: 'All rounds',
    nameHint: 'Such as Jobcentre benchmark 2026.',
    yearHint: 'The year the figures are about.',
    participants: 'Participants, one municipality on each line',
    participantsHint:
      'May come by the files, too: a municipality that sends a file takes part. What a municipality has sent that is taken out is kept, but does not count.',
    earlier: 'The round before',
    earlierHint: 'Used to ask when a number has changed much.',
    noEarlier: 'None',
    choices: 'Choices',
    choicesLead:
      'Another choice gives other numbers and often another order. So the choices stand in the report, and can be changed where the result is shown.',
    choice: englishChoices,
    nearNames: (one: string, other: string) =>
      `“${one}” and “${other}” are alike. If they are one municipality, delete one; if they are two, tick the box at the bottom.`,
    namesAreDifferent: 'The names that are alike are different municipalities',
    twice: (name: string) => `“${name}” stands there twice. Delete one of the lines.`,
    ownEarlier: 'A round cannot follow itself.',
    badYear: 'Write a year from 2000 to 2100.',
    result: 'See the result',
    report: 'The report',
    states: {
      'mangler-fil': 'File missing',
      spoergsmaal: 'Questions',
      klar: 'Ready',
    },
    municipality: 'Municipality',
    file: 'File',
    sent: 'Added',
    by: (name: string) => `by ${name}`,
    program: 'a program',
    questions: 'Questions',
    openQuestions: (open: number, all: number) =>
      all === 0 ? 'none' : open === 0 ? `${all} answered` : `${open} of ${all} without an answer`,
    fromTables: 'from the tables',
    noParticipants: 'No participants yet. They come when the first file is added.',
    upload: 'Add files',
    uploadLead:
      'Choose one or more files: each municipality’s filled template (.xlsx or CSV), or tables of results where only those exist. Files with mistakes are not saved, and the mistakes are listed here with cell and advice.',
    chooseFiles: 'Files (.xlsx or .csv)',
    send: 'Add',
    orPaste: 'Or paste text',
    paste: 'The content of a CSV file, or cells copied from a spreadsheet',
    roundClosed: 'The round is closed. Open it under “Change the round” to add more files.',
    template: 'Download the template',
    templateFilled: 'Download what was sent as a template, to mend it',
    templateLead: 'The template says so while one types. Send it to the other municipalities.',
    saved: (count: number) => `${count} ${count === 1 ? 'file' : 'files'} added.`,
    nothingSent: 'Choose a file, or paste text.',
    notTaken: (name: string) => `${name} was not added`,
    notTakenMany: (count: number) => `${count} files were not added`,
    most: (megabytes: number) => `At most ${megabytes} MB for each file.`,
    everyFile: 'Every file, those superseded too',
    unanswered: 'Not answered.',
    tooLarge: (megabytes: number) =>
      `The file is larger than ${megabytes} MB. The template is far smaller; save only the sheets that belong to it.`,
    empty: 'The file is empty.',
    notUtf8:
      'The file is not saved as UTF-8. Save it as .xlsx, or as “CSV UTF-8” in the spreadsheet.',
    pastedName: 'The pasted text',
    sameName: (wrong: string, right: string) =>
      `Is “${wrong}” the same municipality as “${right}”? They are not merged.`,
    namesSettled: 'Your answer about the name is saved.',
    areDifferent: 'They are two municipalities',
    bothStand: (wrong: string, right: string) =>
      `A table has both “${wrong}” and “${right}” as columns, so they cannot be the same. Mend the table, and add it again.`,
    moreRemarks: (count: number) => `${count} more`,
    mended: 'Mend the file, and add it again. What stood before still holds.',
    superseded: 'superseded',
    current: 'in force',
    unplacedHeading: 'Who has sent the file?',
    unplaced: (file: string, name: string) =>
      `${file} says “${name}”, who does not take part, but is like one who does. It does not count before you have chosen.`,
    itIs: (name: string) => `It is ${name}`,
    itIsNew: (name: string) => `${name} is another municipality`,
    dismiss: 'Take the file out',
    placed: 'The file now belongs to the municipality you chose.',
    dismissed: 'The file is taken out. It is kept under earlier files.',
    toRound: 'To the round',
    answersSaved: 'The answers are saved.',
    commentsSaved: 'The comments are saved.',
    questionsLead:
      'These are no mistakes, but things that stand out. Answer each, or send a mended file.',
    noQuestions: 'There are no questions about the file.',
    noFile: 'The municipality has not sent a file yet.',
    answer: 'Answer',
    answerTo: (place: string) => `Answer about ${place}`,
    wholeFile: 'the file as a whole',
    saveAnswers: 'Save the answers',
    comments: 'The municipality’s own comments',
    commentsLead: 'They stand in the report beside the figures, with the municipality’s name.',
    saveComments: 'Save the comments',
    theSubmission: 'What the municipality has sent',
    employees: 'Employees',
    fullTime: 'Full-time equivalents',
    persons: 'Full-year persons',
    elsewhere: 'Of them at other providers',
    under30: 'Under 30',
    group: 'Target group',
    inhabitants: 'Inhabitants aged 18-64',
    both: 'The round already has results as tables, and a round is either of files from municipalities or of tables. Make a new round for the files.',
    bothTables:
      'The round already has files from municipalities, and a round is either of files from municipalities or of tables. Make a new round for the tables.',
    sentTwice: (name: string, sent: string) =>
      `${name} is in more than one file: ${sent}. Add only the one that holds.`,
    gone: 'The file does not count any longer. Load the page again.',
  },
});
