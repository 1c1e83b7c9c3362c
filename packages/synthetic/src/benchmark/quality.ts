import type { Stream } from '../random/stream.ts';
import { indicatorLabels, madeGroups } from './groups.ts';
import type { MadePersons } from './persons.ts';

/** A measure of quality: of a group, or of all together (`Samlet`). */
export interface MadeQuality {
  readonly group: string;
  readonly indicator: string;
  readonly value: number;
}

const partlyBack = 'Delvise raskmeldinger';

/** Quality around what is usual for the group, and for all the mean by persons. */
export function madeQuality(
  persons: readonly MadePersons[],
  chance: Stream,
): readonly MadeQuality[] {
  // Some do more of everything.
  const drive = chance.between(85, 115);
  const groups = madeGroups.flatMap(({ label, quality }) =>
    (quality ?? []).map((usual, at): MadeQuality => {
      const indicator = indicatorLabels[at] ?? '';
      const drawn = (usual * drive * chance.between(90, 110)) / 10_000;
      const isIntensity = at < 3;
      const value = isIntensity ? Math.round(drawn) / 10 : Math.round(drawn * 10) / 10;
      return { group: label, indicator, value };
    }),
  );
  const partly = chance.between(80, 140) / 10;
  const whole = indicatorLabels.map((indicator): MadeQuality => {
    const own = groups.filter((each) => each.indicator === indicator);
    const weightOf = (group: string): number =>
      persons.find((each) => each.group === group)?.all ?? 0;
    const weight = own.reduce((sum, { group }) => sum + weightOf(group), 0);
    const sum = own.reduce((all, { group, value }) => all + value * weightOf(group), 0);
    return { group: 'Samlet', indicator, value: Math.round((sum / weight) * 10) / 10 };
  });
  return [
    ...whole,
    ...groups,
    ...['Samlet', 'Sygedagpenge'].map((group) => ({ group, indicator: partlyBack, value: partly })),
  ];
}
