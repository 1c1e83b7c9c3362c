import { day, kroner, nothing, valueOf } from '@rettidig/engine';
import { contactBeforeSanction, sharpenedPayment, values } from '@rettidig/law';

const reformDay = day('2014-01-01');

/** What one day of attendance in January gives of a benefit of one krone a day. */
const paidFor = (attended: number) =>
  valueOf(
    sharpenedPayment.decide({ monthly: kroner(31), inMonth: reformDay, attended }, reformDay),
  );

/** What the law here holds for a row of the table, by its sanction and parameter. */
const held: Record<string, () => number> = {
  'Beregningsgrundlag: dage pr. uge i gennemsnitlig dagssats': () =>
    values.sanktionDageOmUgen.rowOn(null, reformDay)?.value ?? 0,
  'Punktsanktion: fradrag': () =>
    values.sanktionPunktsanktionDage.rowOn(null, reformDay)?.value ?? 0,
  'Skærpet sanktion: periode højst': () =>
    values.sanktionSkaerpetMaaneder.rowOn(null, reformDay)?.value ?? 0,
  'Skærpet sanktion: beregnes på kalenderdage': () => Number(paidFor(1) === kroner(1)),
  'Skærpet sanktion: ydelse kun ved fremmøde': () => Number(paidFor(0) === nothing),
  'Enhver sanktion: personlig kontakt før afgørelse': () =>
    Number(valueOf(contactBeforeSanction.decide({ group: 'aktivitetsparat' }, reformDay))),
};

/** The table of sanctions, row by row. */
export function sanctionDifferences(table: (name: string) => Record<string, string>[]): string[] {
  const rows = table('sanktioner_kontanthjaelp.csv');
  const seen = rows.map((row) => `${row['sanction']}: ${row['parameter']}`);
  const unseen = Object.keys(held).filter((name) => !seen.includes(name));
  const wrong = rows.flatMap((row, index) => {
    const name = seen[index] ?? '';
    const found = held[name]?.();
    return String(found) === row['value'] ? [] : [`${name} er ${row['value']}, ikke ${found}`];
  });
  return [...wrong, ...unseen.map((name) => `${name} står ikke i tabellen`)];
}
