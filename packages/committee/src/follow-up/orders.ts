import { danishMonth, type Day, fromCivil, toCivil } from '@rettidig/engine';
import type { AgendaItem } from '../meeting/index.ts';

/** Something a committee has asked for, as a proposal: a person says whether it is one, who does it and when. */
export interface Order {
  /** The point of the agenda it was asked for under. */
  readonly item: number;
  /** The sentence of the decision. */
  readonly text: string;
  /**
   * `tilbage`: the matter comes back; `bestilling`: somebody is to do or make something; `videre`: it goes on to another body.
   */
  readonly kind: 'tilbage' | 'bestilling' | 'videre';
  /** First day of the month that is named; null: no time is. */
  readonly month: Day | null;
}

const comesBack =
  /(?<!\p{L})(?:behandles|drøftes|forelægges|fremlægges|optages|tages op|genoptages)(?!\p{L}).{0,60}?(?<!\p{L})(?:igen|på (?:et|det) (?:kommende|næste|senere) møde|på mødet|på ny)|(?<!\p{L})(?:udsat|udsættes|sendes tilbage|ny sagsfremstilling)(?!\p{L})/iu;
const goesOn =
  /(?<!\p{L})(?:sendes|oversendes|videresendes)\s+til\s+\p{Lu}|(?<!\p{L})[Aa]nbefal(?:et|es)(?!\p{L})|(?<!\p{L})[Aa]nbefaler (?:over for|til) /u;
const asksFor =
  /(?<!\p{L})(?:anmod(?:er|ede)|beder|bad|bestilte?|bestiller|pålægger)(?!\p{L})|(?<!\p{L})ønsker(?! tillykke)(?!\p{L})|(?<!\p{L})idet (?:administrationen|forvaltningen|styregruppen|direktionen)(?!\p{L})|(?<!\p{L})(?:administrationen|forvaltningen|styregruppen)\s+(?:udarbejder|udfærdiger|fremlægger|kommer med|vender tilbage|undersøger|arbejder videre|giver)/iu;

const months = Array.from({ length: 12 }, (_, n) => danishMonth(n + 1));
const named = new RegExp(String.raw`(?<!\p{L})(${months.join('|')})(?:\s+(\d{4}))?(?!\p{L})`, 'iu');

/**
 * What decisions ask for, sentence by sentence (catalogue ). A month without a year is the next one after the
 * meeting.
 */
export function ordersIn(items: readonly AgendaItem[], meetingOn: Day): readonly Order[] {
  return items.flatMap(({ number, decision }) =>
    (decision?.points ?? []).flatMap(({ text }) =>
      sentencesOf(text).flatMap((sentence): readonly Order[] => {
        const kind = kindOf(sentence);
        return kind === null
          ? []
          : [{ item: number, text: sentence, kind, month: monthIn(sentence, meetingOn) }];
      }),
    ),
  );
}

function kindOf(sentence: string): Order['kind'] | null {
  if (asksFor.test(sentence)) return 'bestilling';
  if (comesBack.test(sentence)) return 'tilbage';
  return goesOn.test(sentence) ? 'videre' : null;
}

/** Sentences end at a full stop before a capital; `1. anslået regnskab` goes on. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=\p{L}{2}[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

function monthIn(sentence: string, meetingOn: Day): Day | null {
  const [, name, yearText] = named.exec(sentence) ?? [];
  if (name === undefined) return null;
  const month = months.indexOf(name.toLocaleLowerCase('da')) + 1;
  const { year, month: own } = toCivil(meetingOn);
  const next = month > own ? year : year + 1;
  return fromCivil(yearText === undefined ? next : Number(yearText), month, 1);
}
