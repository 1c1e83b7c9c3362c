import {
  absenceKinds,
  activityKinds,
  benefits,
  educationLevels,
  exemptionGrounds,
  exemptionScopes,
  extensionProvisions,
  households,
  interviewForms,
  interviewHolders,
  interviewKinds,
  interviewStates,
  personCategories,
  sectors,
  sicknessCategories,
  sicknessLimitGroups,
  sicknessOutcomes,
  sickSpellKinds,
} from '@rettidig/law';
import {
  codeCell,
  cprCell,
  dayCell,
  municipalityCell,
  numberCell,
  postcodeCell,
  referenceCell,
  textCell,
  yesNoCell,
} from './cell.ts';
import {
  type Column,
  type ExchangeFile,
  file,
  from,
  id,
  lastDay,
  optional,
  period,
  person,
  required,
  yesOrElseNo,
} from './declare.ts';
import {
  alliance,
  arbejdsmarkedsstatus,
  forloebsslut,
  henvendelser,
  henvisninger,
  jobordrer,
  risikogruppe,
  tilbudsafslutninger,
  tilbudsvilkaar,
  ydelsesbeloeb,
} from './effort-format.ts';
import { employeeRoles } from './roles.ts';

export type { Column, ExchangeFile } from './declare.ts';

/**
 * The exchange format: which files there are, in the order they are read, and what stands in them. Reading, writing,
 * the documentation (docs/import-format.md) and the case file follow from this one declaration.
 */
export const exchangeFiles = {
  kommune: file({
    label: 'Kommunen',
    about: 'Præcis én række: den kommune, mappen handler om.',
    columns: {
      kommunekode: required(municipalityCell, 'Kommunekode', 'Fire cifre.'),
      navn: required(textCell, 'Navn', 'Kommunens navn.'),
      indbyggere_18_64: optional(
        numberCell({ from: 0, to: 10_000_000, whole: true }),
        'Indbyggere 18-64',
        'Antal indbyggere fra 18 til 64 år.',
      ),
      demo_dato: optional(
        dayCell,
        'Demo-dato',
        'Den dag, som er »i dag« i en opdigtet kommune. Tom i drift.',
      ),
    },
  }),
  enheder: file({
    label: 'Enheder',
    about: 'Kommunens afdelinger og team.',
    columns: { id, navn: required(textCell, 'Navn', 'Enhedens navn.') },
  }),
  medarbejdere: file({
    label: 'Medarbejdere',
    about: 'Dem, der skal kunne logge ind.',
    columns: {
      id,
      navn: required(textCell, 'Navn', 'Medarbejderens navn.'),
      rolle: required(codeCell(employeeRoles), 'Rolle', 'Hvad medarbejderen er.'),
      enhed: required(referenceCell('enheder'), 'Enhed', 'Id fra enheder.csv.'),
      beskyttede: yesOrElseNo(
        'Beskyttede',
        'Må se personer med navne- og adressebeskyttelse; en økonom ser dem aldrig. Tom: nej.',
      ),
    },
  }),
  personer: file({
    label: 'Personer',
    about: 'Borgerne.',
    columns: {
      id,
      cpr: required(
        cprCell,
        'CPR',
        'CPR-nummer. Numre uden gyldigt kontrolciffer (modulus 11) er lovlige. I demodrift kun opdigtede numre: dag + 60.',
      ),
      fornavn: required(textCell, 'Fornavn', 'Fornavn og evt. mellemnavne.'),
      efternavn: required(textCell, 'Efternavn', 'Efternavn.'),
      foedselsdato: required(dayCell, 'Fødselsdato', 'Den fødselsdag, CPR-nummeret giver.'),
      uddannelse: optional(
        codeCell(educationLevels),
        'Uddannelse',
        'Højeste fuldførte uddannelse. Tom: ikke kendt endnu.',
      ),
      enhed: required(
        referenceCell('enheder'),
        'Enhed',
        'Id fra enheder.csv: den enhed, borgeren hører til.',
      ),
      beskyttet: required(yesNoCell, 'Beskyttet', 'Har navne- og adressebeskyttelse.'),
    },
  }),
  sagsbehandlere: file({
    label: 'Sagsbehandlere',
    about: 'Hvem der har borgerens sag hvornår.',
    period,
    oneAtATime: 'én sagsbehandler',
    columns: {
      id,
      person,
      medarbejder: required(
        referenceCell('medarbejdere'),
        'Medarbejder',
        'Id fra medarbejdere.csv.',
      ),
      fra: from('Første dag med sagen.'),
      til_og_med: lastDay,
    },
  }),
  kontaktoplysninger: file({
    label: 'Kontaktoplysninger',
    about: 'Hvor borgeren bor og kan nås, og om breve skal på papir.',
    period,
    oneAtATime: 'ét sæt kontaktoplysninger',
    columns: {
      id,
      person,
      vej: required(textCell, 'Vej', 'Vej, nummer, etage og dør.'),
      postnummer: required(postcodeCell, 'Postnummer', 'Fire cifre.'),
      by: required(textCell, 'By', 'Postdistriktet.'),
      telefon: optional(textCell, 'Telefon', 'Telefonnummer. Tom: ikke kendt.'),
      email: optional(textCell, 'Email', 'E-mailadresse. Tom: ikke kendt.'),
      fritaget_digital_post: required(
        yesNoCell,
        'Fritaget Digital Post',
        'Er fritaget for Digital Post: breve sendes på papir.',
      ),
      fra: from('Første dag.'),
      til_og_med: lastDay,
    },
  }),
  kontaktforloeb: file({
    label: 'Kontaktforløb',
    about: 'Fra borgerens første henvendelse, til forløbet slutter.',
    period: { from: 'henvendelse', lastDay: 'til_og_med' },
    oneAtATime: 'ét kontaktforløb',
    columns: {
      id,
      person,
      henvendelse: required(
        dayCell,
        'Henvendelse',
        'Første henvendelse til kommunen; for dagpenge tilmeldingen som ledig.',
      ),
      til_og_med: lastDay,
      kommunen_fra_dag_et: yesOrElseNo(
        'Kommunen fra dag ét',
        'Kommunen har hele den lediges forløb fra første dag (LAB § 27, stk. 3). Tom: nej.',
      ),
    },
  }),
  ydelser: file({
    label: 'Ydelser',
    about: 'Den ydelse, borgeren får.',
    period,
    oneAtATime: 'én ydelse',
    columns: {
      id,
      person,
      ydelse: required(codeCell(benefits), 'Ydelse', 'Hvilken ydelse.'),
      fra: from('Første dag på ydelsen.'),
      til_og_med: lastDay,
    },
  }),
  visitationer: file({
    label: 'Visitationer',
    about: 'Den kategori, borgeren er visiteret til.',
    period,
    oneAtATime: 'én kategori',
    columns: {
      id,
      person,
      kategori: required(codeCell(personCategories), 'Kategori', 'Visitationskategorien.'),
      fra: from('Første dag i kategorien.'),
      til_og_med: lastDay,
    },
  }),
  husstande: file({
    label: 'Husstande',
    about: 'Hvem borgeren bor sammen med. Satsen for ydelsen afhænger af det.',
    period,
    oneAtATime: 'én husstand',
    columns: {
      id,
      person,
      husstand: required(codeCell(households), 'Husstand', 'Hvem borgeren bor sammen med.'),
      fra: from('Første dag.'),
      til_og_med: lastDay,
    },
  }),
  forloebsslut,
  arbejdsmarkedsstatus,
  ydelsesbeloeb,
  samtaler: file({
    label: 'Samtaler',
    about: 'Samtaler med kommunen eller a-kassen, også de bookede.',
    columns: {
      id,
      person,
      dato: required(dayCell, 'Dato', 'Dagen for samtalen.'),
      type: required(codeCell(interviewKinds), 'Type', 'Slags samtale.'),
      form: required(codeCell(interviewForms), 'Form', 'Hvordan den holdes.'),
      status: required(codeCell(interviewStates), 'Status', 'Om den er holdt.'),
      afholder: required(codeCell(interviewHolders), 'Afholder', 'Hvem der holder den.'),
      selvbooket: yesOrElseNo('Selvbooket', 'Borgeren har selv valgt tiden. Tom: nej.'),
    },
  }),
  tilbud: file({
    label: 'Tilbud',
    about: 'Tilbud efter loven, og mentorstøtte.',
    period,
    columns: {
      id,
      person,
      type: required(codeCell(activityKinds), 'Type', 'Slags tilbud.'),
      sektor: optional(codeCell(sectors), 'Sektor', 'Arbejdsgiverens sektor. Tom: ikke oplyst.'),
      tilbudt: optional(dayCell, 'Tilbudt', 'Dagen, tilbuddet blev givet. Tom: ikke oplyst.'),
      fra: from('Første dag i tilbuddet.'),
      til_og_med: lastDay,
      timer_pr_uge: optional(
        numberCell({ from: 0, to: 168, whole: false }),
        'Timer pr. uge',
        'Timer om ugen. Tom: ikke oplyst.',
      ),
    },
  }),
  tilbudsvilkaar,
  tilbudsafslutninger,
  fravaer: file({
    label: 'Fravær',
    about: 'Perioder, hvor borgeren er fraværende.',
    period,
    columns: {
      id,
      person,
      type: required(codeCell(absenceKinds), 'Type', 'Slags fravær.'),
      fra: from('Første fraværsdag.'),
      til_og_med: lastDay,
    },
  }),
  fritagelser: file({
    label: 'Fritagelser',
    about: 'Perioder, hvor borgeren er fritaget for samtaler eller tilbud.',
    period,
    columns: {
      id,
      person,
      omfang: required(codeCell(exemptionScopes), 'Omfang', 'Hvad borgeren er fritaget for.'),
      grund: required(codeCell(exemptionGrounds), 'Grund', 'Hvorfor.'),
      fra: from('Første dag.'),
      til_og_med: lastDay,
    },
  }),
  tests: file({
    label: 'Tests',
    about: 'Læse-, skrive- og regnetest.',
    columns: {
      id,
      person,
      dato: required(dayCell, 'Dato', 'Dagen for testen.'),
      behov_for_undervisning: optional(
        yesNoCell,
        'Behov for undervisning',
        'Om testen viser et behov. Tom: ikke vurderet endnu.',
      ),
    },
  }),
  cv: file({
    label: 'CV',
    about: 'CV lagt på Jobnet.',
    columns: { id, person, dato: required(dayCell, 'Dato', 'Dagen, CV’et blev lagt ind.') },
  }),
  sygesager: file({
    label: 'Sygesager',
    about: 'Sygedagpengesager, fra første fraværsdag til den sidste.',
    period: { from: 'foerste_fravaersdag', lastDay: 'til_og_med' },
    oneAtATime: 'én sygedagpengesag',
    columns: {
      id,
      person,
      foerste_fravaersdag: required(dayCell, 'Første fraværsdag', 'Første dag med sygdom.'),
      til_og_med: lastDay,
      kategori: optional(
        codeCell(sicknessCategories),
        'Kategori',
        'Kategorien i sygedagpengesagen (SDP § 12). Tom: ikke visiteret.',
      ),
      ansat: yesOrElseNo('Ansat', 'Borgeren har en arbejdsgiver. Tom: nej.'),
      ventes_rask: optional(
        dayCell,
        'Ventes rask',
        'Dagen, borgeren ventes helt rask. Tom: ikke oplyst.',
      ),
      begge_venter_det: yesOrElseNo(
        'Begge venter det',
        'Både borgeren og arbejdsgiveren venter borgeren tilbage den dag. Tom: nej.',
      ),
      fast_track: optional(
        dayCell,
        'Fast track',
        'Dagen, der blev bedt om tidlig opfølgning. Tom: det er der ikke.',
      ),
      taeller_som: optional(
        codeCell(sickSpellKinds),
        'Tæller som',
        'Hvordan dagene tæller mod grænsen (SDP § 24). Tom: fra første dag.',
      ),
      graense: optional(
        codeCell(sicknessLimitGroups),
        'Grænse',
        'Hvilken grænse der gælder (SDP § 24). Tom: uden pension.',
      ),
    },
  }),
  sygeafgoerelser: file({
    label: 'Sygeafgørelser',
    about: 'Afgørelser om, hvorvidt sygedagpengene fortsætter ved grænsen.',
    columns: {
      id,
      person,
      dato: required(dayCell, 'Dato', 'Dagen for afgørelsen.'),
      udfald: required(codeCell(sicknessOutcomes), 'Udfald', 'Hvad der blev afgjort.'),
      bestemmelse: optional(
        codeCell(extensionProvisions),
        'Bestemmelse',
        'Den bestemmelse i SDP § 27, stk. 1, der forlænges efter. Tom: ingen forlængelse.',
      ),
      begivenhed: optional(
        dayCell,
        'Begivenhed',
        'Dagen for det, der sluttede forlængelsen. Tom: ikke sket, eller uger slutter den.',
      ),
    },
  }),
  henvendelser,
  jobordrer,
  henvisninger,
  risikogruppe,
  alliance,
} as const;

export type FileName = keyof typeof exchangeFiles;

type ColumnsOf<F extends FileName> = (typeof exchangeFiles)[F]['columns'];
type Meaning<C> = C extends Column<infer T> ? T : never;

/** One row as it is meant: days are numbers, codes are codes, an empty field is null. `til_og_med` is the last day. */
export type Row<F extends FileName> = {
  readonly [K in keyof ColumnsOf<F>]: Meaning<ColumnsOf<F>[K]>;
};

/** Every file of the format, in the order they are read: what is referred to comes first. */
export const fileNames = Object.keys(exchangeFiles) as readonly FileName[];

/** The files that hold facts of a person's case, which are also the lists of a case file. */
export const factFiles = [
  'kontaktforloeb',
  'ydelser',
  'visitationer',
  'husstande',
  'samtaler',
  'tilbud',
  'fravaer',
  'fritagelser',
  'tests',
  'cv',
  'sygesager',
  'sygeafgoerelser',
] as const satisfies readonly FileName[];
export type FactFile = (typeof factFiles)[number];

/** The declaration of a file without the types of its columns, for code that treats all files alike. */
export function declarationOf(name: FileName): ExchangeFile {
  return exchangeFiles[name];
}
