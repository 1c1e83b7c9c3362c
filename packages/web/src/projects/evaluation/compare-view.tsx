import type { Project } from '@rettidig/casework';
import { groupedBarChart } from '@rettidig/documents/chart';
import { type Day, danishDay } from '@rettidig/engine';
import { type ComparedProject, type ProjectComparison, shareInterval } from '@rettidig/figures';
import type { VNode } from 'preact';
import { Chart } from '../../charts/chart.tsx';
import { textDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import { textsOfComparison } from './compare-texts.ts';
import { Scroll, wholePercent } from './parts.tsx';
import { textsOfEvaluation } from './texts.ts';

export interface ComparisonModel {
  readonly projects: readonly Project[];
  readonly first: Project | null;
  readonly second: Project | null;
  /** The day both are looked at. */
  readonly on: Day;
  readonly today: Day;
  /** Null until two projects are chosen and the day has come. */
  readonly comparison: ProjectComparison | null;
  readonly asOf: string;
}

interface Shown {
  readonly model: ComparisonModel;
  readonly words: Words;
}

/** Two projects side by side: who is in work or education when they left, and on the same later day. */
export function ComparisonView({ model, words }: Shown): VNode {
  const t = textsOfComparison(words.language);
  const { comparison, on, today } = model;
  const sides = sidesOf(model);
  return (
    <div class="panels evaluation">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="no-print">
          <a href="/projekter">{t.all}</a>
        </p>
      </div>
      <Choose model={model} words={words} />
      {on > today ? <p class="note warn">{t.notCome(textDay(on, words.language))}</p> : null}
      {comparison === null || sides === null ? null : (
        <Compared model={model} sides={sides} comparison={comparison} words={words} />
      )}
    </div>
  );
}

function Choose({ model: { projects, first, second, on }, words }: Shown): VNode {
  const t = textsOfComparison(words.language);
  const choice = (name: 'a' | 'b', label: string, chosen: Project | null): VNode => (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{t.choose}</option>
        {projects.map(({ id, name: project }) => (
          <option value={id} selected={id === chosen?.id}>
            {project}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form class="panel no-print" method="get" action="/projekter/sammenlign">
      {projects.length < 2 ? <p>{t.tooFew}</p> : null}
      <div class="filters">
        {choice('a', t.first, first)}
        {choice('b', t.second, second)}
        <div class="field">
          <label for="dag">{t.day}</label>
          <input id="dag" name="dag" inputMode="numeric" autocomplete="off" value={danishDay(on)} />
        </div>
      </div>
      <p class="row">
        <button>{t.show}</button>
      </p>
    </form>
  );
}

interface Side {
  readonly project: Project;
  readonly compared: ComparedProject;
}

function Compared({
  model: { on, asOf },
  sides,
  comparison,
  words,
}: Shown & {
  readonly sides: readonly [Side, Side];
  readonly comparison: ProjectComparison;
}): VNode {
  const { language } = words;
  const t = textsOfComparison(language);
  const own = textsOfEvaluation(language);
  const known = own.asKnown(listInstant(asOf, language));
  const lines = conclusionOf(sides, comparison, on, words);
  const query = new URLSearchParams({
    a: sides[0].project.id,
    b: sides[1].project.id,
    dag: danishDay(on),
  });
  return (
    <>
      <section class="panel" aria-labelledby="kort">
        <h2 id="kort">{own.short}</h2>
        <ul class="bullets">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p class="quiet small">{t.notSame}</p>
      </section>
      <section class="panel" aria-labelledby="side-om-side">
        <h2 id="side-om-side">{t.heading}</h2>
        {sides.some(({ compared }) => compared.left > 0) ? (
          <Chart
            svg={chartOf({ sides, comparison, on, known }, words)}
            name={own.figureOf(t.heading)}
            caption={t.caption}
            source={`${own.source}. ${known}`}
            download={`/projekter/sammenlign/figur?${query}`}
            words={words}
          />
        ) : null}
        <ComparisonTable sides={sides} on={on} words={words} />
        <p class="quiet small">{`${own.certaintyNote} ${own.fewNote}`}</p>
        <p class="quiet small">{t.definition}</p>
      </section>
    </>
  );
}

function chartOf(
  {
    sides,
    comparison,
    on,
    known,
  }: {
    readonly sides: readonly [Side, Side];
    readonly comparison: ProjectComparison;
    readonly on: Day;
    readonly known: string;
  },
  words: Words,
): string {
  const { language } = words;
  const t = textsOfComparison(language);
  const percents = (of: (one: ComparedProject) => { count: number; of: number }) =>
    sides.map(({ compared }) => {
      const share = of(compared);
      return share.of === 0 ? null : Math.round((share.count / share.of) * 100);
    });
  return groupedBarChart({
    id: 'sammenligning',
    title: t.chartTitle(sides.map(({ project }) => project.name).join(' · ')),
    summary: conclusionOf(sides, comparison, on, words).join(' '),
    source: textsOfEvaluation(language).chartSource(known),
    format: (value) => (language === 'da' ? `${value} %` : `${value}%`),
    labels: sides.map(({ project, compared }) => `${project.name} (${compared.left})`),
    series: [
      { name: t.atEnd, values: percents(({ atEnd }) => atEnd) },
      { name: t.on(textDay(on, language)), values: percents(({ later }) => later) },
    ],
  });
}

/** The two projects side by side as a drawing; null where there is nothing to draw. */
export function comparisonChart(model: ComparisonModel, words: Words): string | null {
  const sides = sidesOf(model);
  const { comparison, on, asOf } = model;
  if (sides === null || comparison === null) return null;
  if (sides.every(({ compared }) => compared.left === 0)) return null;
  const known = textsOfEvaluation(words.language).asKnown(listInstant(asOf, words.language));
  return chartOf({ sides, comparison, on, known }, words);
}

function sidesOf({ first, second, comparison }: ComparisonModel): readonly [Side, Side] | null {
  if (comparison === null || first === null || second === null) return null;
  return [
    { project: first, compared: comparison.first },
    { project: second, compared: comparison.second },
  ];
}

function ComparisonTable({
  sides,
  on,
  words: { language },
}: {
  readonly sides: readonly [Side, Side];
  readonly on: Day;
  readonly words: Words;
}): VNode {
  const t = textsOfComparison(language);
  const own = textsOfEvaluation(language);
  const share = ({ count, of }: { readonly count: number; readonly of: number }): string =>
    of === 0 ? '–' : `${wholePercent(count, of, language)} (${own.shareOf(count, of)})`;
  const certainty = ({ later }: ComparedProject): string => {
    const interval = shareInterval(later.count, later.of);
    if (interval === null) return '–';
    const ends = [interval.low, interval.high].map((end) => String(Math.round(end * 100)));
    return own.between(ends[0] ?? '', ends[1] ?? '');
  };
  const rows: readonly (readonly [string, (one: ComparedProject) => string])[] = [
    [own.started, ({ started }) => String(started)],
    [
      t.leftBy(textDay(on, language)),
      ({ left, few }) => `${left}${few ? ` · ${own.fewMark}` : ''}`,
    ],
    [t.atEnd, ({ atEnd }) => share(atEnd)],
    [t.on(textDay(on, language)), ({ later }) => share(later)],
    [own.certainty, certainty],
    [t.more, (one) => moreText(one, language)],
  ];
  return (
    <Scroll name={own.tableOf(t.heading)}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{own.what}</th>
            {sides.map(({ project }) => (
              <th scope="col" class="num">
                <a href={`/projekter/${project.id}/evaluering`}>{project.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr>
              <th scope="row">{name}</th>
              {sides.map(({ compared }) => (
                <td class="num nowrap">{of(compared)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function moreText({ morePersons, morePoints }: ComparedProject, language: 'da' | 'en'): string {
  const t = textsOfComparison(language);
  if (morePoints === null) return '–';
  const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
  return t.morePoints(signed(Math.round(morePoints)), signed(morePersons));
}

/** What the comparison says: the level and the progress are two things, and chance is named. */
export function conclusionOf(
  [a, b]: readonly [Side, Side],
  { level }: ProjectComparison,
  on: Day,
  { language }: Words,
): readonly string[] {
  const t = textsOfComparison(language);
  const own = textsOfEvaluation(language);
  const { compared: one } = a;
  const { compared: other } = b;
  if (one.left === 0 || other.left === 0) {
    const empty = [a, b].filter(({ compared }) => compared.left === 0);
    return empty.map(({ project }) => t.noneLeft(project.name, textDay(on, language)));
  }
  const text = ({ project, compared: { later } }: Side): string =>
    `${project.name}: ${wholePercent(later.count, later.of, language)} (${own.shareOf(later.count, later.of)})`;
  const shareOf = ({ later }: ComparedProject): number => later.count / later.of;
  const [high, low] = shareOf(one) >= shareOf(other) ? [a, b] : [b, a];
  const isSame = shareOf(one) === shareOf(other);
  const [fast, slow] = (one.morePoints ?? 0) >= (other.morePoints ?? 0) ? [a, b] : [b, a];
  return [
    isSame
      ? t.sameLevel(textDay(on, language), text(high), text(low))
      : t.level(textDay(on, language), high.project.name, text(high), text(low)),
    level === 'kan-vaere-tilfaeldig'
      ? t.chance(one.left, other.left)
      : t.beyondChance(one.left, other.left),
    one.morePoints === other.morePoints
      ? t.sameProgress
      : t.progress(
          fast.project.name,
          moreText(fast.compared, language),
          slow.project.name,
          moreText(slow.compared, language),
        ),
    ...[a, b]
      .filter(({ compared }) => compared.few)
      .map(({ project, compared }) => t.few(project.name, compared.left)),
  ];
}
