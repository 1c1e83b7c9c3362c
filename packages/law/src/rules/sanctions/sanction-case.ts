import { danishLongDay, type Day, day, type Fact, type Facts } from '@rettidig/engine';
import {
  type AttendanceForm,
  attendanceForms,
  type AvailabilityEvent,
  availabilityEvents,
  type GroundJudgement,
  groundJudgements,
  type Judged,
  judgements,
  type TargetGroup,
} from '../../codes/index.ts';
import { fact } from '../facts.ts';

/** A day something was done, or that it has not been done. */
export type DayOrNot = Day | 'ikke-sket';

/**
 * What a case of a sanction holds when someone asks whether it can be decided. What is not known yet has an answer of
 * its own (`ikke-sket`, `ikke-vurderet`, no), so that the gate can always say what is lacking.
 */
export interface SanctionCase {
  readonly group: TargetGroup;
  readonly event: AvailabilityEvent;
  readonly eventOn: Day;
  readonly eventDocumented: boolean;
  /** A person has confirmed the paragraph where it is not read here. */
  readonly legalBasisConfirmed: boolean;
  readonly guidedOn: DayOrNot;
  readonly guidanceProof: boolean;
  readonly inEducationOrder: boolean;
  readonly earlierSanction: boolean;
  readonly warned: boolean;
  readonly hearingSentOn: DayOrNot;
  readonly hearingDeadline: DayOrNot;
  readonly answeredOn: DayOrNot;
  readonly contactOn: DayOrNot;
  readonly ground: GroundJudgement;
  readonly groundReasons: boolean;
  readonly groundJudgedOn: DayOrNot;
  readonly unwilling: Judged;
  readonly furthers: Judged;
  readonly attendance: AttendanceForm | 'ingen';
  readonly reasoned: boolean;
  readonly complaintGuidance: boolean;
  readonly approvedBySecond: boolean;
  /** The day the decision is to be made. */
  readonly decisionOn: Day;
}

/** How the facts of a case are asked for, in the order of the work. */
export const sanctionCaseFacts: Facts<SanctionCase> = {
  group: fact.group,
  event: fact.codeFact('Hændelse', availabilityEvents),
  eventOn: fact.dayFact('Hændelsens dag'),
  eventDocumented: fact.yesNo('Hændelsen er beskrevet og dokumenteret'),
  legalBasisConfirmed: fact.yesNo('En fagperson har bekræftet hjemlen'),
  guidedOn: {
    ...dayOrNot('Skriftlig vejledning givet'),
    examples: ['ikke-sket', day('2013-12-01'), day('2027-12-01')],
  },
  guidanceProof: fact.yesNo('Vejledningens ordlyd og dag er bevist på sagen'),
  inEducationOrder: fact.yesNo('Tilbuddet står i uddannelsespålægget'),
  earlierSanction: fact.yesNo('Borgeren har fået en afgørelse om en sanktion før'),
  warned: fact.yesNo('Fuld skriftlig advarsel givet ved den tidligere sanktion'),
  hearingSentOn: {
    ...dayOrNot('Partshøring sendt'),
    examples: ['ikke-sket', day('2013-12-01'), day('2027-12-01')],
  },
  hearingDeadline: {
    ...dayOrNot('Frist for svar på partshøringen'),
    examples: ['ikke-sket', day('2013-12-01'), day('2027-12-01')],
  },
  answeredOn: {
    ...dayOrNot('Borgeren svarede'),
    examples: ['ikke-sket', day('2013-12-01'), day('2027-12-01')],
  },
  contactOn: {
    ...dayOrNot('Personlig kontakt med borgeren'),
    examples: ['ikke-sket', day('2013-12-01'), day('2027-12-01')],
  },
  ground: fact.codeFact('Rimelig grund', groundJudgements),
  groundReasons: fact.yesNo('Vurderingen af rimelig grund er skrevet ned'),
  groundJudgedOn: {
    ...dayOrNot('Rimelig grund vurderet'),
    examples: ['ikke-sket', day('2013-12-01'), day('2027-12-01')],
  },
  unwilling: fact.codeFact('Manglende vilje', judgements),
  furthers: fact.codeFact('Fremmer sanktionen rådigheden', judgements),
  attendance: fact.codeFact('Fremmøde, borgeren er anvist', attendanceForms, ['ingen', 'Intet']),
  reasoned: fact.yesNo('Afgørelsen er begrundet med hjemmel, hensyn og faktum'),
  complaintGuidance: fact.yesNo('Klagevejledningen er med'),
  approvedBySecond: fact.yesNo('En anden person har godkendt afgørelsen'),
  decisionOn: fact.dayFact('Afgørelsens dag'),
};

function dayOrNot(label: string): Fact<DayOrNot> {
  return { label, show: (on) => (on === 'ikke-sket' ? 'ikke sket' : danishLongDay(on)) };
}
