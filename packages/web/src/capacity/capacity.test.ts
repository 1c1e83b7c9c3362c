import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartFilesOn } from '../testing/chart-files.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const textFor = async (who: 'anna' | 'bent' | 'karen' | 'birgit', at = '/kapacitet') =>
  textOf((await (await demo.as(who)).get(at)).body);

describe('capacity', () => {
  test('names the shortage in words, for the own unit only', async () => {
    const text = await textFor('karen');
    expect(text).toContain('Samtaler · Jobteam Nord');
    // Ida's first offer was due on 14 November, Mia's is due on the 25th, and nobody has said that there are places.
    expect(text).toContain('Uge 47 mangler 1 plads til tilbud i Jobteam Nord.');
    expect(text).toContain('Uge 48 mangler 1 plads til tilbud i Jobteam Nord.');
    expect(text).toContain('1 frist er allerede overskredet');
    // Overdue: three interviews of Bo, four of Ida; due: one of Per. Eva's is booked. Slots: 3 today, 4 a day.
    expect(text).toContain('47 16.11.2026 8 7 11 0 48 23.11.2026 3 0 20 0');
    expect(text).toContain('Ingen har skrevet, hvor mange pladser enheden har');
    expect(text).not.toContain('Ungeteam');
    for (const name of ['Bo Lund', 'Mia Bach', 'Ida Skov']) expect(text).not.toContain(name);
    expect(await demo.purposes()).toContain(
      'Kapacitet: opgørelse af frister mod ledige tider (kun tal)',
    );
  });

  test('counts the same for a caseworker, who may not see protected citizens, and reads only', async () => {
    const table = (text: string) => /Uge Fra Frister .*?I alt [\d ]+/.exec(text)?.[0];
    const own = await textFor('anna');
    expect(table(own)).toBeDefined();
    expect(table(own)).toBe(table(await textFor('karen')));
    expect(own).not.toContain('Ret pladser til tilbud');
    expect((await (await demo.as('anna')).get('/kapacitet/pladser')).status).toBe(403);
  });

  test('has its charts as files, for the unit that is shown, and counts in them as in the table', async () => {
    const karen = await demo.as('karen');
    const titles = await chartFilesOn(karen, '/kapacitet');
    // Thirteen weeks from 18 November 2026, which is in week 47; the year has 53.
    expect(titles).toEqual([
      'Samtaler i Jobteam Nord: frister og pladser uge for uge, uge 47 til 6, antal',
      'Tilbud i Jobteam Nord: frister og pladser uge for uge, uge 47 til 6, antal',
    ]);
    expect(await textFor('karen')).toContain('Der mangler 1 i uge 47, 1 i uge 48.');
    const units = [
      ...(await (await demo.as('birgit')).get('/kapacitet')).body.matchAll(/enhed=([\w-]{36})"/g),
    ].map(([, unit]) => `/kapacitet/figur.svg?enhed=${unit}&om=interviews`);
    const statuses = await Promise.all(units.map(async (file) => (await karen.get(file)).status));
    expect(new Set(statuses)).toEqual(new Set([200, 404]));
  });

  test('shows an administrator every unit, and the one asked for', async () => {
    const all = await textFor('birgit');
    expect(all).toContain('Alle enheder');
    expect(all).toContain('Jobteam Nord');
    expect(all).toContain('Ungeteam');
    const birgit = await demo.as('birgit');
    const unknown = '/kapacitet?enhed=01890000-0000-7000-8000-000000000000';
    expect((await birgit.get(unknown)).status).toBe(404);
  });

  test('places that the leader enters fill the need', async () => {
    const karen = await demo.as('karen');
    const places = { gaelderFra: '18.11.2026', virksomhedspraktik: '50' };
    const saved = await karen.post('/kapacitet/pladser', places);
    expect(saved.status).toBe(303);
    const text = await textFor('karen');
    expect(text).toContain('Der er pladser nok til tilbud i alle ugerne i Jobteam Nord.');
    expect(text).not.toContain('Ingen har skrevet');
    expect((await karen.get('/kapacitet/pladser')).body).toContain('value="50"');
    const { status, body } = await karen.post('/kapacitet/pladser', {
      ...places,
      nytteindsats: '-1',
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Nytteindsats: ');
    expect(body).toContain('value="-1"');
  });

  test('is for the own unit to set', async () => {
    const birgit = await demo.as('birgit');
    const { body } = await birgit.get('/kapacitet');
    const units = [...body.matchAll(/\/kapacitet\?enhed=([\w-]{36})/g)].map(([, unit]) => unit);
    const karen = await demo.as('karen');
    const answers = await Promise.all(
      units.map(async (unit) => (await karen.get(`/kapacitet/pladser?enhed=${unit}`)).status),
    );
    expect(answers.toSorted((a, b) => a - b)).toEqual([200, 404]);
  });
});
