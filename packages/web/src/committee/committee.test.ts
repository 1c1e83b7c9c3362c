import { committeeAccessOf, findEmployee, listMatters, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedWords, type MadeCommittee, makeCommittee } from '../testing/committee.ts';
import { type Demo, startDemo } from '../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
});
afterAll(() => demo.close());

describe('the committee of the tests', () => {
  const seenBy = async (key: 'ulla' | 'poul' | 'pia' | 'karen' | 'anna') => {
    const { code, employees } = demo.made;
    const id = key === 'pia' ? made.pia : employees[key];
    const access = {
      municipality: code,
      user: id,
      units: [],
      protectedPersons: false,
      purpose: 'Prøve',
    };
    const employee = await withAccess(demo.options.store, access, (tx) => findEmployee(tx, id));
    if (employee === null) throw new Error(`${key} is not there.`);
    const bodies = { poul: [made.bodies.udvalg], pia: [made.bodies.oekonomi] };
    const seats = key === 'poul' || key === 'pia' ? bodies[key] : [];
    return await withAccess(
      demo.options.store,
      { ...access, ...committeeAccessOf(employee.role, seats) },
      async (tx) => JSON.stringify(await listMatters(tx)),
    );
  };

  test.for([
    ['ulla', true],
    ['poul', true],
    ['pia', false],
    ['karen', false],
    ['anna', false],
  ] as const)('has closed matters, which %s may see: %s', async ([key, may]) => {
    const seen = await seenBy(key);
    expect(closedWords.filter((word) => seen.includes(word)).length > 0).toBe(may);
    expect(seen.includes('Kvartalsoverblik')).toBe(key !== 'anna');
  });
});
