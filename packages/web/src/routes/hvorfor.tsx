import { explainedDuties } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { CitizenCase } from '@rettidig/store';
import { z } from 'zod';
import { loadCase } from '../citizen/load.ts';
import { findDuty } from '../duties/key.ts';
import { dutyName, named } from '../duties/lines.ts';
import { id, optionalDay } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import { lawChanges } from '../why/law-changes.ts';
import { WhyView } from '../why/view.tsx';
import type { Why } from '../why/why.ts';

export const hvorfor = page({
  path: '/borgere/:borger/hvorfor/:frist',
  access: 'medarbejder',
  purpose: 'Hvorfor? Begrundelse for en frist',
  input: { borger: id, frist: z.string().max(80), lov: optionalDay, kendt: optionalDay },
  load: async (visit, { borger, frist, lov, kendt }): Promise<Why> => {
    const { today, words } = visit;
    const citizen = await loadCase(visit, borger, kendt ?? null);
    const on = kendt ?? today;
    const holds = find(citizen, frist, on, null);
    const found = lov === undefined ? holds : find(citizen, frist, on, lov);
    const duty = (found ?? holds)?.duty;
    if (duty === undefined) throw new NotFoundError();
    return {
      citizen: named(citizen, today),
      key: frist,
      what: dutyName(duty, words.t, words.language),
      today: on,
      knownOn: kendt ?? null,
      lawOn: lov ?? null,
      lawChanges,
      found,
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
