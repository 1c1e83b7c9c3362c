import type { Conversion, Standing } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import type { Member } from '../population/read-population.ts';

/** The columns of the log of a conversion. */
export const logColumns: readonly string[] = [
  'borger',
  'enhed',
  'dag',
  'udfald',
  'ydelse_foer',
  'ydelse_efter',
  'maalgruppe_foer',
  'maalgruppe_efter',
  'grund',
  'regel',
  'regel_fra',
  'hjemmel',
  'udkast',
  'kendt',
];

/** A citizen's line: what, why, by which rule and version, and the day it was known. */
export function logRow(
  { id, unit }: Member,
  { outcome, before, after, reason, by }: Conversion,
  { on, knownOn }: { readonly on: Day; readonly knownOn: Day },
): readonly string[] {
  return [
    id,
    unit,
    isoDay(on),
    outcome,
    before.benefit,
    after?.benefit ?? '',
    groupOf(before),
    groupOf(after),
    reason,
    by.rule,
    by.versionFrom === null ? '' : isoDay(by.versionFrom),
    by.basis.map(({ title, at }) => `${title} ${at}`).join(' | '),
    by.draft ?? '',
    isoDay(knownOn),
  ];
}

const groupOf = (standing: Standing | null): string => standing?.group ?? '';
