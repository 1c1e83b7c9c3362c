import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfSettings } from './settings-texts.ts';

/** The head of a page of settings, with the way back. */
export function SettingsHead({
  title,
  quiet,
  words,
}: {
  readonly title: string;
  readonly quiet?: string;
  readonly words: Words;
}): VNode {
  return (
    <div class="page-head">
      <p class="no-print">
        <a href="/kalender">{textsOfSettings(words.language).back}</a>
      </p>
      <h1>{title}</h1>
      {quiet === undefined ? null : <p class="quiet">{quiet}</p>}
    </div>
  );
}

/** Says that what was entered is saved. */
export function Saved({
  saved,
  text,
  words,
}: {
  readonly saved: boolean;
  /** What to say in place of that it is saved. */
  readonly text?: string;
  readonly words: Words;
}): VNode | null {
  if (!saved) return null;
  return (
    <p class="note status" role="status">
      <Icon name="opfyldt" />
      {text ?? textsOfSettings(words.language).saved}
    </p>
  );
}
