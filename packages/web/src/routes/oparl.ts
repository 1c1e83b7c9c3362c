import { listMunicipalities } from '@rettidig/store';
import { z } from 'zod';
import { bodyObject, systemObject } from '../committee/oparl/bodies.ts';
import { bodyAddress, listNames } from '../committee/oparl/ground.ts';
import { listFields, listPage } from '../committee/oparl/list.ts';
import { codeOf, loadOparl } from '../committee/oparl/load.ts';
import { type Answer, NotFoundError, publicAction } from '../http/route.ts';
import type { Visit } from '../http/visit.ts';

const kommune = z.string().regex(/^\d{4}$/);
const list = z.enum(listNames);
const objectId = z.string().regex(/^[\w-]{1,80}$/);

const json = (value: object): Answer => ({
  kind: 'published',
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  everySite: true,
});

async function everyBase(visit: Visit) {
  const served = await listMunicipalities(visit.ground.store);
  return await Promise.all(
    served.map(({ municipality }) => loadOparl(visit, codeOf(municipality))),
  );
}

/** Where those who fetch the data begin. */
export const oparlSystem = publicAction({
  method: 'GET',
  path: '/oparl/system',
  input: {},
  act: async (visit) => {
    const grounds = (await everyBase(visit)).map(({ ground }) => ground);
    return json(systemObject(visit.origin, grounds));
  },
});

/** The municipalities that are served. */
export const oparlBodies = publicAction({
  method: 'GET',
  path: '/oparl/body',
  input: listFields,
  act: async (visit, asked) => {
    const objects = (await everyBase(visit)).map(({ ground }) => bodyObject(ground));
    return json(listPage(`${visit.origin}/oparl/body`, { objects, gone: [] }, asked));
  },
});

/** A municipality. */
export const oparlBody = publicAction({
  method: 'GET',
  path: '/oparl/body/:kommune',
  input: { kommune },
  act: async (visit, asked) => json(bodyObject((await loadOparl(visit, asked.kommune)).ground)),
});

/** A list of a municipality; of its meetings also those of one body alone. */
export const oparlList = publicAction({
  method: 'GET',
  path: '/oparl/body/:kommune/:liste',
  input: { kommune, liste: list, organization: z.uuid().optional(), ...listFields },
  act: async (visit, { kommune: code, liste, organization, ...asked }) => {
    const { ground, objects } = await loadOparl(visit, code);
    const address = `${bodyAddress(ground)}/${liste}`;
    if (organization === undefined) {
      const own = { objects: objects.lists[liste], gone: objects.gone[liste] };
      return json(listPage(address, own, asked));
    }
    if (liste !== 'meeting') throw new NotFoundError();
    const meetings = new Set(
      ground.papers.filter(({ body }) => body === organization).map(({ meeting }) => meeting),
    );
    const ofBody = ({ id }: { readonly id: string }): boolean =>
      meetings.has(id.slice(id.lastIndexOf('/') + 1));
    const own = {
      objects: objects.lists.meeting.filter(ofBody),
      gone: objects.gone.meeting.filter(ofBody),
    };
    return json(listPage(`${address}?organization=${organization}`, own, asked));
  },
});

/** One object; of what is taken back, that it was there. */
export const oparlObject = publicAction({
  method: 'GET',
  path: '/oparl/:kommune/:liste/:id',
  input: { kommune, liste: list, id: objectId },
  act: async (visit, { kommune: code, liste, id }) => {
    const { objects } = await loadOparl(visit, code);
    const all = [...objects.lists[liste], ...objects.gone[liste]];
    const found = all.find((object) => object.id.endsWith(`/${liste}/${id}`));
    if (found === undefined) throw new NotFoundError();
    return json(found);
  },
});

/** Everything published, for programs (OParl 1.1). */
export const oparlRuter = [oparlSystem, oparlBodies, oparlBody, oparlList, oparlObject];
