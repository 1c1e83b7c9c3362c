import type {
  Activity,
  BenefitSpell,
  LabourStatus,
  LabourStatusCode,
  ProgressAnswer,
  ProgressMeasure,
  Project,
  ProjectEnd,
} from '@rettidig/casework';
import { addDays, addMonths, type Day, day, openEnd } from '@rettidig/engine';
import type { ActivityKind, Benefit } from '@rettidig/law';
import type { Participant } from '../../evaluation/participant.ts';

/** A project of a paper, and participants whose facts give the paper's numbers. The citizens are made up. */
export interface PaperProject {
  readonly project: Project;
  readonly participants: readonly Participant[];
}

interface Stay {
  readonly from: Day;
  readonly to: Day;
  readonly ended: ProjectEnd;
}

/** Makes ids that look like the store's: version 7, so that they can be kept there. */
function idsOf(project: number): (what: number, at: number) => string {
  const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');
  return (what, at) => `01890000-${hex(project, 4)}-7000-8000-${hex(what, 4)}${hex(at, 8)}`;
}

function participantOf(
  id: (what: number) => string,
  project: string,
  { from, to, ended }: Stay,
  facts: {
    readonly benefits?: readonly (readonly [Benefit, Day, Day])[];
    readonly labour?: readonly (readonly [LabourStatusCode, number | null, Day, Day])[];
    readonly answers?: readonly (readonly [ProgressMeasure, number, number])[];
  },
): Participant {
  const part = { id: id(1), project, goal: '', from, to, ended };
  return {
    part,
    courses: [],
    courseEnds: [],
    benefits: (facts.benefits ?? []).map(([benefit, begin, end], i): BenefitSpell => ({
      id: id(10 + i),
      benefit,
      from: begin,
      to: end,
    })),
    labour: (facts.labour ?? []).map(([status, hoursPerWeek, begin, end], i): LabourStatus => ({
      id: id(20 + i),
      status,
      hoursPerWeek,
      from: begin,
      to: end,
    })),
    activities: [],
    offerTerms: [],
    answers: (facts.answers ?? []).flatMap(([measure, first, last], i): ProgressAnswer[] => [
      { id: id(30 + 2 * i), part: part.id, on: from, measure, value: first },
      { id: id(31 + 2 * i), part: part.id, on: addDays(to, -1), measure, value: last },
    ]),
  };
}

/**
 * Projekt PLUS (Ringkøbing-Skjern, 18 August 2022, point 2; table rs2022_projekt_plus.csv): 110 men began, 97 completed. The
 * paper gives percentages; of the 97 they are 47 and 10 on sickness benefit (48 and 10 percent), 4 and 37 self-supporting (4
 * and 38), 20 and 39 with a job (21 and 40), 20 times 27 and 39 times 21 hours (15 and 23 percent of full time); 50 left for
 * a job (39) or an education (11), against a target of 33.
 */
export function projectPlus(): PaperProject {
  const id = idsOf(1);
  const project: Project = {
    id: id(0, 0),
    name: 'Projekt PLUS',
    purpose: 'Mænd med angst og depression',
    from: day('2018-01-01'),
    to: day('2021-11-01'),
    target: 33,
    measures: ['trivsel', 'angst', 'depression'],
  };
  const completers = Array.from({ length: 97 }, (_, i) => {
    const from = addDays(day('2018-01-15'), i * 11);
    const to = addMonths(from, 9);
    const after = addDays(to, 400);
    const isSick = i < 47;
    const isFree = i >= 93;
    const leavesBenefitAt =
      i >= 60 ? to : i >= 58 ? addMonths(to, 2) : i >= 47 ? addMonths(to, 4) : after;
    const first: Benefit = isSick ? 'sygedagpenge' : 'kontanthjaelp';
    const changesAt = isSick && i >= 10 ? to : leavesBenefitAt;
    return participantOf(
      (what) => id(what, i + 1),
      project.id,
      { from, to, ended: 'gennemfoert' },
      {
        benefits: isFree
          ? []
          : [
              [first, from, changesAt],
              ...(changesAt < leavesBenefitAt
                ? [['kontanthjaelp', changesAt, leavesBenefitAt] as const]
                : []),
            ],
        labour: [
          ...(i < 16 || isFree ? [['loenmodtager', 27, from, to] as const] : []),
          ...(i >= 58 ? [['loenmodtager', 21, leavesBenefitAt, after] as const] : []),
          ...(i >= 47 && i < 58 ? [['uddannelse', null, leavesBenefitAt, after] as const] : []),
        ],
        answers: [
          ...(i < 95 ? [['trivsel', 4, i < 76 ? 7 : 3] as const] : []),
          ...(i < 96 ? [['angst', 8, i < 72 ? 3 : 8] as const] : []),
          ...(i < 95 ? [['depression', 7, i < 76 ? 2 : 9] as const] : []),
        ],
      },
    );
  });
  const leavers = Array.from({ length: 13 }, (_, i) => {
    const from = addDays(day('2018-02-01'), i * 60);
    const to = addMonths(from, 3);
    const ended: ProjectEnd = i < 6 ? 'sygdom' : 'afbrudt';
    return participantOf(
      (what) => id(what, i + 98),
      project.id,
      { from, to, ended },
      {
        benefits: [['kontanthjaelp', from, addDays(to, 400)]],
      },
    );
  });
  return { project, participants: [...completers, ...leavers] };
}

/** A project of young people who leave on one day, some of them in work on that day and some half a year later. */
function youngProject(
  number: number,
  name: string,
  {
    size,
    atEnd,
    later,
    completed,
  }: Readonly<Record<'size' | 'atEnd' | 'later' | 'completed', number>>,
): PaperProject {
  const id = idsOf(number);
  const from = day('2021-05-01');
  const to = day('2021-10-01');
  const end = day('2022-10-01');
  const project: Project = {
    id: id(0, 0),
    name,
    purpose: 'Unge uden job og uddannelse',
    from,
    to,
    target: null,
    measures: [],
  };
  const participants = Array.from({ length: size }, (_, i) => {
    const startsAt = i < atEnd ? to : i < later ? day('2022-02-01') : null;
    return participantOf(
      (what) => id(what, i + 1),
      project.id,
      { from, to, ended: i < completed ? 'gennemfoert' : 'afbrudt' },
      {
        benefits: [['uddannelseshjaelp', from, startsAt ?? end]],
        labour:
          startsAt === null
            ? []
            : [[i % 2 === 0 ? 'loenmodtager' : 'uddannelse', null, startsAt, end]],
      },
    );
  });
  return { project, participants };
}

/**
 * Cykelprojektet (Ringkøbing-Skjern, 2022, point 6; table rs2022_cykelprojekt.csv): 15 young people, 40 percent in a job or an
 * education on 1 October 2021 and 60 percent on 1 April 2022; six rode the whole way.
 */
export function projectBicycle(): PaperProject {
  return youngProject(2, 'Cykelprojektet', { size: 15, atEnd: 6, later: 9, completed: 6 });
}

/** Unge på Broen (the same paper): 22 young people, 59 percent when they left and 68 percent on 1 April 2022. */
export function projectBridge(): PaperProject {
  return youngProject(3, 'Unge på Broen', { size: 22, atEnd: 13, later: 15, completed: 22 });
}

/**
 * Those counted for Klar til start (Ringkøbing-Skjern, 18 August 2022, point 3; table rs2022_autisme_klar_til_start.csv), as if
 * they began that day: 36 citizens, whose cases had lasted 23 months on average, the shortest 1 and the longest 92; 13 were in
 * Job-bro, six in company practice, nine in other offers and eight in none; 16 had a mentor. Of the lengths the paper gives
 * the mean and the ends: 1 + 92 + 9 and 33 times 22 months are 828, which is 36 times 23.
 */
export function projectReady(): PaperProject {
  const id = idsOf(4);
  const from = day('2022-08-18');
  const project: Project = {
    id: id(0, 0),
    name: 'Klar til start',
    purpose: 'Borgere med autisme',
    from,
    to: openEnd,
    target: null,
    measures: [],
  };
  const months = [1, 92, 9, ...Array.from({ length: 33 }, () => 22)];
  const offerOf = (i: number): ActivityKind | null => {
    if (i < 13) return 'vejledning-og-opkvalificering';
    if (i < 19) return 'virksomhedspraktik';
    return i < 28 ? 'nytteindsats' : null;
  };
  const participants = months.map((length, i): Participant => {
    const own = (what: number): string => id(what, i + 1);
    const stay = { from: addMonths(from, -1), to: addMonths(from, 3) };
    const activity = (what: number, kind: ActivityKind): Activity => ({
      ...stay,
      id: own(what),
      kind,
      sector: kind === 'virksomhedspraktik' ? 'privat' : null,
      givenOn: null,
      hoursPerWeek: null,
    });
    const offer = offerOf(i);
    return {
      part: { id: own(1), project: project.id, goal: '', from, to: openEnd, ended: null },
      answers: [],
      benefits: [],
      labour: [],
      courses: [
        {
          id: own(2),
          contactOn: addMonths(from, -length),
          to: openEnd,
          municipalFromDayOne: false,
        },
      ],
      courseEnds: [],
      activities: [
        ...(offer === null ? [] : [activity(3, offer)]),
        ...(i % 9 < 4 ? [activity(4, 'mentor')] : []),
      ],
      offerTerms: i < 13 ? [{ activity: own(3), provider: 'Job-bro' }] : [],
    };
  });
  return { project, participants };
}
