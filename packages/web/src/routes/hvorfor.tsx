import { type Duty, type Gap, deriveDuties, explainedDuties } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { CitizenCase } from '@rettidig/store';
import { z } from 'zod';
import { loadCase } from '../citizen/load.ts';
import { findDuty } from '../duties/key.ts';
import { dutyName, named } from '../duties/lines.ts';
import { id, optionalDay } from '../http/fields.ts';
import { NotFoundError, badDay, page } from '../http/route.ts';
import { readUntil } from '../why/certainty.ts';
import { lawChanges, lawTriedTo } from '../why/law-changes.ts';
import { WhyView } from '../why/view.tsx';
import type { Why } from '../why/why.ts';

export const hvorfor = page({
  path: '/borgere/:borger/hvorfor/:frist',
  access: 'medarbejder',
  purpose: 'Hvorfor? Begrundelse for en frist',
  input: { borger: id, frist: z.string().max(80), lov: optionalDay, kendt: optionalDay },
  load: async (visit, { borger, frist, lov, kendt }): Promise<Why> => {
    const { today, words } = visit;
    if (lov !== undefined && lov > lawTriedTo) throw badDay('lov', 'beyond-law', lov, lawTriedTo);
    const citizen = await loadCase(visit, borger, kendt ?? null);
    const on = kendt ?? today;
    const holds = find(citizen, frist, on, null);
    const found = lov === undefined ? holds : find(citizen, frist, on, lov);
    const known = found ?? holds;
    if (known === null) throw new NotFoundError();
    const { duty, explanation } = known;
    const read = readUntil(explanation) ?? today;
    return {
      citizen: named(citizen, today),
      key: frist,
      what: dutyName(duty, words.t, words.language),
      today: on,
      knownOn: kendt ?? null,
      lawOn: lov ?? null,
      lawChanges,
      found,
      gaps: found === null ? gapsFor(duty, citizen, on, lov ?? null) : [],
      readUntil: lov !== undefined && lov > read ? read : null,
    };
  },
  view: (why, { words }) => ({
    title: words.t.why.title(why.what),
    body: <WhyView why={why} words={words} />,
  }),
});

function find(citizen: CitizenCase, key: string, on: Day, lawOn: Day | null): Why['found'] {
  const { caseFile } = citizen;
  const explained = explainedDuties(caseFile, on, lawOn);
  const duties = explained.map(({ duty }) => duty);
  const duty = findDuty(key, duties, caseFile.courses);
  return duty === null ? null : (explained[duties.indexOf(duty)] ?? null);
}

/** What keeps the law of a day from saying whether the citizen has a duty that another law gives. */
function gapsFor(
  { kind, course }: Duty,
  { caseFile }: CitizenCase,
  on: Day,
  lawOn: Day | null,
): readonly Gap[] {
  const { gaps } = deriveDuties(caseFile, on, lawOn);
  return gaps.filter((gap) => gap.kind === kind && gap.course === course);
}
