import {
  type CaseStep,
  type LetterEvidence,
  type Project,
  type Situation,
  type StepOutcome,
  approveDecision,
  cancelInterview,
  changeDetails,
  changePlan,
  closeCourse,
  closeWithoutSanction,
  complaintKinds,
  complaintOutcomes,
  contactRoles,
  decideLimit,
  continueInProject,
  courseEndReasons,
  courseKinds,
  endOffer,
  exempt,
  giveCourse,
  giveMentor,
  giveWorkplaceOffer,
  handOver,
  interviewHeld,
  interviewMissed,
  judge,
  keepLabourStatus,
  keepSicknessCase,
  labourStatuses,
  markRisk,
  moveInterview,
  offerEndReasons,
  openAvailabilityCase,
  orderEducation,
  employeeStatements,
  placementPurposes,
  planLineKinds,
  planLineParties,
  planLineStates,
  progressMeasures,
  refer,
  referralOutcomes,
  registerAbsence,
  registerAnswer,
  registerComplaint,
  registerContact,
  registerSkillTest,
  returnProposal,
  riskOutsideReasons,
  sendHearing,
  setContactPerson,
  startInProject,
  summon,
  visitate,
  writeNote,
} from '@rettidig/casework';
import { type Day, addDays, openEnd } from '@rettidig/engine';
import {
  type CodeList,
  absenceKinds,
  attendanceViews,
  availabilityEvents,
  benefits,
  bookers,
  exemptionGrounds,
  extensionProvisions,
  exemptionScopes,
  households,
  interviewForms,
  interviewKinds,
  personCategories,
  sicknessCategories,
  sicknessLimitGroups,
  sicknessOutcomes,
  sickSpellKinds,
} from '@rettidig/law';

/** Makes choices one after the other; the same numbers make the same choices. */
export interface Choices {
  /** A whole number from 0 up to, not including, `n`. */
  readonly below: (n: number) => number;
  readonly employees: readonly { readonly id: string; readonly name: string }[];
  readonly letters: readonly LetterEvidence[];
  readonly project: Project;
}

/** A step of a case, with everything entered. */
export interface AnyStep {
  readonly step: CaseStep;
  readonly decide: (situation: Situation) => StepOutcome;
}

type Maker = (choices: Choices, situation: Situation) => (situation: Situation) => StepOutcome;

/** Texts with what breaks careless programs: quotes, markup, signs of a template, emoji, the letters of Danish. */
const texts = [
  'Ringede og aftalte en ny tid.',
  'O\'Brien sagde "nej" <b>& gik</b>',
  '{navn} æøå ÆØÅ 😀 -- drop table person;',
  'Søger arbejde som kok',
] as const;

const oneOf = <T>({ below }: Choices, list: readonly T[]): T | undefined =>
  list[below(list.length)];
const codeOf = <C extends string>(choices: Choices, list: Pick<CodeList<C>, 'codes'>): C => {
  const code = oneOf(choices, list.codes)?.code;
  if (code === undefined) throw new Error('A list of codes is empty.');
  return code;
};
const textOf = (choices: Choices): string => oneOf(choices, texts) ?? '';
const isSo = ({ below }: Choices): boolean => below(2) === 0;
const near = ({ below }: Choices, today: Day, back: number, ahead: number): Day =>
  addDays(today, below(back + ahead + 1) - back);
/** Most often a day after the first; now and then one before it. */
const lastDayOf = ({ below }: Choices, first: Day, longest: number): Day | null =>
  below(4) === 0 ? null : addDays(first, below(longest + 3) - 2);
const employeeOf = (choices: Choices) => oneOf(choices, choices.employees) ?? { id: '', name: '' };

const booking = (choices: Choices, today: Day) => ({
  on: near(choices, today, 2, 60),
  startsAt: 8 * 60 + 30 * choices.below(14),
  minutes: 30,
  employee: employeeOf(choices).id,
  form: codeOf(choices, interviewForms),
  place: 'Rådhuset, lokale 2',
});

const nowhere = '00000000-0000-7000-8000-000000000000';
const anyInterview = (choices: Choices, { file }: Situation): string =>
  oneOf(choices, file.interviews.slice(-4))?.id ?? nowhere;

/** Every step of a case, by the code it is written under. */
const makers: readonly (readonly [CaseStep, Maker])[] = [
  [
    'notat',
    (c, { today }) => {
      const note = { day: near(c, today, 30, 1), heading: 'Notat', text: textOf(c) };
      return (s) => writeNote(note, s);
    },
  ],
  [
    'fravaer',
    (c, { today, file }) => {
      const from = near(c, today, 30, 14);
      const entered = {
        kind: codeOf(c, absenceKinds),
        from,
        last: lastDayOf(c, from, 40),
        note: textOf(c),
      };
      const corrects = c.below(3) === 0 ? (oneOf(c, file.absences) ?? null) : null;
      return (s) => registerAbsence(entered, corrects, s);
    },
  ],
  [
    'fritagelse',
    (c, { today, file }) => {
      const from = near(c, today, 20, 14);
      const entered = {
        scope: codeOf(c, exemptionScopes),
        ground: codeOf(c, exemptionGrounds),
        from,
        last: lastDayOf(c, from, 60),
        reasons: textOf(c),
        letter: isSo(c),
      };
      const corrects = c.below(3) === 0 ? (oneOf(c, file.exemptions) ?? null) : null;
      return (s) => exempt(entered, corrects, s);
    },
  ],
  [
    'visitation',
    (c, { today }) => {
      const entered = {
        category: codeOf(c, personCategories),
        from: near(c, today, 10, 3),
        reasons: textOf(c),
        letter: isSo(c),
      };
      return (s) => visitate(entered, s);
    },
  ],
  [
    'indkaldelse',
    (c, { today }) => {
      const summons = {
        ...booking(c, today),
        kind: codeOf(c, interviewKinds),
        booker: codeOf(c, bookers),
        message: textOf(c),
        holder: 'kommune' as const,
        attendance: codeOf(c, attendanceViews),
        attendanceReason: textOf(c),
        sickListedWithEmployer: isSo(c),
      };
      return (s) => summon(summons, s);
    },
  ],
  [
    'samtale-afholdt',
    (c, s) => {
      const booked = oneOf(
        c,
        s.file.interviews.filter(({ state, on }) => state === 'booket' && on <= s.today),
      );
      const { form, minutes, startsAt, employee, on } = booking(c, s.today);
      const held = {
        interview: booked?.id ?? null,
        on: booked?.on ?? near(c, s.today, 5, 0),
        startsAt,
        minutes,
        employee,
        kind: booked?.kind ?? codeOf(c, interviewKinds),
        form: booked?.form ?? form,
        holder: 'kommune' as const,
        note: textOf(c),
        agreements: [
          {
            text: textOf(c),
            party: codeOf(c, planLineParties),
            due: addDays(s.today, c.below(40)),
          },
        ],
        done: s.records.planLines.slice(0, c.below(2)).map(({ id }) => id),
        next: isSo(c)
          ? null
          : { on, startsAt, minutes, employee, form: 'telefon' as const, place: '' },
      };
      return (now) => interviewHeld(held, now);
    },
  ],
  [
    'samtale-ombooket',
    (c, s) => {
      const moved = {
        ...booking(c, s.today),
        interview: anyInterview(c, s),
        mover: codeOf(c, bookers),
        reason: textOf(c),
      };
      return (now) => moveInterview(moved, now);
    },
  ],
  [
    'samtale-udeblevet',
    (c, s) => {
      const past = s.file.interviews.findLast(
        ({ state, on }) => state === 'booket' && on <= s.today,
      );
      const missed = {
        interview: past?.id ?? anyInterview(c, s),
        gaveReason: isSo(c),
        reason: textOf(c),
        contactTried: isSo(c) ? s.today : null,
        note: textOf(c),
      };
      return (now) => interviewMissed(missed, now);
    },
  ],
  [
    'samtale-aflyst',
    (c, s) => {
      const cancelled = {
        interview: anyInterview(c, s),
        canceller: codeOf(c, bookers),
        reason: textOf(c),
        reasonInLetter: isSo(c),
      };
      return (now) => cancelInterview(cancelled, now);
    },
  ],
  [
    'plan',
    (c, { today, records }) => {
      const line = oneOf(c, records.planLines);
      const change = {
        added: [
          {
            kind: codeOf(c, planLineKinds),
            text: textOf(c),
            party: codeOf(c, planLineParties),
            due: isSo(c) ? null : addDays(today, c.below(90)),
            dueField: 'inden1',
          },
        ],
        states: line === undefined ? [] : [{ line: line.id, state: codeOf(c, planLineStates) }],
        letter: isSo(c),
      };
      return (s) => changePlan(change, s);
    },
  ],
  [
    'uddannelsespaalaeg',
    (c, { today }) => {
      const ordered = {
        step: oneOf(c, ['trin-1', 'trin-2', 'trin-3'] as const) ?? ('trin-1' as const),
        demand: textOf(c),
        due: addDays(today, 7 + c.below(60)),
        education: isSo(c) ? null : 'Gastronom',
        institution: isSo(c) ? null : { name: 'Erhvervsskolen', address: 'Skolevej 1' },
        notice: isSo(c),
        reasons: textOf(c),
        taken: isSo(c),
      };
      return (s) => orderEducation(ordered, s);
    },
  ],
  [
    'virksomhedspraktik',
    (c, { today }) => {
      const first = near(c, today, 1, 10);
      const kind =
        oneOf(c, ['virksomhedspraktik', 'loentilskud', 'nytteindsats'] as const) ??
        ('virksomhedspraktik' as const);
      const offer = {
        first,
        last: addDays(first, 6 + c.below(90)),
        hoursPerWeek: 10 + c.below(30),
        purpose: codeOf(c, placementPurposes),
        aim: textOf(c),
        contact: null,
        employees: 5 + c.below(90),
        employerSigned: c.below(4) > 0,
        employeesSigned: codeOf(c, employeeStatements),
        signedOn: today,
        notLastWorkplace: c.below(4) > 0,
        ownEmployer: isSo(c),
        extended: false,
        furtherPeriods: 0,
        lastMonth: null,
        yearAverage: null,
        additional: null,
        reason: textOf(c),
      };
      const workplace = {
        pNumber: '1000000001',
        name: 'Køkkenet ved Havnen',
        address: 'Havnegade 2',
        sector: 'privat' as const,
        placed: c.below(3),
        wanted: 1,
      };
      return (s) => giveWorkplaceOffer(kind, offer, workplace, s);
    },
  ],
  [
    'mentor',
    (c, { today }) => {
      const first = near(c, today, 1, 10);
      const offer = {
        first,
        last: addDays(first, c.below(180)),
        hoursPerWeek: c.below(6),
        mentor: textOf(c),
        contact: null,
        aim: textOf(c),
        reason: textOf(c),
      };
      return (s) => giveMentor(offer, s);
    },
  ],
  [
    'vejledning-og-uddannelse',
    (c, { today }) => {
      const first = near(c, today, 1, 10);
      const offer = {
        kind: oneOf(c, courseKinds) ?? courseKinds[0],
        first,
        last: addDays(first, c.below(60)),
        hoursPerWeek: 10 + c.below(28),
        provider: textOf(c),
        content: textOf(c),
        aim: textOf(c),
        agreed: isSo(c),
        jobDirected: false,
        reason: textOf(c),
      };
      return (s) => giveCourse(offer, s);
    },
  ],
  [
    'tilbud-afsluttet',
    (c, { file, today }) => {
      const ending = {
        last: near(c, today, 5, 0),
        reason: codeOf(c, offerEndReasons),
        evaluation: textOf(c),
      };
      const offer = oneOf(c, file.activities);
      return (s) =>
        offer === undefined
          ? { outcome: 'afvist', problems: [{ field: '', text: 'Intet tilbud.' }] }
          : endOffer(offer, ending, s);
    },
  ],
  [
    'proeve',
    (c, { today }) => {
      const test = {
        on: near(c, today, 20, 1),
        needsTeaching: isSo(c) ? null : isSo(c),
        note: textOf(c),
      };
      return (s) => registerSkillTest(test, s);
    },
  ],
  [
    'kontaktperson',
    (c, { today }) => {
      const inside = isSo(c);
      const entered = {
        role: codeOf(c, contactRoles),
        employee: inside ? employeeOf(c) : null,
        name: inside ? '' : textOf(c),
        organisation: '',
        phone: '12345678',
        email: '',
        from: near(c, today, 20, 5),
        lastDay: lastDayOf(c, today, 90),
      };
      return (s) => setContactPerson(entered, s, null);
    },
  ],
  [
    'grunddata',
    (c, { today }) => {
      const entered = {
        from: near(c, today, 20, 0),
        contact: {
          street: textOf(c),
          postcode: '2800',
          town: 'Lyngby',
          phone: null,
          email: null,
          exemptFromDigitalPost: isSo(c),
        },
        household: isSo(c) ? null : codeOf(c, households),
        education: null,
        benefit: c.below(6) === 0 ? codeOf(c, benefits) : null,
      };
      return (s) => changeDetails(entered, s);
    },
  ],
  [
    'overdragelse',
    (c, { today }) => {
      const from = near(c, today, 0, 5);
      const given = {
        to: employeeOf(c),
        from,
        lastDay: isSo(c) ? null : lastDayOf(c, from, 30),
        withBookings: isSo(c),
        note: textOf(c),
        due: [],
      };
      return (s) => handOver(given, s);
    },
  ],
  [
    'projekt',
    (c, { today, records }) => {
      const { project } = c;
      const answers = { [codeOf(c, progressMeasures)]: c.below(11) };
      const part = records.projectParts.find(({ ended }) => ended === null);
      if (part !== undefined) {
        const end = isSo(c) ? null : { reason: 'gennemfoert' as const, lastDay: today };
        return (s) => continueInProject({ project, part, answers, answeredOn: today, end }, s);
      }
      const start = {
        project,
        from: near(c, today, 3, 10),
        lastDay: null,
        goal: textOf(c),
        answers,
        answeredOn: today,
      };
      return (s) => startInProject(start, s);
    },
  ],
  [
    'sygeopfoelgning',
    (c, { today }) => {
      if (c.below(3) === 0) {
        const extends_ = isSo(c);
        const decision = {
          outcome: extends_ ? ('forlaenget' as const) : codeOf(c, sicknessOutcomes),
          provision: extends_ ? codeOf(c, extensionProvisions) : null,
          casePending: isSo(c),
          eventOn: null,
          unableToWork: isSo(c) ? null : isSo(c),
          reasons: textOf(c),
          facts: textOf(c),
          hearing: isSo(c) ? '' : textOf(c),
        };
        return (s) => decideLimit(decision, s);
      }
      const entered = {
        firstAbsence: near(c, today, 60, 1),
        wellOn: c.below(4) === 0 ? today : null,
        category: codeOf(c, sicknessCategories),
        employed: isSo(c),
        expectedWell: isSo(c) ? null : addDays(today, c.below(200)),
        bothExpect: isSo(c),
        fastTrackOn: null,
        countedAs: codeOf(c, sickSpellKinds),
        limitGroup: codeOf(c, sicknessLimitGroups),
        benefitFrom: null,
        note: textOf(c),
      };
      return (s) => keepSicknessCase(entered, s);
    },
  ],
  [
    'arbejde-og-uddannelse',
    (c, { today, records }) => {
      const from = near(c, today, 60, 14);
      const entered = {
        status: codeOf(c, labourStatuses),
        hoursPerWeek: isSo(c) ? null : c.below(80) / 2,
        from,
        last: lastDayOf(c, from, 90),
        note: textOf(c),
      };
      const corrects = c.below(3) === 0 ? (oneOf(c, records.labourStatuses) ?? null) : null;
      return (s) => keepLabourStatus(entered, corrects, s);
    },
  ],
  [
    'henvisning',
    (c, { today, records }) => {
      const corrects = isSo(c) ? (oneOf(c, records.referrals) ?? null) : null;
      const order = {
        id: corrects?.jobOrder ?? `00000000-0000-7000-8000-00000000000${c.below(9)}`,
        on: near(c, today, 20, 0),
        employer: 'Køkkenet ved Havnen',
        pNumber: null,
        sector: 'privat' as const,
        kind: 'ordinaer' as const,
        title: textOf(c),
        places: 1,
        closedOn: c.below(4) === 0 ? today : null,
      };
      const entered = {
        on: near(c, today, 10, 1),
        outcome: isSo(c) ? null : codeOf(c, referralOutcomes),
        note: textOf(c),
      };
      return (s) => refer(entered, order, corrects, s);
    },
  ],
  [
    'klage',
    (c, { today, records }) => {
      const entered = {
        kind: codeOf(c, complaintKinds),
        on: near(c, today, 40, 1),
        outcome: isSo(c) ? null : codeOf(c, complaintOutcomes),
        note: textOf(c),
      };
      const corrects = isSo(c) ? (oneOf(c, records.complaints) ?? null) : null;
      return (s) => registerComplaint(entered, corrects, s);
    },
  ],
  [
    'risikogruppe',
    (c, { today, records }) => {
      const from = near(c, today, 60, 0);
      const some = (): Day | null => (isSo(c) ? null : near(c, today, 40, 0));
      const entered = {
        from,
        last: lastDayOf(c, from, 60),
        letterOn: some(),
        contactedOn: some(),
        brokerOn: some(),
        outside: isSo(c) ? null : codeOf(c, riskOutsideReasons),
        askedOn: some(),
        grantedOn: some(),
        educationWishOn: some(),
        educationFrom: some(),
        note: textOf(c),
      };
      const corrects = c.below(3) > 0 ? (oneOf(c, records.riskMarks) ?? null) : null;
      return (s) => markRisk(entered, corrects, s);
    },
  ],
  ['raadighed', availabilityStep],
  [
    'grunddata',
    (c, { today }) => {
      const end = {
        last: near(c, today, 3, 0),
        reason: codeOf(c, courseEndReasons),
        note: textOf(c),
      };
      // A case without a course has little left to decide, so it ends seldom.
      const ends = c.below(8) === 0;
      return (s) =>
        ends
          ? closeCourse(end, s)
          : { outcome: 'afvist', problems: [{ field: '', text: 'Ikke endnu.' }] };
    },
  ],
];

/** One of the steps of an availability case that is open, or a new one. */
function availabilityStep(c: Choices, { today, records }: Situation) {
  const open = records.availabilityCases.find(
    ({ state }) => state === 'under-behandling' || state === 'til-godkendelse',
  );
  if (open === undefined) {
    const opened = {
      event: codeOf(c, availabilityEvents),
      on: near(c, today, 20, 0),
      origin: null,
      description: textOf(c),
    };
    return (s: Situation) => openAvailabilityCase(opened, s);
  }
  const asked = { caseId: open.id, letters: c.letters };
  const said = { on: today, text: textOf(c) };
  const steps: readonly ((s: Situation) => StepOutcome)[] = [
    (s) =>
      sendHearing(
        { about: textOf(c), facts: textOf(c), deadline: addDays(today, 1 + c.below(20)) },
        asked,
        s,
      ),
    (s) => registerAnswer({ ...said, inTalk: isSo(c) }, asked, s),
    (s) => registerContact(said, asked, s),
    (s) => judge({ about: 'ground', found: 'ingen-rimelig-grund', reasons: textOf(c) }, asked, s),
    (s) => approveDecision(asked, s),
    (s) => returnProposal({ reasons: textOf(c) }, asked, s),
    (s) => closeWithoutSanction({ reasons: textOf(c) }, asked, s),
  ];
  return oneOf(c, steps) ?? ((s: Situation) => closeWithoutSanction({ reasons: '' }, asked, s));
}

/** Any step of a case, with anything entered; many are refused. */
export function anyStep(choices: Choices, situation: Situation): AnyStep {
  const [step, make] = oneOf(choices, makers) ?? (makers[0] as (typeof makers)[number]);
  return { step, decide: make(choices, situation) };
}

/** The steps that `anyStep` takes. */
export const stepsTaken: ReadonlySet<CaseStep> = new Set(makers.map(([step]) => step));

/** A project that all can begin in. */
export function openProject(id: string, from: Day): Project {
  return {
    id,
    name: 'Klar til start',
    purpose: '',
    target: null,
    measures: progressMeasures.codes.map(({ code }) => code),
    from,
    to: openEnd,
  };
}
