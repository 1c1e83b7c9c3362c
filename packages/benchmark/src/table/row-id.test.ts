import { describe, expect, it } from 'vitest';
import { rowId, rowName, slug } from './row-id.ts';

describe('ids of rows', () => {
  // Labels as the benchmark report of 2013 prints them (tables 4.1-4.12, Bilag I); audit A2 and I-27 name the spellings.
  it.each([
    ['For over 30-årige', 'for-over-30-aarige'],
    ['Kontanthjælp 2+3', 'kontanthjaelp-2-3'],
    ['Kontanthjælp m2-3', 'kontanthjaelp-2-3'],
    ['Virksomhedrettet tilbudintensitet', 'virksomhedsrettet-tilbudsintensitet'],
    ['Virksomhedrettet tilbudsintensitet', 'virksomhedsrettet-tilbudsintensitet'],
    ['Andal delvise raskmeldinger', 'delvise-raskmeldinger'],
    ['Teamedelse', 'teamledelse'],
    ['Samlet', 'i-alt'],
    ['Antal ressourceforløb (aug-13)', 'antal-ressourceforloeb'],
    ['I alt (inkl. pension & fleksjob)', 'i-alt'],
  ])('%s is %s', (label, name) => {
    expect(rowName(label)).toBe(name);
  });

  it.each([
    [
      'For over 30-årige',
      'produktivitet',
      'under',
      'Sagsbehandling',
      'sagsbehandling/for-over-30-aarige',
    ],
    ['Heraf ledelse', 'produktivitet', 'heraf', null, 'heraf-ledelse'],
    ['A-dagpenge', 'ressourcefordeling', 'hoved', null, 'ressourcefordeling/a-dagpenge'],
    ['Kontanthjælp m1', 'forsoergelsestryk', 'hoved', null, 'forsoergelsestryk/kontanthjaelp-1'],
    ['Rammevilkår samlet', 'rammevilkaar', 'indikator', null, 'rammevilkaar/samlet'],
    ['Befolkning (18-64 år)', 'befolkning', 'indikator', null, 'befolkning'],
  ] as const)('%s of %s is told from its namesakes', (label, section, level, under, id) => {
    expect(rowId(label, { section, level, under })).toBe(id);
  });

  it('is the same for letters put together in two ways', () => {
    expect(slug('A\u030arsværk')).toBe(slug('Årsværk'));
  });
});
