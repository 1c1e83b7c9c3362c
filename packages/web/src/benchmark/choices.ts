import type { Choices } from '@rettidig/benchmark';
import { z } from 'zod';

/** A choice of a benchmark: its field in addresses and forms, and what can be chosen. */
interface Choice<Key extends keyof Choices> {
  readonly key: Key;
  readonly field: string;
  readonly options: readonly Choices[Key][];
}

const choice = <Key extends keyof Choices>(
  key: Key,
  field: string,
  options: readonly Choices[Key][],
): Choice<Key> => ({ key, field, options });

/** Every choice there is, in the order pages have them. */
export const choiceList = [
  choice('groupPersons', 'grupper', ['netto', 'brutto']),
  choice('agePersons', 'alder', ['netto', 'brutto']),
  choice('totalPersons', 'ialt', ['netto', 'brutto']),
  choice('resourceCoursePersons', 'ressourceforloeb', [
    'kontanthjaelp-2-3+sygedagpenge+ledighedsydelse',
    'i-forloeb',
  ]),
  choice('mean', 'middel', ['simpelt', 'samlet']),
  choice('dash', 'streg', ['nul', 'ikke-indberettet']),
] as const;

const optional = <T extends string>(options: readonly [T, ...T[]]) => z.enum(options).optional();

/** The choices as fields; those left out are as the round has them. */
export const choiceFields = {
  grupper: optional(['netto', 'brutto']),
  alder: optional(['netto', 'brutto']),
  ialt: optional(['netto', 'brutto']),
  ressourceforloeb: optional(['kontanthjaelp-2-3+sygedagpenge+ledighedsydelse', 'i-forloeb']),
  middel: optional(['simpelt', 'samlet']),
  streg: optional(['nul', 'ikke-indberettet']),
};

export type ChoiceInput = z.infer<z.ZodObject<typeof choiceFields>>;

/** The choices asked for, over those that stand. */
export function choicesIn(asked: ChoiceInput, standing: Choices): Choices {
  return {
    groupPersons: asked.grupper ?? standing.groupPersons,
    agePersons: asked.alder ?? standing.agePersons,
    totalPersons: asked.ialt ?? standing.totalPersons,
    resourceCoursePersons: asked.ressourceforloeb ?? standing.resourceCoursePersons,
    mean: asked.middel ?? standing.mean,
    dash: asked.streg ?? standing.dash,
  };
}

/** The query that asks for choices other than those that stand. */
export function choiceQuery(choices: Choices, standing: Choices): readonly [string, string][] {
  return choiceList
    .filter(({ key }) => choices[key] !== standing[key])
    .map(({ key, field }) => [field, choices[key]]);
}
