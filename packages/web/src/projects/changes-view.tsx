import { progressMeasures } from '@rettidig/casework';
import { addDays, parseDay } from '@rettidig/engine';
import type { HistoryLine } from '@rettidig/store';
import type { VNode } from 'preact';
import { z } from 'zod';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import { textsOfProjects } from './texts.ts';

/** A project as the history has it. */
const recorded = z.object({
  name: z.string(),
  purpose: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  target: z.number().nullable(),
  measures: z.array(z.string()),
});
type Recorded = z.infer<typeof recorded>;

/** What has been changed in a project itself and by whom, folded. */
export function ProjectChanges({
  history,
  words,
}: {
  readonly history: readonly HistoryLine[];
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfProjects(language);
  return (
    <section class="panel no-print" aria-labelledby="aendringer">
      <details>
        <summary>
          <h2 id="aendringer">{t.changes}</h2>
        </summary>
        <p class="quiet">{history.length === 0 ? t.noChanges : t.changesLead}</p>
        {history.length === 0 ? null : (
          <ul class="bullets">
            {history.map((line) => (
              <li>
                <span class="quiet">{`${listInstant(line.at, language)}, ${line.by ?? t.program}: `}</span>
                {`${t.action[line.action]}${line.reason === null ? '' : ` (${line.reason})`}.`}
                {changedFields(line, words).map((field) => (
                  <span class="under">{field}</span>
                ))}
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}

/** The fields that say something else than before; none where the project was made. */
function changedFields({ before, after }: HistoryLine, words: Words): readonly string[] {
  const [was, is] = [recorded.safeParse(before).data, recorded.safeParse(after).data];
  if (was === undefined || is === undefined) return [];
  const t = textsOfProjects(words.language);
  const old = fieldsOf(was, words);
  return fieldsOf(is, words).flatMap(([label, text], at) => {
    const [, then = ''] = old[at] ?? [];
    const said = (value: string): string => (value === '' ? t.empty : value);
    return then === text ? [] : [t.fromTo(label, said(then), said(text))];
  });
}

function fieldsOf(
  { name, purpose, from, to, target, measures }: Recorded,
  { language }: Words,
): readonly (readonly [label: string, text: string])[] {
  const t = textsOfProjects(language);
  const first = parseDay(from);
  const end = to === null ? null : parseDay(to);
  return [
    [t.name, name],
    [t.purpose, purpose],
    [t.from, first === null ? from : listDay(first, language)],
    [t.to, end === null ? '' : listDay(addDays(end, -1), language)],
    [t.targetShort, target === null ? '' : String(target)],
    [
      t.measures,
      measures
        .map((code) => (progressMeasures.has(code) ? progressMeasures.label(code, language) : code))
        .join(', '),
    ],
  ];
}
