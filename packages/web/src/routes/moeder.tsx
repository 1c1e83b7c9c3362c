import {
  isGoneFile,
  latestPublicPapers,
  publicChoices,
  publicFile,
  publicMeetings,
  publicPapersWith,
  searchPublic,
} from '@rettidig/store';
import { z } from 'zod';
import { goneAnswer, publicAnswer } from '../committee/public/document.tsx';
import { feedOfPapers } from '../committee/public/feed.ts';
import { ItemView } from '../committee/public/item-view.tsx';
import { MeetingsView } from '../committee/public/list-view.tsx';
import { shownMeeting } from '../committee/public/load.ts';
import { MeetingView } from '../committee/public/meeting-view.tsx';
import { publicPaperFile, publicPointFile } from '../committee/public/paper-files.ts';
import { placeFields, publicPlace } from '../committee/public/place.ts';
import { SearchView } from '../committee/public/search-view.tsx';
import { siteAddresses } from '../committee/public/site-addresses.ts';
import { textsOfPublic } from '../committee/public/texts.ts';
import { textDay } from '../format/days.ts';
import { id, optionalWhole } from '../http/fields.ts';
import { pageOrLast } from '../http/page-or-last.ts';
import { NotFoundError, publicAction, type Route } from '../http/route.ts';

/** What the address of a file may say besides its place: that it opens where it is asked for. */
const fileFields = { ...placeFields, vis: z.literal('ja').optional() };

const papir = z.enum(['dagsorden', 'referat']).optional();
const nr = z.string().regex(/^\d{1,4}$/);
const nothing = z.literal('').transform(() => undefined);
const side = optionalWhole({ least: 1, most: 10_000 });
const pageSize = 30;
const hitSize = 20;
const method = 'GET' as const;

/** The meetings of which the public reads something. */
export const moeder = publicAction({
  method,
  path: '/moeder',
  input: {
    ...placeFields,
    udvalg: z.union([nothing, id]).optional(),
    aar: optionalWhole({ least: 1900, most: 2200 }),
    side,
  },
  act: async (visit, { udvalg, aar, side: sought = 1, ...asked }) => {
    const place = await publicPlace(visit, asked);
    const { list, choices } = await place.read(async (tx) => ({
      list: await pageOrLast({ asked: sought, size: pageSize }, ({ from, most }) =>
        publicMeetings(tx, {
          body: udvalg ?? null,
          year: aar ?? null,
          offset: from,
          limit: most,
        }),
      ),
      choices: await publicChoices(tx),
    }));
    const chosen = { udvalg: udvalg ?? '', aar: aar === undefined ? '' : String(aar) };
    const { found, ...pages } = list;
    const model = { ...found, ...pages, choices, chosen };
    return publicAnswer(place, {
      title: textsOfPublic(place.language).meetings,
      path: '/moeder',
      choices: { udvalg: chosen.udvalg, aar: chosen.aar, side: String(pages.page) },
      body: <MeetingsView place={place} model={model} />,
    });
  },
});

/** An agenda or minutes. */
export const moede = publicAction({
  method,
  path: '/moeder/:moede',
  input: { ...placeFields, moede: id, papir },
  act: async (visit, { moede: meeting, papir: kind, ...asked }) => {
    const place = await publicPlace(visit, asked);
    const path = `/moeder/${meeting}`;
    const shown = await shownMeeting(place, meeting, kind);
    if (shown === 'gone') return goneAnswer(place, path);
    const { paper } = shown;
    const t = textsOfPublic(place.language);
    return publicAnswer(place, {
      title: `${paper.cancelled ? `${t.cancelled}: ` : ''}${t.papers[paper.kind]}: ${paper.bodyName}, ${textDay(paper.heldOn, 'da')}`,
      path,
      ...(kind === undefined ? {} : { choices: { papir: kind } }),
      body: <MeetingView place={place} shown={shown} />,
    });
  },
});

/** A point of a paper. */
export const moedePunkt = publicAction({
  method,
  path: '/moeder/:moede/punkt/:nr',
  input: { ...placeFields, moede: id, nr, papir },
  act: async (visit, { moede: meeting, nr, papir: kind, ...asked }) => {
    const place = await publicPlace(visit, asked);
    const path = `/moeder/${meeting}/punkt/${Number(nr)}`;
    const shown = await shownMeeting(place, meeting, kind);
    if (shown === 'gone') return goneAnswer(place, path);
    const item = shown.paper.content.meeting.items.find(({ number }) => number === Number(nr));
    if (item === undefined) throw new NotFoundError();
    const { caseNumber } = item;
    const all =
      caseNumber === null ? [] : await place.read((tx) => publicPapersWith(tx, caseNumber));
    const minutesFirst = all.toSorted((a, b) => a.heldOn - b.heldOn || (a.kind < b.kind ? 1 : -1));
    const sameCase = [
      ...new Map(
        minutesFirst.toReversed().map((paper) => [paper.meeting, paper] as const),
      ).values(),
    ]
      .toReversed()
      .filter((paper) => paper.meeting !== meeting);
    return publicAnswer(place, {
      title: `${item.number}. ${item.title}`,
      path,
      ...(kind === undefined ? {} : { choices: { papir: kind } }),
      body: <ItemView place={place} model={{ shown, number: item.number, sameCase }} />,
    });
  },
});

/** Where some words stand. */
export const moederSoeg = publicAction({
  method,
  path: '/moeder/soeg',
  input: { ...placeFields, q: z.string().trim().max(200).default(''), side },
  act: async (visit, { q, side: sought = 1, ...asked }) => {
    const place = await publicPlace(visit, asked);
    const words = q.normalize('NFC');
    const { found, ...pages } = await place.read((tx) =>
      pageOrLast({ asked: sought, size: hitSize }, async ({ from, most }) =>
        words === ''
          ? { hits: [], total: 0 }
          : await searchPublic(tx, words, { offset: from, limit: most }),
      ),
    );
    const model = { ...found, ...pages, words };
    return publicAnswer(place, {
      title: textsOfPublic(place.language).searchTitle,
      path: '/moeder/soeg',
      choices: { q },
      body: <SearchView place={place} model={model} />,
    });
  },
});

/** A paper as a file. */
const paperFileRoute = (kind: 'dagsorden' | 'referat', format: 'pdf' | 'docx'): Route =>
  publicAction({
    method,
    path: `/moeder/:moede/${kind}.${format}`,
    input: { ...fileFields, moede: id },
    act: async (visit, { moede: meeting, vis, ...asked }) => {
      const place = await publicPlace(visit, asked);
      const shown = await shownMeeting(place, meeting, kind);
      if (shown === 'gone') return goneAnswer(place, `/moeder/${meeting}`);
      const { name, type, body } = await publicPaperFile(visit.ground.store, shown.paper, format);
      return { kind: 'published', type, body, name, inline: vis === 'ja', everySite: true };
    },
  });

/** A point of a paper as a file: what a matter says by itself. */
export const moedePunktPdf = publicAction({
  method,
  path: '/moeder/:moede/punkt/:nr/sag.pdf',
  input: { ...fileFields, moede: id, nr, papir },
  act: async (visit, { moede: meeting, nr: number, papir: kind, vis, ...asked }) => {
    const place = await publicPlace(visit, asked);
    const shown = await shownMeeting(place, meeting, kind);
    if (shown === 'gone') return goneAnswer(place, `/moeder/${meeting}`);
    const file = await publicPointFile(visit.ground.store, shown.paper, Number(number));
    if (file === null) throw new NotFoundError();
    const { name, type, body } = file;
    return { kind: 'published', type, body, name, inline: vis === 'ja', everySite: true };
  },
});

/** The file of an open attachment. */
export const moederBilag = publicAction({
  method,
  path: '/moeder/bilag/:bilag',
  input: { ...fileFields, bilag: id },
  act: async (visit, { bilag, vis, ...asked }) => {
    const place = await publicPlace(visit, asked);
    const file = await place.read((tx) => publicFile(tx, bilag));
    if (file !== null) {
      const { name, type, bytes } = file;
      return { kind: 'published', type, body: bytes, name, inline: vis === 'ja', everySite: true };
    }
    if (await place.read((tx) => isGoneFile(tx, bilag))) return goneAnswer(place, '/moeder');
    throw new NotFoundError();
  },
});

const feedLength = 30;

/** The papers that were published last, as Atom. */
export const moederFeed = publicAction({
  method,
  path: '/moeder/feed.xml',
  input: placeFields,
  act: async (visit, asked) => {
    const place = await publicPlace(visit, asked);
    const papers = await place.read((tx) => latestPublicPapers(tx, feedLength));
    return {
      kind: 'published',
      type: 'application/atom+xml; charset=utf-8',
      body: feedOfPapers(place, papers),
      everySite: true,
    };
  },
});

/** Every public address, for search engines. */
export const moederSitemap = publicAction({
  method,
  path: '/moeder/sitemap.txt',
  input: placeFields,
  act: async (visit, asked) => {
    const place = await publicPlace(visit, asked);
    const addresses = await siteAddresses(place);
    return {
      kind: 'published',
      type: 'text/plain; charset=utf-8',
      body: `${addresses.join('\n')}\n`,
    };
  },
});

/** What search engines may read: what is public, and nothing that asks for a sign-in. */
export const robots = publicAction({
  method,
  path: '/robots.txt',
  input: {},
  act: ({ origin }) =>
    Promise.resolve({
      kind: 'published',
      type: 'text/plain; charset=utf-8',
      body: [
        'User-agent: *',
        'Allow: /moeder',
        'Allow: /aabne-data',
        'Allow: /oparl',
        'Disallow: /',
        `Sitemap: ${origin}/moeder/sitemap.txt`,
        '',
      ].join('\n'),
    }),
});

/** The public pages of agendas and minutes. */
export const moederRuter: readonly Route[] = [
  moeder,
  moederSoeg,
  moederFeed,
  moederSitemap,
  moederBilag,
  moede,
  moedePunkt,
  moedePunktPdf,
  paperFileRoute('dagsorden', 'pdf'),
  paperFileRoute('dagsorden', 'docx'),
  paperFileRoute('referat', 'pdf'),
  paperFileRoute('referat', 'docx'),
  robots,
];
