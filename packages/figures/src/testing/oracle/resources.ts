import { addDays, addMonths, type Day, type Period } from '@rettidig/engine';
import { daysOf, type Item, item, type PlainMeasure, type Town, townItem } from './item.ts';
import { isOn, type Life } from './life.ts';

type Course = Life['file']['courses'][number];

/** Contact courses that run on the last known day of a period. */
function openOnLast(
  { lives, on }: Town,
  period: Period,
  only: (life: Life, course: Course, day: Day) => boolean = () => true,
): readonly Item[] {
  const last = daysOf(period, on).at(-1);
  if (last === undefined) return [];
  return lives.flatMap((life) =>
    life.file.courses
      .filter((course) => isOn({ from: course.contactOn, to: course.to }, last))
      .filter((course) => only(life, course, last))
      .map(() => item(life, last)),
  );
}

const withCaseworker = (items: readonly Item[]): readonly Item[] =>
  items.filter((one) => one.code('sagsbehandler') !== null);

const mustHaveCv = (items: readonly Item[]): readonly Item[] =>
  items.filter((one) => ['dagpenge', 'jobparat'].includes(one.code('maalgruppe') ?? ''));

function complaints({ lives, on }: Town, period: Period, kind: string): readonly Item[] {
  return lives.flatMap((life) =>
    life.records.complaints
      .filter((one) => one.kind === kind && daysOf(period, on).includes(one.on))
      .map((one) => item(life, one.on)),
  );
}

function jobOrders(
  { population, on }: Town,
  period: Period,
  kinds: readonly string[],
  amount: (places: number) => number,
): readonly Item[] {
  return population.jobOrders
    .filter((one) => kinds.includes(one.kind) && daysOf(period, on).includes(one.on))
    .map(({ places }) => townItem(amount(places)));
}

type Mark = Life['records']['riskMarks'][number];

function risk(
  of: (mark: Mark, last: Day) => boolean,
  where: (mark: Mark, last: Day) => boolean,
): PlainMeasure {
  return {
    times: 100,
    count: (town, period) => ({
      items: marked(town, period, (mark, last) => of(mark, last) && where(mark, last)),
      how: 'different',
      divisor: marked(town, period, of),
    }),
  };
}

/** The citizens in the risk group on the last known day of a period; nothing later is asked about. */
function marked({ lives, on }: Town, period: Period, only: (mark: Mark, last: Day) => boolean) {
  const last = daysOf(period, on).at(-1);
  if (last === undefined) return [];
  return lives.flatMap((life) =>
    life.records.riskMarks
      .filter((mark) => isOn(mark, last) && only(mark, last))
      .map(() => item(life, last)),
  );
}

const everybody = (): boolean => true;
const happened = (day: Day | null, by: Day): boolean => day !== null && day <= by;

/** Of a demand: it is there, and either met by the day, well or badly, or its deadline has passed. */
const demand = (
  start: (mark: Mark) => Day | null,
  end: (start: Day) => Day,
  done: (mark: Mark) => Day | null,
): PlainMeasure => {
  const deadline = (mark: Mark, by: Day): Day | null => {
    const from = start(mark);
    return from === null || from > by ? null : end(from);
  };
  return risk(
    (mark, by) => {
      const until = deadline(mark, by);
      return until !== null && (happened(done(mark), by) || by > until);
    },
    (mark, by) => {
      const met = done(mark);
      const until = deadline(mark, by);
      return met !== null && met <= by && until !== null && met <= until;
    },
  );
};

export const resources: Readonly<Record<string, PlainMeasure>> = {
  'aabne-sager': {
    times: 1,
    count: (town, period) => ({ items: openOnLast(town, period), how: 'sum', divisor: null }),
  },
  'sager-pr-sagsbehandler': {
    times: 1,
    count: (town, period) => {
      const items = withCaseworker(openOnLast(town, period));
      return {
        items,
        how: 'sum',
        divisor: items.map((one) => ({ ...one, who: one.code('sagsbehandler') ?? '' })),
        divisorHow: 'different',
      };
    },
  },
  klageandel: {
    times: 100,
    count: (town, period) => ({
      items: complaints(town, period, 'borgerraadgiver'),
      how: 'sum',
      divisor: openOnLast(town, period),
    }),
  },
  klager: {
    times: 1,
    count: (town, period) => ({
      items: complaints(town, period, 'klage'),
      how: 'sum',
      divisor: null,
    }),
  },
  'andel-med-cv': {
    times: 100,
    count: (town, period) => ({
      items: mustHaveCv(
        openOnLast(town, period, ({ file }, { contactOn }, day) =>
          file.cvs.some(({ on }) => contactOn <= on && on <= day),
        ),
      ),
      how: 'sum',
      divisor: mustHaveCv(openOnLast(town, period)),
    }),
  },
  jobordrer: {
    times: 1,
    count: (town, period) => ({
      items: jobOrders(town, period, ['ordinaer', 'akutjob', 'jobrotation'], () => 1),
      how: 'sum',
      divisor: null,
    }),
  },
  henvisninger: {
    times: 1,
    count: (town, period) => ({
      items: town.lives.flatMap((life) =>
        life.records.referrals
          .filter(({ on }) => daysOf(period, town.on).includes(on))
          .map(({ on }) => item(life, on)),
      ),
      how: 'sum',
      divisor: null,
    }),
  },
  akutjob: {
    times: 1,
    count: (town, period) => ({
      items: jobOrders(town, period, ['akutjob'], (places) => places),
      how: 'sum',
      divisor: null,
    }),
  },
  jobrotation: {
    times: 1,
    count: (town, period) => ({
      items: jobOrders(town, period, ['jobrotation'], (places) => places),
      how: 'sum',
      divisor: null,
    }),
  },
  alliance: {
    times: 1,
    count: ({ population, on }, period) => {
      const last = daysOf(period, on).at(-1);
      const items = population.alliances
        .filter((one) => last !== undefined && isOn(one, last))
        .map(() => townItem());
      return { items, how: 'sum', divisor: null };
    },
  },
  risikogruppe: {
    times: 1,
    count: (town, period) => ({
      items: marked(town, period, everybody),
      how: 'different',
      divisor: null,
    }),
  },
  'risiko-i-kontakt': risk(everybody, ({ contactedOn }, last) => happened(contactedOn, last)),
  'risiko-jobformidler': risk(everybody, ({ brokerOn }, last) => happened(brokerOn, last)),
  'risiko-udenfor': risk(everybody, ({ outside }) => outside !== null),
  'risiko-a-opfoelgning': demand(
    ({ letterOn }) => letterOn,
    (letterOn) => addMonths(letterOn, 1),
    ({ contactedOn }) => contactedOn,
  ),
  'risiko-b-jobformidler': demand(
    ({ contactedOn }) => contactedOn,
    (contactedOn) => addDays(contactedOn, 7),
    ({ brokerOn }) => brokerOn,
  ),
  'risiko-c-fast-track': demand(
    ({ askedOn }) => askedOn,
    (askedOn) => addDays(askedOn, 2),
    ({ grantedOn }) => grantedOn,
  ),
  'risiko-f-uddannelsesloeft': risk(everybody, ({ educationWishOn }, last) =>
    happened(educationWishOn, last),
  ),
};
