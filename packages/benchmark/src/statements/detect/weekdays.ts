import { type Detector, placeOf } from '../material.ts';
import { months } from '../words.ts';

const weekdayNames = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const dated = new RegExp(
  String.raw`(?<weekday>${weekdayNames.join('|')}),? (?:d\. |den )?(?<day>\d{1,2})\. (?<month>${months.join('|')}) (?<year>\d{4})`,
  'giu',
);

/** 0 is Monday (Zeller's congruence, Gregorian calendar). */
function weekdayOf(year: number, month: number, day: number): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const century = Math.floor(y / 100);
  const rest = y % 100;
  const zeller =
    day +
    Math.floor((13 * (m + 1)) / 5) +
    rest +
    Math.floor(rest / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (zeller + 5) % 7;
}

/** Days of the week said with a date. */
export const weekdays: Detector = {
  check: 'ugedag',
  title: 'Ugedage mod kalenderen',
  find: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(dated)].map((found) => {
        const { weekday = '', day = '', month = '', year = '' } = found.groups ?? {};
        const right =
          weekdayNames[
            weekdayOf(Number(year), months.indexOf(month.toLowerCase()) + 1, Number(day))
          ] ?? '';
        const isRight = right === weekday.toLowerCase();
        return {
          verdict: isRight ? ('bekraeftet' as const) : ('modsagt-af-udsagn' as const),
          check: 'ugedag',
          places: [placeOf(sentence, found[0])],
          text: isRight ? `${found[0]} passer med kalenderen.` : `${found[0]} er en ${right}.`,
          computation: `${day}. ${month} ${year} er en ${right}`,
        };
      }),
    ),
};
