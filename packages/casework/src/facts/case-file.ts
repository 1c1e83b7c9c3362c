import type { Day, Period } from '@rettidig/engine';
import type {
  AbsenceKind,
  ActivityKind,
  Benefit,
  Category,
  EducationLevel,
  ExemptionGround,
  ExemptionScope,
  ExtensionProvision,
  Household,
  InterviewForm,
  InterviewHolder,
  InterviewKind,
  InterviewState,
  Sector,
  SicknessCategory,
  SicknessLimitGroup,
  SicknessOutcome,
  SickSpellKind,
} from '@rettidig/law';

/**
 * The facts of one citizen's case, as known at one moment. Lists are in the order of their first day; what is
 * derived does not turn on it.
 * Nothing here names the citizen: names and CPR stay in the store.
 */
export interface CaseFile {
  readonly person: PersonFacts;
  readonly courses: readonly ContactCourse[];
  readonly benefits: readonly BenefitSpell[];
  readonly categories: readonly PersonCategory[];
  readonly households: readonly HouseholdSpell[];
  readonly interviews: readonly Interview[];
  readonly activities: readonly Activity[];
  readonly absences: readonly Absence[];
  readonly exemptions: readonly Exemption[];
  readonly tests: readonly SkillTest[];
  readonly cvs: readonly CvEntry[];
  readonly sicknessCases: readonly SicknessCase[];
  readonly sicknessDecisions: readonly SicknessDecision[];
}

export interface PersonFacts {
  readonly birthDate: Day;
  /** null: not known yet. */
  readonly education: EducationLevel | null;
}

/** A contact course (kontaktforløb): from the citizen's first contact until it ends. Never overlap. */
export interface ContactCourse {
  readonly id: string;
  /** First contact with the municipality (første henvendelse); for dagpenge the registration as jobseeker. */
  readonly contactOn: Day;
  /** First day after the course; `openEnd` while it runs. */
  readonly to: Day;
  /** LAB § 27(3): the municipality has the whole course of this unemployed person from day one. */
  readonly municipalFromDayOne: boolean;
}

/** A spell on one benefit. Never overlap. */
export interface BenefitSpell extends Period {
  readonly id: string;
  readonly benefit: Benefit;
}

/** The visitation category of a period. Never overlap. */
export interface PersonCategory extends Period {
  readonly id: string;
  readonly category: Category;
}

/** Whom the citizen lives with in a period; the rate of a benefit asks for it. Never overlap. */
export interface HouseholdSpell extends Period {
  readonly id: string;
  readonly household: Household;
}

export interface Interview {
  readonly id: string;
  readonly on: Day;
  readonly kind: InterviewKind;
  readonly form: InterviewForm;
  readonly state: InterviewState;
  readonly holder: InterviewHolder;
  readonly selfBooked: boolean;
}

/** An offer or mentor support. */
export interface Activity extends Period {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly sector: Sector | null;
  /** The day the offer was given to the citizen; null when not recorded (then the first day counts). */
  readonly givenOn: Day | null;
  /** Hours a week; null when not recorded. */
  readonly hoursPerWeek: number | null;
}

export interface Absence extends Period {
  readonly id: string;
  readonly kind: AbsenceKind;
}

/** A recorded exemption from duties. */
export interface Exemption extends Period {
  readonly id: string;
  readonly scope: ExemptionScope;
  readonly ground: ExemptionGround;
}

/** A reading, writing and maths test. */
export interface SkillTest {
  readonly id: string;
  readonly on: Day;
  /** Whether it shows a need for teaching; null when not assessed yet. */
  readonly needsTeaching: boolean | null;
}

/** A CV entered on Jobnet. */
export interface CvEntry {
  readonly id: string;
  readonly on: Day;
}

/** A case on sickness benefit (sygedagpengesag), from the first day of absence to the first day well. Never overlap. */
export interface SicknessCase extends Period {
  readonly id: string;
  /** As it is assessed now; an assessment before it is an earlier version of the fact. */
  readonly category: SicknessCategory;
  readonly employed: boolean;
  /** The day the citizen is expected to be quite well; null where nobody has said. */
  readonly expectedWell: Day | null;
  /** The citizen and the employer both expect the return on that day. */
  readonly bothExpect: boolean;
  /** The day fast track was asked for; null: it was not. */
  readonly fastTrackOn: Day | null;
  /** How the days count against the limit on sickness benefit. */
  readonly countedAs: SickSpellKind;
  readonly limitGroup: SicknessLimitGroup;
}

/** A decision on the limit of sickness benefit; it is about the sickness case that runs on its day. */
export interface SicknessDecision {
  readonly id: string;
  readonly on: Day;
  readonly outcome: SicknessOutcome;
  /** The provision of SDP § 27(1) that extends; null where the benefit stops. */
  readonly provision: ExtensionProvision | null;
  /** The day of the event that ended the extension; null where it has not happened, or weeks end it. */
  readonly eventOn: Day | null;
}

/** A case without facts but the birth date; the start of tests and of the import. */
export function emptyCase(person: PersonFacts): CaseFile {
  return {
    person,
    courses: [],
    benefits: [],
    categories: [],
    households: [],
    interviews: [],
    activities: [],
    absences: [],
    exemptions: [],
    tests: [],
    cvs: [],
    sicknessCases: [],
    sicknessDecisions: [],
  };
}
