import { type CaseFile, emptyCase, type LabourStatus } from '@rettidig/casework';
import { day, openEnd } from '@rettidig/engine';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { textOf } from '../testing/demo.ts';
import { textsIn } from '../texts/index.ts';
import type { Language } from '../texts/language.ts';
import { ladderOf } from './ladder-of.ts';
import { LadderPanel } from './panel.tsx';

const today = day('2026-11-18');
const person = emptyCase({ birthDate: day('1980-05-05'), education: null });

/** Kontanthjælp in the 52 weeks of 2024, and again from Monday 5 October 2026. */
const twoSpells: CaseFile = {
  ...person,
  benefits: [
    { id: 'a', benefit: 'kontanthjaelp', from: day('2024-01-01'), to: day('2024-12-30') },
    { id: 'b', benefit: 'kontanthjaelp', from: day('2026-10-05'), to: openEnd },
  ],
};

function panel(
  file: CaseFile,
  labourStatuses: readonly LabourStatus[],
  on = today,
  language: Language = 'da',
): string {
  const ladder = ladderOf(file, { labourStatuses }, on);
  if (ladder === null) throw new Error('The citizen has a benefit.');
  const words = { t: textsIn(language), language };
  return textOf(
    renderToString(
      <LadderPanel ladder={ladder} citizen="c" knownOn={null} mayRegister words={words} />,
    ),
  );
}

// Reading 0037, by hand: 18 November 2026 is in week 7 of the new spell; with the 52 weeks of 2024 it is week 59.
test('what nobody has said is named with its days, and no step is shown', () => {
  const text = panel(twoSpells, []);
  expect(text).toContain('Mellem uge 7 og 59 med ydelse');
  expect(text).toContain('Det mangler: Om borgeren var selvforsørgende i ugerne uden ydelse');
  expect(text).toContain('ikke oplyst, hvad borgeren levede af 30.12.2024 – 04.10.2026');
  expect(text).toContain('Registrér arbejde eller uddannelse');
  expect(text).not.toContain('Her er borgeren nu');
});

test('a job the registers know of settles it', () => {
  const work: LabourStatus = {
    id: 'w',
    status: 'loenmodtager',
    hoursPerWeek: 37,
    from: day('2024-12-30'),
    to: day('2026-10-05'),
  };
  const text = panel(twoSpells, [work]);
  expect(text).toContain('Uge 7 med ydelse');
  expect(text).toContain('Staten betaler 40 % uge 5–26 Her er borgeren nu');
  // Week 27 begins 20 weeks after Monday 16 November 2026.
  expect(text).toContain('Næste trin, 30 %, kommer 5. april 2027');
});

test('support of another kind counts no week of self-support', () => {
  const pension: LabourStatus = {
    id: 'p',
    status: 'efterloen',
    hoursPerWeek: null,
    from: day('2024-12-30'),
    to: day('2026-10-05'),
  };
  const text = panel(twoSpells, [pension], today, 'en');
  expect(text).toContain('Week 59 on benefit');
  expect(text).toContain('The citizen is on the last step.');
  expect(text).toContain('No weeks count yet.');
});

// ltk-introduktion-2014, lines 591-602: kontanthjælp with company-directed activation 50 pct., without activation 30 pct.
test('under the law of 2014 the share follows the effort of the week', () => {
  const file: CaseFile = {
    ...person,
    benefits: [
      { id: 'a', benefit: 'kontanthjaelp', from: day('2014-03-03'), to: day('2015-03-03') },
    ],
  };
  const text = panel(file, [], day('2014-06-04'));
  expect(text).toContain('Refusionen i ugen');
  expect(text).toContain('Staten betaler 30 %, kommunen 70 %.');
  expect(text).toContain('Indsats i ugen: Ingen aktivering.');
  expect(text).not.toContain('Refusionstrappen');
});
