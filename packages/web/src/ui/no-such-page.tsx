import type { VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { roomTexts } from '../texts/room-texts.ts';

const textsOfPages = roomTexts({
  da: {
    none: (asked: number, shown: number) =>
      `Side ${asked} findes ikke. Her er den sidste, side ${shown}.`,
  },
  en: {
    none: (asked: number, shown: number) =>
      `There is no page ${asked}. Here is the last, page ${shown}.`,
  },
});

/** Says that a list has fewer pages than was asked for, and which is shown. */
export function NoSuchPage({
  asked,
  page,
  language,
}: {
  readonly asked: number;
  readonly page: number;
  readonly language: Language;
}): VNode | null {
  if (asked === page) return null;
  return (
    <p class="note" role="status">
      {textsOfPages(language).none(asked, page)}
    </p>
  );
}
