import type { KleEntry } from '@rettidig/committee';
import { kleEntry, listBodies, listEmployees, searchMatters } from '@rettidig/store';
import { z } from 'zod';
import { MatterListView } from '../committee/matters/list-view.tsx';
import { loadMatter, mattersPath, readableStates, rightsOf } from '../committee/matters/load.ts';
import { textsOfMatter } from '../committee/matters/matter-texts.ts';
import { standingOf } from '../committee/inserts/standing.ts';
import { MatterView, whereNow } from '../committee/matters/matter-view.tsx';
import { printedMatter } from '../committee/matters/paper.ts';
import { groundOf } from '../committee/tal/load.ts';
import { textsOfMatters } from '../committee/matters/texts.ts';
import { writersOf } from '../committee/matters/writers.ts';
import { id } from '../http/fields.ts';
import { pageOrLast } from '../http/page-or-last.ts';
import { page } from '../http/route.ts';

const pageSize = 50;
const orNone = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

/** The matters: search, and what narrows the list. */
export const udvalgSager = page({
  path: mattersPath,
  access: 'udvalg',
  purpose: null,
  input: {
    soeg: z.string().trim().max(200).default(''),
    udvalg: orNone(id),
    tilstand: orNone(z.enum(['udkast', 'klar', 'behandlet', 'trukket'])),
    ansvarlig: orNone(id),
    side: z.coerce.number().int().min(1).max(10_000).default(1),
  },
  load: async (visit, question) => {
    const rights = rightsOf(visit);
    const { soeg, udvalg, tilstand, ansvarlig, side } = question;
    const readable = readableStates(rights);
    const filter = {
      words: soeg,
      body: udvalg,
      states: tilstand === undefined ? readable : readable.filter((state) => state === tilstand),
      responsible: ansvarlig,
    };
    return await visit.read(async (tx) => {
      const { found, ...pages } = await pageOrLast({ asked: side, size: pageSize }, (span) =>
        searchMatters(tx, filter, span),
      );
      return {
        ...found,
        ...pages,
        bodies: await listBodies(tx),
        writers: writersOf(await listEmployees(tx)),
        question: { soeg, udvalg, tilstand, ansvarlig },
        rights,
      };
    });
  },
  view: (model, { words }) => ({
    title: textsOfMatters(words.language).title,
    section: 'udvalg',
    wide: true,
    body: <MatterListView model={model} words={words} />,
  }),
});

/** A matter, as it will be printed. */
export const udvalgSag = page({
  path: `${mattersPath}/:sag`,
  access: 'udvalg',
  purpose: null,
  input: {
    sag: id,
    gemt: z.literal('ja').optional(),
    renset: z.literal('ja').optional(),
    flyttet: z.literal('ja').optional(),
    videre: z.literal('ja').optional(),
  },
  load: async (visit, { sag, gemt, renset, flyttet, videre }) => {
    const { language } = visit.words;
    const t = textsOfMatter(language);
    const whole = await loadMatter(visit, sag);
    const { matter, inserts } = whole;
    const { subject = null, facet = null } = matter.classification ?? {};
    const numbers = [subject, facet].filter((one) => one !== null);
    const kle: (readonly [string, KleEntry | null])[] = [];
    const writers = await visit.read(async (tx) => {
      for (const one of numbers) kle.push([one, await kleEntry(tx, one)]);
      return await listEmployees(tx);
    });
    return {
      whole,
      blocks: printedMatter(whole, visit.today),
      responsible: writers.find((one) => one.id === matter.responsible)?.name ?? null,
      kle,
      today: visit.today,
      csrf: visit.csrf,
      standing: whole.rights.writes ? await standingOf(groundOf(visit), inserts) : null,
      said: [
        ...(gemt === undefined ? [] : [t.saved]),
        ...(renset === undefined ? [] : [t.tidied]),
        ...(flyttet === undefined ? [] : [t.moved(whereNow(whole, language))]),
        ...(videre === undefined ? [] : [t.forwarded]),
      ],
    };
  },
  view: (model, { words }) => ({
    title: model.whole.matter.title,
    section: 'udvalg',
    body: <MatterView model={model} words={words} />,
  }),
});
