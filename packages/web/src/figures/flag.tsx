import { type Flag, flagOf, type Measure, type TargetLevel } from '@rettidig/figures';
import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { Language } from '../texts/language.ts';
import { textsOfFigures } from './texts.ts';
import { valueText } from './value-text.ts';

/** The sign of each flag. */
export const flagIcons = {
  naaet: 'opfyldt',
  'taet-paa': 'aktuel',
  'ikke-naaet': 'overskredet',
} as const;

/** A target and how the value stands to it: a shape and a word; colour only repeats them. */
export function TargetFlag({
  value,
  target,
  measure,
  language,
}: {
  readonly value: number | null;
  readonly target: TargetLevel;
  readonly measure: Measure;
  readonly language: Language;
}): VNode {
  const t = textsOfFigures(language);
  const level = valueText(target.value, measure, language);
  if (value === null) return <span class="nowrap">{level}</span>;
  const flag: Flag = flagOf(value, target, measure.direction);
  return (
    <span class={`status flag f-${flag}`}>
      <Icon name={flagIcons[flag]} />
      {`${t.flags[flag]} · ${level}`}
    </span>
  );
}
