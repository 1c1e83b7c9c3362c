import { z } from 'zod';
import { type Shared, type Sharing, nobody, shareOut, sharingOf } from '../hand-over/sharing.ts';
import { SharingView } from '../hand-over/sharing-view.tsx';
import { textsOfHandOver } from '../hand-over/texts.ts';
import { id } from '../http/fields.ts';
import { action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

const purpose = 'Fordeling af sager i enheden';

const several = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one.transform((alone) => [alone])]).default([]);

/** Who would get what. */
export const overdragelser = page({
  path: '/overdragelser',
  access: 'sagsledelse',
  purpose,
  input: { hvis: z.union([z.literal(nobody), id]).optional(), blandt: several(id) },
  load: (visit, { hvis, blandt }) => sharingOf(visit, { whose: hvis ?? null, among: blandt }),
  view: (sharing, visit) => pageOf(sharing, null, visit),
});

const order = z.string().regex(/^[0-9a-f-]{36}\.[0-9a-f-]{36}\.\d{1,9}\.[0-9a-f-]{36}$/);

/** Hands the cases over as they were shown. */
export const udfoerOverdragelser = action({
  path: '/overdragelser',
  access: 'sagsledelse',
  purpose,
  largeBody: true,
  input: { sag: several(order) },
  act: async (visit, { sag }) => {
    const shared = await shareOut(visit, sag);
    const sharing = await sharingOf(visit, { whose: null, among: [] });
    return { kind: 'page', page: pageOf(sharing, shared, visit) };
  },
});

const pageOf = (sharing: Sharing, shared: Shared | null, { csrf, words }: EmployeeVisit) => ({
  title: textsOfHandOver(words.language).bulkTitle,
  section: 'belastning' as const,
  body: <SharingView sharing={sharing} shared={shared} csrf={csrf} words={words} />,
});
