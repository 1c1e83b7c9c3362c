import { offerTypes } from '@rettidig/figures';
import type { Language } from '../../texts/language.ts';
import { textsOfAtStart } from './at-start-texts.ts';

/** An offer by the code of its type. */
export const offerName = (type: string, language: Language): string =>
  offerTypes.has(type) ? offerTypes.label(type, language) : type;

/** What a number of the participants' first day counts, by its key; null where the key is of something else. */
export function atStartName(key: string, language: Language): string | null {
  const t = textsOfAtStart(language);
  const names: Readonly<Record<string, string>> = {
    'ved-start/af': t.heading,
    'sag/af': t.withCase,
    'sag/gennemsnit': t.mean,
    'sag/korteste': t.least,
    'sag/laengste': t.most,
    'uden-tilbud': t.none,
    mentor: t.mentor,
  };
  const offer = /^tilbud\/([^/]+)\/(.*)$/s.exec(key);
  if (offer === null) return names[key] ?? null;
  const [, type = '', provider = ''] = offer;
  return `${t.offer}: ${offerName(type, language)}${provider === '' ? '' : `, ${provider}`}`;
}
