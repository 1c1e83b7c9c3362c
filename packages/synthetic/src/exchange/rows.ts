import {
  csvHeader,
  csvLine,
  csvName,
  type FileName,
  fileNames,
  type Row,
} from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { dateOf, plusDays } from '../calendar/calendar.ts';
import { keyFiguresOf } from '../truth/key-figures.ts';
import { type Citizen, type Municipality, truthLinesOf } from '../generate.ts';

/** File name in the import folder → its lines, the header first. */
export type Lines = ReadonlyMap<string, readonly string[]>;

/** The municipality in the exchange format (docs/import-format.md). */
export function rowsOf(municipality: Municipality): Lines {
  const { code, name, inhabitants, on, units, employees, people } = municipality;
  const lines = new Map(fileNames.map((file) => [file, [csvHeader(file)]]));
  const add = <F extends FileName>(file: F, row: Row<F>): void => {
    lines.get(file)?.push(csvLine(file, row));
  };
  add('kommune', { kommunekode: code, navn: name, indbyggere_18_64: inhabitants, demo_dato: on });
  for (const { id, name: navn } of units) add('enheder', { id, navn });
  for (const { id, name: navn, role: rolle, unit: enhed, seesProtected } of employees) {
    add('medarbejdere', { id, navn, rolle, enhed, beskyttede: seesProtected });
  }
  for (const citizen of people) addCitizen(add, citizen);
  addEmployers(add, municipality);
  return new Map([...lines].map(([file, text]) => [csvName(file), text]));
}

type Add = <F extends FileName>(file: F, row: Row<F>) => void;

function addCitizen(add: Add, citizen: Citizen): void {
  const {
    id: person,
    cpr,
    firstName,
    lastName,
    unit,
    isProtected,
    caseworkers,
    caseFile,
  } = citizen;
  add('personer', {
    id: person,
    cpr,
    fornavn: firstName,
    efternavn: lastName,
    foedselsdato: caseFile.person.birthDate,
    uddannelse: caseFile.person.education,
    enhed: unit,
    beskyttet: isProtected,
  });
  for (const { id, employee: medarbejder, from: fra, to } of caseworkers) {
    add('sagsbehandlere', { id, person, medarbejder, fra, til_og_med: lastDay(to) });
  }
  for (const details of citizen.contactDetails) {
    add('kontaktoplysninger', {
      id: details.id,
      person,
      vej: details.street,
      postnummer: details.postcode,
      by: details.town,
      telefon: details.phone,
      email: details.email,
      fritaget_digital_post: details.exemptFromDigitalPost,
      fra: details.from,
      til_og_med: lastDay(details.to),
    });
  }
  for (const { id, contactOn: henvendelse, to, municipalFromDayOne } of caseFile.courses) {
    const kommunen_fra_dag_et = municipalFromDayOne;
    add('kontaktforloeb', {
      id,
      person,
      henvendelse,
      til_og_med: lastDay(to),
      kommunen_fra_dag_et,
    });
  }
  for (const { id, benefit: ydelse, from: fra, to } of caseFile.benefits) {
    add('ydelser', { id, person, ydelse, fra, til_og_med: lastDay(to) });
  }
  for (const { id, category: kategori, from: fra, to } of caseFile.categories) {
    add('visitationer', { id, person, kategori, fra, til_og_med: lastDay(to) });
  }
  for (const { id, household: husstand, from: fra, to } of caseFile.households) {
    add('husstande', { id, person, husstand, fra, til_og_med: lastDay(to) });
  }
  for (const {
    id,
    on: dato,
    kind: type,
    form,
    state: status,
    holder,
    selfBooked,
  } of caseFile.interviews) {
    add('samtaler', {
      id,
      person,
      dato,
      type,
      form,
      status,
      afholder: holder,
      selvbooket: selfBooked,
    });
  }
  for (const {
    id,
    kind: type,
    sector,
    givenOn,
    from: fra,
    to,
    hoursPerWeek,
  } of caseFile.activities) {
    const period = { fra, til_og_med: lastDay(to) };
    const details = { sektor: sector, tilbudt: givenOn, timer_pr_uge: hoursPerWeek };
    add('tilbud', { id, person, type, ...details, ...period });
  }
  for (const { id, kind: type, from: fra, to } of caseFile.absences) {
    add('fravaer', { id, person, type, fra, til_og_med: lastDay(to) });
  }
  for (const { id, scope: omfang, ground: grund, from: fra, to } of caseFile.exemptions) {
    add('fritagelser', { id, person, omfang, grund, fra, til_og_med: lastDay(to) });
  }
  for (const { id, on: dato, needsTeaching } of caseFile.tests) {
    add('tests', { id, person, dato, behov_for_undervisning: needsTeaching });
  }
  for (const { id, on: dato } of caseFile.cvs) add('cv', { id, person, dato });
  addSickness(add, citizen);
  addOutcomes(add, citizen);
}

function addSickness(add: Add, { id: person, caseFile }: Citizen): void {
  for (const sick of caseFile.sicknessCases) {
    add('sygesager', {
      id: sick.id,
      person,
      foerste_fravaersdag: sick.from,
      til_og_med: lastDay(sick.to),
      kategori: sick.category,
      ansat: sick.employed,
      ventes_rask: sick.expectedWell,
      begge_venter_det: sick.bothExpect,
      fast_track: sick.fastTrackOn,
      taeller_som: sick.countedAs,
      graense: sick.limitGroup,
    });
  }
  for (const { id, on, outcome, provision, eventOn } of caseFile.sicknessDecisions) {
    add('sygeafgoerelser', {
      id,
      person,
      dato: on,
      udfald: outcome,
      bestemmelse: provision,
      begivenhed: eventOn,
    });
  }
}

function addOutcomes(add: Add, { id: person, outcomes }: Citizen): void {
  for (const { id, course: kontaktforloeb, on: dato, reason: grund } of outcomes.courseEnds) {
    add('forloebsslut', { id, person, kontaktforloeb, dato, grund });
  }
  for (const { id, status, hoursPerWeek, from: fra, to } of outcomes.labourStatuses) {
    const period = { fra, til_og_med: lastDay(to) };
    add('arbejdsmarkedsstatus', { id, person, status, timer_pr_uge: hoursPerWeek, ...period });
  }
  for (const { id, benefit: ydelse, monthly, from: fra, to } of outcomes.benefitAmounts) {
    const period = { fra, til_og_med: lastDay(to) };
    add('ydelsesbeloeb', { id, person, ydelse, beloeb_pr_maaned: monthly / 100, ...period });
  }
  for (const terms of outcomes.offerTerms) {
    add('tilbudsvilkaar', {
      id: terms.id,
      person,
      tilbud: terms.activity,
      dato: terms.on,
      udbyder: terms.provider,
      p_nummer: terms.pNumber,
      formaal: terms.purpose,
      maal: terms.aim === '' ? null : terms.aim,
    });
  }
  for (const { id, activity: tilbud, on: dato, reason: grund, evaluation } of outcomes.offerEnds) {
    const evaluering = evaluation === '' ? null : evaluation;
    add('tilbudsafslutninger', { id, person, tilbud, dato, grund, evaluering });
  }
  for (const { id, on: dato, kind: type, outcome: udfald } of outcomes.complaints) {
    add('henvendelser', { id, person, dato, type, udfald });
  }
  for (const { id, on: dato, jobOrder: jobordre, outcome: udfald } of outcomes.referrals) {
    add('henvisninger', { id, person, jobordre, dato, udfald });
  }
  for (const mark of outcomes.riskMarks) {
    add('risikogruppe', {
      id: mark.id,
      person,
      fra: mark.from,
      til_og_med: lastDay(mark.to),
      brev: mark.letterOn,
      kontakt: mark.contactedOn,
      jobformidler: mark.brokerOn,
      udenfor: mark.outside,
      anmodet: mark.askedOn,
      bevilget: mark.grantedOn,
      uddannelsesoenske: mark.educationWishOn,
      uddannelse_fra: mark.educationFrom,
    });
  }
}

function addEmployers(add: Add, { jobOrders, alliance }: Municipality): void {
  for (const order of jobOrders) {
    add('jobordrer', {
      id: order.id,
      dato: order.on,
      arbejdsgiver: order.employer,
      p_nummer: order.pNumber,
      sektor: order.sector,
      type: order.kind,
      titel: order.title,
      pladser: order.places,
      lukket: order.closedOn,
    });
  }
  for (const { id, company: virksomhed, cvr, from: fra, to } of alliance) {
    add('alliance', { id, virksomhed, cvr, fra, til_og_med: lastDay(to) });
  }
}

/** The last day of a half-open period; null while it runs. */
function lastDay(to: Day): Day | null {
  return to === openEnd ? null : plusDays(to, -1);
}

export const truthFile = 'sandhed.csv';

/** The lines of the truth file, the header first. */
export function truthRowsOf(municipality: Municipality): readonly string[] {
  return [
    'person;kontaktforloeb;pligt;nummer;frist;status',
    ...truthLinesOf(municipality).map(({ person, course, kind, number, due, status }) =>
      [person, course, kind, number, written(due), status].join(';'),
    ),
  ];
}

export const keyFigureFile = 'noegletal.csv';

/** The lines of the file of key figures, the header first. */
export function keyFigureRowsOf(municipality: Municipality): readonly string[] {
  return [
    'maaned;tal;gruppe;vaerdi',
    ...keyFiguresOf(municipality).map(({ month, figure, group, count }) =>
      [month, figure, group, count].join(';'),
    ),
  ];
}

function written(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
