import { valueOf } from '@rettidig/engine';
import {
  furthersAvailability,
  groundJudgements,
  judgements,
  lackOfWill,
  reasonableGround,
} from '@rettidig/law';
import type { AvailabilityCase } from '../../availability/availability-case.ts';
import { assess } from '../../availability/assess.ts';
import { type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { type CaseAsked, onOpenCase, proposalLapses, viewOf, worked } from './on-case.ts';

/** What the law leaves to a person to judge in an availability case. */
export type Judging =
  | {
      readonly about: 'ground';
      readonly found: NonNullable<AvailabilityCase['ground']>['found'];
    }
  | {
      readonly about: 'unwilling' | 'furthers';
      readonly found: NonNullable<AvailabilityCase['unwilling']>['found'];
    };

const rules = {
  ground: reasonableGround,
  unwilling: lackOfWill,
  furthers: furthersAvailability,
} as const;

const headings = {
  ground: 'Rimelig grund vurderet',
  unwilling: 'Manglende vilje vurderet',
  furthers: 'Vurderet, om sanktionen fremmer rådigheden',
} as const;

/**
 * Registers what a person has judged, with the reasons. The ground is judged when the citizen has answered, or the
 * deadline is over; before that the judgement would not count.
 */
export function judge(
  judging: Judging & { readonly reasons: string },
  asked: CaseAsked,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const { today, actor } = situation;
    const { group, readiness } = assess(viewOf(situation, one, asked.letters), false);
    if (group === null || readiness === null) {
      return refused({ field: '', text: 'Borgeren havde ingen målgruppe den dag, det skete.' });
    }
    const heard = valueOf(readiness.outcome)?.conditions.find(
      ({ code }) => code === 'hoeringssvar',
    );
    if (judging.about === 'ground' && heard?.state !== 'opfyldt') {
      return refused({
        field: '',
        text: `Borgeren skal høres først. ${heard?.todo ?? ''}`.trim(),
      });
    }
    const { explanation } = rules[judging.about].explain({ group }, one.on);
    const finding = { reasons: judging.reasons, on: today, by: actor };
    return decided({
      facts: [
        worked(
          one,
          judging.about === 'ground'
            ? { ground: { ...finding, found: judging.found } }
            : { [judging.about]: { ...finding, found: judging.found } },
        ),
      ],
      explanations: [explanation],
      journal: {
        day: today,
        heading: headings[judging.about],
        text: `${inWords(judging)}. ${judging.reasons}`,
      },
      warnings: proposalLapses(one),
    });
  });
}

function inWords(judging: Judging): string {
  return judging.about === 'ground'
    ? groundJudgements.label(judging.found, 'da')
    : judgements.label(judging.found, 'da');
}
