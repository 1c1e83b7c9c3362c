import {
  addDays,
  contains,
  danishLongDay,
  type Day,
  type Explanation,
  openEnd,
} from '@rettidig/engine';
import {
  extensionCondition,
  extension,
  type ExtensionProvision,
  extensionProvisions,
  type ExtensionTerm,
  jobClarification,
  paymentStops,
  type SicknessOutcome,
  sicknessOutcomes,
} from '@rettidig/law';
import type { SicknessCase, SicknessDecision } from '../../facts/case-file.ts';
import { complaintGuidance } from '../../letters/complaint.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';
import { endsOn, holdsFrom, spellAfter } from '../spells.ts';
import { decisionsOf, isSpent, sicknessCaseOn, sicknessLaw } from './sickness-law.ts';

/** A decision on the limit of sickness benefit as it was entered. */
export interface EnteredLimitDecision {
  readonly outcome: SicknessOutcome;
  /** The provision a person has found to be met; null where the benefit stops. */
  readonly provision: ExtensionProvision | null;
  /** For nos. 6 and 7: the case has been raised and is not decided. */
  readonly casePending: boolean;
  /** The day of the event that ended the extension before this one; null: it has not happened, or weeks end it. */
  readonly eventOn: Day | null;
  /** Still unable to work because of own illness, as a person has judged it; null: not judged. */
  readonly unableToWork: boolean | null;
  /** The main considerations, for the citizen. */
  readonly reasons: string;
  /** What they rest on, one to a line. */
  readonly facts: string;
  /** What the citizen said when heard; empty: was not heard. */
  readonly hearing: string;
}

/**
 * Decides whether sickness benefit goes on at its limit (SDP §§ 24 and 27). Which provision is met is for the person
 * to judge; the law says for how long, and where no case is pending. The letter carries the whole decision.
 */
export function decideLimit(entered: EnteredLimitDecision, situation: Situation): StepOutcome {
  const { file, today, newId } = situation;
  const sick = sicknessCaseOn(file, today);
  if (sick === null) {
    return refused({
      field: '',
      text: 'Borgeren har ingen sygedagpengesag i dag. Registrér sygemeldingen først.',
    });
  }
  const law = sicknessLaw(file, sick, today);
  const { stopsAfter, open } = law;
  if (stopsAfter === null) {
    return refused({
      field: '',
      text: 'Det vides ikke, hvornår sygedagpengene stopper, så der kan ikke træffes en afgørelse om det. Se udregningen på siden.',
    });
  }
  const problems = problemsOf(entered, open !== null, today);
  if (problems.length > 0) return refused(...problems);

  const ended: readonly FactChange[] =
    open === null || entered.eventOn === null ? [] : [endOf(open, entered.eventOn)];
  const reached = law.extendedTo ?? entered.eventOn ?? stopsAfter;
  const start = addDays(reached, 1);
  const found = answers(entered, {
    decisions: decisionsOf(file, sick),
    stopsAfter,
    start,
    today,
  });
  if (found.problems.length > 0) return refused(...found.problems);

  const { outcome, provision, reasons, facts, hearing } = entered;
  const benefit =
    provision === null ? benefitAfter(outcome, addDays(found.lastDay, 1), situation) : [];
  const value = { on: today, outcome, provision, eventOn: null };
  return decided({
    facts: [
      ...ended,
      ...benefit,
      { action: 'registreret', kind: 'sickness_decision', fact: newId(), value },
    ],
    explanations: [law.reassessment.explanation, ...found.explanations],
    journal: {
      day: today,
      heading: 'Afgørelse om sygedagpenge',
      text: [`${sicknessOutcomes.label(outcome, 'da')}.`, ...found.result, reasons].join('\n'),
    },
    letters: [
      {
        kind: 'afgoerelse',
        fields: {
          emne: 'dine sygedagpenge',
          resultat: found.result.join('\n\n'),
          retsgrundlag: found.basis,
          hovedhensyn: reasons,
          oplysninger: facts
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
          ...(hearing === '' ? {} : { hoeringssvar: hearing }),
          klagevejledning: complaintGuidance,
        },
      },
    ],
    warnings: [...found.warnings, ...unusual(entered, { stopsAfter: reached, file, sick, today })],
  });
}

/** The benefit stops with the decision; in job clarification another begins. What is registered later is left alone. */
function benefitAfter(
  outcome: SicknessOutcome,
  from: Day,
  { file, newId }: Situation,
): readonly FactChange[] {
  const paid = file.benefits.find((spell) => contains(spell, from));
  if (paid?.benefit !== 'sygedagpenge' || spellAfter(file.benefits, from) !== null) return [];
  if (outcome === 'ophoert') return [endsOn('benefit_spell', paid, from)];
  const next = { benefit: 'jobafklaringsydelse', from, to: openEnd } as const;
  return holdsFrom('benefit_spell', file.benefits, next, newId);
}

function endOf(
  { id, ...value }: NonNullable<ReturnType<typeof sicknessLaw>['open']>,
  eventOn: Day,
): FactChange {
  return { action: 'rettet', kind: 'sickness_decision', fact: id, value: { ...value, eventOn } };
}

function problemsOf(
  { outcome, provision, eventOn, unableToWork }: EnteredLimitDecision,
  isOpen: boolean,
  today: Day,
): readonly Remark[] {
  const problems: Remark[] = [];
  if (outcome === 'forlaenget' && provision === null) {
    problems.push({
      field: 'bestemmelse',
      text: 'Vælg den bestemmelse i § 27, der er opfyldt. Er ingen opfyldt, kan sygedagpengene ikke forlænges.',
    });
  }
  if (outcome !== 'forlaenget' && provision !== null) {
    problems.push({
      field: 'bestemmelse',
      text: 'Kun en forlængelse har en bestemmelse. Fjern den, eller vælg, at sygedagpengene forlænges.',
    });
  }
  if (outcome !== 'forlaenget' && unableToWork === null) {
    problems.push({
      field: 'uarbejdsdygtig',
      text: 'Vurdér, om borgeren fortsat ikke kan arbejde på grund af sygdom. Det afgør retten til jobafklaring.',
    });
  }
  if (isOpen && outcome === 'forlaenget' && eventOn === null) {
    problems.push({
      field: 'begivenhed',
      text: 'Den forlængelse, der løber, er ikke slut. Skriv dagen for det, der sluttede den.',
    });
  }
  if (eventOn !== null && eventOn > today) {
    problems.push({ field: 'begivenhed', text: 'Dagen kan ikke ligge efter i dag.' });
  }
  return problems;
}

interface Found {
  /** The last day of payment; of an extension the day before it begins. */
  readonly lastDay: Day;
  /** What is decided, in plain Danish for the citizen. */
  readonly result: readonly string[];
  readonly basis: string;
  readonly explanations: readonly Explanation[];
  readonly problems: readonly Remark[];
  readonly warnings: readonly Remark[];
}

interface Asked {
  /** Those made before. */
  readonly decisions: readonly SicknessDecision[];
  readonly stopsAfter: Day;
  /** The first day that is decided on. */
  readonly start: Day;
  readonly today: Day;
}

/** What the law says of the decision. */
function answers(entered: EnteredLimitDecision, asked: Asked): Found {
  const { provision } = entered;
  return provision === null ? stops(entered, asked) : extended(provision, entered, asked);
}

function extended(
  provision: ExtensionProvision,
  { casePending }: EnteredLimitDecision,
  { decisions, stopsAfter, start, today }: Asked,
): Found {
  const condition = extensionCondition.explain({ provision, casePending }, today);
  const term = extension.explain({ provision, limitOn: stopsAfter, start }, today);
  const name = extensionProvisions.label(provision, 'da');
  const isRefused = condition.outcome.outcome === 'afgjort' && !condition.outcome.value;
  const problems: Remark[] = [];
  if (isRefused) {
    problems.push({
      field: 'sag',
      text: `Bestemmelsen kræver, at sagen er rejst og ikke afgjort (${name}).`,
    });
  }
  if (isSpent(provision, decisions, term)) {
    problems.push({
      field: 'bestemmelse',
      text: 'Ugerne i bestemmelsen er brugt i sagen og kan ikke gives igen. Vælg en anden.',
    });
  }
  const unknown = [condition.outcome, term.outcome].flatMap((outcome) =>
    outcome.outcome === 'mangler' ? outcome.missing : [],
  );
  return {
    lastDay: addDays(start, -1),
    result: [
      'Vi forlænger dine sygedagpenge.',
      ...(term.outcome.outcome === 'afgjort' ? [untilWhen(term.outcome.value)] : []),
    ],
    basis: `Sygedagpengeloven ${name}.`,
    explanations: [condition.explanation, term.explanation],
    problems,
    warnings:
      unknown.length === 0
        ? []
        : [
            {
              field: 'bestemmelse',
              text: `Reglen er ikke bekræftet: ${[...new Set(unknown)].join('; ')}. Tjek loven, før du afgør sagen.`,
            },
          ],
  };
}

const untilEvent: Readonly<Record<Exclude<ExtensionTerm['ends'], 'efter-uger'>, string>> = {
  revalideringsplan: 'Du får dem, til din revalideringsplan begynder.',
  arbejdsskadeafgoerelse: 'Du får dem, til der er en første afgørelse i din arbejdsskadesag.',
  pensionsafgoerelse: 'Du får dem, til din sag om førtidspension er afgjort.',
  'afgoerelse-efter-team': 'Du får dem, til vi har afgjort din sag efter mødet om den.',
  'uden-graense': 'Der er ikke en sidste dag, så længe du er alvorligt syg.',
};

function untilWhen(term: ExtensionTerm): string {
  return term.ends === 'efter-uger'
    ? `Du får dem højst til og med den ${danishLongDay(term.last)}.`
    : untilEvent[term.ends];
}

function stops({ outcome, unableToWork }: EnteredLimitDecision, { start, today }: Asked): Found {
  const end = paymentStops.explain(
    { limitPassed: true, extended: false, decisionMade: true },
    today,
  );
  const right = jobClarification.explain(
    { paymentStops: true, extended: false, sickAgain: false, unableToWork },
    today,
  );
  const hasRight = right.outcome.outcome === 'afgjort' && right.outcome.value;
  const first = start > today ? start : addDays(today, 1);
  const problems: Remark[] = [];
  if (outcome === 'jobafklaring' && !hasRight) {
    problems.push({
      field: 'udfald',
      text: 'Der er kun ret til et jobafklaringsforløb, når borgeren fortsat ikke kan arbejde på grund af sygdom.',
    });
  }
  if (outcome === 'ophoert' && hasRight) {
    problems.push({
      field: 'udfald',
      text: 'Borgeren kan fortsat ikke arbejde og har ret til et jobafklaringsforløb. Vælg det.',
    });
  }
  return {
    lastDay: addDays(first, -1),
    result: [
      `Vi stopper dine sygedagpenge. Den sidste dag er den ${danishLongDay(addDays(first, -1))}.`,
      ...(hasRight
        ? [
            'Du har ret til et jobafklaringsforløb fra dagen efter. Du får ressourceforløbsydelse, mens det varer.',
          ]
        : []),
    ],
    basis: hasRight
      ? 'Sygedagpengeloven §§ 24 og 27, og reglerne om jobafklaringsforløb i lov om en aktiv beskæftigelsesindsats.'
      : 'Sygedagpengeloven §§ 24 og 27.',
    explanations: [end.explanation, right.explanation],
    problems,
    warnings: [],
  };
}

/** What is allowed and must be meant. */
function unusual(
  { outcome, hearing }: EnteredLimitDecision,
  {
    stopsAfter,
    file,
    sick,
    today,
  }: {
    readonly stopsAfter: Day;
    readonly file: Situation['file'];
    readonly sick: SicknessCase;
    readonly today: Day;
  },
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (outcome !== 'forlaenget' && hearing === '') {
    remarks.push({
      field: 'hoering',
      text: 'Borgeren er ikke hørt. En afgørelse imod borgeren kræver partshøring, hvis den bygger på noget, borgeren ikke ved (forvaltningsloven § 19).',
    });
  }
  if (decisionsOf(file, sick).some(({ on }) => on === today)) {
    remarks.push({ field: '', text: 'Der er allerede truffet en afgørelse i sagen i dag.' });
  }
  if (addDays(today, 60) < stopsAfter) {
    remarks.push({
      field: '',
      text: `Sygedagpengene løber til den ${danishLongDay(stopsAfter)}. Afgørelsen træffes længe før.`,
    });
  }
  return remarks;
}
