import {
  type CitizenClaim,
  type DifferenceCause,
  isMunicipality,
  type OwnWeek,
  type OwnMunicipality,
  reconcile,
} from '@rettidig/economy';
import { addWeeks, type Day, minus, type Money, nothing, percentOf, sumOf } from '@rettidig/engine';

/** What was planted in a made-up account, to be found again. */
export interface Planted {
  readonly citizen: string;
  readonly week: Day;
  readonly cause: DifferenceCause;
}

/** The weekly rows of a made-up Ydelsesrefusion. */
export interface MadeClaims {
  readonly claims: readonly CitizenClaim[];
  readonly planted: readonly Planted[];
}

/** What a made-up account is made of. */
export interface MadeOf {
  /** Our own weeks, those compared and those beside them. */
  readonly own: readonly OwnWeek[];
  readonly weeks: ReadonlySet<Day>;
  /** Citizens who have none of them. */
  readonly withoutBenefit: readonly string[];
  readonly municipality: OwnMunicipality;
}

/** So many citizens between two with a difference. */
const every = 23;
/** So many citizens without a benefit are in the file all the same. */
const mostWithout = 6;
/** What is paid in a week of which our own records do not say it. */
const usualWeek = 287_500 as Money;

/** A kind of difference: which weeks it can come about in, and their rows then. */
interface Plant {
  readonly cause: DifferenceCause;
  readonly fits: (own: OwnWeek) => boolean;
  readonly rows: (claim: CitizenClaim, own: OwnWeek) => readonly CitizenClaim[];
}

const inFirstRun = ({ weeksBefore }: OwnWeek): boolean => weeksBefore === 0;

const plants: readonly Plant[] = [
  {
    cause: 'nulstilling',
    // On the first step if the count began anew where the citizen came back.
    fits: ({ runWeek, weeksBefore, statePct }) =>
      weeksBefore > 0 && runWeek <= 4 && statePct !== 80,
    rows: (claim, { runWeek }) => [onStep(claim, { statePct: 80, number: runWeek })],
  },
  {
    cause: 'andet-trin',
    fits: inFirstRun,
    rows: (claim, { statePct }) => [
      onStep(claim, statePct === 80 ? { statePct: 30, number: 30 } : { statePct: 80, number: 2 }),
    ],
  },
  { cause: 'ikke-hos-dem', fits: inFirstRun, rows: () => [] },
  {
    cause: 'anden-ydelse',
    fits: inFirstRun,
    rows: (claim) => [
      { ...claim, benefit: claim.benefit === 'sygedagpenge' ? 'kontanthjaelp' : 'sygedagpenge' },
    ],
  },
  {
    cause: 'to-ydelser',
    fits: inFirstRun,
    rows: (claim) => [
      claim,
      { ...claim, benefit: claim.benefit === 'ledighedsydelse' ? 'dagpenge' : 'ledighedsydelse' },
    ],
  },
  {
    cause: 'andet-beloeb',
    fits: inFirstRun,
    rows: (claim, own) => [paid(claim, sumOf(claim.computed, 42_000 as Money), own)],
  },
  {
    cause: 'anden-kommune',
    fits: inFirstRun,
    rows: (claim) => [{ ...claim, payer: 'Opdigtet Nabokommune' }],
  },
  {
    cause: 'afrunding',
    fits: inFirstRun,
    rows: (claim, own) => [paid(claim, sumOf(claim.computed, 10 as Money), own)],
  },
  {
    cause: 'anden-taeller',
    fits: inFirstRun,
    rows: (claim, { number }) => [{ ...claim, number: (number ?? 0) + 2 }],
  },
  {
    cause: 'beloeb-passer-ikke',
    fits: inFirstRun,
    rows: (claim) => [{ ...claim, refund: sumOf(claim.computed, 100 as Money), cofinance: null }],
  },
];

/**
 * Rows as Ydelsesrefusion would have them, with a difference of every kind here and there. Where our own records lack
 * something, the rows have it, which is a difference, too.
 */
export function madeClaims({ own, weeks, withoutBenefit, municipality }: MadeOf): MadeClaims {
  const planted: Planted[] = [];
  const claims: CitizenClaim[] = [];
  const byCitizen = Map.groupBy(own, ({ citizen }) => citizen);
  let turn = 0;
  for (const [place, [citizen, all]] of [...byCitizen].toSorted(byId).entries()) {
    const compared = all.filter(({ week }) => weeks.has(week));
    const chosen = place % every === 0 ? plantIn(compared, all, turn) : null;
    if (chosen !== null) {
      planted.push({ citizen, week: chosen.week.week, cause: chosen.plant.cause });
      turn += 1;
    }
    for (const week of compared) {
      const claim = mirrored(week, municipality, claims.length + 2);
      claims.push(...(week === chosen?.week ? chosen.plant.rows(claim, week) : [claim]));
    }
    const left = endedBefore(all, weeks);
    if (place % every === 11 && left !== null) {
      claims.push(mirrored(left, municipality, claims.length + 2));
      planted.push({ citizen, week: left.week, cause: 'uge-mangler' });
    }
  }
  const [first] = weeks;
  for (const citizen of withoutBenefit.slice(0, mostWithout)) {
    if (first === undefined) break;
    const line = claims.length + 2;
    const claim = { line, citizen, week: first, benefit: 'kontanthjaelp' as const, number: null };
    const refund = percentOf(usualWeek, 20);
    claims.push({
      ...claim,
      computed: usualWeek,
      refund,
      cofinance: null,
      payer: municipality.name,
    });
    planted.push({ citizen, week: first, cause: 'ikke-hos-os' });
  }
  const found = reconcile({
    claims,
    own,
    weeks,
    isOwn: (payer) => isMunicipality(payer, municipality),
  });
  const lacking = found.differences
    .filter(({ cause }) => cause === 'oplysning-mangler')
    .map(({ citizen, week, cause }) => ({ citizen, week, cause }));
  return { claims, planted: [...planted, ...lacking] };
}

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** The next kind of difference that can come about in a week of one benefit whose refund we know, and the week. */
function plantIn(
  compared: readonly OwnWeek[],
  all: readonly OwnWeek[],
  turn: number,
): { readonly plant: Plant; readonly week: OwnWeek } | null {
  const plain = compared.filter(
    ({ week, state, number, amount }) =>
      state !== null &&
      number !== null &&
      (amount ?? 0) > usualWeek / 10 &&
      all.filter((one) => one.week === week).length === 1,
  );
  for (let next = 0; next < plants.length; next += 1) {
    const plant = plants[(turn + next) % plants.length];
    const week = plain.find((one) => plant?.fits(one));
    if (plant !== undefined && week !== undefined) return { plant, week };
  }
  return null;
}

/** The row that says what we say; where we lack an amount or a share, it has usual ones. */
function mirrored(own: OwnWeek, { name }: OwnMunicipality, line: number): CitizenClaim {
  const computed = own.amount ?? usualWeek;
  const refund = own.state ?? percentOf(computed, own.statePct ?? 20);
  const { citizen, week, benefit, number } = own;
  const claim = { line, citizen, week, benefit, computed, number, payer: name };
  return benefit === 'dagpenge' || benefit === 'sygedagpenge'
    ? { ...claim, refund: nothing, cofinance: minus(computed, refund) }
    : { ...claim, refund, cofinance: null };
}

function onStep(
  claim: CitizenClaim,
  { statePct, number }: { readonly statePct: number; readonly number: number },
): CitizenClaim {
  const state = percentOf(claim.computed, statePct);
  return claim.cofinance === null
    ? { ...claim, refund: state, number }
    : { ...claim, cofinance: minus(claim.computed, state), number };
}

function paid(claim: CitizenClaim, computed: Money, { statePct }: OwnWeek): CitizenClaim {
  const state = percentOf(computed, statePct ?? 0);
  return claim.cofinance === null
    ? { ...claim, computed, refund: state }
    : { ...claim, computed, cofinance: minus(computed, state) };
}

/** A week after the citizen's last, as if the benefit had gone on; null where it reaches the end of those compared. */
function endedBefore(all: readonly OwnWeek[], weeks: ReadonlySet<Day>): OwnWeek | null {
  const last = all.toSorted((a, b) => a.week - b.week).at(-1);
  if (last === undefined || last.state === null) return null;
  const week = addWeeks(last.week, 1);
  return weeks.has(week) ? { ...last, week } : null;
}
