import {
  addDays,
  addWeeks,
  type Ask,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  type Fact,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type ExtensionEndKind,
  type ExtensionProvision,
  extensionProvisions,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

const readings = ['0030-forlaengelser-og-ophoer', '0031-sygedagpenge-2026'];
const covers = ['R-111', 'R-112', 'R-113', 'R-114', 'R-115', 'R-116', 'R-117'];
const basis2014 = [cite(sources.ltkSygedagpenge2014, '§ 27 (linje 2629-2661)')];
const basisSince2014 = [cite(sources.dsaForlaengelser2016, '§ 27, stk. 1')];
const basis2026 = [
  cite(sources.dsaForlaengelser2016, '§ 27, stk. 1'),
  cite(sources.lov17502025, '§ 3, den nye § 27 er ikke læst'),
];

export interface ExtensionFacts {
  readonly provision: ExtensionProvision;
  /** The last day of payment without any extension. */
  readonly limitOn: Day;
  /** The first day of this extension. */
  readonly start: Day;
}

type EventEnd = Exclude<ExtensionEndKind, 'efter-uger'>;

/** How long an extension lasts: to a day counted in weeks, or until something happens, or without end. */
export type ExtensionTerm =
  | { readonly ends: 'efter-uger'; readonly last: Day }
  | { readonly ends: EventEnd; readonly last: null };

const endsInWords: Readonly<Record<EventEnd, string>> = {
  revalideringsplan: 'Indtil revalideringsplanen begynder.',
  arbejdsskadeafgoerelse: 'Indtil den første afgørelse i arbejdsskadesagen.',
  pensionsafgoerelse: 'Indtil afgørelsen om førtidspension.',
  'afgoerelse-efter-team': 'Indtil afgørelsen efter rehabiliteringsteamets møde.',
  'uden-graense': 'Uden tidsbegrænsning.',
};

const endsInLetters: Readonly<Record<EventEnd, string>> = {
  revalideringsplan: 'Du kan få sygedagpenge, til din plan for at komme i arbejde begynder.',
  arbejdsskadeafgoerelse: 'Du kan få sygedagpenge, til du får det første svar om din arbejdsskade.',
  pensionsafgoerelse: 'Du kan få sygedagpenge, til du får svar om førtidspension.',
  'afgoerelse-efter-team':
    'Du kan få sygedagpenge, til vi har holdt møde om din sag og afgjort den.',
  'uden-graense': 'Der er ingen tidsgrænse for dine sygedagpenge, så længe du er alvorligt syg.',
};

/** How long one extension may last. */
export const extension = rule<ExtensionFacts, ExtensionTerm>({
  id: 'sygdom/forlaengelse',
  title: 'Varighed af en forlængelse',
  question: 'Hvor længe kan sygedagpengene forlænges?',
  covers,
  readings,
  needs: {
    provision: fact.codeFact('Bestemmelse', extensionProvisions),
    limitOn: fact.dayFact('Sidste dag uden forlængelse'),
    start: fact.dayFact('Forlængelsen begynder'),
  },
  versions: [
    { from: day('2014-01-01'), basis: basis2014, decide: term },
    { from: day('2014-07-01'), basis: basisSince2014, decide: term },
    { from: day('2026-02-01'), basis: basis2026, decide: term },
  ],
  show: (found) =>
    found.ends === 'efter-uger'
      ? `Til og med den ${danishLongDay(found.last)}.`
      : endsInWords[found.ends],
  letter: (found) =>
    found.ends === 'efter-uger'
      ? `Du kan få sygedagpenge til og med den ${danishLongDay(found.last)}.`
      : endsInLetters[found.ends],
});

function term(facts: ExtensionFacts, on: Day, ask: Ask): Outcome<ExtensionTerm> {
  const { provision, limitOn, start } = facts;
  const ends = ask.value(values.sygdomForlaengelseSlutter, provision, on);
  if (ends !== 'efter-uger') return decided({ ends, last: null });
  const weeks = ask.value(values.sygdomForlaengelseUger, provision, on);
  const fromLimit = ask.value(values.sygdomForlaengelseRegnesFra, provision, on) === 'graensen';
  const before = fromLimit ? limitOn : addDays(start, -1);
  const last = addWeeks(before, weeks);
  ask.step(
    fromLimit ? 'Regnet fra grænsen' : 'Regnet fra forlængelsens begyndelse',
    () => `${danishLongDay(before)} + ${counted(weeks, 'uge', 'uger')} = ${danishLongDay(last)}`,
  );
  return decided({ ends, last });
}

/** One extension of a case: the provision, and the day of the event that ended it. */
export interface GrantedExtension {
  readonly provision: ExtensionProvision;
  /** The plan began or the decision was made; null where that has not happened, or weeks end it. */
  readonly eventOn: Day | null;
}

export interface ExtensionsFacts {
  readonly limitOn: Day;
  /** In the order they were granted, each from the day after the one before. */
  readonly extensions: readonly GrantedExtension[];
}

export interface ExtendedPayment {
  /** The last day of payment; null where no end is known yet. */
  readonly last: Day | null;
}

/** The last day of payment after several extensions, one after the other. */
export const extensionChain = rule<ExtensionsFacts, ExtendedPayment>({
  id: 'sygdom/forlaengelser',
  title: 'Flere forlængelser efter hinanden',
  question: 'Hvornår er den sidste dag med sygedagpenge efter forlængelserne?',
  covers,
  readings: [...readings, '0041-pligter-i-sygedagpengesagen'],
  needs: {
    limitOn: fact.dayFact('Sidste dag uden forlængelse'),
    extensions: extensionsFact('Forlængelser'),
  },
  versions: [
    { from: day('2014-01-01'), basis: basis2014, decide: lastOfChain },
    { from: day('2014-07-01'), basis: basisSince2014, decide: lastOfChain },
    { from: day('2026-02-01'), basis: basis2026, decide: lastOfChain },
  ],
  show: ({ last }) =>
    last === null
      ? 'Den sidste dag er ikke kendt endnu.'
      : `Den sidste dag er den ${danishLongDay(last)}.`,
  letter: ({ last }) =>
    last === null
      ? 'Du kan blive ved med at få sygedagpenge. Vi kender ikke den sidste dag endnu.'
      : `Du kan få sygedagpenge til og med den ${danishLongDay(last)}.`,
});

function lastOfChain(
  { limitOn, extensions }: ExtensionsFacts,
  on: Day,
  ask: Ask,
): Outcome<ExtendedPayment> {
  const spent = new Set<ExtensionProvision>();
  let last = limitOn;
  let open: GrantedExtension | null = null;
  for (const granted of extensions) {
    const { provision } = granted;
    if (open !== null) refuseAfterOpen(open, granted);
    const outcome = ask.rule(extension, { provision, limitOn, start: addDays(last, 1) }, on);
    if (outcome.outcome !== 'afgjort') return outcome;
    const end = endOf(outcome.value, granted);
    if (end === null) open = granted;
    else if (outcome.value.ends !== 'efter-uger' || !spent.has(provision)) {
      if (end > last) last = end;
    }
    spent.add(provision);
  }
  return decided({ last: open === null ? last : null });
}

/** The last day an extension gave, or null where it has not ended: no plan begun, no decision made. */
function endOf(found: ExtensionTerm, { eventOn }: GrantedExtension): Day | null {
  switch (found.ends) {
    case 'efter-uger':
      return found.last;
    case 'uden-graense':
      return null;
    case 'revalideringsplan':
      return eventOn === null ? null : addDays(eventOn, -1);
    case 'arbejdsskadeafgoerelse':
    case 'pensionsafgoerelse':
    case 'afgoerelse-efter-team':
      return eventOn;
  }
}

function refuseAfterOpen(open: GrantedExtension, next: GrantedExtension): never {
  const name = ({ provision }: GrantedExtension): string =>
    extensionProvisions.label(provision, 'da');
  throw new Error(
    `Forlængelsen »${name(next)}« kan ikke komme efter »${name(open)}«, som ikke er slut.`,
  );
}

/** What the rule is tried with: none, and each provision alone, ended by no event. */
function extensionsFact(label: string): Fact<readonly GrantedExtension[]> {
  return {
    label,
    show: (extensions) =>
      extensions.length === 0 ? 'ingen' : extensions.map(showExtension).join('; derefter '),
    examples: [
      [],
      ...extensionProvisions.codes.map(({ code }) => [{ provision: code, eventOn: null }]),
    ],
  };
}

function showExtension({ provision, eventOn }: GrantedExtension): string {
  const name = extensionProvisions.label(provision, 'da');
  return eventOn === null ? name : `${name} (begivenheden var den ${danishLongDay(eventOn)})`;
}
