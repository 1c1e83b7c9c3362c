import {
  type Ask,
  birthday,
  cite,
  type Day,
  day,
  decided,
  judgement,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type EducationProgress,
  educationProgress,
  type EducationStep,
  educationSteps,
  type StepDeadline,
  type TargetGroup,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

const orderOf2014 = [cite(sources.pjeceUnge2013, 'afsnit 2, uddannelsespålæg')];

/** Whether the group is one of the four of the young under 30 without a qualifying education, whom the order is for. */
export function hasEducationOrder(group: TargetGroup): boolean {
  return (
    group === 'uddannelsesparat' ||
    group === 'aabenlyst-uddannelsesparat' ||
    group === 'aktivitetsparat-ung' ||
    group === 'ung-ikke-visiteret'
  );
}

/** Whether the municipality must give the citizen an education order. */
export const educationOrderDuty = rule<{ group: TargetGroup }, true>({
  id: 'uddannelsespaalaeg/pligt',
  title: 'Uddannelsespålæg',
  question: 'Skal borgeren have et uddannelsespålæg?',
  covers: ['R-034', 'R-043'],
  readings: ['0013-uddannelsespaalaeg'],
  needs: { group: fact.group },
  versions: [
    { from: day('2014-01-01'), basis: orderOf2014, decide: orderDuty },
    { from: day('2020-01-01'), basis: [cite(sources.lab282024, '§ 28')], decide: orderDuty },
    {
      from: day('2025-07-01'),
      basis: [
        cite(sources.lab282024, '§ 28'),
        cite(sources.lov16552024, 'én ydelse: kontanthjælp'),
      ],
      decide: orderDuty,
    },
    {
      from: day('2026-07-01'),
      basis: [cite(sources.starSvar2026, 'uddannelsespålægget består i 2026')],
      decide: orderDuty,
    },
  ],
  show: () => 'Ja, fra den første samtale.',
  letter: () => 'Du får et uddannelsespålæg. Det er en plan for din vej til en uddannelse.',
});

function orderDuty({ group }: { group: TargetGroup }, on: Day, ask: Ask): Outcome<true> {
  const duty = ask.valueIfAny(values.uddannelsespaalaegPligt, group, on);
  return duty === null ? notInForce : decided(true);
}

/** Whether the citizen is of the age the education order is for. */
export const educationOrderAge = rule<{ birthDate: Day; on: Day }, boolean>({
  id: 'uddannelsespaalaeg/alder',
  title: 'Alder for uddannelsespålæg',
  question: 'Er borgeren ung nok til et uddannelsespålæg?',
  covers: ['R-040'],
  needs: { birthDate: fact.birthDate, on: fact.dayFact('Dag') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.strategi2014, 'uddannelsespålægget gælder også de 25-29-årige'),
        cite(sources.pjeceUnge2013, 'afsnit 1'),
      ],
      decide: youngEnough,
    },
    { from: day('2020-01-01'), basis: [cite(sources.lab2020, '§ 6')], decide: youngEnough },
    { from: day('2024-01-01'), basis: [cite(sources.lab2024, '§ 6')], decide: youngEnough },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
  letter: (value) =>
    value
      ? 'Du er ung nok til at få et uddannelsespålæg.'
      : 'Et uddannelsespålæg er kun for unge, så du skal ikke have et.',
});

function youngEnough(
  { birthDate, on }: { birthDate: Day; on: Day },
  lawDay: Day,
  ask: Ask,
): Outcome<boolean> {
  return decided(on < birthday(birthDate, ask.value(values.alderUngegraense, null, lawDay)));
}

export interface StepFacts {
  readonly group: TargetGroup;
  readonly progress: EducationProgress;
}

const stepAfter: Record<EducationProgress, EducationStep> = {
  'ikke-valgt': 'trin-1',
  valgt: 'trin-2',
  soegt: 'trin-3',
};

const demandOf: Record<EducationStep, string> = {
  'trin-1': 'Trin 1: find realistiske og relevante uddannelser, og prioritér dem',
  'trin-2': 'Trin 2: søg optagelse på en eller flere af uddannelserne',
  'trin-3': 'Trin 3: begynd på uddannelsen, og fuldfør den',
};

/** The step of the education order that the effort is directed at. */
export const educationOrderStep = rule<StepFacts, EducationStep>({
  id: 'uddannelsespaalaeg/trin',
  title: 'Trin i uddannelsespålægget',
  question: 'Hvilket trin i uddannelsespålægget gælder indsatsen?',
  covers: ['R-035', 'R-036', 'R-037', 'R-043'],
  readings: ['0013-uddannelsespaalaeg'],
  needs: { group: fact.group, progress: fact.codeFact('Vej mod uddannelse', educationProgress) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [...orderOf2014, cite(sources.pjeceUnge2013, 'afsnit 4')],
      decide: ({ group, progress }) => {
        if (!hasEducationOrder(group)) return notInForce;
        if (group === 'aktivitetsparat-ung' && progress !== 'ikke-valgt') {
          return judgement('Kan den unge nu begynde på en uddannelse og gennemføre den?', [
            'Pålægget rummer først aktiviteter og tilbud, der kan gøre den unge i stand til at begynde.',
            'Den unge kan have brug for et længere forløb, før det er tid til at søge.',
            'Er den unge klar, visiteres den unge som uddannelsesparat.',
          ]);
        }
        const atOnce = group === 'aabenlyst-uddannelsesparat' && progress === 'ikke-valgt';
        return decided(atOnce ? 'trin-2' : stepAfter[progress]);
      },
    },
    unreadFrom2020,
  ],
  show: (step) => `${demandOf[step]}.`,
  letter: (step) => letterOfStep[step],
});

const letterOfStep: Record<EducationStep, string> = {
  'trin-1': 'Du skal finde uddannelser, der passer til dig, og vælge, hvilke du helst vil have.',
  'trin-2': 'Du skal søge ind på en eller flere uddannelser.',
  'trin-3': 'Du skal begynde på din uddannelse og gøre den færdig.',
};

/** How soon the step must be taken: the law says so for the obviously education-ready; for others a person sets it. */
export const educationOrderDeadline = rule<
  { group: TargetGroup; step: EducationStep },
  StepDeadline
>({
  id: 'uddannelsespaalaeg/frist',
  title: 'Frist i uddannelsespålægget',
  question: 'Hvornår skal den unge have taget trinnet?',
  covers: ['R-036', 'R-037', 'R-038'],
  readings: ['0013-uddannelsespaalaeg'],
  needs: { group: fact.group, step: fact.codeFact('Trin', educationSteps) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: orderOf2014,
      decide: ({ group, step }) => {
        if (!hasEducationOrder(group)) return notInForce;
        if (group === 'aabenlyst-uddannelsesparat') {
          return decided(step === 'trin-3' ? 'hurtigst-muligt' : 'straks');
        }
        return judgement('Hvilken dag skal den unge have taget trinnet?', [
          'Der skal sættes en klar frist.',
          'Den, der har længere vej til uddannelse, kan få længere frist til trin 1.',
          'Til en længere frist hører flere aktiviteter, der støtter den unge.',
        ]);
      },
    },
    unreadFrom2020,
  ],
  show: (deadline) =>
    deadline === 'straks'
      ? 'Med det samme; loven giver ingen frist i dage.'
      : 'Så hurtigt som muligt; loven giver ingen frist i dage.',
  letter: (deadline, { step }) =>
    deadline === 'hurtigst-muligt'
      ? 'Du skal i gang med din uddannelse, så snart du kan.'
      : step === 'trin-1'
        ? 'Du skal finde en uddannelse med det samme.'
        : 'Du skal søge ind på en uddannelse med det samme.',
});
