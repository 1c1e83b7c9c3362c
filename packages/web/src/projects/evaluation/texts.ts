import { roomTexts } from '../../texts/room-texts.ts';

const share = (count: number, of: number): string => `${count} af ${of}`;
const shareEnglish = (count: number, of: number): string => `${count} of ${of}`;

export const textsOfEvaluation = roomTexts({
  da: {
    title: (project: string) => `Evaluering: ${project}`,
    heading: 'Evaluering',
    project: 'Til projektet og deltagerne',
    compare: 'Sammenlign med et andet projekt',
    scale: 'Opregn en optælling',
    file: 'Hent tallene som CSV',
    excel: 'Hent tallene som Excel',
    print: 'Udskriv',
    source:
      'projektets deltagere, deres ydelser, job og uddannelse og deres egne svar, som de står i sagerne',
    chartSource: (known: string) => `Kilde: sagerne i kommunen. ${known}`,
    asKnown: (when: string) => `Som kendt ${when}.`,
    scope:
      'Alle kommunens deltagere er talt med, og ingen nævnes. På projektets side står de deltagere, du har adgang til.',
    nobody: 'Ingen er begyndt i projektet endnu, så der er intet at evaluere.',
    noneLeft:
      'Ingen har forladt projektet endnu. Tallene efter projektet kommer, når de første er sluttet.',
    groups: {
      label: 'Hvem tallene efter projektet gælder',
      alle: (n: number) => `Alle, der er sluttet (${n})`,
      gennemfoert: (n: number) => `De, der har gennemført (${n})`,
    },
    whom: {
      alle: 'alle, der er sluttet',
      gennemfoert: 'de, der har gennemført',
    },
    tableOf: (name: string) => `Tabel: ${name}`,
    figureOf: (name: string) => `Figur: ${name}`,
    short: 'Kort fortalt',
    completion: 'Gennemførelse',
    started: 'Begyndt',
    running: 'I gang',
    left: 'Sluttet',
    completed: 'Gennemført eller gået til job eller uddannelse',
    length: 'Gennemsnitlig længde',
    months: (n: string) => `${n} måneder`,
    inMonths: (name: string) => `${name} (måneder)`,
    endReason: 'Sådan sluttede de',
    reason: 'Grund',
    noReason: 'Ingen grund registreret',
    number: 'Antal',
    shareOf: share,
    shareColumn: 'Andel',
    beforeAfter: 'Før og efter',
    what: 'Mål',
    before: 'Ved start',
    after: 'Efter',
    among: 'Ud af',
    change: 'Ændring',
    points: (n: string) => `${n} point`,
    certainty: 'Usikkerhed',
    between: (low: string, high: string) => `${low} til ${high} %`,
    few: (n: number) => `Kun ${n} deltagere: tallet siger lidt.`,
    fewMark: 'få',
    fewNote: 'Få: under 20 deltagere. En enkelt borger flytter andelen meget.',
    certaintyNote:
      'Usikkerhed: andelen efter ligger 95 ud af 100 gange inden for de to tal (Wilsons interval).',
    notYet: 'Kendes først, når der er gået tid nok for mindst én deltager.',
    points_: {
      start: 'Ved start',
      slut: 'Dagen efter',
      'ugen-efter': 'En uge efter',
      'seks-maaneder': 'Seks måneder efter',
      'et-aar': 'Et år efter',
    },
    lines: {
      sickness: 'På sygedagpenge',
      selfSupport: 'Selvforsørgende',
      employment: 'Har et job',
      degree: 'Beskæftigelsesgrad',
      workOrSchool: 'I job eller uddannelse uden ydelse',
    },
    unknownHours: (n: number) =>
      n === 1
        ? 'Timerne i job er ikke kendt for 1 deltager, som ikke er med i beskæftigelsesgraden.'
        : `Timerne i job er ikke kendt for ${n} deltagere, som ikke er med i beskæftigelsesgraden.`,
    chart: 'Deltagerne før og efter projektet',
    chartTitle: (project: string, whom: string) =>
      `Deltagerne før og efter projektet ${project} (${whom}), procent`,
    livesOn: 'Hvad deltagerne lever af',
    status: 'Status',
    goal: 'Måltal',
    goalLine: (exits: number, target: number, percent: string) =>
      `${exits} er gået til job eller uddannelse. Måltallet er ${target}, så det er ${percent} af måltallet.`,
    exits: 'Gået til job eller uddannelse',
    goalNone: (exits: number) =>
      `${exits} er gået til job eller uddannelse. Projektet har intet måltal.`,
    progress: 'Fremgang, som deltagerne selv ser den',
    progressNone: 'Projektet spørger ikke deltagerne om noget.',
    answeredTwice: 'Har svaret to gange',
    better: 'Har det bedre',
    noAnswers: 'Ingen har svaret to gange endnu.',
    price: 'Pris',
    priceLead: 'Vælg en pris fra prislisten, eller skriv en.',
    pricePicked: 'Pris fra prislisten',
    priceNone: 'Ingen',
    amount: 'Eller beløb i kr. for én deltager',
    per: 'Beløbet er for',
    show: 'Vis',
    total: 'Hidtil i alt',
    perParticipant: 'For hver deltager',
    perCompleted: 'For hver, der har gennemført',
    perExit: 'For hver, der er gået til job eller uddannelse',
    priceUnknown: 'Der er ikke valgt en pris, så udgiften er ikke regnet ud.',
    priceNoLength: 'Prisen kan ikke regnes om til tid.',
    definitions: 'Sådan er der talt',
    definition: [
      'Begyndt: deltagere, hvis første dag er kommet. Gennemført: sluttet som gennemført, eller fordi deltageren kom i job eller uddannelse.',
      'Sagens længde er tiden fra første henvendelse i det kontaktforløb, der var åbent på den første dag i projektet; kilden siger ikke, hvor en sag begynder. Tilbud og mentor er dem, der løb den dag; mentorstøtte tæller ikke som tilbud. Bostøtte og STU registreres ikke.',
      'Ved start er den første dag i projektet. En uge, seks måneder og et år regnes fra den sidste dag. Før og efter tælles for de samme deltagere: dem, for hvem dagen efter er kommet.',
      'Status er én for hver deltager: den første på listen hos jobindsats.dk (Y07B15), der passer. Selvforsørgende er ikke på offentlig forsørgelse; uddannelse tæller som selvforsørgende. En fraflyttet, om hvem intet er registreret siden, kendes ikke og tæller ikke de dage.',
      'Har et job: lønmodtager eller i fleksjob den dag, også ved siden af en ydelse. Beskæftigelsesgraden er de lønnede timer i forhold til 37 timer om ugen, gennemsnit over deltagerne; ingen tæller mere end fuld tid.',
      'Gået til job eller uddannelse: sluttet af den grund, eller i job eller uddannelse uden ydelse en uge, seks måneder eller et år efter.',
      'Udgiften er hver deltagers dage i projektet til prisen (et år er 52 uger eller 12 måneder), eller prisen for et forløb for hver.',
    ],
    definitionSource:
      'Målene følger den afsluttende evaluering af Projekt PLUS (Ringkøbing-Skjern, 18. august 2022; kataloget I-030, I-031), og tallene ved start sagen om Klar til start samme dag (I-032).',
    summary: {
      completion: (started: number, left: number, completed: number, percent: string) =>
        `${started} er begyndt, ${left} er sluttet, og ${completed} af dem (${percent}) har gennemført.`,
      line: (what: string, before: string, after: string, point: string, of: number) =>
        `${what}: ${before} ved start og ${after} ${point} (${of} deltagere).`,
      goalMet: (exits: number, target: number) =>
        `Måltallet er nået: ${exits} er gået til job eller uddannelse, og målet var ${target}.`,
      goalMissed: (exits: number, target: number) =>
        `Måltallet er ikke nået: ${exits} er gået til job eller uddannelse, og målet er ${target}.`,
      best: (what: string, better: number, of: number) =>
        `${what}: ${better} af ${of} har det bedre end ved start.`,
    },
    fileHead: ['Mål', 'Hvornår', 'Ved start', 'Efter', 'Ud af', 'Ved start i %', 'Efter i %'],
    noControl:
      'Tallene viser, hvordan det gik. De viser ikke, hvordan det var gået uden projektet.',
  },
  en: {
    title: (project: string) => `Evaluation: ${project}`,
    heading: 'Evaluation',
    project: 'To the project and its participants',
    compare: 'Compare with another project',
    scale: 'Scale up a count',
    file: 'Download the numbers as CSV',
    excel: 'Download the numbers as Excel',
    print: 'Print',
    source:
      'the participants of the project, their benefits, work and education and their own answers, as they stand in the cases',
    chartSource: (known: string) => `Source: the cases of the municipality. ${known}`,
    asKnown: (when: string) => `As known ${when}.`,
    scope:
      'All participants of the municipality are counted, and nobody is named. The page of the project shows those you have access to.',
    nobody: 'Nobody has begun in the project yet, so there is nothing to evaluate.',
    noneLeft:
      'Nobody has left the project yet. The numbers after it come when the first have left.',
    groups: {
      label: 'Whom the numbers after the project are about',
      alle: (n: number) => `All who have left (${n})`,
      gennemfoert: (n: number) => `Those who completed it (${n})`,
    },
    whom: {
      alle: 'all who have left',
      gennemfoert: 'those who completed it',
    },
    tableOf: (name: string) => `Table: ${name}`,
    figureOf: (name: string) => `Figure: ${name}`,
    short: 'In short',
    completion: 'Completion',
    started: 'Began',
    running: 'Running',
    left: 'Left',
    completed: 'Completed, or left for a job or an education',
    length: 'Mean length',
    months: (n: string) => `${n} months`,
    inMonths: (name: string) => `${name} (months)`,
    endReason: 'How they ended',
    reason: 'Reason',
    noReason: 'No reason recorded',
    number: 'Number',
    shareOf: shareEnglish,
    shareColumn: 'Share',
    beforeAfter: 'Before and after',
    what: 'Measure',
    before: 'At the start',
    after: 'After',
    among: 'Out of',
    change: 'Change',
    points: (n: string) => `${n} points`,
    certainty: 'Uncertainty',
    between: (low: string, high: string) => `${low} to ${high}%`,
    few: (n: number) => `Only ${n} participants: the number says little.`,
    fewMark: 'few',
    fewNote: 'Few: under 20 participants. A single citizen moves the share a lot.',
    certaintyNote:
      'Uncertainty: the share after lies between the two 95 times of 100 (Wilson’s interval).',
    notYet: 'Known once enough time has passed for at least one participant.',
    points_: {
      start: 'At the start',
      slut: 'The day after',
      'ugen-efter': 'A week after',
      'seks-maaneder': 'Six months after',
      'et-aar': 'A year after',
    },
    lines: {
      sickness: 'On sickness benefit',
      selfSupport: 'Self-supporting',
      employment: 'Has a job',
      degree: 'Employment degree',
      workOrSchool: 'In work or education without a benefit',
    },
    unknownHours: (n: number) =>
      n === 1
        ? 'The paid hours of 1 participant are not known; they are left out of the employment degree.'
        : `The paid hours of ${n} participants are not known; they are left out of the employment degree.`,
    chart: 'The participants before and after the project',
    chartTitle: (project: string, whom: string) =>
      `The participants before and after the project ${project} (${whom}), percent`,
    livesOn: 'What the participants live on',
    status: 'Status',
    goal: 'Target',
    goalLine: (exits: number, target: number, percent: string) =>
      `${exits} left for a job or an education. The target is ${target}, so that is ${percent} of it.`,
    exits: 'Left for a job or an education',
    goalNone: (exits: number) =>
      `${exits} left for a job or an education. The project has no target.`,
    progress: 'Progress as the participants see it',
    progressNone: 'The project asks the participants nothing.',
    answeredTwice: 'Have answered twice',
    better: 'Are better off',
    noAnswers: 'Nobody has answered twice yet.',
    price: 'Price',
    priceLead: 'Choose a price from the list, or write one.',
    pricePicked: 'Price from the list',
    priceNone: 'None',
    amount: 'Or an amount in kroner for one participant',
    per: 'The amount is for a',
    show: 'Show',
    total: 'So far in all',
    perParticipant: 'For each participant',
    perCompleted: 'For each who completed it',
    perExit: 'For each who left for a job or an education',
    priceUnknown: 'No price is chosen, so the cost is not worked out.',
    priceNoLength: 'The price cannot be spread over time.',
    definitions: 'How it is counted',
    definition: [
      'Began: participants whose first day has come. Completed: ended as completed, or because the participant got a job or an education.',
      'The length of a case is the time since the first contact of the contact course that was open on the first day in the project; the source does not say where a case begins. Offers and mentor are those of that day; mentor support is no offer. Housing support and STU are not recorded.',
      'The start is the first day in the project. A week, six months and a year count from the last day. Before and after are counted for the same participants: those whose later day has come.',
      'The status is one for each participant: the first of the list of jobindsats.dk (Y07B15) that applies. Self-supporting is on no public support; education counts as self-supporting. Of one who has moved away and of whom nothing has been recorded since it is not known, and they do not count on those days.',
      'Has a job: employed or in a flex job that day, also beside a benefit. The employment degree is the paid hours against 37 a week, the mean of the participants; nobody counts as more than full time.',
      'Left for a job or an education: ended for that reason, or in work or education without a benefit a week, six months or a year after.',
      'The cost is the days of each participant in the project at the price (a year is 52 weeks or 12 months), or the price of a course for each.',
    ],
    definitionSource:
      'The measures follow the final evaluation of Projekt PLUS (Ringkøbing-Skjern, 18 August 2022; catalogue I-030, I-031), and the numbers at the start the paper on Klar til start of the same day (I-032).',
    summary: {
      completion: (started: number, left: number, completed: number, percent: string) =>
        `${started} began, ${left} have left, and ${completed} of them (${percent}) completed it.`,
      line: (what: string, before: string, after: string, point: string, of: number) =>
        `${what}: ${before} at the start and ${after} ${point} (${of} participants).`,
      goalMet: (exits: number, target: number) =>
        `The target is met: ${exits} left for a job or an education, and the target was ${target}.`,
      goalMissed: (exits: number, target: number) =>
        `The target is not met: ${exits} left for a job or an education, and the target is ${target}.`,
      best: (what: string, better: number, of: number) =>
        `${what}: ${better} of ${of} are better off than at the start.`,
    },
    fileHead: [
      'Measure',
      'When',
      'At the start',
      'After',
      'Out of',
      'At the start in %',
      'After in %',
    ],
    noControl:
      'The numbers show how it went. They do not show how it would have gone without the project.',
  },
});
export type EvaluationTexts = ReturnType<typeof textsOfEvaluation>;
