import { type Decision, recommendOn, type Section } from '@rettidig/committee';
import { danishLongDay } from '@rettidig/engine';
import { type CommitteeBody, type KeptMatter, newId } from '@rettidig/store';
import type { WholeMatter } from './load.ts';

/**
 * The matter that goes on to the next body. What this body has decided stands in it with its own words, conditions with them;
 * a recommendation stands in its name only where it has made one.
 */
export function nextMatter(
  { matter, body, appearances, form }: WholeMatter,
  next: CommitteeBody,
  responsible: string,
): KeptMatter {
  const decided = appearances.find(({ item }) => item.decision !== null);
  const decision = decided?.item.decision ?? null;
  const told: readonly Section[] =
    decided === undefined || decision === null
      ? []
      : [
          {
            slot: 'baggrund',
            text: [
              `${body.name} behandlede sagen den ${danishLongDay(decided.meeting.on)}:`,
              ...decisionWords(decision, form.point),
            ].join('\n\n'),
          },
        ];
  return {
    ...matter,
    id: newId(),
    body: next.id,
    state: 'udkast',
    sections: [...told, ...matter.sections],
    recommendation: recommendOn(matter.recommendation, decision, {
      from: body.name,
      to: next.name,
    }),
    openness: matter.openness.open ? matter.openness : { ...matter.openness, publicDecision: null },
    responsible,
    follows: matter.id,
    drafted: null,
  };
}

const decisionWords = ({ points, dissents }: Decision, point: string): readonly string[] => [
  ...points.map(({ points: numbers, text }) =>
    numbers.length === 0 ? text : `${point.replace('{numre}', numbers.join(', '))} ${text}`,
  ),
  ...dissents.map(({ members, text }) => `Afvigende mening, ${members.join(', ')}: ${text}`),
];
