import { asPrinted, exact } from '../../wording/number-text.ts';
import type { Finding } from '../finding.ts';
import { type Detector, placeOf } from '../material.ts';
import { type TextNumber, danish, numbersIn, yearOf } from '../number.ts';
import type { Sentence } from '../section.ts';

/** What one sentence says is worked out from numbers that stand in it. */
interface Calculation {
  readonly said: TextNumber;
  /** As people would write it down: `30 / 120`. */
  readonly written: string;
  /** In the unit of what is said. */
  readonly result: number;
  readonly least: number;
  readonly most: number;
}

const about = String.raw`(?:(?:ca\.|cirka|knap|godt|omkring|lidt over|lidt under) )?`;
const link = String.raw`(?:,? svarende til|,? hvilket svarer til|,? det svarer til|,? altså|,? dvs\.|,? eller| \() ?(?:en (?:stigning|forøgelse|nedgang) på |et fald på )?${about}$`;

const fromBefore = new RegExp(String.raw`fra ${about}$`, 'iu');
const fromTo = new RegExp(String.raw`^[^\d.;]{0,30}?\btil ${about}$`, 'iu');
const thenLink = new RegExp(`^[^\\d.;]{0,60}?${link}`, 'iu');
const changes =
  /(?:st[ei]g|stig(?:er|e|et|ning)|fald(?:t|er|e|et)?|vokse|øge|reducere|sænke|mindske)\p{L}* /iu;
/** A percentage of something else than what it stands beside. */
const ofOther = /^ ?(?:af |point)/iu;
const ofAll = String.raw`af (?:de |i alt |alle |samtlige )*`;
const ofBetween = new RegExp(String.raw`^[^\d.,;]{0,30}?\b${ofAll}$`, 'iu');
const ofBefore = new RegExp(String.raw`(?<!\p{L})${ofAll}$`, 'iu');
const clause = /^[^\d.;]{1,60}$/u;

const isCount = ({ decimals, scale, unit, value, printed }: TextNumber): boolean =>
  decimals === 0 && scale === 1 && unit === null && value > 0 && yearOf(printed) === null;

const sizeOf = ({ value, scale }: TextNumber): number => value * scale;

/** Half of the last digit that is printed; a whole number that stands for itself is as it is said. */
const doubtOf = ({ decimals, scale }: TextNumber): number =>
  decimals === 0 && scale === 1 ? 0 : 0.5 * scale * 10 ** -decimals;

/** What a computation can give when its numbers were rounded: that of each corner. */
function within(
  numbers: readonly TextNumber[],
  compute: (values: readonly number[]) => number,
): Pick<Calculation, 'result' | 'least' | 'most'> {
  let corners: readonly (readonly number[])[] = [[]];
  for (const number of numbers) {
    const [size, doubt] = [sizeOf(number), doubtOf(number)];
    const values = doubt === 0 ? [size] : [size - doubt, size + doubt];
    corners = corners.flatMap((corner) => values.map((value) => [...corner, value]));
  }
  const results = corners.map(compute);
  return {
    result: exact(compute(numbers.map(sizeOf))),
    least: Math.min(...results),
    most: Math.max(...results),
  };
}

/** `steg fra 200 til 250, svarende til 25 pct.`; `30 af de 120, svarende til 25 pct.`; `Af de 120 kom 30 i job (25 pct.)`. */
function percentages(text: string, numbers: readonly TextNumber[]): readonly Calculation[] {
  return numbers.flatMap((said, at): readonly Calculation[] => {
    const [one, other] = [numbers[at - 2], numbers[at - 1]];
    if (said.unit !== 'pct' || one === undefined || other === undefined) return [];
    const before = text.slice(0, one.start);
    const between = text.slice(one.end, other.start);
    if (!thenLink.test(text.slice(other.end, said.start))) return [];
    const isChange =
      fromBefore.test(before) &&
      fromTo.test(between) &&
      changes.test(before) &&
      !ofOther.test(text.slice(said.end)) &&
      [one, other].every(
        ({ unit, value, printed }) =>
          unit !== 'pct' && unit !== 'procentpoint' && value > 0 && yearOf(printed) === null,
      );
    if (isChange) {
      // `fra 1,2 til 1,5 mio. kr.`: the unit is said once.
      const start = one.unit === null ? { ...one, scale: other.scale } : one;
      return [
        {
          said,
          written: `(${danish(sizeOf(other))} - ${danish(sizeOf(start))}) / ${danish(sizeOf(start))}`,
          ...within([start, other], ([from = 1, to = 1]) => (Math.abs(to - from) / from) * 100),
        },
      ];
    }
    if (!isCount(one) || !isCount(other)) return [];
    const pair = ofBetween.test(between)
      ? [one, other]
      : ofBefore.test(before) && clause.test(between)
        ? [other, one]
        : null;
    const [part, whole] = pair ?? [];
    if (part === undefined || whole === undefined || part.value > whole.value) return [];
    return [
      {
        said,
        written: `${part.printed} / ${whole.printed}`,
        ...within([part, whole], ([some = 0, all = 1]) => (some / all) * 100),
      },
    ];
  });
}

/** Between two terms; a minus is read as the sign of the number after it. */
const plus = ' + ';
const times = ' × ';

/** `100 + 50 = 150`, with signs of one kind. */
function equations(text: string, numbers: readonly TextNumber[]): readonly Calculation[] {
  const gapAfter = (at: number): string => text.slice(numbers[at]?.end, numbers[at + 1]?.start);
  const isJoined = (at: number): boolean =>
    [plus, times].includes(gapAfter(at)) ||
    (gapAfter(at) === ' ' && (numbers[at + 1]?.value ?? 0) < 0);
  return numbers.flatMap((said, end): readonly Calculation[] => {
    if (gapAfter(end - 1) !== ' = ') return [];
    let begin = end - 1;
    while (begin > 0 && isJoined(begin - 1)) begin -= 1;
    const terms = numbers.slice(begin, end);
    const gaps = terms.slice(1).map((_, at) => gapAfter(begin + at));
    // What stands before may be a part of it that is not read.
    const isWhole = !/[+×−–=/*-]\s*$/u.test(text.slice(0, terms[0]?.start));
    const isProduct = gaps.includes(times);
    const isOfOneKind = !isProduct || gaps.every((gap) => gap === times);
    const isOfOneUnit = terms.every(({ unit }) => (unit === 'pct') === (said.unit === 'pct'));
    if (gaps.length === 0 || gaps.length > 8 || !isWhole || !isOfOneKind || !isOfOneUnit) return [];
    return [
      {
        said,
        written: text.slice(terms[0]?.start, terms.at(-1)?.end),
        ...within(terms, (values) =>
          values.reduce((all, value) => (isProduct ? all * value : all + value)),
        ),
      },
    ];
  });
}

function findingOf(sentence: Sentence, calculation: Calculation): Finding {
  const { said, written, result, least, most } = calculation;
  // A fall of 5 per cent is said as 5 or as -5.
  const size = said.unit === 'pct' ? Math.abs(sizeOf(said)) : sizeOf(said);
  const isExact = exact(asPrinted(result / said.scale, said.decimals) * said.scale) === exact(size);
  const step = said.scale * 10 ** -said.decimals;
  const doubt = said.about ? Math.max(step, Math.abs(size) / 20) : step / 2;
  const isNear = size + doubt >= least && size - doubt <= most;
  const unit = said.unit === 'pct' ? ' %' : '';
  return {
    verdict: isExact ? 'bekraeftet' : isNear ? 'afrunding' : 'modsagt-af-udsagn',
    check: 'regnet-i-saetningen',
    places: [placeOf(sentence, said.printed)],
    text: isExact
      ? `»${said.printed}« passer med tallene i sætningen.`
      : isNear
        ? `»${said.printed}« passer med tallene i sætningen inden for afrunding.`
        : `»${said.printed}« passer ikke med tallene i sætningen, som giver ${danish(asPrinted(result, 1))}${unit}.`,
    computation: `${written} = ${danish(result)}${unit}`,
  };
}

/** Percentages and sums that a sentence works out itself, from numbers that stand in it. */
export const saidCalculations: Detector = {
  check: 'regnet-i-saetningen',
  title: 'Procenter og regnestykker af tal i samme sætning',
  find: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const numbers = numbersIn(sentence.text);
      return [...percentages(sentence.text, numbers), ...equations(sentence.text, numbers)].map(
        (calculation) => findingOf(sentence, calculation),
      );
    }),
};
