import { benefits, sectors } from '@rettidig/law';
import {
  complaintKinds,
  complaintOutcomes,
  courseEndReasons,
  jobOrderKinds,
  labourStatuses,
  referralOutcomes,
  riskOutsideReasons,
} from '../facts/effort-records.ts';
import { offerEndReasons, placementPurposes } from '../facts/offer-records.ts';
import {
  codeCell,
  cvrCell,
  dayCell,
  numberCell,
  pNumberCell,
  referenceCell,
  textCell,
} from './cell.ts';
import { file, from, id, lastDay, optional, period, person, required } from './declare.ts';

/** Why contact courses ended. */
export const forloebsslut = file({
  label: 'Forløbsslut',
  about: 'Hvorfor et kontaktforløb er slut. Et forløb slutter én gang.',
  onePer: 'kontaktforloeb',
  columns: {
    id,
    person,
    kontaktforloeb: required(
      referenceCell('kontaktforloeb'),
      'Kontaktforløb',
      'Id fra kontaktforloeb.csv: det forløb, der er slut.',
    ),
    dato: required(dayCell, 'Dato', 'Forløbets sidste dag.'),
    grund: required(codeCell(courseEndReasons), 'Grund', 'Hvorfor forløbet er slut.'),
  },
});

/** Work, education and other support beside and after the benefits. */
export const arbejdsmarkedsstatus = file({
  label: 'Arbejdsmarkedsstatus',
  about:
    'Arbejde, uddannelse og anden forsørgelse ved siden af eller efter ydelsen. En person kan have flere slags på én gang. Lønmodtager med færre end 37 timer under sygedagpenge er en delvis raskmelding.',
  period,
  oneAtATime: 'én periode af samme slags',
  apartBy: 'status',
  columns: {
    id,
    person,
    status: required(codeCell(labourStatuses), 'Status', 'Hvad borgeren laver eller lever af.'),
    timer_pr_uge: optional(
      numberCell({ from: 0, to: 168, whole: false }),
      'Timer pr. uge',
      'Lønnede timer om ugen. Tom: ikke oplyst, eller uden betydning.',
    ),
    fra: from('Første dag.'),
    til_og_med: lastDay,
  },
});

/** What citizens are paid. */
export const ydelsesbeloeb = file({
  label: 'Ydelsesbeløb',
  about:
    'Hvad borgeren får udbetalt af en ydelse for en hel måned, før skat. Refusionen regnes af det. En periode uden beløb regnes ikke som 0: den tælles som manglende.',
  period,
  oneAtATime: 'ét beløb af samme ydelse',
  apartBy: 'ydelse',
  columns: {
    id,
    person,
    ydelse: required(codeCell(benefits), 'Ydelse', 'Ydelsen, beløbet er af.'),
    beloeb_pr_maaned: required(
      numberCell({ from: 0, to: 1_000_000, whole: false }),
      'Beløb pr. måned',
      'Kroner for en hel måned, før skat.',
    ),
    fra: from('Første dag, beløbet gælder.'),
    til_og_med: lastDay,
  },
});

/** With whom offers are. */
export const tilbudsvilkaar = file({
  label: 'Tilbudsvilkår',
  about: 'Hos hvem et tilbud er, og hvad det er til for.',
  onePer: 'tilbud',
  columns: {
    id,
    person,
    tilbud: required(referenceCell('tilbud'), 'Tilbud', 'Id fra tilbud.csv.'),
    dato: required(dayCell, 'Dato', 'Dagen, det blev aftalt.'),
    udbyder: required(
      textCell,
      'Udbyder',
      'Arbejdspladsen, skolen, kursusudbyderen eller mentoren. Skriv den ens hver gang.',
    ),
    p_nummer: optional(pNumberCell, 'P-nummer', 'Arbejdspladsens P-nummer. Tom: intet.'),
    formaal: optional(
      codeCell(placementPurposes),
      'Formål',
      'Hvad en praktik er til for. Tom: ikke oplyst.',
    ),
    maal: optional(textCell, 'Mål', 'Hvad tilbuddet skal føre til. Tom: ikke oplyst.'),
  },
});

/** Why offers ended. */
export const tilbudsafslutninger = file({
  label: 'Tilbudsafslutninger',
  about: 'Hvorfor et tilbud er slut. Et tilbud slutter én gang.',
  onePer: 'tilbud',
  columns: {
    id,
    person,
    tilbud: required(referenceCell('tilbud'), 'Tilbud', 'Id fra tilbud.csv.'),
    dato: required(dayCell, 'Dato', 'Tilbuddets sidste dag.'),
    grund: required(codeCell(offerEndReasons), 'Grund', 'Hvorfor tilbuddet er slut.'),
    evaluering: optional(textCell, 'Evaluering', 'Hvad der kom ud af det. Tom: ikke skrevet.'),
  },
});

/** Enquiries and complaints. */
export const henvendelser = file({
  label: 'Henvendelser',
  about: 'Henvendelser til borgerrådgiveren og klager, og hvad der kom ud af dem.',
  columns: {
    id,
    person,
    dato: required(dayCell, 'Dato', 'Dagen for henvendelsen.'),
    type: required(codeCell(complaintKinds), 'Type', 'Slags henvendelse.'),
    udfald: optional(
      codeCell(complaintOutcomes),
      'Udfald',
      'Hvad der kom ud af den. Tom: ikke afgjort endnu.',
    ),
  },
});

/** Job orders of employers. */
export const jobordrer = file({
  label: 'Jobordrer',
  about: 'Arbejdsgivere, der har bedt kommunen om folk.',
  columns: {
    id,
    dato: required(dayCell, 'Dato', 'Dagen, ordren kom.'),
    arbejdsgiver: required(textCell, 'Arbejdsgiver', 'Arbejdspladsens navn.'),
    p_nummer: optional(pNumberCell, 'P-nummer', 'Arbejdspladsens P-nummer. Tom: ikke oplyst.'),
    sektor: required(codeCell(sectors), 'Sektor', 'Arbejdsgiverens sektor.'),
    type: required(codeCell(jobOrderKinds), 'Type', 'Slags job.'),
    titel: required(textCell, 'Titel', 'Stillingen.'),
    pladser: required(
      numberCell({ from: 1, to: 1000, whole: true }),
      'Pladser',
      'Hvor mange der søges.',
    ),
    lukket: optional(dayCell, 'Lukket', 'Dagen, ordren blev lukket. Tom: den er åben.'),
  },
});

/** Citizens referred to job orders. */
export const henvisninger = file({
  label: 'Henvisninger',
  about: 'Borgere, der er henvist til en jobordre.',
  columns: {
    id,
    person,
    jobordre: required(referenceCell('jobordrer'), 'Jobordre', 'Id fra jobordrer.csv.'),
    dato: required(dayCell, 'Dato', 'Dagen for henvisningen.'),
    udfald: optional(
      codeCell(referralOutcomes),
      'Udfald',
      'Om borgeren blev ansat. Tom: ikke afgjort endnu.',
    ),
  },
});

/** The risk group of losing dagpenge. */
export const risikogruppe = file({
  label: 'Risikogruppe',
  about: 'Borgere i risiko for at miste dagpengene, og pakken A-F: dagene, tingene skete.',
  period,
  oneAtATime: 'én periode i risikogruppen',
  columns: {
    id,
    person,
    fra: from('Første dag i risikogruppen.'),
    til_og_med: lastDay,
    brev: optional(dayCell, 'Brev', 'A: a-kassens brev. Tom: ikke sket.'),
    kontakt: optional(dayCell, 'Kontakt', 'Kontakten til jobcentret. Tom: ikke sket.'),
    jobformidler: optional(dayCell, 'Jobformidler', 'B: fik en personlig jobformidler.'),
    udenfor: optional(
      codeCell(riskOutsideReasons),
      'Udenfor',
      'Hvorfor borgeren er uden for indsatsen. Tom: er omfattet.',
    ),
    anmodet: optional(dayCell, 'Anmodet', 'C: bad om et virksomhedsrettet tilbud.'),
    bevilget: optional(dayCell, 'Bevilget', 'C: fik tilbuddet bevilget.'),
    uddannelsesoenske: optional(dayCell, 'Uddannelsesønske', 'F: ønskede 26 ugers uddannelse.'),
    uddannelse_fra: optional(dayCell, 'Uddannelse fra', 'F: begyndte på uddannelsen.'),
  },
});

/** Companies in the alliance. */
export const alliance = file({
  label: 'Alliance',
  about: 'Virksomheder med en fast aftale med kommunen.',
  period,
  columns: {
    id,
    virksomhed: required(textCell, 'Virksomhed', 'Virksomhedens navn.'),
    cvr: optional(cvrCell, 'CVR', 'CVR-nummeret. Tom: ikke oplyst.'),
    fra: from('Første dag i aftalen.'),
    til_og_med: lastDay,
  },
});
