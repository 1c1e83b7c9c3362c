import {
  type AnyRule,
  danishLongDay,
  type Day,
  type LegalReference,
  type Source,
} from '@rettidig/engine';
import { sources } from '@rettidig/law';

/** What a draft is about, and the rules of law that say it. */
export interface LegalSubject {
  /** As the paper names it: `Den første samtale`. */
  readonly name: string;
  readonly rule: AnyRule;
}

/** The legal basis as far as it is confirmed. */
export interface LegalBasis {
  /** A line for each subject with a provision; empty where none has. */
  readonly text: string;
  /** What a person must write, in Danish. */
  readonly lacking: readonly string[];
}

/**
 * The provisions of the rules as they are on a day. Only a paragraph of an act in force that day is written; an explanation,
 * a note, or a place that was not read is said to be lacking.
 */
export function legalBasis(subjects: readonly LegalSubject[], on: Day): LegalBasis {
  if (subjects.length === 0) {
    return {
      text: '',
      lacking: [
        'Retsgrundlaget: reglerne har ingen bekræftet bestemmelse om det, sagen handler om.',
      ],
    };
  }
  const read = subjects.map(({ name, rule }) => {
    const basis = rule.versions.findLast(({ from }) => from <= on)?.basis ?? [];
    return { name, basis, confirmed: basis.filter((one) => isProvision(one, on)) };
  });
  return {
    text: read
      .filter(({ confirmed }) => confirmed.length > 0)
      .map(({ name, confirmed }) => `- ${name}: ${confirmed.map(cited).join('; ')}.`)
      .join('\n'),
    lacking: read
      .filter(({ confirmed }) => confirmed.length === 0)
      .map(
        ({ name, basis }) =>
          `Retsgrundlaget for »${name.toLocaleLowerCase('da')}«: paragraffen er ikke bekræftet, som loven er ${danishLongDay(on)}${basis.length === 0 ? '' : ` (se ${basis.map(cited).join('; ')})`}.`,
      ),
  };
}

const all: readonly Source[] = Object.values(sources);

const cited = ({ title, at }: LegalReference): string => `${title}, ${at}`;

function isProvision({ source: id, at }: LegalReference, on: Day): boolean {
  const source = all.find((one) => one.id === id);
  return (
    source !== undefined &&
    at.startsWith('§') &&
    (source.inForceFrom === null || source.inForceFrom <= on) &&
    (source.inForceTo === null || on < source.inForceTo)
  );
}
