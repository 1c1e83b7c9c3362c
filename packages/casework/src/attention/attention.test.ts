import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { type CaseFile, emptyCase, type Interview } from '../facts/case-file.ts';
import { type CaseRecords, noRecords, type PlanLine } from '../facts/case-records.ts';
import { attentionOf } from './attention.ts';

const on = day('2026-11-18');
const running: CaseFile = {
  ...emptyCase({ birthDate: day('1985-05-14'), education: null }),
  courses: [{ id: 'f', contactOn: day('2026-05-18'), to: openEnd, municipalFromDayOne: false }],
};
const assigned: CaseRecords = {
  ...noRecords(),
  assignments: [{ id: 'a', employee: 'anna', from: day('2026-05-18'), to: openEnd }],
};

const interview = (is: Partial<Interview>): Interview => ({
  id: 's',
  on,
  kind: 'jobsamtale',
  form: 'fremmoede',
  state: 'booket',
  holder: 'kommune',
  selfBooked: false,
  ...is,
});
const line = (is: Partial<PlanLine>): PlanLine => ({
  id: 'l',
  on: day('2026-11-01'),
  kind: 'aftale',
  text: 'Ringer til lægen',
  party: 'borger',
  due: day('2026-11-17'),
  state: 'aaben',
  origin: null,
  ...is,
});
const activity = (to: string | null) => ({
  id: 't',
  kind: 'virksomhedspraktik' as const,
  from: day('2026-11-02'),
  to: to === null ? openEnd : day(to),
  sector: null,
  givenOn: null,
  hoursPerWeek: null,
});

// The list is that of knowledge/peers.md, appendix C: held and not registered, unassigned, offer ending, agreement expired.
describe('what there is to see to', () => {
  const kinds = (file: Partial<CaseFile>, records: Partial<CaseRecords> = {}) =>
    attentionOf({ ...running, ...file }, { ...assigned, ...records }, on).map(({ kind }) => kind);

  test.for<[string, Partial<Interview>, readonly string[]]>([
    ['booked yesterday', { on: day('2026-11-17') }, ['samtale-ikke-registreret']],
    ['booked today', { on }, []],
    ['held yesterday', { on: day('2026-11-17'), state: 'afholdt' }, []],
    ['the fund’s, booked yesterday', { on: day('2026-11-17'), holder: 'a-kasse' }, []],
  ])('an interview %s', ([, is, expected]) => {
    expect(kinds({ interviews: [interview(is)] })).toEqual(expected);
  });

  test.for<[string, Partial<PlanLine>, readonly string[]]>([
    ['due yesterday', {}, ['planlinje-overskredet']],
    ['due today', { due: on }, []],
    ['without a day', { due: null }, []],
    ['that is done', { state: 'gjort' }, []],
    ['that is dropped', { state: 'droppet' }, []],
  ])('a line of the plan %s', ([, is, expected]) => {
    expect(kinds({}, { planLines: [line(is)] })).toEqual(expected);
  });

  test.for<[string, string | null, readonly string[]]>([
    ['ends in two weeks', '2026-12-02', ['tilbud-slutter']],
    ['has its last day today', '2026-11-19', ['tilbud-slutter']],
    ['has ended', '2026-11-18', []],
    ['ends later', '2026-12-03', []],
    ['has no end', null, []],
  ])('an offer that %s', ([, to, expected]) => {
    expect(kinds({ activities: [activity(to)] })).toEqual(expected);
  });

  test('nobody has the case', () => {
    expect(kinds({}, { assignments: [] })).toEqual(['ingen-sagsbehandler']);
  });

  test('comes oldest first, and not at all in a case that has ended', () => {
    const file = { interviews: [interview({ on: day('2026-11-10') })] };
    const records = { planLines: [line({ due: day('2026-11-05') })] };
    expect(kinds(file, records)).toEqual(['planlinje-overskredet', 'samtale-ikke-registreret']);
    const courses = running.courses.map((course) => ({ ...course, to: on }));
    expect(kinds({ ...file, courses }, records)).toEqual([]);
  });
});
