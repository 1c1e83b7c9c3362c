import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  judgement,
  type Judgement,
  missing,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type ExtensionProvision, extensionProvisions } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

export interface ExtensionConditionFacts {
  readonly provision: ExtensionProvision;
  /** For nos. 6 and 7: the case has been raised and is not decided. */
  readonly casePending: boolean;
}

type Judged = Exclude<ExtensionProvision, 'nr-6-arbejdsskade' | 'nr-7-foertidspension'>;
type Question = Pick<Judgement, 'question' | 'considerations'>;

/** The conditions of 2014 as the paper has them (lines 2631-2653). */
const asked: Readonly<Record<Judged, Question>> = {
  'nr-1-revalidering': {
    question: 'Er det overvejende sandsynligt, at der bliver iværksat revalidering?',
    considerations: [
      'Revalideringen, også virksomhedspraktik, skal kunne føre borgeren tilbage til det ordinære arbejdsmarked.',
    ],
  },
  'nr-2-afklaring': {
    question: 'Er det nødvendigt med praktik eller andre afklarende foranstaltninger?',
    considerations: [
      'Det kan være virksomhedspraktik, arbejdsprøvning, speciallægeundersøgelse eller lignende.',
      'Formålet er at afklare arbejdsevnen: job, revalidering, fleksjob, ressourceforløb eller førtidspension.',
    ],
  },
  'nr-3-behandling': {
    question: 'Kan borgeren ventes i arbejde igen efter behandling, inden ugerne er gået?',
    considerations: [
      'Borgeren er under eller venter på en behandling, der kan genskabe arbejdsevnen.',
      'Ugerne regnes fra den dag, grænsen for sygedagpenge nås.',
    ],
  },
  'nr-4-fleksjob-eller-pension': {
    question:
      'Mangler det at blive afklaret, om borgeren har ret til fleksjob eller førtidspension?',
    considerations: [
      'Det skal være godtgjort, at borgeren ikke kan få eller beholde arbejde på normale vilkår.',
    ],
  },
  'nr-5-livstruende': {
    question: 'Er lidelsen livstruende, og skønnes den uhelbredelig?',
    considerations: ['En lægefaglig vurdering skal ligge til grund for afgørelsen.'],
  },
};

/** What the reform of 2014 changed in the conditions. */
const askedSince2014: Readonly<Record<Judged, Question>> = {
  ...asked,
  'nr-4-fleksjob-eller-pension': {
    question: 'Skal sagen behandles i rehabiliteringsteamet?',
    considerations: ['Forlængelsen varer, til der er truffet afgørelse efter teamets møde.'],
  },
  'nr-5-livstruende': {
    question: 'Er sygdommen livstruende og alvorlig?',
    considerations: [
      'Lægefaglig dokumentation skal ligge til grund for afgørelsen.',
      'Sygdommen behøver ikke længere at være uhelbredelig.',
    ],
  },
};

const medical = 'Det er en lægelig vurdering.';
const unread2026 = missing('Betingelserne i § 27 fra 1. februar 2026 (ikke læst i en kilde)');

/** Whether sickness benefit can be extended: a right where a case is pending, else for a person to judge. */
export const extensionCondition = rule<ExtensionConditionFacts, boolean>({
  id: 'sygdom/forlaengelse-betingelse',
  title: 'Betingelser for forlængelse',
  question: 'Kan sygedagpengene forlænges efter bestemmelsen?',
  covers: ['R-111', 'R-112', 'R-113', 'R-114', 'R-115', 'R-116', 'R-117'],
  readings: ['0031-sygedagpenge-2026'],
  needs: {
    provision: fact.codeFact('Bestemmelse', extensionProvisions),
    casePending: fact.yesNo('Sagen er rejst og endnu ikke afgjort'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkSygedagpenge2014, '§ 27 (linje 2629-2661)')],
      decide: (facts, on, ask) => condition(facts, asked, on, ask),
    },
    {
      from: day('2014-07-01'),
      basis: [
        cite(sources.dsaForlaengelser2016, '§ 27, stk. 1'),
        cite(sources.aftaleSygedagpenge2013, 'aftalens fjerde punkt (linje 351)'),
      ],
      decide: (facts, on, ask) => condition(facts, askedSince2014, on, ask),
    },
    {
      from: day('2026-02-01'),
      basis: [
        cite(sources.dsaForlaengelser2016, '§ 27, stk. 1'),
        cite(sources.lov17502025, '§ 3, den nye § 27 er ikke læst'),
      ],
      decide: (facts, on, ask) =>
        facts.provision === 'nr-1-revalidering' || facts.provision === 'nr-4-fleksjob-eller-pension'
          ? unread2026
          : condition(facts, askedSince2014, on, ask),
    },
  ],
  show: (right) =>
    right
      ? 'Ja, borgeren har krav på forlængelse, til sagen er afgjort.'
      : 'Nej, der er ingen sag, som venter på afgørelse.',
  letter: (right) =>
    right
      ? 'Du har ret til sygedagpenge, mens du venter på svar i din sag.'
      : 'Du kan ikke få dine sygedagpenge forlænget af den grund.',
});

function condition(
  { provision, casePending }: ExtensionConditionFacts,
  questions: typeof asked,
  on: Day,
  ask: Ask,
): Outcome<boolean> {
  if (provision === 'nr-6-arbejdsskade' || provision === 'nr-7-foertidspension') {
    return decided(casePending);
  }
  const { question, considerations } = questions[provision];
  const byDoctor = ask.value(values.sygdomLaegeligVurdering, provision, on) === 'ja';
  return judgement(question, byDoctor ? [medical, ...considerations] : considerations);
}
