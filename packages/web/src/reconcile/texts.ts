import { roomTexts } from '../texts/room-texts.ts';

/** Texts of the reconciliation with Ydelsesrefusion. */
export const textsOfReconcile = roomTexts({
  da: {
    title: 'Afstemning med Ydelsesrefusion',
    lead: 'Ydelsesrefusions uger holdt op mod de uger, Rettidig selv regner. Hver forskel har sin årsag og en vej til at rette den.',
    economy: 'Økonomi',
    noFiles:
      'Der er ingen fil fra Ydelsesrefusion endnu. Når en fil med ugerne er lagt ind, sammenlignes hver borgers uge med kommunens egne oplysninger.',
    noFilesLead:
      'Der er ingen fil fra Ydelsesrefusion endnu. En økonom eller administrator lægger den ind, for filen gælder hele kommunen.',
    ownUnit:
      'Du ser forskellene for borgerne i din egen enhed. Linjer om andre borgere er ikke med.',
    uploadHeading: 'Læg en fil ind',
    uploadLead: (columns: string) =>
      `CSV med semikolon eller .xlsx med en linje for hver borger, uge og ydelse. Kolonner: ${columns}. Kolonnerne må stå i enhver rækkefølge.`,
    uploadOptional: (column: string) =>
      `Har filen kolonnen »${column}«, sammenlignes også tællerne uge for uge.`,
    uploadPrivacy:
      'CPR-numrene bruges til at finde borgerne og gemmes ikke med filen. En fil fylder højst 2 MB; del en større efter uger.',
    file: 'Fil',
    upload: 'Læs filen',
    nothingSent: 'Vælg en fil først.',
    tooLarge: 'Filen fylder mere end 2 MB. Del den efter uger, og læg delene ind hver for sig.',
    oneFile: 'Læg én fil ind ad gangen.',
    allUnitsOnly:
      'Filen gælder hele kommunen. Kun den, der ser hele kommunen, kan lægge den ind: en økonom eller en administrator.',
    sameFile: (when: string) =>
      `Den samme fil blev lagt ind ${when} og tæller allerede. Tag den ud først, hvis den skal læses igen.`,
    refusedHeading: 'Filen er ikke lagt ind',
    atLine: (line: number) => `Linje ${line}`,
    wholeFile: 'Hele filen',
    taken: (claims: number, leftOut: number) =>
      leftOut === 0
        ? `Filen er lagt ind. Linjer om borgere: ${claims}.`
        : `Filen er lagt ind. Linjer om borgere: ${claims}. Linjer, der ikke kan sammenlignes: ${leftOut}; se dem nedenfor.`,
    explainedNow: 'Forklaringen er gemt.',
    reopened: 'Forklaringen er taget tilbage.',
    takenOut: 'Filen er taget ud og tæller ikke længere.',
    chooseFile: 'Uger',
    show: 'Vis',
    cause: 'Årsag',
    allCauses: 'Alle årsager',
    standing: 'Forklarede',
    standings: { aabne: 'Kun åbne', forklarede: 'Kun forklarede', alle: 'Alle' },
    resultHeading: 'Resultat',
    weeksText: (first: string, last: string) => (first === last ? first : `${first} til ${last}`),
    superseded: (n: number) =>
      n === 1
        ? '1 af filens uger tæller efter en nyere fil.'
        : `${n} af filens uger tæller efter en nyere fil.`,
    outside: (n: number) =>
      n === 1
        ? '1 af filens uger er ikke slut eller ligger før de uger, Rettidig regner; den er ikke sammenlignet.'
        : `${n} af filens uger er ikke slut eller ligger før de uger, Rettidig regner; de er ikke sammenlignet.`,
    summary: (alike: string, weeks: string) => `${alike} af ${weeks} uger er ens.`,
    noDifferences: 'Alle uger er ens.',
    theirs: 'Staten betaler ifølge Ydelsesrefusion',
    ours: 'Staten betaler ifølge egne tal',
    difference: 'Forskel',
    uncompared: 'Kan ikke sammenlignes',
    uncomparedText: (theirs: string, ours: string) =>
      `Uger, der ikke kan sammenlignes, er ikke med i forskellen: ${theirs} hos dem, ${ours} hos os.`,
    byCause: 'Forskelle efter årsag',
    tableOf: (name: string) => `Tabel: ${name}`,
    weeks: 'Uger',
    citizens: 'Borgere',
    effect: 'Staten betaler mere (+) eller mindre (−)',
    explained: 'Heraf forklaret',
    total: 'I alt',
    causes: {
      'ikke-hos-dem': 'Vi regner ugen, men den står ikke i filen.',
      'ikke-hos-os': 'Filen har ugen, men borgeren har ingen ydelse i egne oplysninger.',
      'uge-mangler':
        'Borgeren har ydelsen ugen før eller efter, men ikke i ugen. Ydelsens dage er måske forkerte.',
      'anden-ydelse': 'Filen og egne oplysninger har hver sin ydelse i ugen.',
      'to-ydelser': 'Filen har to ydelser i ugen, og egne oplysninger har ikke dem begge.',
      'andet-trin': 'De to tællere står på hvert sit trin af trappen.',
      nulstilling:
        'Den ene har begyndt tællingen forfra, da borgeren kom tilbage på ydelse; den anden har talt videre.',
      'anden-taeller':
        'Staten betaler det samme nu, men tællerne er forskellige, så det næste trin kommer på hver sin dag.',
      'andet-beloeb': 'Udbetalingen er en anden end det beløb, der står på sagen.',
      'anden-kommune': 'Filen siger, at en anden kommune finansierer ugen.',
      afrunding: 'Beløbene er højst 1 krone fra hinanden.',
      'beloeb-passer-ikke':
        'Refusion og medfinansiering i filen kan ikke begge passe med udbetalingen.',
      'oplysning-mangler': 'Sagen mangler det, som andelen eller beløbet skal regnes af.',
    },
    leftOutHeading: 'Linjer, der ikke er sammenlignet',
    unknownCitizen: (n: number) =>
      n === 1
        ? '1 linje er om en borger, der ikke er registreret, eller som den, der lagde filen ind, ikke må se.'
        : `${n} linjer er om borgere, der ikke er registreret, eller som den, der lagde filen ind, ikke må se.`,
    unknownBenefit: (n: number, names: string) =>
      n === 1
        ? `1 linje er om en ydelse uden kontaktforløb: ${names}.`
        : `${n} linjer er om ydelser uden kontaktforløb: ${names}.`,
    leftOutState: (amount: string) => `Statens del af dem: ${amount}`,
    lines: (lines: string) => `Linje ${lines}`,
    listHeading: 'Forskelle efter borger',
    listLead: 'I navneorden. Uger, der følger efter hinanden med samme årsag, står sammen.',
    noneHere: 'Der er ingen forskelle, der passer til valget.',
    shownOf: (shown: string, all: string) => `${shown} af ${all} borgere`,
    earlier: 'Forrige',
    later: 'Næste',
    benefit: 'Ydelse',
    theirAccount: 'Ydelsesrefusion',
    ourAccount: 'Egne tal',
    mend: 'Vej videre',
    ofAmount: (state: string, amount: string) => `${state} af ${amount}`,
    pct: (pct: number) => `${pct} %`,
    numberIs: (n: number) => `tæller ${n}`,
    ahead: (n: number) =>
      n > 0 ? `Deres tæller er ${n} uger foran.` : `Deres tæller er ${-n} uger bagud.`,
    noRow: 'intet',
    amountLacks: 'Beløbet er ikke oplyst.',
    payer: (name: string) => `Finansieres af ${name}.`,
    badAmounts: (refund: string, cofinance: string, line: number) =>
      `Linje ${line}: refusion ${refund}, medfinansiering ${cofinance}.`,
    atFileLine: (line: number) => `Filens linje ${line}.`,
    case: 'Ydelser på sagen',
    count: 'Se tællingen',
    mendBenefit: 'Ret oplysninger',
    mendWork: 'Registrér arbejde',
    askThem: 'Spørg den, der indberetter ydelsen.',
    askSender: 'Skal rettes, hvor filen kommer fra.',
    importAmounts: 'Beløbet kommer med filen ydelsesbeloeb.csv.',
    explain: 'Forklar',
    explanation: 'Forklaring',
    explanationHint: 'For eksempel hvem der retter det, og hvornår.',
    save: 'Gem forklaringen',
    takeBack: 'Tag forklaringen tilbage',
    saidBy: (who: string, when: string) => `${who}, ${when}`,
    program: 'Programmet',
    howHeading: 'Sådan er der regnet',
    how: [
      'Hver borgers ydelse i hver kalenderuge står én gang i hver af de to opgørelser. De holdes sammen på borger, uge og ydelse.',
      'Statens del er refusionsbeløbet eller, for ydelser, der medfinansieres, udbetalingen minus medfinansieringsbeløbet.',
      'Egne tal er refusionen af sagens ydelser og beløb efter loven på ugens mandag.',
      'Er både beløb og trin forskellige, er forskellen delt: beløbets forskel gange vores andel, og deres beløb gange andelenes forskel. De to dele er hele forskellen på øren.',
      'Forskelle på højst 1 krone er afrunding.',
      'Af hver uge tæller den nyeste fil, der har ugen.',
    ],
    filesHeading: 'Filer',
    sent: 'Lagt ind',
    by: 'Af',
    claims: 'Linjer',
    state: 'Status',
    counts: 'Tæller',
    out: (when: string) => `Taget ud ${when}`,
    replaced: 'Afløst af en nyere',
    takeOut: 'Tag ud',
    takeOutOf: (name: string) => `Tag ud: ${name}`,
    csv: 'Hent som CSV',
    xlsx: 'Hent som Excel',
    source: (file: string, when: string) =>
      `Kilder: ${file}, lagt ind ${when}; kommunens egne sager.`,
    fileName: 'afstemning',
    sheetHead: [
      'Borger',
      'Enhed',
      'Uge',
      'Ydelse',
      'Årsag',
      'Ydelsesrefusion, udbetaling',
      'Ydelsesrefusion, statens del',
      'Egne tal, udbetaling',
      'Egne tal, statens del',
      'Forskel',
      'Tæller hos dem',
      'Tæller hos os',
      'Filens linje',
      'Det mangler',
      'Forklaring',
    ],
  },
  en: {
    title: 'Reconciliation with Ydelsesrefusion',
    lead: 'The weeks of Ydelsesrefusion held against those that Rettidig computes. Each difference has its cause and a way to mend it.',
    economy: 'Economy',
    noFiles:
      'There is no file from Ydelsesrefusion yet. Once a file with the weeks is taken in, each citizen’s week is compared with the municipality’s own records.',
    noFilesLead:
      'There is no file from Ydelsesrefusion yet. An economist or an administrator takes it in, for the file is of the whole municipality.',
    ownUnit:
      'You see the differences of the citizens of your own unit. Lines about others are left out.',
    uploadHeading: 'Take a file in',
    uploadLead: (columns: string) =>
      `CSV with semicolons or .xlsx with a line for each citizen, week and benefit. Columns: ${columns}. They may stand in any order.`,
    uploadOptional: (column: string) =>
      `If the file has the column »${column}«, the counts are compared week by week, too.`,
    uploadPrivacy:
      'CPR numbers are used to find the citizens and are not kept with the file. A file is 2 MB at most; split a larger one by weeks.',
    file: 'File',
    upload: 'Read the file',
    nothingSent: 'Choose a file first.',
    tooLarge: 'The file is larger than 2 MB. Split it by weeks, and send the parts one by one.',
    oneFile: 'Send one file at a time.',
    allUnitsOnly:
      'The file is of the whole municipality. Only who sees the whole municipality can take it in: an economist or an administrator.',
    sameFile: (when: string) =>
      `The same file was taken in ${when} and counts already. Take it out first if it is to be read again.`,
    refusedHeading: 'The file is not taken in',
    atLine: (line: number) => `Line ${line}`,
    wholeFile: 'The whole file',
    taken: (claims: number, leftOut: number) =>
      leftOut === 0
        ? `The file is taken in. Lines about citizens: ${claims}.`
        : `The file is taken in. Lines about citizens: ${claims}. Lines that cannot be compared: ${leftOut}; see them below.`,
    explainedNow: 'The explanation is saved.',
    reopened: 'The explanation is taken back.',
    takenOut: 'The file is taken out and counts no longer.',
    chooseFile: 'Weeks',
    show: 'Show',
    cause: 'Cause',
    allCauses: 'All causes',
    standing: 'Explained',
    standings: { aabne: 'Open only', forklarede: 'Explained only', alle: 'All' },
    resultHeading: 'Result',
    weeksText: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    superseded: (n: number) =>
      n === 1
        ? '1 of the file’s weeks counts by a newer file.'
        : `${n} of the file’s weeks count by a newer file.`,
    outside: (n: number) =>
      n === 1
        ? '1 of the file’s weeks has not ended, or lies before those Rettidig computes; it is not compared.'
        : `${n} of the file’s weeks have not ended, or lie before those Rettidig computes; they are not compared.`,
    summary: (alike: string, weeks: string) => `${alike} of ${weeks} weeks are alike.`,
    noDifferences: 'All weeks are alike.',
    theirs: 'The state pays by Ydelsesrefusion',
    ours: 'The state pays by own figures',
    difference: 'Difference',
    uncompared: 'Cannot be compared',
    uncomparedText: (theirs: string, ours: string) =>
      `Weeks that cannot be compared are not in the difference: ${theirs} of theirs, ${ours} of ours.`,
    byCause: 'Differences by cause',
    tableOf: (name: string) => `Table: ${name}`,
    weeks: 'Weeks',
    citizens: 'Citizens',
    effect: 'The state pays more (+) or less (−)',
    explained: 'Explained of them',
    total: 'In all',
    causes: {
      'ikke-hos-dem': 'We compute the week, but it is not in the file.',
      'ikke-hos-os': 'The file has the week, but the citizen has no benefit in own records.',
      'uge-mangler':
        'The citizen has the benefit the week before or after, but not in the week. Its days may be wrong.',
      'anden-ydelse': 'The file and own records have different benefits in the week.',
      'to-ydelser': 'The file has two benefits in the week, and own records do not have both.',
      'andet-trin': 'The two counts lie on different steps of the ladder.',
      nulstilling:
        'One began the count anew when the citizen came back to a benefit; the other went on.',
      'anden-taeller':
        'The state pays the same now, but the counts differ, so the next step comes on different days.',
      'andet-beloeb': 'The payment is another than the amount of the case.',
      'anden-kommune': 'The file says that another municipality finances the week.',
      afrunding: 'The amounts are no more than 1 krone apart.',
      'beloeb-passer-ikke': 'Refund and co-financing in the file cannot both go with the payment.',
      'oplysning-mangler': 'The case lacks what the share or the amount is computed of.',
    },
    leftOutHeading: 'Lines not compared',
    unknownCitizen: (n: number) =>
      n === 1
        ? '1 line is about a citizen who is not registered, or whom the one who sent the file may not see.'
        : `${n} lines are about citizens who are not registered, or whom the one who sent the file may not see.`,
    unknownBenefit: (n: number, names: string) =>
      n === 1
        ? `1 line is about a benefit without a contact course: ${names}.`
        : `${n} lines are about benefits without a contact course: ${names}.`,
    leftOutState: (amount: string) => `The state’s part of them: ${amount}`,
    lines: (lines: string) => `Line ${lines}`,
    listHeading: 'Differences by citizen',
    listLead: 'In order of names. Weeks that follow each other with the same cause stand together.',
    noneHere: 'No differences fit the choice.',
    shownOf: (shown: string, all: string) => `${shown} of ${all} citizens`,
    earlier: 'Previous',
    later: 'Next',
    benefit: 'Benefit',
    theirAccount: 'Ydelsesrefusion',
    ourAccount: 'Own figures',
    mend: 'What to do',
    ofAmount: (state: string, amount: string) => `${state} of ${amount}`,
    pct: (pct: number) => `${pct}%`,
    numberIs: (n: number) => `count ${n}`,
    ahead: (n: number) =>
      n > 0 ? `Their count is ${n} weeks ahead.` : `Their count is ${-n} weeks behind.`,
    noRow: 'nothing',
    amountLacks: 'The amount is not said.',
    payer: (name: string) => `Financed by ${name}.`,
    badAmounts: (refund: string, cofinance: string, line: number) =>
      `Line ${line}: refund ${refund}, co-financing ${cofinance}.`,
    atFileLine: (line: number) => `Line ${line} of the file.`,
    case: 'Benefits of the case',
    count: 'See the count',
    mendBenefit: 'Correct the record',
    mendWork: 'Register work',
    askThem: 'Ask who reports the benefit.',
    askSender: 'To be mended where the file comes from.',
    importAmounts: 'The amount comes with the file ydelsesbeloeb.csv.',
    explain: 'Explain',
    explanation: 'Explanation',
    explanationHint: 'Such as who mends it, and when.',
    save: 'Save the explanation',
    takeBack: 'Take the explanation back',
    saidBy: (who: string, when: string) => `${who}, ${when}`,
    program: 'The program',
    howHeading: 'How this was computed',
    how: [
      'Each citizen’s benefit stands once in a calendar week of each of the two accounts. They are held together by citizen, week and benefit.',
      'The state’s part is the refund or, for benefits that are co-financed, the payment less the co-financing.',
      'Own figures are the refund of the benefits and amounts of the case by the law of the week’s Monday.',
      'Where both amount and step differ, the difference is parted: the difference of the amounts by our share, and their amount by the difference of the shares. The two make the whole to the øre.',
      'Differences of 1 krone at most are rounding.',
      'Of each week the newest file that has it counts.',
    ],
    filesHeading: 'Files',
    sent: 'Taken in',
    by: 'By',
    claims: 'Lines',
    state: 'State',
    counts: 'Counts',
    out: (when: string) => `Taken out ${when}`,
    replaced: 'Replaced by a newer one',
    takeOut: 'Take out',
    takeOutOf: (name: string) => `Take out: ${name}`,
    csv: 'Fetch as CSV',
    xlsx: 'Fetch as Excel',
    source: (file: string, when: string) =>
      `Sources: ${file}, taken in ${when}; the municipality’s own cases.`,
    fileName: 'reconciliation',
    sheetHead: [
      'Citizen',
      'Unit',
      'Week',
      'Benefit',
      'Cause',
      'Ydelsesrefusion, payment',
      'Ydelsesrefusion, state’s part',
      'Own figures, payment',
      'Own figures, state’s part',
      'Difference',
      'Their count',
      'Our count',
      'Line of the file',
      'Lacking',
      'Explanation',
    ],
  },
});
