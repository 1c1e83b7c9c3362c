import { addDays, type AnyRule, type Day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import * as law from '../index.ts';
import { reforms, rules } from '../index.ts';
import { factsToAsk } from '../../generate/facts-to-ask.ts';
import { factsOf, readRuleVignettes } from '../../generate/rule-vignettes.ts';

/** Easier than a newspaper; official letters lie around 50 (C. H. Björnsson, Läsbarhet, 1968). */
const hardest = 40;
const mostSentences = 2;

/** Words that belong in a statute, and that everyday Danish has another word for. */
const statuteWords = [
  'ad',
  'anmodning',
  'anmode',
  'bestemmelse',
  'dog',
  'endvidere',
  'foranstaltning',
  'foretages',
  'forestå',
  'fornøden',
  'fremsendes',
  'henholdsvis',
  'henset',
  'herunder',
  'hidrører',
  'hjemmel',
  'hvorvidt',
  'iværksætte',
  'iværksættes',
  'jf',
  'jævnfør',
  'medmindre',
  'meddeles',
  'nærværende',
  'ovennævnte',
  'pgl',
  'påhviler',
  'pågældende',
  'påbegynde',
  'påbegyndes',
  'stk',
  'således',
  'såfremt',
  'tilkomme',
  'tilvejebringe',
  'vedkommende',
  'vedrørende',
];

/** The codes of the lists, which a letter writes as words. */
const codes = Object.values(law as Readonly<Record<string, unknown>>)
  .flatMap((list) =>
    typeof list === 'object' && list !== null && 'codes' in list && Array.isArray(list.codes)
      ? (list.codes as readonly { readonly code: string }[])
      : [],
  )
  .map(({ code }) => code)
  .filter((code) => code.includes('-'));

/** Sentences; a stop after a number ends none, as in `1. juli`. */
const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+(?=[A-ZÆØÅ])/).filter((part) => part !== '');
const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d.,-]*/gu) ?? [];
const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** Läsbarhetsindex: the mean length of a sentence and the percentage of words of more than six letters, added. */
function lix(text: string): number {
  const words = wordsIn(text);
  const long = words.filter((word) => lettersIn(word) > 6).length;
  return words.length / sentencesIn(text).length + (100 * long) / words.length;
}

/** What keeps a sentence out of a letter to a citizen. */
function faultsIn(text: string): string[] {
  const words = wordsIn(text.toLowerCase()).map((word) => word.replace(/[.,-]+$/, ''));
  const checks: readonly (readonly [boolean, string])[] = [
    [!/^[A-ZÆØÅ]/.test(text), 'begynder ikke med stort'],
    [!text.endsWith('.'), 'ender ikke med punktum'],
    [text !== text.trim() || /\s{2}|\.\./.test(text), 'har løse tegn'],
    [text.includes('§'), 'nævner en paragraf'],
    [/undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}/.test(text), 'viser data, ikke ord'],
    [codes.some((code) => words.includes(code)), 'viser en kode'],
    [!/\b(du|dig|din|dit|dine)\b/i.test(text), 'taler ikke til borgeren'],
    [sentencesIn(text).length > mostSentences, 'har for mange sætninger'],
    [lix(text) >= hardest, `har lixtal ${Math.round(lix(text))}`],
  ];
  const formal = statuteWords.filter((word) => words.includes(word));
  return [
    ...checks.flatMap(([isFault, what]) => (isFault ? [what] : [])),
    ...formal.map((word) => `bruger »${word}«`),
  ];
}

describe('the check itself', () => {
  test.each([
    ['Du skal komme til en samtale senest den 10. marts 2014.', []],
    ['Du får 10.500 kr. om måneden. Pengene kommer den sidste hverdag.', []],
    ['Du skal have et CV på Jobnet. Det skal ligge der senest den 1. juli 2014.', []],
    ['du skal komme.', ['begynder ikke med stort']],
    ['Du skal komme', ['ender ikke med punktum']],
    ['Du skal  komme.', ['har løse tegn']],
    ['Du skal komme efter § 31.', ['nævner en paragraf']],
    ['Du skal komme senest 2014-03-10.', ['viser data, ikke ord']],
    ['Du skal undefined.', ['viser data, ikke ord']],
    ['Du er aktivitetsparat-ung nu.', ['viser en kode']],
    ['Kommunen holder et møde.', ['taler ikke til borgeren']],
    ['Du kan. Du må. Du skal.', ['har for mange sætninger']],
    ['Du skal jf. loven komme, såfremt du kan.', ['bruger »jf«', 'bruger »såfremt«']],
    [
      'Beskæftigelsesindsatsen iværksættes efterfølgende, dokumentation forudsætter din medvirken.',
      ['har lixtal 93', 'bruger »iværksættes«'],
    ],
  ])('%s', (text, faults) => {
    expect(faultsIn(text)).toEqual(faults);
  });

  test('the index of readability is that of a hand count', () => {
    // 10 words, 1 sentence, 1 long word (samtale has seven letters): 10 + 10.
    expect(lix('Du skal komme til en samtale den 1. juli 2014.')).toBe(20);
    // 8 words, 2 sentences, 2 long words: 4 + 25.
    expect(lix('Kommunen holder en samtale. Den er hver uge.')).toBe(29);
  });
});

const vignettes = readRuleVignettes();
const days: readonly Day[] = [...new Set(reforms.flatMap(({ from }) => [addDays(from, -1), from]))];

/** Every sentence a rule may put in a letter: all facts around every day of change, and the vignettes. */
function lettersOf(rule: AnyRule): ReadonlySet<string> {
  const asked = [
    ...days.flatMap((on) => factsToAsk(rule, on).map((facts) => ({ facts, on }))),
    ...vignettes
      .filter((vignette) => vignette.rule === rule.id)
      .map((vignette) => ({ facts: factsOf(rule, vignette.facts), on: vignette.on })),
  ];
  const letters = new Set<string>();
  for (const { facts, on } of asked) {
    const outcome = rule.decide(facts, on);
    if (outcome.outcome === 'afgjort') letters.add(rule.letter?.(outcome.value, facts) ?? '');
  }
  return letters;
}

/** Subjects no letter to a citizen speaks of. */
const notForCitizens: Readonly<Record<string, string>> = {
  kontaktgruppe: 'registrering i fagsystemet',
  kvote: 'kommunens måltal',
  loft: 'kommunens økonomi',
  oekonomi: 'kommunens økonomi',
  refusion: 'kommunens økonomi',
  virksomhed: 'betingelser, som virksomheden opfylder',
};

/** Rules of the other subjects that a letter does not speak of. */
const notInLetters: Readonly<Record<string, string>> = {
  'forsoergelse/beregnede-forsoergere': 'forudsætning i kommunens beregning',
  'risikogruppe/akutjob': 'måltal for hele landet',
  'risikogruppe/jobformidlere': 'bevilling til kommunen',
  'risikogruppe/jobpraemie': 'præmie til arbejdsgiveren',
  'risikogruppe/jobrotation': 'måltal for hele landet',
  'sagsbehandling/beskaeftigelsesplan': 'kommunens egen plan',
  'sagsbehandling/uden-frist': 'kommunens kontrol med sin egen tabel',
  'samtaler/evaluering': 'ministerens evaluering',
  'samtaler/loebende-begynder': 'mellemregning; samtalerne har selv en sætning',
  'sanktion/advarsel': 'kommunens kontrol med sit eget brev',
  'sanktion/klar-til-afgoerelse': 'sagsbehandlerens tjekliste',
  'tilbud/driftsrefusion': 'kommunens økonomi',
  'tilbud/kommunal-udgift': 'kommunens økonomi',
  'tilbud/skema-refusion': 'kommunens økonomi',
  'tilbud/uddannelsesafklarende': 'inddeling af tilbud',
  'visitation/aabner-og-lukker': 'oversigt over andre regler, som selv har sætninger',
  'visitation/maalgruppenummer': 'lovens nummer på gruppen',
  'visitation/nummer-oversaettelse': 'lovens nummer på gruppen',
};

const subjectOf = (id: string): string => id.split('/')[0] ?? '';
const without = [...rules.values()].filter(
  (rule) => rule.letter === undefined && lettersOf(rule).size > 0,
);

test('every rule that decides something of a citizen has a sentence for the letter', () => {
  const unexplained = without.filter(
    ({ id }) => notForCitizens[subjectOf(id)] === undefined && notInLetters[id] === undefined,
  );
  expect(unexplained.map(({ id }) => id)).toEqual([]);
});

test('the rules that need no sentence exist and have none', () => {
  const ids = without.map(({ id }) => id);
  expect(Object.keys(notInLetters).filter((id) => !ids.includes(id))).toEqual([]);
  const subjects = new Set([...rules.keys()].map(subjectOf));
  expect(Object.keys(notForCitizens).filter((subject) => !subjects.has(subject))).toEqual([]);
});

const inLetters = [...rules.values()].filter(({ letter }) => letter !== undefined);

test.each(inLetters)('$id: a letter can be read by anyone', (rule) => {
  const bad = [...lettersOf(rule)].flatMap((text) => {
    const faults = faultsIn(text);
    return faults.length === 0 ? [] : [`${text} → ${faults.join(', ')}`];
  });
  expect(bad.slice(0, 5)).toEqual([]);
});
