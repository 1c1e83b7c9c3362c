import type { EmployeeAccess } from '../http/access.ts';

/** A page of the committees, as their front page links to it. */
export interface CommitteePage {
  readonly path: string;
  readonly access: EmployeeAccess;
  readonly da: string;
  readonly en: string;
  /** What it answers, in a line. */
  readonly aboutDa: string;
  readonly aboutEn: string;
}

/** What the front page of the committees links to, in order. */
export const committeePages: readonly CommitteePage[] = [
  {
    path: '/udvalg/moeder',
    access: 'udvalg',
    da: 'Møder',
    en: 'Meetings',
    aboutDa: 'Dagsordener, referater og papirer, kommende og holdte møder.',
    aboutEn: 'Agendas, minutes and papers, of meetings to come and held.',
  },
  {
    path: '/udvalg/sager',
    access: 'udvalg',
    da: 'Sager',
    en: 'Matters',
    aboutDa: 'Skriv sager til udvalgene, og se, hvor de har været, og hvad der blev besluttet.',
    aboutEn: 'Write matters for the committees, and see where they have been and what was decided.',
  },
  {
    path: '/udvalg/udkast',
    access: 'udvalgsarbejde',
    da: 'Udkast',
    en: 'Drafts',
    aboutDa: 'Sager, der skriver sig selv af kommunens tal, så en person kan gøre dem færdige.',
    aboutEn: 'Matters that write themselves of the figures, for a person to finish.',
  },
  {
    path: '/udvalg/arkiv',
    access: 'sekretariat',
    da: 'Gamle referater',
    en: 'Old minutes',
    aboutDa: 'Læg gamle dagsordener og referater ind som møder.',
    aboutEn: 'Add old agendas and minutes as meetings.',
  },
  {
    path: '/udvalg/udgivelser',
    access: 'sekretariat',
    da: 'Udgivelser',
    en: 'Publications',
    aboutDa: 'Hvad venter på at blive frigivet, og hvad læser offentligheden?',
    aboutEn: 'What waits to be released, and what does the public read?',
  },
  {
    path: '/udvalg/organer',
    access: 'udvalg',
    da: 'Organer og medlemmer',
    en: 'Bodies and members',
    aboutDa: 'Hvem sidder i udvalget, hvem indstiller det til, og hvilke frister har det?',
    aboutEn: 'Who sits in the committee, whom does it recommend to, and what deadlines has it?',
  },
  {
    path: '/udvalg/loefter',
    access: 'udvalg',
    da: 'Løfter',
    en: 'Promises',
    aboutDa: 'Hvad har udvalgene bedt om, hvornår er det lovet, og hvad er over tiden?',
    aboutEn: 'What have the committees asked for, when is it promised, and what is overdue?',
  },
  {
    path: '/udvalg/aarshjul',
    access: 'udvalg',
    da: 'Årshjul',
    en: 'Annual wheel',
    aboutDa: 'Hvilke sager kommer hvert år, og hvad skal på det næste møde?',
    aboutEn: 'Which matters come every year, and what belongs on the next meeting?',
  },
  {
    path: '/udvalg/procesplaner',
    access: 'udvalg',
    da: 'Procesplaner',
    en: 'Process plans',
    aboutDa: 'Hvilke trin fører frem til en beslutning, og i hvilke måneder?',
    aboutEn: 'Which steps lead to a decision, and in which months?',
  },
  {
    path: '/udvalg/kalender',
    access: 'udvalg',
    da: 'Kalender',
    en: 'Calendar',
    aboutDa: 'Få møder og frister i dit eget kalenderprogram.',
    aboutEn: 'Have meetings and deadlines in your own calendar program.',
  },
  {
    path: '/udvalg/skabeloner',
    access: 'udvalg',
    da: 'Skabeloner',
    en: 'Forms',
    aboutDa: 'Hvordan bliver dagsorden og referat sat op?',
    aboutEn: 'How are agenda and minutes set?',
  },
  {
    path: '/udvalg/kle',
    access: 'udvalg',
    da: 'KLE',
    en: 'KLE',
    aboutDa: 'Hvilket nummer har emnet i kommunernes emnesystematik?',
    aboutEn: 'Which number has the subject in the municipalities’ own plan?',
  },
];
