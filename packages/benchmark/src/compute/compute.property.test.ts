import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices2013, type Choices } from '../frame/choices.ts';
import { type Group, groups } from '../frame/group.ts';
import type { Submission } from '../input/submission.ts';
import { compute } from './compute.ts';

const groupTasks = [
  'modtagelse-og-telefonvagt',
  'sagsbehandling',
  'virksomhedsindsats/udplacering',
  'teamledelse',
  'teamledelse/af-virksomhedsindsatsen',
];
const taskIds = [
  ...groups.flatMap((group) => groupTasks.map((task) => `${group}/${task}`)),
  'a-dagpenge/sagsbehandling/for-under-30-aarige',
  'administration/stabsbetjening',
  'administration/ledelse-af-stab',
  'strategisk-ledelse',
  'diverse',
];

const time = fc.array(
  fc.record({
    employee: fc.constantFrom('1', '2', '3'),
    employment: fc.constantFrom('ordinaer' as const, 'fleksjob' as const, 'seniorjob' as const),
    funding: fc.constantFrom('egen' as const, 'pulje' as const, 'loentilskud' as const),
    task: fc.constantFrom(...taskIds),
    share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    at: fc.constant('Tid'),
  }),
  { maxLength: 60 },
);

const persons = fc
  .tuple(
    ...groups.map((group) =>
      fc
        .record({
          all: fc.integer({ min: 1, max: 900 }),
          elsewhere: fc.integer({ max: 50, min: 0 }),
        })
        .map(({ all, elsewhere }) => ({
          group,
          all,
          elsewhere: Math.min(elsewhere, all - 1),
          under30: 0.25 * all,
          under30Elsewhere: null,
        })),
    ),
  )
  .map((each): Submission['persons'] => each);

const submission: fc.Arbitrary<Submission> = fc.record({
  municipality: fc.constant('Ådal'),
  year: fc.constant(2026),
  time,
  persons,
  inhabitants: fc.integer({ min: 1000, max: 90_000 }),
  conditions: fc.constant({}),
  quality: fc.constant([]),
  other: fc.constant({}),
});

// Appendix I: "JC-målgruppe i alt".
const targetGroup: readonly Group[] = [
  'a-dagpenge',
  'kontanthjaelp-1',
  'kontanthjaelp-2-3',
  'sygedagpenge',
  'ledighedsydelse',
  'revalidering',
];

const weight = { ordinaer: 1, fleksjob: 0.5, seniorjob: 0.75 };

/** As the report says it (chapter 1.2) and audit A5-A7 found it, over and over the whole list: slow and plain. */
function oracle(sent: Submission, choices: Choices, row: string): number {
  const years = (keep: (task: string, paid: string) => boolean): number =>
    sent.time.reduce(
      (sum, { task, funding, share, employment }) =>
        keep(task, funding) ? sum + share * weight[employment] : sum,
      0,
    );
  const personsIn = (group: Group, net: boolean): number => {
    const found = sent.persons.find((each) => each.group === group);
    return (found?.all ?? 0) - (net ? (found?.elsewhere ?? 0) : 0);
  };
  const net = choices.totalPersons === 'netto';
  const whole = targetGroup.reduce((sum, group) => sum + personsIn(group, net), 0);
  switch (row) {
    case 'produktivitet':
      return (years(() => true) / whole) * 1000;
    case 'heraf-ledelse':
      return (
        (years((task) => /teamledelse|strategisk-ledelse|ledelse-af-stab/.test(task)) / whole) *
        1000
      );
    case 'heraf-virksomhedsindsats':
      return (years((task) => task.includes('virksomhedsindsats')) / whole) * 1000;
    case 'heraf-puljer-og-loentilskud':
      return (years((_, paid) => paid !== 'egen') / whole) * 1000;
    case 'administration':
      return (years((task) => task.startsWith('administration/')) / whole) * 1000;
    case 'ressourceforloeb': {
      const near = (['kontanthjaelp-2-3', 'sygedagpenge', 'ledighedsydelse'] as const).reduce(
        (sum, group) => sum + personsIn(group, false),
        0,
      );
      return (years((task) => task.startsWith('ressourceforloeb/')) / near) * 1000;
    }
    default: {
      const group = groups.find((each) => each === row) ?? 'a-dagpenge';
      const own = personsIn(group, choices.groupPersons === 'netto');
      return (years((task) => task.startsWith(`${group}/`)) / own) * 1000;
    }
  }
}

test('the whole effort is what a plain count over the whole list gives, under any choice', () => {
  fc.assert(
    fc.property(
      submission,
      fc.constantFrom('netto' as const, 'brutto' as const),
      fc.constantFrom('netto' as const, 'brutto' as const),
      (sent, groupPersons, totalPersons) => {
        const choices = { ...choices2013, groupPersons, totalPersons };
        const table = compute([sent], choices).find(({ id }) => id === '4.1');
        for (const row of table?.rows ?? []) {
          const name = row.id === 'i-alt' ? 'produktivitet' : row.id;
          expect(row.cells[0]?.value ?? 0).toBeCloseTo(oracle(sent, choices, name), 8);
        }
      },
    ),
  );
});

test('parts sum to their whole', () => {
  fc.assert(
    fc.property(submission, (sent) => {
      for (const { id, rows } of compute([sent], choices2013)) {
        for (const { id: parent, level, cells } of rows) {
          // Casework by age is held against persons of that age: it sums to nothing.
          if (parent === 'sagsbehandling' || level === 'indikator') continue;
          // Nobody sent persons in early retirement: the whole pressure cannot be known.
          if (parent === 'forsoergelsestryk/i-alt') continue;
          const parts = rows.filter((row) => row.parent === parent && row.level !== 'heraf');
          if (parts.length === 0) continue;
          const sum = parts.reduce((all, row) => all + (row.cells[0]?.value ?? 0), 0);
          expect(sum, `${id} ${parent}`).toBeCloseTo(cells[0]?.value ?? 0, 8);
        }
      }
    }),
  );
});
