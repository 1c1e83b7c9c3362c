import {
  type EvaluatedGroup,
  type Evaluation,
  fewForShare,
  shareInterval,
} from '@rettidig/figures';
import { groupedBarChart } from '@rettidig/documents/chart';
import type { VNode } from 'preact';
import { Chart } from '../../charts/chart.tsx';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import { type EvaluationLine, linesOf } from './lines.ts';
import type { EvaluationModel } from './load.ts';
import { Scroll, wholePercent } from './parts.tsx';
import { summaryOf } from './summary.ts';
import { type EvaluationTexts, textsOfEvaluation } from './texts.ts';

/** The same participants before and after, as bars and as a table. */
export function BeforeAfterPanel({
  model: { project, evaluation, question, asOf },
  address,
  words,
}: {
  readonly model: EvaluationModel;
  readonly address: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEvaluation(language);
  const lines = linesOf(evaluation, t);
  const hasKnown = lines.some(({ of }) => of > 0);
  const known = t.asKnown(listInstant(asOf, language));
  return (
    <section class="panel" aria-labelledby="foer-efter">
      <h2 id="foer-efter">{t.beforeAfter}</h2>
      <Groups evaluation={evaluation} chosen={question.gruppe} address={address} words={words} />
      {evaluation.left === 0 ? <p class="note">{t.noneLeft}</p> : null}
      {hasKnown ? (
        <Chart
          svg={beforeAfterChart({ evaluation, project, question }, known, words)}
          name={t.figureOf(t.chart)}
          caption={`${t.chart}: ${t.whom[question.gruppe]}.`}
          source={`${t.source}. ${known}`}
          download={`${address}/figur?gruppe=${question.gruppe}`}
          words={words}
        />
      ) : null}
      {evaluation.left === 0 ? null : <LinesTable lines={lines} words={words} />}
      {evaluation.degree.unknown === 0 ? null : (
        <p class="quiet small">{t.unknownHours(evaluation.degree.unknown)}</p>
      )}
      <p class="quiet small">{`${t.certaintyNote} ${t.fewNote}`}</p>
    </section>
  );
}

function Groups({
  evaluation,
  chosen,
  address,
  words,
}: {
  readonly evaluation: Evaluation;
  readonly chosen: EvaluatedGroup;
  readonly address: string;
  readonly words: Words;
}): VNode {
  const t = textsOfEvaluation(words.language);
  const sizes = { alle: evaluation.left, gennemfoert: evaluation.completed };
  return (
    <nav aria-label={t.groups.label} class="no-print">
      <ul class="tabs">
        {(['alle', 'gennemfoert'] as const).map((group) => (
          <li>
            <a
              href={`${address}?gruppe=${group}`}
              aria-current={group === chosen ? 'page' : undefined}
            >
              {t.groups[group](sizes[group])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** So many of the lines stand in the picture: those of the evaluation of Projekt PLUS, whose names have room. */
const drawn = 4;

/** The shares before and after as bars. */
export function beforeAfterChart(
  { evaluation, project, question }: Pick<EvaluationModel, 'evaluation' | 'project' | 'question'>,
  asKnown: string,
  words: Words,
): string {
  const { language } = words;
  const t = textsOfEvaluation(language);
  const lines = linesOf(evaluation, t)
    .slice(0, drawn)
    .filter(({ of }) => of > 0);
  const percents = (side: 'before' | 'later'): readonly (number | null)[] =>
    lines.map((line) => (line[side] === null ? null : Math.round(line[side] * 100)));
  return groupedBarChart({
    id: 'foer-efter-figur',
    title: t.chartTitle(project.name, t.whom[question.gruppe]),
    summary: summaryOf(evaluation, words).join(' '),
    source: t.chartSource(asKnown),
    format: (value) => (language === 'da' ? `${value} %` : `${value}%`),
    labels: lines.map(({ what }) => what),
    series: [
      { name: t.before, values: percents('before') },
      { name: t.after, values: percents('later') },
    ],
  });
}

function LinesTable({
  lines,
  words,
}: {
  readonly lines: readonly EvaluationLine[];
  readonly words: Words;
}): VNode {
  const t = textsOfEvaluation(words.language);
  return (
    <Scroll name={t.tableOf(t.beforeAfter)}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            {[t.before, t.after, t.among, t.change, t.certainty].map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow line={line} t={t} words={words} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function LineRow({
  line: { what, after, of, counts, before, later },
  t,
  words,
}: {
  readonly line: EvaluationLine;
  readonly t: EvaluationTexts;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const name = (
    <th scope="row">
      {what}
      <span class="quiet small">{` · ${t.points_[after].toLocaleLowerCase(language)}`}</span>
    </th>
  );
  if (before === null || later === null) {
    return (
      <tr>
        {name}
        <td class="num">–</td>
        <td class="num">–</td>
        <td class="num">0</td>
        <td colSpan={2} class="quiet small">
          {t.notYet}
        </td>
      </tr>
    );
  }
  const interval = counts === null ? null : shareInterval(counts.later, of);
  const cell = (share: number, count: number | undefined): string =>
    `${wholePercent(share, 1, language)}${count === undefined ? '' : ` (${count})`}`;
  const points = Math.round(later * 100) - Math.round(before * 100);
  return (
    <tr>
      {name}
      <td class="num nowrap">{cell(before, counts?.before)}</td>
      <td class="num nowrap">{cell(later, counts?.later)}</td>
      <td class="num nowrap">
        {of}
        {of < fewForShare ? <span class="quiet small">{` · ${t.fewMark}`}</span> : null}
      </td>
      <td class="num nowrap">{t.points(points > 0 ? `+${points}` : String(points))}</td>
      <td class="num nowrap">
        {interval === null
          ? '–'
          : t.between(
              String(Math.round(interval.low * 100)),
              String(Math.round(interval.high * 100)),
            )}
      </td>
    </tr>
  );
}
