import {
  listBenchmarkComments,
  newId,
  saveBenchmarkAnswers,
  saveBenchmarkComment,
  type Tx,
} from '@rettidig/store';
import { z } from 'zod';
import { leads } from '../http/access.ts';
import { chapters } from '../benchmark/chapters.ts';
import { ParticipantView } from '../benchmark/participant-view.tsx';
import { recording } from '../benchmark/recording.ts';
import { loadRound } from '../benchmark/round-load.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { savedField } from '../steps/plain-form.ts';

async function loadParticipation(tx: Tx, runde: string, deltager: string) {
  const { round, participations } = await loadRound(tx, runde);
  const participation = participations.find(({ participant }) => participant.id === deltager);
  if (participation === undefined) throw new NotFoundError();
  return { round, participation };
}

/** One municipality of a round: what it has sent, what is asked, what it says itself. */
export const benchmarkDeltager = page({
  path: '/benchmark/:runde/deltager/:deltager',
  access: 'medarbejder',
  purpose: null,
  input: { runde: id, deltager: id, gemt: savedField },
  load: ({ read, session, csrf }, { runde, deltager, gemt }) =>
    read(async (tx) => {
      const comments = await listBenchmarkComments(tx, runde);
      return {
        ...(await loadParticipation(tx, runde, deltager)),
        comments: comments.filter(({ participant }) => participant === deltager),
        leads: leads(session.employee),
        csrf,
        saved: gemt === 'ja',
      };
    }),
  view: (model, { words }) => ({
    title: model.participation.participant.name,
    section: 'noegletal',
    body: <ParticipantView model={model} words={words} />,
  }),
});

/** A field that a form sends once for each of its lines. */
const several = (most: number) => {
  const one = z
    .string()
    .max(most)
    .transform((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim());
  return z.union([z.array(one), one.transform((text) => [text])]).default([]);
};

/** Answers to the questions about a file. A question that has changed meanwhile is not answered. */
export const benchmarkSvar = action({
  path: '/benchmark/:runde/deltager/:deltager/svar',
  access: 'ledelse',
  purpose: null,
  largeBody: true,
  input: {
    runde: id,
    deltager: id,
    sted: several(300),
    spoergsmaal: several(3000),
    svar: several(2000),
  },
  act: async ({ read }, { runde, deltager, sted, spoergsmaal, svar }) => {
    await read(async (tx) => {
      const { participation } = await loadParticipation(tx, runde, deltager);
      const { file, asked } = participation;
      if (file === null) throw new NotFoundError();
      const answers = asked.flatMap(({ question, answer }) => {
        const place = question.at ?? '';
        const at = spoergsmaal.findIndex((text, i) => text === question.text && sted[i] === place);
        const content = svar[at] ?? '';
        if (content === '') return [];
        const about = { file: file.id, place, question: question.text };
        return [{ id: answer?.id ?? newId(), ...about, content }];
      });
      await saveBenchmarkAnswers(tx, answers, recording);
    });
    return { kind: 'redirect', to: `/benchmark/${runde}/deltager/${deltager}?gemt=ja` };
  },
});

/** The municipality's own comments, by chapter. */
export const benchmarkKommentarer = action({
  path: '/benchmark/:runde/deltager/:deltager/kommentarer',
  access: 'ledelse',
  purpose: null,
  largeBody: true,
  input: { runde: id, deltager: id, kapitel: several(60), tekst: several(5000) },
  act: async ({ read }, { runde, deltager, kapitel, tekst }) => {
    await read(async (tx) => {
      await loadParticipation(tx, runde, deltager);
      const before = (await listBenchmarkComments(tx, runde)).filter(
        ({ participant }) => participant === deltager,
      );
      for (const { id: chapter } of chapters) {
        const at = kapitel.indexOf(chapter);
        const old = before.find((one) => one.chapter === chapter);
        const content = tekst[at];
        if (content === undefined || content === (old?.content ?? '')) continue;
        const comment = { round: runde, participant: deltager, chapter, content };
        await saveBenchmarkComment(tx, { id: old?.id ?? newId(), ...comment }, recording);
      }
    });
    return { kind: 'redirect', to: `/benchmark/${runde}/deltager/${deltager}?gemt=ja` };
  },
});
