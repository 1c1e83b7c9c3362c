import { type DigitalPost, demonstrationPost } from '@rettidig/casework';
import { letterPdf } from '@rettidig/documents';
import { isoDay } from '@rettidig/engine';
import {
  countQueuedLetters,
  dispatchLetters,
  markPrinted,
  queuedLetters,
  rejectedLetters,
} from '@rettidig/store';
import { z } from 'zod';
import { leadsCasework } from '../http/access.ts';
import { id } from '../http/fields.ts';
import { type Answer, NotFoundError, action, page } from '../http/route.ts';
import type { EmployeeVisit, Ground } from '../http/visit.ts';
import { type PostModel, PostView } from '../letters/post-view.tsx';
import { textsOfLetters } from '../letters/texts.ts';
import type { Page } from '../ui/layout.tsx';

/** Letters shown and printed at once. */
const atOnce = 200;
const purpose = 'Post: breve, der venter';

const count = z.coerce.number().int().min(0).max(1_000_000).optional();
const letters = z.union([z.array(id).max(atOnce), id.transform((one) => [one])]).default([]);

/** Only the demonstration has a way to send: nothing may be called delivered that has not left. */
const digitalPost = ({ mode }: Ground): DigitalPost | null =>
  mode === 'demo' ? demonstrationPost : null;

async function loadPost(
  { read, ground, session, today }: EmployeeVisit,
  message: PostModel['message'],
): Promise<PostModel> {
  return await read(async (tx) => {
    const rejected = await rejectedLetters(tx, atOnce);
    const print = await queuedLetters(tx, 'print', { most: atOnce, today });
    const counts = await countQueuedLetters(tx);
    return {
      rejected,
      print,
      printCount: counts.print,
      digitalCount: counts['digital-post'],
      canSend: digitalPost(ground) !== null,
      leads: leadsCasework(session.employee),
      message,
    };
  });
}

function postPage(model: PostModel, { words, csrf }: EmployeeVisit): Page {
  return {
    title: textsOfLetters(words.language).post,
    section: 'post',
    body: <PostView model={model} csrf={csrf} words={words} />,
  };
}

/** Letters to print, letters that were rejected, and how many wait for Digital Post. */
export const post = page({
  path: '/post',
  access: 'sagsarbejde',
  purpose,
  input: { sendt: count, udskrevet: count },
  load: (visit, { sendt, udskrevet }) => {
    const t = textsOfLetters(visit.words.language);
    const done =
      sendt === undefined
        ? udskrevet === undefined
          ? null
          : t.printedDone(udskrevet)
        : t.sent(sendt);
    return loadPost(visit, done === null ? null : { tone: 'done', text: done });
  },
  view: postPage,
});

/** Sends what waits for Digital Post. */
export const sendPost = action({
  path: '/post/send',
  access: 'sagsarbejde',
  purpose: 'Post: afsendelse af breve',
  input: {},
  act: async ({ read, ground, today }) => {
    const way = digitalPost(ground);
    if (way === null) throw new NotFoundError();
    const { sent } = await dispatchLetters(read, way, today);
    return { kind: 'redirect', to: `/post?sendt=${sent}` };
  },
});

async function nothingChosen(visit: EmployeeVisit): Promise<Answer> {
  const text = textsOfLetters(visit.words.language).chooseOne;
  const model = await loadPost(visit, { tone: 'bad', text });
  return { kind: 'page', status: 400, page: postPage(model, visit) };
}

/** Those chosen of the letters to print, as one PDF. */
export const udskriv = action({
  path: '/post/udskrift',
  access: 'sagsarbejde',
  purpose: 'Post: udskrift af breve',
  input: { brev: letters },
  act: async (visit, { brev }) => {
    const { today } = visit;
    const waiting = await visit.read((tx) => queuedLetters(tx, 'print', { most: atOnce, today }));
    const chosen = waiting.filter((letter) => brev.includes(letter.id));
    if (chosen.length === 0) return await nothingChosen(visit);
    const t = textsOfLetters('da');
    return {
      kind: 'file',
      name: `breve-${isoDay(today)}.pdf`,
      type: 'application/pdf',
      body: letterPdf(
        chosen.map(({ content }) => content),
        chosen.length === 1 ? undefined : t.print,
      ),
    };
  },
});

/** Notes that letters are printed. */
export const markerUdskrevet = action({
  path: '/post/udskrevet',
  access: 'sagsarbejde',
  purpose: 'Post: breve markeres som udskrevet',
  input: { brev: letters },
  act: async (visit, { brev }) => {
    if (brev.length === 0) return await nothingChosen(visit);
    const printed = await visit.read((tx) => markPrinted(tx, brev));
    return { kind: 'redirect', to: `/post?udskrevet=${printed}` };
  },
});
