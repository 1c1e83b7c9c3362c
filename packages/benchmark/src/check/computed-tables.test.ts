import { describe, expect, it } from 'vitest';
import { compute } from '../compute/index.ts';
import { type Choices, choices2013 } from '../frame/choices.ts';
import { groups, jobcentreGroups } from '../frame/group.ts';
import { tasks } from '../frame/tasks.ts';
import type { Submission } from '../input/submission.ts';
import { checkTables } from './index.ts';

/** Made-up numbers that are all different; every sixth person of the first municipality is at other providers. */
const submissions = ['Egholm', 'Lindborg', 'Nørremark'].map((municipality, at): Submission => ({
  municipality,
  year: 2026,
  inhabitants: 20_000 + 3000 * at,
  conditions: {},
  quality: [],
  other: {},
  time: tasks.map(({ id }, place) => ({
    employee: String(place),
    employment: 'ordinaer',
    funding: place % 5 === at ? 'pulje' : 'egen',
    task: id,
    share: ((place * 37 + at * 11) % 97) / 50,
    at: `Tid linje ${place}`,
  })),
  persons: [...groups, 'foertidspension' as const, 'fleksjob' as const].map((group, place) => {
    const all = 180 + ((place * 53 + at * 29) % 600);
    const elsewhere = at === 0 ? all / 6 : 0;
    return { group, all, elsewhere, under30: all / 4, under30Elsewhere: elsewhere / 4 };
  }),
}));

describe('tables that were computed', () => {
  it.each<Partial<Choices>>([
    {},
    { groupPersons: 'brutto' },
    { agePersons: 'netto' },
    { totalPersons: 'netto' },
  ])('hold together under any choices, when those are stated: %j', (choices) => {
    const tables = compute(submissions, { ...choices2013, ...choices });
    const findings = checkTables(tables, { stated: true });
    expect(findings.length).toBeGreaterThan(100);
    expect(findings.filter((each) => each.verdict !== 'bekraeftet')).toEqual([]);
  });

  it('tell which persons they were held against, when the choices are not', () => {
    const checked = (choices: Partial<Choices>) =>
      checkTables(compute(submissions, { ...choices2013, ...choices })).filter(
        (each) => each.check === 'naevnere' && each.text.startsWith('Egholm'),
      );
    expect(checked({})).toMatchObject([{ verdict: 'bekraeftet' }]);
    expect(checked({})[0]?.text).toContain('uden dem hos anden aktør');
    expect(checked({ groupPersons: 'brutto' })[0]?.text).toContain(
      'dem hos anden aktør er talt med',
    );
  });

  // With every group at 20 per cent, so is the whole; sent without decimals, 20 may be anything from 19.5 to 20.5.
  it.each([
    [20, 'bekraeftet'],
    [20.4, 'afrunding'],
    [22, 'modsagt-af-tabel'],
  ])('hold overall quality of %d within what was rounded when it was sent', (overall, verdict) => {
    const sent = submissions.map((submission) => ({
      ...submission,
      quality: (['samlet', ...jobcentreGroups] as const).map((group) => ({
        group,
        indicator: 'aktiveringsgrad',
        value: group === 'samlet' ? overall : 20,
      })),
    }));
    const found = checkTables(compute(sent, choices2013), { stated: true }).filter(
      (each) => each.check === 'samlet-kvalitet' && each.text.startsWith('Aktiveringsgrad'),
    );
    expect(found.map((each) => each.verdict)).toEqual([verdict, verdict, verdict]);
  });
});
