import { z } from 'zod';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import {
  type AtStartList,
  AtStartListView,
  atStartSheet,
  loadAtStart,
} from '../projects/evaluation/at-start-list.tsx';
import { atStartName } from '../projects/evaluation/at-start-names.ts';
import { textsOfAtStart } from '../projects/evaluation/at-start-texts.ts';

const purpose = 'Evaluering af et projekt: deltagerne bag et tal';
const input = { projekt: id, tal: z.string().max(300).default('ved-start/af') };

/** @throws NotFoundError for a number that there is not */
async function found(
  visit: EmployeeVisit,
  { projekt, tal }: z.infer<z.ZodObject<typeof input>>,
): Promise<AtStartList> {
  if (atStartName(tal, visit.words.language) === null) throw new NotFoundError();
  return await loadAtStart(visit, projekt, tal);
}

/** The participants behind a number of their first day. */
export const projektEvalueringDeltagere = page({
  path: '/projekter/:projekt/evaluering/deltagere',
  access: 'medarbejder',
  purpose,
  input,
  load: found,
  view: (list, { words }) => ({
    title: textsOfAtStart(words.language).title(list.project.name),
    wide: true,
    body: <AtStartListView list={list} words={words} />,
  }),
});

/** The same as files. */
export const projektEvalueringDeltagereFil = sheetKinds.map((kind) =>
  action({
    path: `/projekter/:projekt/evaluering/deltagere.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: `${purpose}, udtræk som fil`,
    input,
    act: async (visit, fields) => {
      const sheet = atStartSheet(await found(visit, fields), visit.words.language);
      return await sheetAnswer(sheet, kind, `deltagere-${fields.projekt}`);
    },
  }),
);
