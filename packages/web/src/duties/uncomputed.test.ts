import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gap } from '@rettidig/casework';
import { day, openEnd } from '@rettidig/engine';
import { loadCitizen, recordFacts, supersede, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetFolder } from '../http/assets.ts';
import { cellOf } from '../portfolio/cell.ts';
import { portfolioRow } from '../portfolio/row.ts';
import { aCitizen, aDuty } from '../testing/case.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { textsIn } from '../texts/index.ts';
import { isLawGap, uncomputed } from './gap.ts';

const gap = (is: Partial<Gap> = {}): Gap => ({
  kind: 'samtale',
  group: 'sygedagpenge',
  course: 'forloeb-1',
  outcome: 'mangler',
  rule: 'test/antal',
  missing: ['Antal samtaler (ikke bekræftet i en kilde)'],
  question: null,
  ...is,
});
const aFact = gap({ missing: ['Uddannelsesniveau'] });
const aJudgement = gap({ outcome: 'skoen', missing: [], question: 'Er der behov?' });

describe('a duty that cannot be computed', () => {
  test.for([
    ['law that was not read', gap(), true, 1],
    ['a fact about the citizen', aFact, false, 1],
    ['a judgement', aJudgement, false, 0],
  ] as const)('for want of %s', ([, one, law, counts]) => {
    expect(isLawGap(one)).toBe(law);
    expect(uncomputed([one])).toBe(counts);
  });

  test('stands in place of the next deadline, where there is none', () => {
    const today = day('2026-11-18');
    const words = { t: textsIn('da'), language: 'da' } as const;
    const cell = (duties: readonly ReturnType<typeof aDuty>[], gaps: readonly Gap[]) =>
      cellOf(portfolioRow(aCitizen(), { duties, gaps }, today), 'frist', today, words);
    expect(cell([], [gap()])).toEqual({ kind: 'text', text: 'kan ikke beregnes' });
    expect(cell([], [aJudgement])).toEqual({ kind: 'empty' });
    expect(cell([aDuty()], [gap()])).toEqual({ kind: 'day', day: today });
  });
});

describe('on the pages', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  const kim = async () =>
    (await (await demo.as('anna')).get(`/borgere/${demo.citizen('kim')}`)).body;

  test('a case without deadlines and without gaps has its tick', async () => {
    const body = await kim();
    expect(textOf(body).match(/Ingen frister venter/g)).toHaveLength(2);
    expect(body).toMatch(/#i-opfyldt"><\/use><\/svg>Ingen frister venter/);
  });

  test('a case without deadlines gets no tick when duties could not be computed', async () => {
    const { store } = demo.options;
    const access = {
      municipality: demo.made.code,
      user: null,
      units: 'all' as const,
      protectedPersons: true,
      purpose: 'Prøve',
    };
    // Without a sickness case the follow-ups of sygedagpenge cannot be computed (docs/duties.md).
    const recording = { by: null, source: 'import' as const, at: '2026-11-17T07:00:00Z' };
    await withAccess(store, access, async (tx) => {
      const citizen = await loadCitizen(tx, demo.citizen('kim'), day('2026-11-18'));
      const cases = citizen?.caseFile.sicknessCases ?? [];
      await supersede(
        tx,
        cases.map(({ id }) => ({ kind: 'sickness_case', fact: id, value: null })),
        { by: null, source: 'import' },
      );
      await recordFacts(
        tx,
        [
          {
            kind: 'benefit_spell',
            value: { from: day('2026-06-01'), to: openEnd, benefit: 'sygedagpenge' },
            person: demo.citizen('kim'),
            externalId: null,
          },
        ],
        recording,
      );
    });
    const body = await kim();
    expect(textOf(body).match(/Ingen beregnede frister; \d kan ikke beregnes/g)).toHaveLength(2);
    expect(textOf(body)).not.toContain('Ingen frister venter');
    const list = (await (await demo.as('karen')).get('/borgere?se=enhed')).body;
    expect(textOf(list)).toContain('Kim Toft Sygedagpenge kan ikke beregnes');
  });

  test('Min dag links to the same citizens as Mine borgere counts', async () => {
    const anna = await demo.as('anna');
    const day = (await anna.get('/min-dag')).body;
    const said =
      /href="\/borgere\?filter=kan-ikke-beregnes">(\d+) borgere har pligter, som Rettidig/;
    const n = Number(said.exec(day)?.[1]);
    const list = (await anna.get('/borgere?filter=kan-ikke-beregnes')).body;
    expect(n).toBeGreaterThan(0);
    expect(list.split('class="name"').length - 1).toBe(n);
    expect(textOf(list)).toContain(`${n} Kan ikke beregnes`);
    expect(textOf(list)).toContain('0 Mangler oplysninger');
  });

  test('the list can become cards whose values say what they are', async () => {
    const { body } = await (await demo.as('anna')).get('/borgere');
    expect(body).toContain('<table class="list-table cards"');
    expect(body).toContain('data-label="Næste frist"');
    expect(body).toContain('data-label="Seneste samtale"');
  });

  test('print tells where links lead, and a narrow screen has no bars', () => {
    const css = readFileSync(join(assetFolder, 'rettidig.css'), 'utf8');
    const inPrint = css.slice(css.indexOf('@media print'));
    expect(inPrint).toMatch(/a\[href\^='http'\]::after \{\s*content: ' \(' attr\(href\) '\)'/);
    expect(inPrint).toMatch(/h2,\s+h3,\s+h4,\s+h5 \{\s+break-after: avoid;/);
    expect(css).toMatch(
      /max-width: 40rem\) \{[^@]*\.load-table tr > :nth-child\(3\)[^@]*display: none/,
    );
    expect(css).toMatch(/\.cards td\[data-label\]::before/);
  });
});
