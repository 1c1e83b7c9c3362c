import { cite, day, decided, judgement, notInForce, type Outcome, rule } from '@rettidig/engine';
import type { TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { inReform, isActivityReady, isOnHelp } from './groups.ts';

const careFor = cite(sources.pjeceVoksne2013, 'afsnit 5, særlige hensyn til aktivitetsparate');
const care2020 = [
  cite(sources.lasSanktioner2020, '§ 35, stk. 3'),
  cite(sources.astAktivitetsparate, 'særlige hensyn til aktivitetsparate'),
];

/** Whether the municipality must have been in touch with the citizen before it decides on a sanction. */
export const contactBeforeSanction = rule<{ group: TargetGroup }, boolean>({
  id: 'sanktion/kontakt',
  title: 'Kontakt før en sanktion',
  question: 'Skal kommunen have været i kontakt med borgeren, før den giver en sanktion?',
  covers: ['R-107'],
  readings: ['0025-kontakt-foer-sanktion'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [careFor, cite(sources.astKontakt2015, 'rimelige muligheder for personlig kontakt')],
      decide: contactNeeded,
    },
    { from: day('2020-01-01'), basis: care2020, decide: contactNeeded },
  ],
  show: (needed) =>
    needed ? 'Ja, uden undtagelse: borgeren er aktivitetsparat.' : 'Nej, partshøringen er nok.',
  letter: (needed) =>
    needed
      ? 'Vi skal have talt med dig, før vi kan trække dig i din hjælp.'
      : 'Vi skal spørge dig, før vi kan trække dig i din hjælp.',
});

function contactNeeded({ group }: { group: TargetGroup }): Outcome<boolean> {
  return inReform(group) ? decided(isActivityReady(group)) : notInForce;
}

const groundConsiderations = [
  'Hvad borgeren selv siger i svaret på partshøringen.',
  'Kommunen skal selv undersøge grunden, også når borgeren ikke svarer.',
  'Om borgeren har forstået, hvad borgeren skulle, og hvad det koster at lade være.',
];
const activityReadyGround =
  'Aktivitetsparate kan ikke altid leve op til kravene og kan have overset partshøringen.';

/** Whether the citizen had a reasonable ground is always for a person to judge. */
export const reasonableGround = rule<{ group: TargetGroup }, never>({
  id: 'sanktion/rimelig-grund',
  title: 'Rimelig grund',
  question: 'Havde borgeren en rimelig grund?',
  covers: ['R-107'],
  needs: { group: fact.group },
  versions: [
    { from: day('2014-01-01'), basis: [careFor], decide: groundToJudge },
    { from: day('2020-01-01'), basis: care2020, decide: groundToJudge },
  ],
  show: () => '',
});

function groundToJudge({ group }: { group: TargetGroup }): Outcome<never> {
  if (!isOnHelp(group)) return notInForce;
  return judgement(
    'Havde borgeren en rimelig grund?',
    isActivityReady(group) ? [activityReadyGround, ...groundConsiderations] : groundConsiderations,
  );
}

/** Whether the citizen shows a lack of will is for a person to judge. */
export const lackOfWill = rule<{ group: TargetGroup }, never>({
  id: 'sanktion/manglende-vilje',
  title: 'Manglende vilje',
  question: 'Viser borgeren med sin adfærd manglende vilje til at stå til rådighed?',
  covers: ['R-105'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 5, skærpet sanktion')],
      decide: ({ group }) => (inReform(group) ? willToJudge(will2014) : notInForce),
    },
    {
      from: day('2020-01-01'),
      basis: [
        cite(sources.lasSanktioner2020, '§ 35, stk. 2'),
        cite(sources.afgoerelse1724, 'krav om manglende vilje'),
      ],
      decide: ({ group }) => (inReform(group) ? willToJudge(will2020) : notInForce),
    },
    {
      from: day('2025-01-01'),
      basis: [
        cite(sources.lasSanktioner2020, '§ 35, stk. 2'),
        cite(sources.l1082024, '§ 40 a kun for job- og uddannelsesparate'),
      ],
      decide: ({ group }) =>
        inReform(group) && !isActivityReady(group) ? willToJudge(will2020) : notInForce,
    },
  ],
  show: () => '',
});

const will2014 = [
  'Borgeren har gentagne gange ikke stået til rådighed.',
  'Viljen til at søge job aktivt, deltage i tilbud mv.',
];
const will2020 = [
  'Borgeren har fået mindst én afgørelse om en sanktion før.',
  'Borgeren er igen blevet væk fra tilbud eller samtaler, eller søger ikke aktivt job, uden rimelig grund.',
  'Borgerens optræden svarer til at afvise tilbuddet, eller borgeren har altid mange forbehold.',
];

function willToJudge(considerations: readonly string[]): Outcome<never> {
  return judgement(
    'Viser borgeren med sin adfærd manglende vilje til at stå til rådighed?',
    considerations,
  );
}

/** Whether a sanction furthers the availability of an activity-ready citizen is for a person to judge. */
export const furthersAvailability = rule<{ group: TargetGroup }, never>({
  id: 'sanktion/fremmer-raadighed',
  title: 'Fremmer sanktionen rådigheden?',
  question: 'Fremmer sanktionen den aktivitetsparates rådighed?',
  covers: [],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.astSanktioner3, 'fremmer den aktivitetsparate borgers rådighed')],
      decide: ({ group }) =>
        isActivityReady(group)
          ? judgement('Fremmer sanktionen den aktivitetsparates rådighed?', [
              'Vurderingen skal være konkret og stå i afgørelsen.',
              'Misbrug, psykisk sygdom og hjemløshed kan betyde, at en sanktion ikke fører borgeren nærmere arbejde.',
            ])
          : notInForce,
    },
  ],
  show: () => '',
});
