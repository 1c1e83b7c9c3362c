import { roomTexts } from '../../texts/room-texts.ts';

const da = {
  newTitle: 'Ny sag',
  newLead: 'Hvilket udvalg er sagen til? Udvalget bestemmer overskrifterne og deres rækkefølge.',
  body: 'Udvalg',
  next: 'Videre',
  editTitle: (title: string) => `Ret: ${title}`,
  fields: {
    titel: 'Titel',
    type: 'Type',
    sagsnummer: 'Sagsnummer',
    kle: 'KLE-emne',
    facet: 'KLE-facet',
    ansvarlig: 'Ansvarlig',
    tilstand: 'Tilstand',
    aabenhed: 'Åben eller lukket',
    hjemmel: 'Hvorfor sagen er lukket',
    'offentlig-titel': 'Titel for offentligheden',
    'offentlig-beslutning': 'Beslutning for offentligheden',
    indled: 'Indstillingens indledning',
    punkter: 'Indstillingens punkter',
  },
  kleHint: 'Emnets nummer, for eksempel 15.20.00.',
  facetHint: 'For eksempel P35 for sager til møder.',
  findKle: 'Find et emne',
  kleWrong: 'Skriv emnet som 15.20.00: to cifre, punktum, to cifre, punktum, to cifre.',
  facetWrong: 'Skriv facetten som et bogstav og to cifre, for eksempel P35.',
  facetAlone: 'Skriv også KLE-emnet: en facet står ikke alene.',
  stateHint: 'En sag, der er klar, kan sættes på en dagsorden.',
  noText: 'Sagen kan ikke være klar endnu: den har hverken tekst eller indstilling.',
  untitled: 'Skriv, hvad sagen handler om.',
  tooLong: (most: string) => `Teksten er for lang: højst ${most} tegn.`,
  notAType: (letter: string, letters: string) =>
    `${letter} er ikke en af skabelonens typer: ${letters}.`,
  noType: 'Ingen type',
  nobody: 'Ingen',
  open: 'Åben',
  openHint: 'Alle kan læse den, når dagsordenen er udgivet.',
  closed: 'Lukket',
  closedHint:
    'Kun sekretariatet og udvalgets medlemmer kan se den, med alle udgaver, bilag, tal og beslutninger, også dem fra før.',
  groundHint:
    'Dørene må kun lukkes, når det er nødvendigt for det enkelte punkt (styrelsesloven § 10). Skriv bestemmelsen og grunden.',
  groundMissing: 'Skriv, hvorfor sagen er lukket. Uden en grund kan den ikke lukkes.',
  publicTitleHint:
    'Det, offentligheden læser i stedet for titlen. Tomt: kun, at punktet er lukket.',
  publicDecisionHint:
    'En beslutning for lukkede døre skal som udgangspunkt stadig kunne læses, så langt tavshedspligten tillader det.',
  onlyOffice:
    'Det er kun sekretariatet, der kan lukke en sag. Bed udvalgets sekretær om det; det, du har skrevet, står her endnu.',
  opens:
    'Åbnes sagen, kan alle med adgang til udvalgene læse den, som den står nu, med åbne bilag og beslutninger. Ældre udgaver bliver ved med at være lukkede.',
  sections: 'Sagens tekst',
  otherSections: 'Afsnit, som skabelonen ikke har',
  otherSectionsHint: 'Det, der står her, trykkes før det første afsnit.',
  recommendation: 'Indstilling',
  leadHint: 'Ordene før punkterne, for eksempel: Administrationen indstiller, at udvalget',
  pointsHint: 'Et punkt på hver linje. De får selv numre.',
  pointsWithoutLead: 'Skriv indledningen til punkterne.',
  about: 'Om sagen',
  how: 'Sådan skriver du',
  howLines: [
    ['Et nyt afsnit', 'en tom linje'],
    ['En overskrift', '## Tidsplan'],
    ['En liste', '- først på linjen'],
    ['En liste med numre', '1. først på linjen'],
    ['En tabel', '| År | Budget | – en linje for hver række, den første med kolonnernes navne'],
    ['Et tal fra »Tal i sagen«', '[[tal:t1]]'],
    ['En tabel eller figur derfra', '[[tabel:tabel1]] alene på linjen'],
  ] as readonly (readonly [string, string])[],
  howPaste:
    'Tekst fra Word må gerne sættes ind: koder tages ud, og overskrifter, lister og tabeller beholdes.',
  preview: 'Se, hvordan den bliver',
  previewTitle: 'Sådan bliver den trykt',
  previewLead: 'Ikke gemt endnu. Teksten står stadig i felterne nedenfor.',
  cleaned: 'Det indsatte er gjort til almindelig tekst',
  cleanedLead: 'Sagen er ikke gemt endnu. Se teksten igennem, og gem den så.',
  conflict: 'Sagen er ændret af en anden, mens du skrev',
  conflictBy: (name: string, at: string) =>
    `${name} gemte en udgave ${at}. Din er ikke gemt endnu, og intet er tabt.`,
  conflictFields: 'I har begge ændret her. Dit står i feltet, det andet ved siden af:',
  conflictTaken: 'Her har du ikke ændret noget, så feltet har den andens tekst:',
  conflictNext:
    'Ret felterne til, og gem. Så bliver din udgave den nye; den anden står blandt udgaverne.',
  theirs: (name: string) => `Det, ${name} har skrevet`,
  theirsEmpty: 'Feltet er tomt.',
  onSent: (day: string) =>
    `Sagen står på den udsendte dagsorden til mødet den ${day}. Medlemmerne kan se, at den er ændret siden.`,
  decided: 'Sagen er behandlet. Det, du retter, ændrer også referatet.',
  decidedRefused: 'Sagen er behandlet. Kun sekretariatet kan rette den, for det ændrer referatet.',
  gone: 'Sagen kan du ikke se længere',
  goneLead:
    'Den er lukket eller taget væk, mens du skrev. Det, du skrev, er ikke gemt. Her er det, så du kan tage det med.',
  save: 'Gem',
};

const en: typeof da = {
  newTitle: 'New matter',
  newLead: 'Which committee is it for? The committee decides the headings and their order.',
  body: 'Committee',
  next: 'Go on',
  editTitle: (title) => `Correct: ${title}`,
  fields: {
    titel: 'Title',
    type: 'Type',
    sagsnummer: 'Case number',
    kle: 'KLE subject',
    facet: 'KLE facet',
    ansvarlig: 'Responsible',
    tilstand: 'State',
    aabenhed: 'Open or closed',
    hjemmel: 'Why the matter is closed',
    'offentlig-titel': 'Title for the public',
    'offentlig-beslutning': 'Decision for the public',
    indled: 'Lead of the recommendation',
    punkter: 'Points of the recommendation',
  },
  kleHint: 'The number of the subject, such as 15.20.00.',
  facetHint: 'Such as P35 for matters for meetings.',
  findKle: 'Find a subject',
  kleWrong: 'Write the subject as 15.20.00: two digits, dot, two digits, dot, two digits.',
  facetWrong: 'Write the facet as a letter and two digits, such as P35.',
  facetAlone: 'Write the KLE subject too: a facet does not stand alone.',
  stateHint: 'A matter that is ready can go on an agenda.',
  noText: 'The matter cannot be ready yet: it has neither text nor recommendation.',
  untitled: 'Write what the matter is about.',
  tooLong: (most) => `The text is too long: at most ${most} characters.`,
  notAType: (letter, letters) => `${letter} is none of the types of the form: ${letters}.`,
  noType: 'No type',
  nobody: 'Nobody',
  open: 'Open',
  openHint: 'Everybody can read it when the agenda is published.',
  closed: 'Closed',
  closedHint:
    'Only the secretariat and members of the committee can see it, with all versions, attachments, figures and decisions, also those from before.',
  groundHint:
    'The doors may only be closed where it is necessary for the single point (styrelsesloven § 10). Write the provision and the reason.',
  groundMissing: 'Write why the matter is closed. Without a reason it cannot be.',
  publicTitleHint:
    'What the public reads instead of the title. Empty: only that the point is closed.',
  publicDecisionHint:
    'A decision behind closed doors must as a rule still be readable, as far as the duty of secrecy allows.',
  onlyOffice:
    'Only the secretariat can close a matter. Ask the secretary of the committee; what you have written is still here.',
  opens:
    'If the matter is opened, everybody with access to the committees can read it as it stands now, with open attachments and decisions. Earlier versions stay closed.',
  sections: 'Text of the matter',
  otherSections: 'Sections that the form does not have',
  otherSectionsHint: 'What stands here is printed before the first section.',
  recommendation: 'Recommendation',
  leadHint: 'The words before the points, such as: Administrationen indstiller, at udvalget',
  pointsHint: 'A point on each line. They are numbered by themselves.',
  pointsWithoutLead: 'Write the lead of the points.',
  about: 'About the matter',
  how: 'How to write',
  howLines: [
    ['A new paragraph', 'an empty line'],
    ['A heading', '## Tidsplan'],
    ['A list', '- first on the line'],
    ['A list with numbers', '1. first on the line'],
    ['A table', '| År | Budget | – a line for each row, the first with the names of the columns'],
    ['A number from “Figures in the matter”', '[[tal:t1]]'],
    ['A table or chart from there', '[[tabel:tabel1]] alone on the line'],
  ],
  howPaste:
    'You may paste text from Word: codes are taken out, and headings, lists and tables are kept.',
  preview: 'See what it will look like',
  previewTitle: 'How it will be printed',
  previewLead: 'Not saved yet. The text is still in the fields below.',
  cleaned: 'What was pasted has become plain text',
  cleanedLead: 'The matter is not saved yet. Look the text through, and save it then.',
  conflict: 'Somebody else changed the matter while you wrote',
  conflictBy: (name, at) =>
    `${name} saved a version ${at}. Yours is not saved yet, and nothing is lost.`,
  conflictFields: 'Both of you have changed these. Yours is in the field, the other beside it:',
  conflictTaken: 'You have changed nothing here, so the field has the other’s text:',
  conflictNext:
    'Mend the fields, and save. Yours becomes the new version; the other stands among the versions.',
  theirs: (name) => `What ${name} has written`,
  theirsEmpty: 'The field is empty.',
  onSent: (day) =>
    `The matter is on the agenda that was sent for the meeting on ${day}. Members can see that it was changed since.`,
  decided: 'The matter is decided. What you correct also changes the minutes.',
  decidedRefused:
    'The matter is decided. Only the secretariat can correct it, for it changes the minutes.',
  gone: 'You cannot see the matter any more',
  goneLead:
    'It was closed or taken away while you wrote. What you wrote is not saved. Here it is, so that you can take it with you.',
  save: 'Save',
};

/** The texts of the form of a matter. */
export const textsOfEditing = roomTexts({ da, en });
