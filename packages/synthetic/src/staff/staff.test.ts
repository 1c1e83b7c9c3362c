import { openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { generate } from '../generate.ts';
import { truthOf } from '../truth/truth.ts';

const on = iso('2026-11-23');
const { people, employees, units } = generate({ municipality: 173, seed: 1, on });
const open = people.filter(({ caseFile }) => caseFile.courses.at(-1)?.to === openEnd);
const caseworkers = employees.filter(({ role }) => role === 'sagsbehandler');
const citizensOf = (employee: string) =>
  open.filter((citizen) => citizen.caseworkers.at(-1)?.employee === employee);

describe('the staff of a municipality of 30,000', () => {
  test('has 20 to 25 caseworkers, one of them with exactly 150 citizens', () => {
    expect(caseworkers.length).toBeGreaterThanOrEqual(20);
    expect(caseworkers.length).toBeLessThanOrEqual(25);
    expect(caseworkers.filter(({ id }) => citizensOf(id).length === 150)).toHaveLength(1);
  });

  test('that one has something overdue, due today and due later this week', () => {
    const full = caseworkers.find(({ id }) => citizensOf(id).length === 150);
    const due = citizensOf(full?.id ?? '')
      .flatMap(({ caseFile }) => truthOf(caseFile, on))
      .filter(({ actionable }) => actionable)
      .map((duty) => duty.due - on);
    expect(due.some((days) => days < 0)).toBe(true);
    expect(due).toContain(0);
    expect(due.some((days) => days > 0 && days < 7)).toBe(true);
  });

  test('has a leader in each team, one administrator, one economist, and no two of one name', () => {
    const withRole = (role: string): readonly string[] =>
      employees.filter((one) => one.role === role).map(({ unit }) => unit);
    const teams = [...new Set(caseworkers.map(({ unit }) => unit))];
    expect(withRole('teamleder')).toEqual(teams);
    expect(teams).toHaveLength(5);
    expect(withRole('administrator')).toEqual(['ledelse']);
    expect(withRole('oekonom')).toEqual(['ledelse']);
    expect(units.map(({ id }) => id)).toEqual([...teams, 'ledelse']);
    expect(new Set(employees.map(({ name }) => name)).size).toBe(employees.length);
  });

  test('keeps cases in the team they belong to, and protected people with those who may see them', () => {
    const employee = new Map(employees.map((one) => [one.id, one]));
    const wrong = people.flatMap(({ caseworkers: own, unit, isProtected }) =>
      own.filter(({ employee: id }) => {
        const one = employee.get(id);
        return one?.unit !== unit || (isProtected && !one.seesProtected);
      }),
    );
    expect(people.filter(({ isProtected }) => isProtected).length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  test('leaves only the newest cases without a caseworker', () => {
    const waiting = open.filter((citizen) => citizen.caseworkers.length === 0);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { caseFile } of waiting) {
      expect(on - (caseFile.courses.at(-1)?.contactOn ?? 0)).toBeLessThan(5);
    }
  });

  test('has nobody with 150 citizens where the rest would be left with little', () => {
    const small = generate({ municipality: 336, seed: 1, on, size: 3000 });
    const loads = new Map<string, number>();
    for (const { caseFile, caseworkers: own } of small.people) {
      const id = own.at(-1)?.employee;
      if (caseFile.courses.at(-1)?.to !== openEnd || id === undefined) continue;
      loads.set(id, (loads.get(id) ?? 0) + 1);
    }
    expect(loads.size).toBe(small.employees.filter(({ role }) => role === 'sagsbehandler').length);
    expect(Math.max(...loads.values())).toBeLessThan(150);
  });
});
