import { decided } from '@rettidig/casework';
import { type Day, addDays, addMonths, addWeeks, day } from '@rettidig/engine';
import { resetTerms } from '@rettidig/law';
import {
  type Access,
  type NewFact,
  type Store,
  loadStepCase,
  newId,
  recordFacts,
  supersede,
  takeStep,
  withAccess,
} from '@rettidig/store';

const start = day('2016-05-02');
const end = day('2026-05-04');
const journalLines = 300;
const everyFifth = 5;

type Fact = NewFact extends infer F
  ? F extends NewFact
    ? Pick<F, 'kind' | 'value'>
    : never
  : never;

/** The first days of stretches of so many weeks, through the ten years. */
function stretches(weeks: number): readonly { readonly from: Day; readonly to: Day }[] {
  const found = [];
  for (let from = start; addWeeks(from, weeks) <= end; from = addWeeks(from, weeks)) {
    found.push({ from, to: addWeeks(from, weeks) });
  }
  return found;
}

const turn = <T>(of: readonly [T, ...T[]], i: number): T => of[i % of.length] ?? of[0];

/** Hundreds of facts, from May 2016 to May 2026; nothing overlaps what may not. */
function factsOf(employee: string): readonly Fact[] {
  const interviews = stretches(6).map(({ from }, i): readonly Fact[] => {
    const interview = newId();
    const on = addDays(from, 2);
    const state = turn(['afholdt', 'afholdt', 'afholdt', 'udeblevet', 'aflyst'] as const, i);
    return [
      {
        kind: 'interview',
        fact: interview,
        value: {
          on,
          kind: 'jobsamtale',
          form: turn(['fremmoede', 'telefon', 'digital'] as const, i),
          state,
          holder: 'kommune',
          selfBooked: false,
        },
      } as Fact,
      {
        kind: 'booking',
        value: { interview, on, startsAt: 9 * 60, minutes: 45, employee, place: 'Lokale 2' },
      },
      {
        kind: 'plan_line',
        value: {
          on,
          kind: turn(['aftale', 'delmaal', 'krav'] as const, i),
          text: `Aftale nummer ${i}: søger arbejde på lager og i butik`,
          party: turn(['borger', 'kommune'] as const, i),
          due: addWeeks(on, 4),
          state: turn(['gjort', 'gjort', 'droppet'] as const, i),
          origin: interview,
        },
      },
    ];
  });
  const courses = stretches(170).map(({ from, to }): Fact => ({
    kind: 'contact_course',
    value: { contactOn: from, to: addWeeks(to, -3), municipalFromDayOne: false },
  }));
  const benefits = stretches(34).map((period, i): Fact => ({
    kind: 'benefit_spell',
    value: { ...period, benefit: turn(['kontanthjaelp', 'sygedagpenge'] as const, i) },
  }));
  const categories = stretches(52).map((period, i): Fact => ({
    kind: 'person_category',
    value: { ...period, category: turn(['jobparat', 'aktivitetsparat'] as const, i) },
  }));
  const households = stretches(200).map((period): Fact => ({
    kind: 'household',
    value: { ...period, household: 'udeboende' },
  }));
  const offers = stretches(17).map(({ from }, i): Fact => ({
    kind: 'activity',
    value: {
      from,
      to: addWeeks(from, 8),
      kind: turn(['virksomhedspraktik', 'vejledning-og-opkvalificering', 'mentor'] as const, i),
      sector: turn(['privat', 'offentlig'] as const, i),
      givenOn: from,
      hoursPerWeek: 30,
    },
  }));
  const absences = stretches(20).map(({ from }): Fact => ({
    kind: 'absence',
    value: { from, to: addDays(from, 9), kind: 'sygdom' },
  }));
  const contacts = stretches(104).map((period, i): Fact => ({
    kind: 'contact_person',
    value: {
      ...period,
      role: turn(['mentor', 'bisidder'] as const, i),
      employee: null,
      name: 'Åse Prøve',
      organisation: null,
      phone: '12345678',
      email: null,
    },
  }));
  return [
    ...courses,
    ...benefits,
    ...categories,
    ...households,
    ...interviews.flat(),
    ...offers,
    ...absences,
    ...contacts,
  ];
}

/**
 * Gives a citizen ten years of history before May 2026: some five hundred facts, a hundred of them corrected, 300 lines of
 * the journal and 60 letters, each written as a step writes it.
 */
export async function giveTenYears(
  store: Store,
  access: Access & { readonly user: string },
  person: string,
  today: Day,
): Promise<void> {
  const facts = factsOf(access.user).map(
    (fact): NewFact => ({ person, externalId: null, ...fact }) as NewFact,
  );
  const at = '2026-05-05T10:00:00Z';
  const recording = { by: null, source: 'sagsbehandling', at } as const;
  await withAccess(store, access, async (tx) => {
    const ids = await recordFacts(tx, facts, recording);
    const corrections = facts.flatMap((fact, i) =>
      fact.kind === 'plan_line' || fact.kind === 'absence'
        ? [{ kind: fact.kind, fact: ids[i] ?? '', value: fact.value } as const]
        : [],
    );
    await supersede(tx, corrections as Parameters<typeof supersede>[1], {
      ...recording,
      at: '2026-05-06T10:00:00Z',
    });
  });
  for (let i = 0; i < journalLines; i += 1) await writeLine(store, access, { person, today, i });
}

async function writeLine(
  store: Store,
  access: Access,
  { person, today, i }: { readonly person: string; readonly today: Day; readonly i: number },
): Promise<void> {
  await withAccess(store, access, async (tx) => {
    const found = await loadStepCase(tx, person, today);
    if (found === null) throw new Error('The access does not reach the citizen.');
    const { version } = found;
    const request = { command: newId(), person, version, step: 'notat', today } as const;
    const { kind } = await takeStep(tx, { ...request, confirms: () => true }, () =>
      decided({
        explanations: [resetTerms.explain({}, today).explanation],
        journal: {
          day: addMonths(start, Math.floor((i * 120) / journalLines)),
          heading: `Opfølgning ${i}`,
          text: 'Borgeren fortæller, at det går fremad, og at der er søgt tre stillinger. '.repeat(
            1 + (i % 8),
          ),
        },
        letters:
          i % everyFifth === 0
            ? [{ kind: 'bekraeftelse', fields: { emne: `aftale ${i}`, besked: 'Vi har talt.' } }]
            : [],
      }),
    );
    if (kind !== 'written') throw new Error(`The line was ${kind}.`);
  });
}
