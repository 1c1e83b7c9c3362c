import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type SanctionConditionCode, sanctionConditions } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { isOnHelp } from './groups.ts';
import {
  type Condition,
  conditions2014,
  conditions2020,
  type Finding,
} from './readiness-conditions.ts';
import { type SanctionCase, sanctionCaseFacts } from './sanction-case.ts';
import { sanctionKind } from './sanction-kind.ts';

/** `stopper`: the condition is settled, and against a sanction; no further work can open the way. */
export type ConditionState = 'opfyldt' | 'aaben' | 'stopper' | 'ikke-relevant';

/** One condition as a caseworker's screen shows it. */
export interface ConditionOnCase {
  readonly code: SanctionConditionCode;
  readonly state: ConditionState;
  /** What is lacking, or what stops the sanction, in Danish; empty where nothing is. */
  readonly todo: string;
  /** The place in the law, such as `§ 35, stk. 1`, and the id of its source. */
  readonly paragraph: string;
  readonly source: string;
}

export interface Readiness {
  /** True only when no condition is open and none stops the sanction. */
  readonly ready: boolean;
  /** What to see to next: what stops the sanction, else the first open condition; null when ready. */
  readonly next: SanctionConditionCode | null;
  /** In the order of the work. */
  readonly conditions: readonly ConditionOnCase[];
}

const goodPractice = [
  cite(sources.forvaltningsloven, '§§ 19 og 22-24'),
  cite(sources.rettidigArbejdsgang, 'godkendelse af en anden person'),
];

/**
 * The readiness gate: a sanction cannot be decided while a condition is open. Ask it for the day of the event, whose law
 * the sanction follows. What the law leaves to judgement is a fact here: judged by a person, when, and with reasons.
 */
export const sanctionReadiness = rule<SanctionCase, Readiness>({
  id: 'sanktion/klar-til-afgoerelse',
  title: 'Er sanktionen klar til afgørelse?',
  question: 'Er alle betingelser for at afgøre sanktionen opfyldt?',
  covers: ['R-105', 'R-106', 'R-107'],
  readings: ['0025-kontakt-foer-sanktion', '0027-klar-til-afgoerelse'],
  needs: sanctionCaseFacts,
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceVoksne2013, 'afsnit 5, ændrede sanktionsregler'),
        cite(sources.astVejledning2016, 'kravene til vejledningen'),
        cite(sources.astKontakt2015, 'uddannelsespålæg og personlig kontakt'),
        ...goodPractice,
      ],
      decide: (facts, on, ask) => readiness(conditions2014, facts, on, ask),
    },
    {
      from: day('2020-01-01'),
      basis: [
        cite(sources.lasSanktioner2020, '§§ 35-40 a'),
        cite(sources.astSanktioner3, 'kapitel 1-4'),
        ...goodPractice,
      ],
      decide: (facts, on, ask) => readiness(conditions2020, facts, on, ask),
    },
    {
      from: day('2025-01-01'),
      basis: [
        cite(sources.lasSanktioner2020, '§§ 35-40 a'),
        cite(sources.l1082024, '§ 40 a kun for job- og uddannelsesparate'),
        ...goodPractice,
      ],
      decide: (facts, on, ask) => readiness(conditions2020, facts, on, ask),
    },
  ],
  show: inWords,
});

function readiness(
  conditions: readonly Condition[],
  facts: SanctionCase,
  on: Day,
  ask: Ask,
): Outcome<Readiness> {
  if (!isOnHelp(facts.group)) return notInForce;
  const kind = ask.rule(sanctionKind, { group: facts.group, event: facts.event }, on);
  const onCase = conditions.map((condition): ConditionOnCase => {
    const { code, basis } = condition;
    const place = { paragraph: basis.at, source: basis.source };
    if (!condition.relevant(facts)) return { code, state: 'ikke-relevant', todo: '', ...place };
    return { code, ...stateOf(condition.check({ facts, kind, on, ask })), ...place };
  });
  for (const { code, state, todo } of onCase) {
    ask.step(sanctionConditions.label(code, 'da'), () => inShort(state, todo));
  }
  const next =
    onCase.find(({ state }) => state === 'stopper') ??
    onCase.find(({ state }) => state === 'aaben');
  return decided({ ready: next === undefined, next: next?.code ?? null, conditions: onCase });
}

function stateOf(finding: Finding): Pick<ConditionOnCase, 'state' | 'todo'> {
  if (finding === 'opfyldt') return { state: 'opfyldt', todo: '' };
  return 'stops' in finding
    ? { state: 'stopper', todo: finding.stops }
    : { state: 'aaben', todo: finding.lacks };
}

function inShort(state: ConditionState, todo: string): string {
  if (state === 'opfyldt') return 'Opfyldt.';
  return state === 'ikke-relevant' ? 'Kræves ikke i denne sag.' : todo;
}

function inWords({ ready, next, conditions }: Readiness): string {
  if (ready) return 'Klar til afgørelse.';
  const first = conditions.find(({ code }) => code === next);
  if (first?.state === 'stopper') return `Der må ikke gives en sanktion. ${first.todo}`;
  const open = conditions.filter(({ state }) => state === 'aaben').length;
  return `Ikke klar, ${open === 1 ? '1 betingelse er åben' : `${open} betingelser er åbne`}. Næste: ${first?.todo}`;
}
