import { projectContent } from '@rettidig/committee';
import { progressMeasures } from '@rettidig/casework';
import type { Money } from '@rettidig/engine';
import { evaluateProject, evaluationLines, projectCost } from '@rettidig/figures';
import {
  evaluatedParticipants,
  findProject,
  listOfferPrices,
  listProjects,
  municipalityOf,
} from '@rettidig/store';
import { linesOf } from '../../projects/evaluation/lines.ts';
import { priceNamed } from '../../projects/evaluation/load.ts';
import { startToSay } from '../../projects/evaluation/start-to-say.ts';
import { textsOfEvaluation } from '../../projects/evaluation/texts.ts';
import { dayChoice, dayChosen } from './day-choice.ts';
import { draftKind } from './draft-kind.ts';
import { onMunicipality } from './program-access.ts';

const percent = 100;
const oere = 100;
const kroner = (amount: Money | null): number | null => (amount === null ? null : amount / oere);
const share = (part: number | null): number | null => (part === null ? null : part * percent);

/** How a project went for those who took part in it. */
export const projectDraft = draftKind({
  id: 'projektevaluering',
  da: 'Projektevaluering',
  en: 'Project evaluation',
  aboutDa: 'Hvor mange der gennemførte et projekt, hvordan det gik dem, og hvad det kostede.',
  aboutEn: 'How many completed a project, how it went for them, and what it cost.',
  choices: [
    {
      name: 'projekt',
      da: 'Projekt',
      en: 'Project',
      options: async (from) =>
        (await onMunicipality(from, listProjects)).map(({ id, name }) => [id, name] as const),
    },
    {
      name: 'gruppe',
      da: 'Før og efter gælder',
      en: 'Before and after is of',
      options: () =>
        Promise.resolve([
          ['alle', 'Alle, der er sluttet'],
          ['gennemfoert', 'De, der har gennemført'],
        ]),
    },
    dayChoice({ da: 'Opgjort den', en: 'Counted on' }),
  ],
  find: async (from, chosen, asKnownAt) => {
    const { projekt = '', gruppe } = chosen;
    const group = gruppe === 'gennemfoert' ? 'gennemfoert' : 'alle';
    const on = dayChosen(chosen, asKnownAt);
    const place = (await municipalityOf(from.ground.store, from.municipality))?.name ?? 'kommunen';
    const { project, participants, prices } = await onMunicipality(from, async (tx) => ({
      project: projekt === '' ? null : await findProject(tx, projekt, asKnownAt),
      participants: projekt === '' ? [] : await evaluatedParticipants(tx, projekt, asKnownAt),
      prices: await listOfferPrices(tx, asKnownAt),
    }));
    if (project === null) {
      return 'Der er intet projekt at evaluere. Opret det under Projekter, og meld deltagerne ind.';
    }
    const evaluation = evaluateProject(project, participants, { on, group });
    if (evaluation.started === 0) {
      return `Ingen er begyndt i ${project.name} endnu, så der er intet at evaluere.`;
    }
    const price = priceNamed(prices, project.name);
    const cost = price === undefined ? null : projectCost(price, participants, evaluation, on);
    const t = textsOfEvaluation('da');
    return projectContent({
      place,
      name: project.name,
      started: evaluation.started,
      running: evaluation.running,
      left: evaluation.left,
      completed: evaluation.completed,
      exits: evaluation.exits,
      target: evaluation.target,
      start: startToSay(evaluationLines(evaluation, null)),
      lines: linesOf(evaluation, t).map(({ what, after, of, before, later }) => ({
        what,
        after: t.points_[after].toLocaleLowerCase('da'),
        of,
        before: share(before),
        later: share(later),
      })),
      progress: evaluation.progress
        .filter(({ of }) => of > 0)
        .map(({ measure, better, of }) => ({
          what: progressMeasures.label(measure, 'da'),
          better,
          of,
        })),
      cost:
        cost === null
          ? null
          : {
              total: cost.total / oere,
              perParticipant: kroner(cost.perParticipant),
              perCompleted: kroner(cost.perCompleted),
              perExit: kroner(cost.perExit),
            },
    });
  },
});
