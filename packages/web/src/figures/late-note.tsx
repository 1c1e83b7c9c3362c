import { type KnownTo, lateDelivery } from '@rettidig/figures';
import type { VNode } from 'preact';
import { textDay } from '../format/days.ts';
import type { Language } from '../texts/language.ts';
import { textsOfFigures } from './texts.ts';

/** To what day data have been delivered, where that is some time ago; nothing where there is nothing to say. */
export function LateNote({
  known,
  language,
}: {
  readonly known: KnownTo;
  readonly language: Language;
}): VNode | null {
  const late = lateDelivery(known);
  if (late === null) return null;
  return <p class="note warn">{textsOfFigures(language).late(textDay(late, language))}</p>;
}
