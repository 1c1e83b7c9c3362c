import { type Group, groupLabels, jobcentreGroups } from '../frame/group.ts';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';

/** A number of the own municipality, read from a table or worked out from others. */
export interface Amount {
  readonly value: number;
  /** Danish: how it was worked out; null when it stands in a table. */
  readonly from: string | null;
}

/** Share of the resources that go to a task, in per cent: of the table of resources, or else of the key figures. */
export function shareOf(ground: Ground, task: string): Figure | null {
  const found = (['ressourceforbrug', 'noegletal'] as const).flatMap((subject) => {
    const figure = ground.figure(subject, `ressourcefordeling/${task}`);
    return figure === null || (ground.own !== null && figure.own === null) ? [] : [figure];
  });
  return found[0] ?? null;
}

/** Full-year persons of the whole target group; null where neither resources nor inhabitants are known. */
export function targetPersons(ground: Ground): Amount | null {
  const fte = ground.figure('ressourceforbrug', 'ressourceforbrug/i-alt')?.own ?? null;
  const productivity = ground.productivity('samlet')?.own ?? null;
  if (fte !== null && productivity !== null && productivity > 0)
    return { value: (fte / productivity) * 1000, from: 'årsværk i alt / produktivitet × 1.000' };
  const inhabitants = ground.figure('noegletal', 'befolkning')?.own ?? null;
  const share = ground.figure('noegletal', 'forsoergelsestryk/jc-maalgruppe')?.own ?? null;
  if (inhabitants === null || share === null) return null;
  return { value: (inhabitants * share) / 100, from: 'befolkning × målgruppens andel af den' };
}

/** Full-time years spent on a task, or on all (`i-alt`); null where they can neither be read nor worked out. */
export function fteOf(ground: Ground, task: string): Amount | null {
  const read = ground.figure('ressourceforbrug', `ressourceforbrug/${task}`)?.own ?? null;
  if (read !== null) return { value: read, from: null };
  const persons = targetPersons(ground);
  const productivity = ground.productivity('samlet')?.own ?? null;
  if (persons === null || productivity === null) return null;
  const all = (persons.value * productivity) / 1000;
  if (task === 'i-alt')
    return { value: all, from: 'personer i målgruppen × produktivitet / 1.000' };
  const share = shareOf(ground, task)?.own ?? null;
  if (share === null) return null;
  return { value: (all * share) / 100, from: 'andel af ressourcerne × årsværk i alt' };
}

/** Full-time years fewer than at the mean's unit cost; negative: more. */
export function savedAtMean({ own, mean }: Figure, persons: Amount): number | null {
  return own === null || mean === null ? null : ((mean - own) * persons.value) / 1000;
}

/** A group's share of the resources and of the persons of all groups that have both. */
export interface GroupShares {
  readonly group: Group;
  readonly label: string;
  readonly resources: number;
  readonly persons: number;
}

/**
 * Shares of resources and persons, in per cent, of the groups that have persons of their own, for the own municipality or, when
 * there is none, the mean: figure 2 of the report of 2013. Administration, management and the rest are in neither base.
 */
export function groupShares(ground: Ground): readonly GroupShares[] {
  const valueOf = (figure: Figure | null): number | null =>
    figure === null ? null : ground.own === null ? figure.mean : figure.own;
  const known = jobcentreGroups.flatMap((group) => {
    const resources = valueOf(shareOf(ground, group));
    const persons = valueOf(ground.figure('noegletal', `forsoergelsestryk/${group}`));
    return resources === null || persons === null ? [] : [{ group, resources, persons }];
  });
  const sumOf = (side: 'resources' | 'persons'): number =>
    known.reduce((sum, shares) => sum + shares[side], 0);
  const [allResources, allPersons] = [sumOf('resources'), sumOf('persons')];
  if (allResources === 0 || allPersons === 0) return [];
  return known.map(({ group, resources, persons }) => ({
    group,
    label: groupLabels[group],
    resources: (resources / allResources) * 100,
    persons: (persons / allPersons) * 100,
  }));
}
