import { dutyStatuses } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import { interviewStates } from '@rettidig/law';
import type { VNode } from 'preact';
import type { CitizenPage } from '../citizen/page.ts';
import { lastDayText, listDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { type Lane, lanes } from './geometry.ts';
import { summaryOf } from './summary.ts';
import { Timeline, TimelineLegend } from './view.tsx';

/** The case over time: the picture, what it says in words, and what is drawn as a table. */
export function TimelinePanel({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const { bars, marks } = page.happenings;
  const summary = summaryOf(page, words);
  return (
    <section class="panel" aria-labelledby="tidslinje">
      <div class="row spread">
        <h2 id="tidslinje">{t.citizen.timelineHeading}</h2>
        {page.wholeCase || isCut(page) ? (
          <a class="small no-print" href={windowAddress(page)}>
            {page.wholeCase ? t.citizen.timelineRecent : t.citizen.timelineAll}
          </a>
        ) : null}
      </div>
      {bars.length + marks.length === 0 ? (
        <p>{t.timeline.empty}</p>
      ) : (
        <>
          <p class="small">{summary}</p>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.citizen.timelinePicture}>
            <Timeline drawing={page.drawing} summary={summary} words={words} />
          </div>
          <TimelineLegend marks={page.drawing.marks} words={words} />
          <details>
            <summary>{t.citizen.timelineTable}</summary>
            <TimelineTable page={page} words={words} />
          </details>
        </>
      )}
    </section>
  );
}

/** Whether something happened before what is drawn. */
function isCut({ happenings, drawing }: CitizenPage): boolean {
  const drawn = drawing.bars.length + drawing.marks.length;
  return happenings.bars.length + happenings.marks.length > drawn;
}

function windowAddress({ citizen, wholeCase, knownOn }: CitizenPage): string {
  const params = new URLSearchParams();
  if (!wholeCase) params.set('tidslinje', 'alt');
  if (knownOn !== null) params.set('kendt', isoDay(knownOn));
  const query = params.toString();
  return `/borgere/${citizen.id}${query === '' ? '' : `?${query}`}#tidslinje`;
}

interface Line {
  readonly lane: Lane;
  readonly text: string;
  readonly from: Day;
  readonly until: string;
}

function TimelineTable({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { bars, marks } = page.drawing;
  const lines: readonly Line[] = [
    ...bars.map(({ lane, text, from, to }) => ({
      lane,
      text,
      from,
      until: lastDayText(to, t, language),
    })),
    ...marks.map(({ lane, text, on, shape }) => ({
      lane,
      text: isStatus(shape)
        ? `${text}: ${dutyStatuses.label(shape, language).toLowerCase()}`
        : text,
      from: on,
      until: '',
    })),
  ];
  const byLane = lines.toSorted(
    (a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || b.from - a.from,
  );
  return (
    <table class="cards" aria-labelledby="tidslinje" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.citizen.timelineLane}</th>
          <th role="columnheader">{t.citizen.timelineWhat}</th>
          <th role="columnheader">{t.citizen.timelineFrom}</th>
          <th role="columnheader">{t.citizen.timelineTo}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {byLane.map(({ lane, text, from, until }) => (
          <tr role="row">
            <td role="cell">{t.citizen.lanes[lane]}</td>
            <td role="cell">{text}</td>
            <td role="cell" class="nowrap">
              {listDay(from, language)}
            </td>
            <td role="cell" class="nowrap">
              {until}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isStatus(shape: string): shape is (typeof dutyStatuses.codes)[number]['code'] {
  return dutyStatuses.has(shape) && !interviewStates.has(shape);
}
