import {
  counted,
  danishLongDay,
  danishMoney,
  type Day,
  type Fact,
  kroner,
  type Money,
} from '@rettidig/engine';
import {
  activityKinds,
  benefits,
  type CodeList,
  educationLevels,
  personCategories,
  sectors,
  targetGroups,
} from '../codes/index.ts';

/** The facts several rules ask for, by the name a caseworker would use, and how to declare others. */
export const fact = {
  group: codeFact('Målgruppe', targetGroups),
  benefit: codeFact('Ydelse', benefits),
  category: codeFact('Visitationskategori', personCategories, ['ingen', 'Ikke visiteret']),
  education: codeFact('Uddannelsesniveau', educationLevels),
  educationIfKnown: codeFact('Uddannelsesniveau', educationLevels, ['ukendt', 'ikke oplyst']),
  birthDate: dayFact('Fødselsdato'),
  contactOn: dayFact('Første henvendelse'),
  clockStart: dayFact('Kontaktforløbet regnes fra'),
  municipalFromDayOne: yesNo('Kommunen har kontaktforløbet fra dag ét (§ 27, stk. 3)'),
  offer: codeFact('Tilbud', activityKinds),
  sector: codeFact('Sektor', sectors),
  start: dayFact('Begynder'),
  codeFact,
  dayFact,
  yesNo,
  countFact,
  moneyFact,
} as const;

/** One of a list of codes; with `or`, also one more answer that is no code of the list. */
function codeFact<C extends string, O extends string = never>(
  label: string,
  list: CodeList<C>,
  or?: readonly [code: O, label: string],
): Fact<C | O> {
  const codes: (C | O)[] = list.codes.map(({ code }) => code);
  return {
    label,
    show: (value) => (or !== undefined && value === or[0] ? or[1] : list.label(value as C, 'da')),
    examples: or === undefined ? codes : [...codes, or[0]],
    accepts: (value) =>
      typeof value === 'string' && (list.has(value) || (or !== undefined && value === or[0])),
  };
}

/** A day; it is tried as the day the rule is asked for. */
function dayFact(label: string): Fact<Day> {
  return { label, show: danishLongDay, accepts: Number.isInteger };
}

function yesNo(label: string): Fact<boolean> {
  return {
    label,
    show: (value) => (value ? 'ja' : 'nej'),
    examples: [true, false],
    accepts: isYesOrNo,
  };
}

function isYesOrNo(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** A number of something; `examples` lie on both sides of the bounds the law sets. */
function countFact(label: string, unit: string, examples: readonly number[]): Fact<number> {
  return {
    label,
    show: (value) => counted(value, unitOfOne.get(unit) ?? unit, unit).replace('.', ','),
    examples,
    accepts: Number.isFinite,
  };
}

/** The units that read otherwise of one. */
const unitOfOne: ReadonlyMap<string, string> = new Map([
  ['ansatte', 'ansat'],
  ['børn', 'barn'],
  ['dage', 'dag'],
  ['fuldtidspersoner', 'fuldtidsperson'],
  ['jobformidlere', 'jobformidler'],
  ['måneder', 'måned'],
  ['perioder', 'periode'],
  ['personer', 'person'],
  ['pladser', 'plads'],
  ['timer', 'time'],
  ['uger', 'uge'],
  ['årsvikariater', 'årsvikariat'],
]);

/** An amount; `examples` in kroner lie on both sides of the bounds the law sets. */
function moneyFact(label: string, examples: readonly number[]): Fact<Money> {
  return {
    label,
    show: danishMoney,
    examples: examples.map(kroner),
    accepts: Number.isInteger,
  };
}
