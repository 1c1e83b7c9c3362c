import { type CaseFile, explainedRefund, refundLadder } from '@rettidig/casework';
import { addWeeks, type Day, mondayOf, overlaps, periodOn } from '@rettidig/engine';
import { seniority } from '@rettidig/law';
import { loadRecords } from '@rettidig/store';
import { loadCase } from '../citizen/load.ts';
import { named } from '../duties/lines.ts';
import { endOfDay } from '../format/instants.ts';
import { id, optionalDay } from '../http/fields.ts';
import { page } from '../http/route.ts';
import { askedOf } from '../refund-ladder/ladder-of.ts';
import { textsOfLadder } from '../refund-ladder/texts.ts';
import { type LadderWhy, LadderWhyView } from '../refund-ladder/why-view.tsx';

/** Why the state pays what it pays of a citizen's benefit in a week. */
export const refusionBorger = page({
  path: '/borgere/:borger/refusion',
  access: 'medarbejder',
  purpose: 'Hvorfor? Begrundelse for refusionen',
  input: { borger: id, dag: optionalDay, kendt: optionalDay },
  load: async (visit, { borger, dag, kendt }): Promise<LadderWhy> => {
    const { today } = visit;
    const knownOn = kendt ?? null;
    const citizen = await loadCase(visit, borger, knownOn);
    const until = knownOn === null ? undefined : endOfDay(knownOn);
    const records = await visit.read((tx) => loadRecords(tx, borger, until));
    const { caseFile: file } = citizen;
    const on = dayOnBenefit(file, dag ?? knownOn ?? today);
    const asked = askedOf(file, records);
    const ladder = refundLadder(file, on, asked);
    return {
      citizen: named(citizen, today),
      today,
      on,
      knownOn,
      found:
        ladder === null
          ? null
          : {
              ladder,
              share: explainedRefund(ladder.now, asked).explanation,
              count:
                ladder.count === null
                  ? null
                  : seniority.explain(
                      {
                        benefits: file.benefits,
                        selfSupport: asked.selfSupport?.sure ?? [],
                        inWeek: ladder.now.week,
                      },
                      ladder.now.lawDay,
                    ).explanation,
            },
    };
  },
  view: (why, { words }) => ({
    title: textsOfLadder(words.language).title,
    body: <LadderWhyView why={why} words={words} />,
  }),
});

/** The day, or the first of its week on a benefit where it is on none itself. */
function dayOnBenefit({ benefits }: CaseFile, day: Day): Day {
  if (periodOn(benefits, day) !== null) return day;
  const week = { from: mondayOf(day), to: addWeeks(mondayOf(day), 1) };
  const spell = benefits.find((one) => overlaps(one, week));
  if (spell === undefined) return day;
  return spell.from > week.from ? spell.from : week.from;
}
