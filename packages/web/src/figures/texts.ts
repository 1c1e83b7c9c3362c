import type { Unit } from '@rettidig/figures';
import { roomTexts } from '../texts/room-texts.ts';
import type { CountedIn } from './counted-in.ts';

const unitsDa: Readonly<Record<Unit, string>> = {
  personer: 'personer',
  fuldtidspersoner: 'fuldtidspersoner',
  forloeb: 'forløb',
  antal: 'antal',
  pct: 'procent',
  dage: 'dage',
  'pr-13-uger': 'pr. 13 uger',
  'pr-aar': 'pr. år',
  sager: 'sager',
};

const unitDa: Readonly<Partial<Record<Unit, string>>> = {
  personer: 'person',
  fuldtidspersoner: 'fuldtidsperson',
  dage: 'dag',
  sager: 'sag',
};

const unitEn: Readonly<Partial<Record<Unit, string>>> = {
  personer: 'person',
  fuldtidspersoner: 'full-time person',
  forloeb: 'spell',
  dage: 'day',
  sager: 'case',
};

const unitsEn: Readonly<Record<Unit, string>> = {
  personer: 'persons',
  fuldtidspersoner: 'full-time persons',
  forloeb: 'spells',
  antal: 'number',
  pct: 'percent',
  dage: 'days',
  'pr-13-uger': 'per 13 weeks',
  'pr-aar': 'per year',
  sager: 'cases',
};

const countedDa: Readonly<Record<CountedIn, string>> = {
  dage: 'dage',
  fuldtidsdage: 'fuldtidsdage',
  borgere: 'borgere',
  antal: 'antal',
};

const countedEn: Readonly<Record<CountedIn, string>> = {
  dage: 'days',
  fuldtidsdage: 'full-time days',
  borgere: 'citizens',
  antal: 'number',
};

/** What all pages of key figures say. */
export const textsOfFigures = roomTexts({
  da: {
    title: 'Nøgletal',
    back: 'Nøgletal',
    asKnown: (at: string) => `Som kendt ${at}`,
    ours: (municipality: string) => `Rettidig, ${municipality}s egne sager`,
    sourceLine: (ours: string, periods: string, at: string) =>
      `${ours}, ${periods}, som kendt ${at}`,
    from: (first: string, last: string) => (first === last ? first : `${first} til ${last}`),
    units: unitsDa,
    unit: unitDa,
    counted: countedDa,
    nameBy: (name: string, dimension: string) => `${name} efter ${dimension}`,
    limitedTo: (limits: string) => `Kun ${limits}`,
    definitionFrom: (source: string) => `Definition: ${source}`,
    all: 'Alle',
    without: (dimension: string) => `Uden ${dimension}`,
    notSaid: 'Ikke oplyst',
    unknownName: 'Ukendt',
    notBegun: 'ikke begyndt',
    noData: 'ingen data',
    nobody: 'ingen at måle på',
    knownFrom: (day: string) => `kendes først ${day}`,
    soFar: 'foreløbig',
    soFarWith: (day: string) => `foreløbig, data til ${day}`,
    delivered: (day: string) => `data er kun leveret til og med ${day}`,
    late: (day: string) =>
      `Data er kun leveret til og med ${day}. Tal for perioder, der slutter senere, er foreløbige: det, der er sket siden, er ikke med.`,
    show: 'Vis',
    reset: 'Nulstil',
    periodKind: 'Periode',
    until: 'Til og med',
    count: 'Antal perioder',
    splitBy: 'Delt efter',
    noSplit: 'Ikke delt',
    filter: 'Vælg periode og gruppe',
    period: 'Periode',
    value: 'Værdi',
    numerator: 'Tæller',
    divisor: 'Nævner',
    firstDay: 'Første dag',
    lastDay: 'Sidste dag',
    remark: 'Bemærkning',
    change: 'Ændring',
    whole: 'I alt',
    target: 'Måltal',
    csv: 'Hent som CSV',
    excel: 'Hent som Excel',
    flags: {
      naaet: 'Nået',
      'taet-paa': 'Tæt på',
      'ikke-naaet': 'Ikke nået',
    },
    onlyLeaders: 'Tal delt efter sagsbehandler kan kun ses af ledere. Vælg en anden opdeling.',
  },
  en: {
    title: 'Key figures',
    back: 'Key figures',
    asKnown: (at: string) => `As known ${at}`,
    ours: (municipality: string) => `Rettidig, the cases of ${municipality}`,
    sourceLine: (ours: string, periods: string, at: string) =>
      `${ours}, ${periods}, as known ${at}`,
    from: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    units: unitsEn,
    unit: unitEn,
    counted: countedEn,
    nameBy: (name: string, dimension: string) => `${name} by ${dimension}`,
    limitedTo: (limits: string) => `Only ${limits}`,
    definitionFrom: (source: string) => `Definition: ${source}`,
    all: 'All',
    without: (dimension: string) => `Without ${dimension}`,
    notSaid: 'Not recorded',
    unknownName: 'Unknown',
    notBegun: 'not begun',
    noData: 'no data',
    nobody: 'nobody to measure',
    knownFrom: (day: string) => `known on ${day}`,
    soFar: 'so far',
    soFarWith: (day: string) => `so far, data to ${day}`,
    delivered: (day: string) => `data have been delivered to ${day} only`,
    late: (day: string) =>
      `Data have been delivered to ${day} only. Figures of periods that end later are provisional: what has happened since is not in them.`,
    show: 'Show',
    reset: 'Reset',
    periodKind: 'Period',
    until: 'Up to and including',
    count: 'Number of periods',
    splitBy: 'Split by',
    noSplit: 'Not split',
    filter: 'Choose period and group',
    period: 'Period',
    value: 'Value',
    numerator: 'Numerator',
    divisor: 'Denominator',
    firstDay: 'First day',
    lastDay: 'Last day',
    remark: 'Remark',
    change: 'Change',
    whole: 'In all',
    target: 'Target',
    csv: 'Download as CSV',
    excel: 'Download as Excel',
    flags: {
      naaet: 'Met',
      'taet-paa': 'Close',
      'ikke-naaet': 'Not met',
    },
    onlyLeaders: 'Figures split by caseworker are for leaders only. Choose another way to split.',
  },
});
