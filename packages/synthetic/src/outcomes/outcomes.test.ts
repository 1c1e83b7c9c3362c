import { type Day, firstOverlap, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { iso, plusDays } from '../calendar/calendar.ts';
import { madeWorkplaces } from '../companies/workplaces.ts';
import { generate } from '../generate.ts';
import { madePrices } from './providers.ts';

const on = iso('2026-11-23');
const demo = generate({ municipality: 173, seed: 1, on });
const people = demo.people;
const outcomes = people.map((one) => one.outcomes);
const share = (part: number, whole: number): number => (100 * part) / whole;

describe('the ends of courses', () => {
  test('lie on the last day of a course that has ended, one for each', () => {
    for (const { caseFile, outcomes: made } of people) {
      const last = new Map(caseFile.courses.map(({ id, to }) => [id, to]));
      for (const { course, on: day } of made.courseEnds) {
        expect(last.get(course)).toBe(plusDays(day, 1));
        last.delete(course);
      }
    }
  });

  test('are known of nearly all, and of a few are not', () => {
    const ended = people.flatMap(({ caseFile }) =>
      caseFile.courses.filter(({ to }) => to !== openEnd),
    );
    const known = outcomes.flatMap(({ courseEnds }) => courseEnds);
    expect(share(known.length, ended.length)).toBeGreaterThan(96);
    expect(known.length).toBeLessThan(ended.length);
  });

  test('say that those sick have recovered, and that those fit for work have a job, most often', () => {
    const reasonsAfter = (benefit: string): readonly string[] =>
      people.flatMap(({ caseFile, outcomes: { courseEnds } }) =>
        courseEnds
          .filter((end) =>
            caseFile.benefits.some(
              (spell) => spell.benefit === benefit && spell.from <= end.on && end.on < spell.to,
            ),
          )
          .map(({ reason }) => reason),
      );
    const shareOf = (reason: string, all: readonly string[]): number =>
      share(all.filter((one) => one === reason).length, all.length);
    expect(shareOf('raskmeldt', reasonsAfter('sygedagpenge'))).toBeGreaterThan(50);
    expect(shareOf('job', reasonsAfter('dagpenge'))).toBeGreaterThan(50);
    expect(shareOf('raskmeldt', reasonsAfter('dagpenge'))).toBe(0);
  });
});

describe('work and education', () => {
  test('of one kind never overlap, and nothing of it is known before it happened', () => {
    for (const { labourStatuses } of outcomes) {
      for (const ofOne of Map.groupBy(labourStatuses, ({ status }) => status).values()) {
        expect(firstOverlap(ofOne)).toBeNull();
      }
      expect(labourStatuses.filter(({ from }) => from > on)).toEqual([]);
      expect(labourStatuses.filter(({ to }) => to !== openEnd && to > on)).toEqual([]);
    }
  });

  test('begin after a course that ended with them', () => {
    for (const { caseFile, outcomes: made } of people) {
      for (const { course, reason } of made.courseEnds) {
        const to = caseFile.courses.find(({ id }) => id === course)?.to ?? openEnd;
        if (reason !== 'uddannelse' || to > plusDays(on, -60)) continue;
        const begun = made.labourStatuses.filter(
          ({ status, from }) => status === 'uddannelse' && from >= to && from <= plusDays(to, 14),
        );
        expect(begun).toHaveLength(1);
      }
    }
  });

  test('are taken up for part of the hours in about a fifth of the sickness spells', () => {
    const spells = people.flatMap(({ caseFile, outcomes: { labourStatuses } }) =>
      caseFile.benefits
        .filter(
          ({ benefit, from, to }) =>
            benefit === 'sygedagpenge' && to - from >= 28 && from <= on - 28,
        )
        .map((spell) =>
          labourStatuses.some(
            ({ status, hoursPerWeek, from }) =>
              status === 'loenmodtager' &&
              hoursPerWeek !== null &&
              hoursPerWeek < 37 &&
              from > spell.from &&
              from < spell.to,
          ),
        ),
    );
    const partial = share(spells.filter(Boolean).length, spells.length);
    expect(partial).toBeGreaterThan(14);
    expect(partial).toBeLessThan(26);
  });
});

describe('what was paid', () => {
  test('covers the days of a spell with one amount at a time, or none of them in about four of a hundred', () => {
    const covered = people.flatMap(({ caseFile: { benefits }, outcomes: { benefitAmounts } }) => {
      for (const ofOne of Map.groupBy(benefitAmounts, ({ benefit }) => benefit).values()) {
        expect(firstOverlap(ofOne)).toBeNull();
      }
      return benefits.map((spell) => {
        const own = benefitAmounts.filter(
          (one) => one.benefit === spell.benefit && one.from >= spell.from && one.to <= spell.to,
        );
        const days = own.reduce((sum, { from, to }) => sum + to - from, 0);
        expect([0, spell.to - spell.from]).toContain(days);
        return own.length > 0;
      });
    });
    const without = share(covered.filter((is) => !is).length, covered.length);
    expect(without).toBeGreaterThan(2.5);
    expect(without).toBeLessThan(5.5);
  });
});

describe('the rest', () => {
  test('offers have a provider, of whom eight to twelve have a price', () => {
    const terms = outcomes.flatMap(({ offerTerms }) => offerTerms);
    const offers = people.flatMap(({ caseFile }) => caseFile.activities);
    expect(share(terms.length, offers.length)).toBeGreaterThan(95);
    const ofOffer = new Map(offers.map((offer) => [offer.id, offer]));
    expect(terms.filter(({ activity }) => !ofOffer.has(activity))).toEqual([]);
    const priced = new Set(madePrices.map(({ provider }) => provider));
    expect(priced.size).toBeGreaterThanOrEqual(8);
    expect(priced.size).toBeLessThanOrEqual(12);
    const atWork = new Set(['virksomhedspraktik', 'loentilskud', 'nytteindsats']);
    for (const { activity, provider, pNumber } of terms) {
      const works = atWork.has(ofOffer.get(activity)?.kind ?? '');
      expect(works ? !priced.has(provider) : priced.has(provider) && pNumber === null).toBe(true);
    }
    const outside = terms.filter(({ provider }) => provider.endsWith('nabokommunen'));
    expect(share(outside.length, terms.length)).toBeLessThan(15);
  });

  test('leave at least one place free at every workplace, by the ratio of the law', () => {
    const open = people.flatMap(({ caseFile, outcomes: { offerTerms } }) =>
      offerTerms
        .filter(({ activity }) =>
          caseFile.activities.some(({ id, from, to }) => id === activity && from <= on && on < to),
        )
        .map(({ pNumber }) => pNumber),
    );
    for (const { pNumber, employees } of madeWorkplaces()) {
      const room =
        Math.floor(Math.min(employees, 50) / 5) + Math.floor(Math.max(0, employees - 50) / 10);
      expect(open.filter((one) => one === pNumber).length).toBeLessThan(Math.max(1, room));
    }
  });

  test('offers that have ended say why, on their last day', () => {
    for (const { caseFile, outcomes: made } of people) {
      const last = new Map(caseFile.activities.map(({ id, to }) => [id, plusDays(to, -1)]));
      for (const { activity, on: day } of made.offerEnds) {
        expect(last.get(activity)).toBe(day);
        expect(day).toBeLessThan(on);
      }
    }
    const reasons = outcomes.flatMap(({ offerEnds }) => offerEnds.map(({ reason }) => reason));
    const completed = reasons.filter((reason) => reason === 'gennemfoert').length;
    expect(share(completed, reasons.length)).toBeGreaterThan(50);
  });

  test('complaints come in about three of a hundred cases a year', () => {
    const years = people
      .flatMap(({ caseFile }) => caseFile.courses)
      .reduce((sum, { contactOn, to }) => sum + (Math.min(to, on) - contactOn) / 365, 0);
    const count = outcomes.flatMap(({ complaints }) => complaints).length;
    expect(share(count, years)).toBeGreaterThan(2);
    expect(share(count, years)).toBeLessThan(4);
  });

  test('job orders and referrals come every week of the last two years', () => {
    const weekOf = (day: Day): number => Math.floor((on - day) / 7);
    const weeks = (days: readonly Day[]): number =>
      new Set(days.map(weekOf).filter((week) => week >= 0 && week < 104)).size;
    expect(weeks(demo.jobOrders.map((order) => order.on))).toBe(104);
    expect(weeks(outcomes.flatMap(({ referrals }) => referrals.map((one) => one.on)))).toBe(104);
    const orders = new Map(demo.jobOrders.map((order) => [order.id, order]));
    for (const { jobOrder, on: day } of outcomes.flatMap(({ referrals }) => referrals)) {
      const order = orders.get(jobOrder);
      expect(order !== undefined && order.on <= day && day <= (order.closedOn ?? on)).toBe(true);
    }
  });

  test('no emergency jobs are made when there were none', () => {
    expect(demo.jobOrders.filter(({ kind }) => kind === 'akutjob')).toEqual([]);
  });

  test('the risk group is on dagpenge, and its steps come one after the other', () => {
    const marks = people.flatMap(({ caseFile, outcomes: { riskMarks } }) =>
      riskMarks.map((mark) => ({ mark, caseFile })),
    );
    expect(marks.length).toBeGreaterThan(50);
    for (const { mark, caseFile } of marks) {
      expect(caseFile.benefits).toContainEqual(
        expect.objectContaining({ benefit: 'dagpenge', to: mark.to }),
      );
      const steps = [mark.from, mark.letterOn, mark.contactedOn, mark.brokerOn, mark.askedOn];
      const days = [...steps, mark.grantedOn].filter((day) => day !== null);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });

  test('the alliance has private companies, and knows no end that is still to come', () => {
    expect(demo.alliance.length).toBeGreaterThan(5);
    expect(demo.alliance.filter(({ to }) => to !== openEnd && to > on)).toEqual([]);
  });
});
