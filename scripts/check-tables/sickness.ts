import { addDays, addMonths, day, valueOf } from '@rettidig/engine';
import {
  durationDecision,
  extension,
  extensionProvisions,
  jobClarification,
  values,
} from '@rettidig/law';

type Table = (name: string) => Record<string, string>[];

const beforeReform = day('2014-06-30');
const reform = day('2014-07-01');
const limitOn = day('2014-03-31');

/** The seven extensions of 2014, cell by cell: how many weeks, until what, and whether a doctor judges. */
export function extensionDifferences(table: Table): string[] {
  const name = 'sygedagpenge_paragraf27.csv';
  return table(name).flatMap((row) => {
    const number = row['provision']?.match(/nr\. (\d)$/)?.[1] ?? '';
    const provision = extensionProvisions.codes.find(({ code }) =>
      code.startsWith(`nr-${number}-`),
    )?.code;
    if (provision === undefined) return [`${name}: ukendt bestemmelse »${row['provision']}«`];
    const facts = { provision, limitOn, start: addDays(limitOn, 1) };
    const term = valueOf(extension.decide(facts, beforeReform));
    const weeks = term?.ends === 'efter-uger' ? String((term.last - limitOn) / 7) : '';
    const unit = term?.ends === 'uden-graense' ? 'ubegrænset' : 'uger';
    const medical = values.sygdomLaegeligVurdering.rowOn(provision, beforeReform)?.value;
    const found = [weeks, unit, medical].join(' ');
    const expected = [row['max_extension'], row['unit'], row['medical_assessment']].join(' ');
    return found === expected ? [] : [`${name}: ${provision} er »${expected}«, ikke »${found}«`];
  });
}

/** The agreement of December 2013: the months before and after, and the level of the new benefit. */
export function agreementDifferences(table: Table): string[] {
  const name = 'sygedagpengereform_2013_aftale.csv';
  const firstAbsence = day('2014-01-06');
  return table(name).flatMap((row) => {
    if (row['unit'] === 'måneder') {
      const cells = [
        [row['before'], beforeReform],
        [row['after'], reform],
      ] as const;
      return cells.flatMap(([months, on]) =>
        valueOf(durationDecision.decide({ firstAbsence }, on)) ===
        addMonths(firstAbsence, Number(months))
          ? []
          : [`${name}: ${row['row']} er ikke ${months} måneder`],
      );
    }
    const level = row['unit']?.replace('sniveau', '') ?? '';
    return level !== '' && jobClarification.show(true).includes(`niveau med ${level}`)
      ? []
      : [`${name}: ${row['row']} er ikke på ${row['unit']}`];
  });
}
