import { isoDay } from '@rettidig/engine';
import { reforms } from '@rettidig/law';
import { csvOf } from '../format/csv.ts';
import { action, page } from '../http/route.ts';
import { affectedLines } from '../law-change/affected.tsx';
import type { LawChange } from '../law-change/law-change.ts';
import { answerLawChange } from '../law-change/load.ts';
import { lawChangeFields, questionOf } from '../law-change/query.ts';
import { LawChangeView } from '../law-change/view.tsx';
import { ledUnit } from '../portfolio/load.ts';

const purpose = 'Lovændring: hvad en anden lov betyder for borgerne';

export const lovaendring = page({
  path: '/lovaendring',
  access: 'ledelse',
  purpose,
  input: lawChangeFields,
  load: async (visit, fields): Promise<LawChange> => {
    const { drafts } = visit.ground;
    const question = questionOf(fields, drafts);
    return {
      today: visit.today,
      unit: ledUnit(visit.session.employee)?.name ?? null,
      municipality: visit.municipality?.name ?? '',
      reforms,
      drafts,
      answer: question === null ? null : await answerLawChange(visit, question),
    };
  },
  view: (change, { words }) => ({
    title: words.t.lawChange.title,
    section: 'belastning',
    wide: true,
    body: <LawChangeView change={change} words={words} />,
  }),
});

/** The affected citizens, a line for each difference, as a CSV file. */
export const lovaendringCsv = action({
  path: '/lovaendring.csv',
  method: 'GET',
  access: 'ledelse',
  purpose: `${purpose}, udtræk som CSV`,
  input: lawChangeFields,
  act: async (visit, fields) => {
    const question = questionOf(fields, visit.ground.drafts);
    if (question === null) return { kind: 'redirect', to: '/lovaendring' };
    const { affected, report } = await answerLawChange(visit, question);
    const head = visit.words.t.lawChange.fileHead;
    const rows = affected.flatMap((citizen) =>
      affectedLines(citizen, report.draftAfter, visit.words),
    );
    return {
      kind: 'file',
      name: `lovaendring-${[isoDay(question.before), isoDay(question.after), ...(question.draft === null ? [] : ['udkast', question.draft.id])].join('-')}.csv`,
      type: 'text/csv; charset=utf-8',
      body: csvOf([head, ...rows]),
    };
  },
});
