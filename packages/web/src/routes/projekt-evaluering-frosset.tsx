import { findFrozenEvaluation, freezeEvaluation, verifyEvaluation } from '@rettidig/store';
import { z } from 'zod';
import { checked, id, note } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { textsOfFrozenEvaluation } from '../projects/evaluation/frozen-texts.ts';
import { FrozenEvaluationView } from '../projects/evaluation/frozen-view.tsx';
import { onEverybody, projectNamed } from '../projects/evaluation/load.ts';
import { asked, questionOf } from './projekt-evaluering.tsx';

/** Freezes the evaluation that the page of it shows, as known now. */
export const frysEvaluering = action({
  path: '/projekter/:projekt/evaluering/frys',
  access: 'medarbejder',
  purpose: 'Evaluering af et projekt fryses (kun tal)',
  input: { ...asked, note: note(500) },
  act: async (visit, { projekt, note: text, ...rest }) => {
    const { gruppe, pris, beloeb, per } = questionOf(rest);
    const price =
      beloeb === undefined
        ? pris === undefined || pris === ''
          ? null
          : { id: pris }
        : { amount: beloeb, per };
    const frozen = await onEverybody(visit, async (tx) => {
      await projectNamed(tx, projekt);
      const scope = { project: projekt, group: gruppe, price, on: visit.today };
      return await freezeEvaluation(tx, { ...scope, note: text });
    });
    return { kind: 'redirect', to: `/projekter/${projekt}/evaluering/frosset/${frozen.id}` };
  },
});

/** A frozen evaluation, and what verifying it finds. */
export const frossetEvaluering = page({
  path: '/projekter/:projekt/evaluering/frosset/:evaluering',
  access: 'medarbejder',
  purpose: 'Evaluering af et projekt efterprøves (kun tal)',
  input: { projekt: z.string().max(60), evaluering: id, efterproev: checked },
  load: (visit, { projekt, evaluering, efterproev }) =>
    onEverybody(visit, async (tx) => {
      const project = await projectNamed(tx, projekt);
      const frozen = await findFrozenEvaluation(tx, evaluering);
      if (frozen === null || frozen.project !== project.id) throw new NotFoundError();
      const verification = efterproev ? await verifyEvaluation(tx, frozen) : null;
      return { project, frozen, verification };
    }),
  view: (model, { words }) => ({
    title: textsOfFrozenEvaluation(words.language).title(model.project.name),
    wide: true,
    body: <FrozenEvaluationView model={model} words={words} />,
  }),
});
