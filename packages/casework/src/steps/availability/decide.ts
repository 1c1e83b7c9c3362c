import { type Day, danishLongDay, valueOf } from '@rettidig/engine';
import type { Readiness, TargetGroup } from '@rettidig/law';
import { assess, type Assessment, explanationsOf } from '../../availability/assess.ts';
import type { AvailabilityCase, Proposal } from '../../availability/availability-case.ts';
import { givesWarning } from '../../availability/evidence.ts';
import type { LetterOrder } from '../../letters/letter.ts';
import { type Remark, type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { type CaseAsked, changedTo, onOpenCase, viewOf } from './on-case.ts';
import { complaintProblem, daysToWrite, daysUnknown, neverSummoned } from './proposal-checks.ts';
import {
  aboutInWords,
  basisInWords,
  eventInWords,
  linesOf,
  resultInWords,
  sharpenedWarning,
} from './wording.ts';

/** A decision as one employee proposes it. Amounts are null where nobody knows them. */
export type NewProposal = Omit<Proposal, 'on' | 'by'>;

/** Sends the decision to a second person, when all that the law asks for is there but their approval. */
export function proposeDecision(
  proposal: NewProposal,
  asked: CaseAsked,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const { today, actor } = situation;
    const proposed: AvailabilityCase = {
      ...one,
      state: 'til-godkendelse',
      proposal: { ...proposal, on: today, by: actor },
      returned: null,
    };
    const assessment = assess(viewOf(situation, proposed, asked.letters), true);
    const problems = standsInTheWay(assessment);
    if (problems.length > 0) return refused(...problems);
    const lacking = [daysToWrite(proposed, assessment), complaintProblem(proposal)];
    const toWrite = lacking.filter((remark) => remark !== null);
    if (toWrite.length > 0) return refused(...toWrite);
    if (proposal.spouse === null && givesWarning(assessment.group, one)) {
      return refused({
        field: 'aegtefaelle',
        text: 'Vælg, om der er en ægtefælle, der skal have advarslen (LAS § 35, stk. 2).',
      });
    }
    return decided({
      facts: [changedTo(one, proposed)],
      explanations: explanationsOf(assessment),
      journal: {
        day: today,
        heading: 'Sanktion sendt til godkendelse',
        text: `${eventInWords(one)}. ${resultInWords(proposed, assessment)}`,
      },
      warnings: [
        ...daysUnknown(viewOf(situation, proposed, asked.letters), assessment),
        ...neverSummoned(one, asked.letters),
      ],
    });
  });
}

/** What the gate says against a decision: all that stops it, else all that is open. */
function standsInTheWay({ readiness }: Assessment): readonly Remark[] {
  if (readiness === null) {
    return [{ field: '', text: 'Borgeren havde ingen målgruppe den dag, det skete.' }];
  }
  const answer = valueOf(readiness.outcome);
  if (answer === null) {
    return [
      {
        field: '',
        text: `Loven giver ikke grundlag for en sanktion. ${readiness.explanation.result}`,
      },
    ];
  }
  return problemsOf(answer);
}

function problemsOf({ conditions }: Readiness): readonly Remark[] {
  const of = (state: 'stopper' | 'aaben'): readonly Remark[] =>
    conditions
      .filter((condition) => condition.state === state)
      .map(({ todo }) => ({ field: '', text: todo }));
  const stops = of('stopper');
  return stops.length > 0 ? stops : of('aaben');
}

/** Those who have prepared a decision or judged in it: none of them is its second person. */
export function preparersOf({
  proposal,
  legalBasis,
  ground,
  unwilling,
  furthers,
}: AvailabilityCase): readonly string[] {
  return [proposal, legalBasis, ground, unwilling, furthers].flatMap((one) =>
    one === null ? [] : [one.by],
  );
}

/** Why an employee cannot be the second person of a case; null when they can. */
export function approvalRefused(one: AvailabilityCase, employee: string): string | null {
  if (one.state !== 'til-godkendelse') return 'Sagen er ikke sendt til godkendelse.';
  if (one.proposal?.by === employee) {
    return 'Du har selv indstillet sanktionen. En anden skal godkende den.';
  }
  return preparersOf(one).includes(employee)
    ? 'Du har selv vurderet sagen. En anden skal godkende den.'
    : null;
}

/**
 * Approves a proposal as the second person. That is the decision: the letter goes to the citizen, if the gate still is
 * open today.
 */
export function approveDecision(asked: CaseAsked, situation: Situation): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const { today, actor } = situation;
    const refusal = approvalRefused(one, actor);
    if (refusal !== null || one.proposal === null) {
      return refused({ field: '', text: refusal ?? 'Sagen er ikke sendt til godkendelse.' });
    }
    const assessment = assess(viewOf(situation, one, asked.letters), true);
    const problems = standsInTheWay(assessment);
    if (problems.length > 0) return refused(...problems);
    const result = resultInWords(one, assessment);
    return decided({
      facts: [
        changedTo(one, { state: 'sanktion', closed: { reasons: result, on: today, by: actor } }),
      ],
      explanations: explanationsOf(assessment),
      letters: [
        {
          kind: 'afgoerelse',
          fields: letterFields(one, one.proposal, { assessment, result, today }),
        },
      ],
      journal: {
        day: today,
        heading: 'Afgørelse om sanktion',
        text: `${eventInWords(one)}. ${result}\nGodkendt af en anden end den, der indstillede.`,
      },
    });
  });
}

function letterFields(
  one: AvailabilityCase,
  { considerations, facts, complaint }: Proposal,
  {
    assessment,
    result,
    today,
  }: { readonly assessment: Assessment; readonly result: string; readonly today: Day },
) {
  const { group, kind } = assessment;
  return {
    emne: 'sanktion i din hjælp',
    resultat: [result, ...warningInWords(group, one)].join('\n\n'),
    retsgrundlag: kind === null ? '' : basisInWords(one, kind),
    hovedhensyn: considerations,
    oplysninger: linesOf(facts),
    hoeringssvar: answerInWords(one, today),
    klagevejledning: complaint,
  };
}

/** The warning that the decision of a case carries; nothing where the law has no sharpened sanction for the group. */
export function warningInWords(
  group: TargetGroup | null,
  one: Pick<AvailabilityCase, 'event' | 'on'>,
): readonly string[] {
  return givesWarning(group, one) ? [sharpenedWarning] : [];
}

function answerInWords({ answer, hearing }: AvailabilityCase, today: Day): string {
  if (answer !== null) return `Du svarede den ${danishLongDay(answer.on)}: ${answer.text}`;
  return `Vi skrev til dig den ${danishLongDay(hearing?.on ?? today)}. Du har ikke svaret inden fristen.`;
}

/** Sends a proposal back to the one who made it. */
export function returnProposal(
  { reasons }: { readonly reasons: string },
  asked: Pick<CaseAsked, 'caseId'>,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const { today, actor } = situation;
    const refusal = approvalRefused(one, actor);
    if (refusal !== null) return refused({ field: '', text: refusal });
    return decided({
      facts: [
        changedTo(one, {
          state: 'under-behandling',
          returned: { reasons, on: today, by: actor },
        }),
      ],
      journal: { day: today, heading: 'Sanktion sendt tilbage', text: reasons },
    });
  });
}

/**
 * Closes a case without a sanction. Needs no second person: nothing is taken from anybody. A citizen who was heard is
 * told how it ended.
 */
export function closeWithoutSanction(
  { reasons }: { readonly reasons: string },
  asked: Pick<CaseAsked, 'caseId'>,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const { today, actor } = situation;
    return decided({
      facts: [
        changedTo(one, {
          state: 'ingen-sanktion',
          closed: { reasons, on: today, by: actor },
        }),
      ],
      letters: one.hearing === null ? [] : [closingLetter(one)],
      journal: {
        day: today,
        heading: 'Rådighedssag lukket uden sanktion',
        text: `${eventInWords(one)}. ${reasons}`,
      },
    });
  });
}

const closingLetter = (one: AvailabilityCase): LetterOrder => ({
  kind: 'bekraeftelse',
  fields: {
    emne: 'at din sag er lukket',
    besked: `Vi skrev til dig om en sag. ${aboutInWords(one)} Nu har vi lukket sagen. Vi trækker ikke i din hjælp på grund af den.`,
  },
});
