import { type Detector, placeOf } from '../material.ts';
import type { Placed } from '../section.ts';

interface Item {
  readonly document: string;
  readonly line: number;
  readonly text: string;
  readonly caseNumber: string | null;
}

const caseNumber = /^\d{2}\/\d{3,6}$|^\d{2,4}-\d{5,6}$/u;

/** Items of an agenda (`Punkt 3: …`) with the case number that stands under their heading. */
function items(blocks: readonly Placed[]): readonly Item[] {
  return blocks.flatMap(({ document, block }, index) => {
    if (block.kind !== 'heading' || !/^Punkt \d+:/u.test(block.text)) return [];
    const under = blocks[index + 1]?.block;
    const text = under === undefined || under.kind === 'table' ? '' : under.text;
    return [
      {
        document,
        line: block.line,
        text: block.text,
        caseNumber: caseNumber.test(text) ? text : null,
      },
    ];
  });
}

/** Items of one agenda that share a case number, and items without one where the others have it. */
export const caseNumbers: Detector = {
  check: 'sagsnummer',
  title: 'Punkter med samme sagsnummer, eller uden',
  find: ({ blocks }) => {
    const all = items(blocks);
    const numbers = [...new Set(all.flatMap((item) => item.caseNumber ?? []))];
    const shared = numbers.flatMap((number) => {
      const with_ = all.filter((item) => item.caseNumber === number);
      if (with_.length < 2) return [];
      return [
        {
          verdict: 'fejlskrevet' as const,
          check: 'sagsnummer',
          places: with_.map((item) => placeOf(item)),
          text: `Sagsnummer ${number} står ved ${with_.length} punkter: det fører ikke til én sag.`,
          computation: `${with_.length} punkter med nummeret ${number}`,
        },
      ];
    });
    const without = all.filter((item) => item.caseNumber === null);
    if (numbers.length < 2 || without.length === 0) return shared;
    return [
      ...shared,
      {
        verdict: 'fejlskrevet' as const,
        check: 'sagsnummer',
        places: without.map((item) => placeOf(item)),
        text: `${without.length} punkt uden sagsnummer, hvor de andre har et.`,
        computation: `${all.length - without.length} af ${all.length} punkter har sagsnummer`,
      },
    ];
  },
};
