import { addDays, addWeeks, type Day, day, valueOf } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExtensionProvision, extensionProvisions } from '../../codes/index.ts';
import { extensionChain, type GrantedExtension } from './extensions.ts';

const limitOn = day('2014-03-31');
/** A day under the law of the paper, and one under the law since (nos. 1 and 4 read until 31 January 2026). */
const laws = [
  {
    on: day('2014-06-30'),
    weeks: { 'nr-2-afklaring': 39, 'nr-4-fleksjob-eller-pension': 26 },
    treatment: 104,
  },
  { on: day('2014-07-01'), weeks: { 'nr-2-afklaring': 69 }, treatment: 134 },
] as const;

const anyExtension = fc.record({
  provision: fc.constantFrom(...extensionProvisions.codes.map(({ code }) => code)),
  eventOn: fc.integer({ min: 0, max: 1500 }).map((days): Day => addDays(limitOn, days)),
});

/** The last paid day, found by marking every day that some extension pays, one extension after the other. */
function slowly(extensions: readonly GrantedExtension[], law: (typeof laws)[number]): Day | null {
  const used = new Map<ExtensionProvision, boolean>();
  const paid = new Set<Day>([limitOn]);
  for (const { provision, eventOn } of extensions) {
    if (provision === 'nr-5-livstruende' || eventOn === null) return null;
    const latest = Math.max(...paid) as Day;
    const weeks = new Map<string, number>(Object.entries(law.weeks)).get(provision);
    let until = eventOn;
    if (provision === 'nr-1-revalidering') until = addDays(eventOn, -1);
    if (provision === 'nr-3-behandling') until = addWeeks(limitOn, law.treatment);
    if (weeks !== undefined)
      until = used.get(provision) === true ? latest : addWeeks(latest, weeks);
    for (let on: Day = latest; on <= until; on = addDays(on, 1)) paid.add(on);
    used.set(provision, true);
  }
  return Math.max(...paid) as Day;
}

describe('extensions one after the other', () => {
  test.each(laws)('last as long as their days marked one by one: %#', (law) => {
    fc.assert(
      fc.property(fc.array(anyExtension, { maxLength: 5 }), (drawn) => {
        const open = drawn.findIndex(({ provision }) => provision === 'nr-5-livstruende');
        const extensions = open === -1 ? drawn : drawn.slice(0, open + 1);
        const outcome = extensionChain.decide({ limitOn, extensions }, law.on);
        expect(valueOf(outcome)).toEqual({ last: slowly(extensions, law) });
      }),
    );
  });

  test('never end before the limit, and one more never shortens', () => {
    fc.assert(
      fc.property(fc.array(anyExtension, { maxLength: 4 }), anyExtension, (drawn, more) => {
        const extensions = drawn.filter(({ provision }) => provision !== 'nr-5-livstruende');
        const last = (list: readonly GrantedExtension[]) =>
          valueOf(extensionChain.decide({ limitOn, extensions: list }, laws[0].on))?.last ??
          Infinity;
        expect(last(extensions)).toBeGreaterThanOrEqual(limitOn);
        expect(last([...extensions, more])).toBeGreaterThanOrEqual(last(extensions));
      }),
    );
  });

  test.each([
    ['nr-5-livstruende', '§ 27, stk. 1, nr. 5: livstruende sygdom'],
    ['nr-6-arbejdsskade', '§ 27, stk. 1, nr. 6: arbejdsskadesag'],
    ['nr-1-revalidering', '§ 27, stk. 1, nr. 1: revalidering'],
  ] as const)(
    'after %s, which has not ended, none can come: the error names both',
    (open, name) => {
      const extensions: readonly GrantedExtension[] = [
        { provision: open, eventOn: null },
        { provision: 'nr-2-afklaring', eventOn: null },
      ];
      expect(() => extensionChain.decide({ limitOn, extensions }, laws[0].on)).toThrow(
        `Forlængelsen »§ 27, stk. 1, nr. 2: afklaring af arbejdsevnen« kan ikke komme efter »${name}«, som ikke er slut.`,
      );
    },
  );

  test('are shown in their order, with the day of the event', () => {
    const extensions: readonly GrantedExtension[] = [
      { provision: 'nr-7-foertidspension', eventOn: day('2014-11-10') },
      { provision: 'nr-2-afklaring', eventOn: null },
    ];
    const { facts } = extensionChain.explain({ limitOn, extensions }, laws[0].on).explanation;
    expect(facts.map(({ value }) => value)).toEqual([
      '31. marts 2014',
      '§ 27, stk. 1, nr. 7: sag om førtidspension (begivenheden var den 10. november 2014); derefter § 27, stk. 1, nr. 2: afklaring af arbejdsevnen',
    ]);
  });
});
