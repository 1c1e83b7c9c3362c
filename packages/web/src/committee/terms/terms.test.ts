import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

const path = '/udvalg/organer/perioder';
let demo: Demo;
let ulla: Browse;

beforeAll(async () => {
  demo = await startDemo();
  await makeCommittee(demo.options.store, demo.made);
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

const shown = async (who = ulla) => textOf((await who.get(path)).body);
const changeOf = async (name: string) =>
  new RegExp(`href="([^"]+/ret)">${name}<`).exec((await ulla.get(path)).body)?.[1] ?? '';

describe('the terms of the council', () => {
  test('are none until somebody enters one: nothing is guessed', async () => {
    expect(await shown()).toContain('Der er ingen valgperioder endnu. Skriv den første');
    expect(await shown(await demo.as('petra'))).toContain('Udvalgssekretæren skriver dem.');
  });

  test('are entered by the secretary and seen by the members', async () => {
    const term = { navn: '2026-2029', fra: '1.1.2026', til: '31.12.2029' };
    expect((await ulla.post(`${path}/ny`, term)).location).toBe(`${path}?gemt=ja`);
    const petra = await demo.as('petra');
    expect(await shown(petra)).toContain('2026-2029 01.01.2026 31.12.2029');
    expect((await petra.post(`${path}/ny`, term)).status).toBe(403);
  });

  test.for([
    ['no name', { navn: '' }, 'Navn: Feltet er tomt'],
    ['a name that is taken', { navn: '2026-2029' }, 'Der er allerede en valgperiode, der hedder'],
    ['a day that is none', { til: '31.4.2033' }, 'Til og med:'],
    ['an end before its beginning', { til: '31.12.2029' }, 'Sidste dag ligger før første dag'],
    [
      'days of another term',
      { fra: '31.12.2029' },
      'Valgperioden 2026-2029 løber 1. januar 2026 til 31. december 2029.',
    ],
  ] as const)('with %s are refused, and the form keeps what was entered', async ([, own, said]) => {
    const asked = { navn: '2030-2033', fra: '1.1.2030', til: '31.12.2033', ...own };
    const { status, body } = await ulla.post(`${path}/ny`, asked);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(said);
    expect(body).toContain(`value="${asked.fra}"`);
    expect(await shown()).not.toContain('2030-2033');
  });

  test('are corrected and removed; what they were stands under changes', async () => {
    const added = { navn: '2022-25', fra: '1.1.2022', til: '31.12.2025' };
    await ulla.post(`${path}/ny`, added);
    await ulla.post(await changeOf('2022-25'), { ...added, navn: '2022-2025' });
    expect(await shown()).toContain(
      'Rettet. 2022-2025, 1. januar 2022 til 31. december 2025 Før: 2022-25, 1. januar 2022',
    );
    await ulla.post(await changeOf('2022-2025'), { ...added, fjern: 'ja' });
    const text = await shown();
    expect(text).not.toContain('2022-2025 01.01.2022');
    expect(text).toMatch(/Fjernet\. Før: 2022-2025, 1\. januar 2022 til 31\. december 2025/);
  });
});
