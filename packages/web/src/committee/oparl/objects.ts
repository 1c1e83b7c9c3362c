import type { PublicPaper } from '@rettidig/store';
import {
  type ListName,
  listNames,
  type OparlGround,
  type OparlObject,
  objectOf,
} from './ground.ts';
import { matterFileId } from './files.ts';
import { meetingObjects } from './meetings.ts';
import { memberships, organizations, persons } from './people.ts';
import { goneTerms, legislativeTerms } from './terms.ts';

/** The objects of a municipality by list, and those that are gone. */
export interface OparlObjects {
  readonly lists: Readonly<Record<ListName, readonly OparlObject[]>>;
  /** Of each list what was published and is taken back: that it was there, and no more. */
  readonly gone: Readonly<Record<ListName, readonly OparlObject[]>>;
}

/** Everything published of a municipality as objects of OParl 1.1. */
export function oparlObjects(ground: OparlGround): OparlObjects {
  const lists: OparlObjects['lists'] = {
    ...meetingObjects(ground),
    organization: organizations(ground),
    person: persons(ground),
    membership: memberships(ground),
    legislativeTerm: legislativeTerms(ground),
  };
  const known = new Set(listNames.flatMap((list) => lists[list].map(({ id }) => id)));
  // A meeting whose agenda and minutes are both taken back is gone once: made with the first, changed with the last.
  const gone = new Map<string, GoneObject>();
  for (const one of ground.papers.flatMap((paper) => goneOf(ground, paper))) {
    const { id, created, modified } = one.object;
    const before = gone.get(id)?.object ?? one.object;
    const object = {
      ...one.object,
      created: before.created < created ? before.created : created,
      modified: before.modified > modified ? before.modified : modified,
    };
    if (!known.has(id)) gone.set(id, { list: one.list, object });
  }
  const of = (list: ListName): readonly OparlObject[] =>
    [...gone.values()].flatMap((one) => (one.list === list ? [one.object] : []));
  return {
    lists,
    gone: {
      ...(Object.fromEntries(listNames.map((list) => [list, of(list)])) as OparlObjects['gone']),
      legislativeTerm: goneTerms(ground),
    },
  };
}

interface GoneObject {
  readonly list: ListName;
  readonly object: OparlObject;
}

function goneOf(
  ground: OparlGround,
  { meeting, kind, gone, firstReleasedAt, changedAt }: PublicPaper,
): readonly GoneObject[] {
  if (gone === null) return [];
  const ids: readonly (readonly [ListName, string])[] = [
    ['meeting', meeting],
    ['location', meeting],
    ['file', `${meeting}-${kind}`],
    ...gone.items.flatMap(
      (id) =>
        [
          ['agendaItem', id],
          ['consultation', id],
        ] as const,
    ),
    ...gone.matters.flatMap(
      (id) =>
        [
          ['paper', id],
          ['file', matterFileId(id)],
        ] as const,
    ),
    ...gone.files.map((id) => ['file', id] as const),
  ];
  return ids.map(([list, id]) => ({
    list,
    object: {
      ...objectOf(ground, [list, id], { created: firstReleasedAt, modified: changedAt }),
      deleted: true,
    },
  }));
}
