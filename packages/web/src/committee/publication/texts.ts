import type { Language } from '../../texts/language.ts';

const da = {
  title: 'Udgivelse',
  lead: 'To personer udgiver et papir: den ene gennemser det og gør det klar, den anden frigiver det.',
  back: 'Til mødet',
  backHere: 'Til udgivelse',
  papers: { dagsorden: 'Dagsorden', referat: 'Referat' },
  notYet: {
    dagsorden: 'Dagsordenen kan udgives, når den er sendt ud.',
    referat: 'Referatet kan udgives, når mødet er holdt.',
  },
  states: {
    kladde: 'gjort klar',
    frigivet: 'frigivet',
    trukket: 'trukket tilbage',
  },
  nothing: 'Ikke udgivet.',
  isPublic: (since: string) => `Offentligheden læser det siden ${since}.`,
  isWithdrawn: 'Trukket tilbage. Offentligheden ser kun, at det har været her.',
  seePublic: 'Se, hvad offentligheden ser',
  waits: (by: string, at: string) => `Venter på en anden person. Gjort klar ${at} af ${by}.`,
  someone: 'en anden',
  ownWait: 'Du har selv gjort papiret klar. En anden skal læse det og frigive det.',
  changed:
    'Mødet er ændret, siden papiret blev gjort klar. Gør det klar igen, før det kan frigives.',
  read: 'Læs papiret, som det bliver',
  release: 'Frigiv',
  discard: 'Fortryd kladden',
  review: 'Gennemse og gør klar',
  reviewAgain: 'Gennemse og gør en ny udgave klar',
  withdraw: 'Træk tilbage',
  withdrawReason: 'Hvorfor trækkes det tilbage? Offentligheden ser det ikke.',
  reasonNeeded: 'Skriv, hvorfor papiret trækkes tilbage.',
  steps: 'Hvad der er sket',
  stepAt: 'Tid',
  stepWhat: 'Hvad',
  stepBy: 'Hvem',
  stepReason: 'Begrundelse',
  program: 'programmet',
  reviewTitle: (paper: string) => `Gennemse: ${paper.toLocaleLowerCase('da')}`,
  reviewLead:
    'Vagten har set teksten, bilagene, filernes navne og det, filerne siger om sig selv. Billeder udgives uden oplysninger om, hvor og hvornår de er taget.',
  clean: 'Vagten fandt intet.',
  stopsTitle: 'Skal væk, før papiret kan udgives',
  stopsLead: 'Ret det på sagen eller i bilaget, og gennemse igen.',
  looksTitle: 'Se på, og skriv, hvorfor det kan stå',
  where: 'Sted',
  what: 'Hvad',
  found: 'Fundet',
  why: 'Hvorfor kan det stå?',
  whyOf: (place: string, quote: string) => `Hvorfor kan det stå? ${place}: ${quote}`,
  whyAll: 'Samme begrundelse for dem, der ikke har deres egen',
  whyNeeded: (n: number) =>
    n === 1
      ? 'Et fund mangler en begrundelse. Skriv, hvorfor det kan stå.'
      : `${n} fund mangler en begrundelse. Skriv, hvorfor de kan stå.`,
  line: (n: number) => `linje ${n}`,
  prepare: 'Gør klar til frigivelse',
  contains: (items: number, files: number) =>
    `${items} ${items === 1 ? 'punkt' : 'punkter'} og ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  closedItems: (numbers: string) =>
    `Lukkede punkter udgives uden indhold: ${numbers}. Lukkede bilag er ikke med.`,
  readTitle: (paper: string) => `${paper}, som offentligheden får det`,
  passed: 'Hvad vagten fandt, og hvorfor det kan stå',
  said: {
    klar: 'Papiret er gjort klar. En anden skal frigive det.',
    frigivet: 'Papiret er frigivet. Offentligheden kan læse det nu.',
    trukket: 'Papiret er trukket tilbage. Det er væk overalt.',
    fortrudt: 'Kladden er væk.',
  },
  refusals: {
    stops:
      'Vagten har fundet noget, der skal væk, siden papiret blev gjort klar. Se det under gennemsyn.',
    changed:
      'Papiret er ikke frigivet: mødet er ændret, siden det blev gjort klar. Gør det klar igen.',
    own: 'Papiret er ikke frigivet: en anden end den, der gjorde det klar, skal frigive det.',
  },
  all: 'Udgivelser',
  allLead: 'Hvad der venter på at blive frigivet, og hvad offentligheden læser.',
  waiting: 'Venter på en anden person',
  noneWaiting: 'Intet venter.',
  published: 'Udgivet',
  nonePublished: 'Intet er udgivet. Et møde har en side, hvor dets papirer gøres klar.',
  meeting: 'Møde',
  paper: 'Papir',
  since: 'Siden',
  rescan: 'Gennemse alt udgivet igen',
  rescanLead: 'Vagten lærer nyt, og noget kan være lukket siden.',
  rescanning: (done: number, of: number | null) =>
    of === null ? 'Gennemsynet er begyndt.' : `${done} af ${of} papirer er gennemset.`,
  rescanFailed: 'Gennemsynet stoppede på grund af en fejl. Intet er ændret. Prøv igen.',
  rescanReason: 'Gennemsynet af det udgivne fandt noget, der skal væk.',
  reload: 'Hent siden igen',
  rescanned: (papers: number) =>
    papers === 1 ? 'Et papir er gennemset.' : `${papers} papirer er gennemset.`,
  rescanClean: 'Intet nyt er fundet.',
  rescanFound: 'Fundet',
  closedSince: (numbers: string) => `Lukket siden udgivelsen: punkt ${numbers}`,
  publicSite: 'De offentlige sider',
};

const en: typeof da = {
  title: 'Publication',
  lead: 'Two people publish a paper: one looks through it and makes it ready, the other releases it.',
  back: 'To the meeting',
  backHere: 'To publication',
  papers: { dagsorden: 'Agenda', referat: 'Minutes' },
  notYet: {
    dagsorden: 'The agenda can be published once it has been sent out.',
    referat: 'The minutes can be published once the meeting has been held.',
  },
  states: { kladde: 'made ready', frigivet: 'released', trukket: 'withdrawn' },
  nothing: 'Not published.',
  isPublic: (since) => `The public has read it since ${since}.`,
  isWithdrawn: 'Withdrawn. The public sees only that it was here.',
  seePublic: 'See what the public sees',
  waits: (by, at) => `Waits for a second person. Made ready ${at} by ${by}.`,
  someone: 'somebody else',
  ownWait: 'You made the paper ready yourself. Somebody else must read and release it.',
  changed:
    'The meeting has changed since the paper was made ready. Make it ready again before it can be released.',
  read: 'Read the paper as it will be',
  release: 'Release',
  discard: 'Discard the draft',
  review: 'Look through and make ready',
  reviewAgain: 'Look through and make a new version ready',
  withdraw: 'Withdraw',
  withdrawReason: 'Why is it withdrawn? The public does not see this.',
  reasonNeeded: 'Write why the paper is withdrawn.',
  steps: 'What has happened',
  stepAt: 'Time',
  stepWhat: 'What',
  stepBy: 'Who',
  stepReason: 'Reason',
  program: 'the program',
  reviewTitle: (paper) => `Look through: ${paper.toLocaleLowerCase('en')}`,
  reviewLead:
    'The guard has seen the text, the attachments, the names of files and what the files say of themselves. Pictures are published without where and when they were taken.',
  clean: 'The guard found nothing.',
  stopsTitle: 'Must go before the paper can be published',
  stopsLead: 'Put it right on the matter or in the attachment, and look through again.',
  looksTitle: 'Look at these, and write why they may stand',
  where: 'Place',
  what: 'What',
  found: 'Found',
  why: 'Why may it stand?',
  whyOf: (place, quote) => `Why may it stand? ${place}: ${quote}`,
  whyAll: 'The same reason for those without one of their own',
  whyNeeded: (n) =>
    n === 1
      ? 'One finding lacks a reason. Write why it may stand.'
      : `${n} findings lack a reason. Write why they may stand.`,
  line: (n) => `line ${n}`,
  prepare: 'Make ready for release',
  contains: (items, files) =>
    `${items} ${items === 1 ? 'item' : 'items'} and ${files} ${files === 1 ? 'file' : 'files'}.`,
  closedItems: (numbers) =>
    `Closed items are published without content: ${numbers}. Closed attachments are left out.`,
  readTitle: (paper) => `${paper}, as the public gets it`,
  passed: 'What the guard found, and why it may stand',
  said: {
    klar: 'The paper is ready. Somebody else must release it.',
    frigivet: 'The paper is released. The public can read it now.',
    trukket: 'The paper is withdrawn. It is gone everywhere.',
    fortrudt: 'The draft is gone.',
  },
  refusals: {
    stops:
      'The guard has found something that must go since the paper was made ready. See it when you look through.',
    changed:
      'Not released: the meeting has changed since the paper was made ready. Make it ready again.',
    own: 'Not released: somebody other than the one who made it ready must release it.',
  },
  all: 'Publications',
  allLead: 'What waits to be released, and what the public reads.',
  waiting: 'Waits for a second person',
  noneWaiting: 'Nothing waits.',
  published: 'Published',
  nonePublished: 'Nothing is published. A meeting has a page where its papers are made ready.',
  meeting: 'Meeting',
  paper: 'Paper',
  since: 'Since',
  rescan: 'Look through all that is published again',
  rescanLead: 'The guard learns, and something may be closed since.',
  rescanning: (done, of) =>
    of === null
      ? 'The look through has begun.'
      : `${done} of ${of} papers have been looked through.`,
  rescanFailed: 'The look through stopped because of a fault. Nothing is changed. Try again.',
  rescanReason: 'The look through what is published found something that must go.',
  reload: 'Load the page again',
  rescanned: (papers) =>
    papers === 1 ? 'One paper was looked through.' : `${papers} papers were looked through.`,
  rescanClean: 'Nothing new was found.',
  rescanFound: 'Found',
  closedSince: (numbers) => `Closed since publication: item ${numbers}`,
  publicSite: 'The public pages',
};

/** The texts of making papers public. */
export const textsOfPublication = (language: Language): typeof da => (language === 'da' ? da : en);
export type PublicationTexts = typeof da;
