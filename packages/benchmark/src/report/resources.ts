import { type Group, groups } from '../frame/group.ts';
import { type PersonsAndResources, personsAndResources } from '../persons/persons.ts';
import { unitCost } from '../persons/unit-cost.ts';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import type { ChapterSubject } from './phrases.ts';

/** Share of the resources that go to a task, in per cent: of the table of resources, or else of the key figures. */
export function shareOf(ground: Ground, task: string): Figure | null {
  const found = (['ressourceforbrug', 'noegletal'] as const).flatMap((subject) => {
    const figure = ground.figure(subject, `ressourcefordeling/${task}`);
    return figure === null || figure.own === null ? [] : [figure];
  });
  return found[0] ?? ground.figure('noegletal', `ressourcefordeling/${task}`);
}

/** Persons and resources of the own municipality; null without one, or without its key figures. */
export function ownResources({ tables, own }: Ground): PersonsAndResources | null {
  return personsAndResources(tables).find(({ municipality }) => municipality === own) ?? null;
}

/** Whether the years spent are worked out from key figures, for want of the table that counts them. */
export function isWorkedOut(ground: Ground): boolean {
  return (ground.figure('ressourceforbrug', 'ressourceforbrug/i-alt')?.own ?? null) === null;
}

/** Full-time years spent on a task, or on all (`i-alt`); null where they can neither be read nor worked out. */
export function fteOf(ground: Ground, task: string): number | null {
  const read = ground.figure('ressourceforbrug', `ressourceforbrug/${task}`)?.own ?? null;
  if (read !== null) return read;
  const all = ownResources(ground)?.fte ?? null;
  const share = task === 'i-alt' ? 100 : (shareOf(ground, task)?.own ?? null);
  return all === null || share === null ? null : (all * share) / 100;
}

const isGroup = (subject: string): subject is Group => groups.some((group) => group === subject);

/** Years more (or fewer, negative) than at the mean's unit cost; null where persons or a number are missing. */
export function yearsMore(ground: Ground, subject: ChapterSubject, figure: Figure): number | null {
  const { tables, own, choices } = ground;
  if (own === null || figure.own === null || figure.mean === null) return null;
  if (subject === 'samlet' || isGroup(subject))
    return unitCost(tables, own, choices, subject)?.difference ?? null;
  const persons = ownResources(ground)?.persons ?? null;
  return persons === null ? null : ((figure.own - figure.mean) * persons) / 1000;
}
