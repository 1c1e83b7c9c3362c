import { dutyStatuses } from '@rettidig/casework';
import { type Day, toCivil } from '@rettidig/engine';
import { interviewStates } from '@rettidig/law';
import type { VNode } from 'preact';
import { lastDayText, listDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import {
  type Drawing,
  type Lane,
  type Mark,
  type PlacedBar,
  type PlacedMark,
  lanes,
  letterWidth,
  textMargin,
} from './geometry.ts';

const left = 132;
const right = 950;
const rowHeight = 26;
const top = 44;

export const timelineSpan = { left, right } as const;

/** The case as lanes over time. Shapes and patterns carry the meaning, so it reads in black and white too. */
export function Timeline({
  drawing,
  summary,
  words,
}: {
  readonly drawing: Drawing;
  readonly summary: string;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const tops = laneTops(drawing);
  const bottom = tops.end;
  return (
    <svg class="timeline" viewBox={`0 0 960 ${bottom + 6}`} role="img" aria-label={summary}>
      <Patterns />
      {drawing.ticks.map(({ x, day }) => (
        <>
          <path d={`M${x} ${top - 6}V${bottom}`} stroke="#dcdcdc" />
          <text x={x + 3} y={top - 8}>
            {tickText(day, t.monthsShort)}
          </text>
        </>
      ))}
      {lanes.map((lane) => (
        <>
          <path d={`M0 ${tops.of[lane]}H960`} stroke="#bfbfbf" />
          <text x="0" y={tops.of[lane] + 18} font-weight="600">
            {t.citizen.lanes[lane]}
          </text>
        </>
      ))}
      <path d={`M0 ${bottom}H960`} stroke="#bfbfbf" />
      <path d={`M${drawing.todayX} 18V${bottom}`} stroke="#1a1a1a" stroke-width="2" />
      <text x={drawing.todayX} y="13" font-weight="600" text-anchor="middle">
        {t.citizen.today}
      </text>
      {drawing.bars.map((bar) => (
        <BarShape bar={bar} y={tops.of[bar.lane] + 4 + bar.row * rowHeight} words={words} />
      ))}
      {drawing.marks.map((mark) => (
        <MarkShape mark={mark} y={tops.of[mark.lane] + 13 + mark.row * rowHeight} words={words} />
      ))}
    </svg>
  );
}

interface Tops {
  readonly of: Readonly<Record<Lane, number>>;
  readonly end: number;
}

function laneTops({ rows }: Drawing): Tops {
  const of: Record<Lane, number> = {
    ydelse: 0,
    visitation: 0,
    samtaler: 0,
    tilbud: 0,
    fravaer: 0,
    frister: 0,
  };
  let y = top;
  for (const lane of lanes) {
    of[lane] = y;
    y += rows[lane] * rowHeight;
  }
  return { of, end: y };
}

function Patterns(): VNode {
  return (
    <defs>
      <pattern id="p-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="#fff" />
        <circle cx="3" cy="3" r="0.8" fill="#8e8e8e" />
      </pattern>
      <pattern
        id="p-lines"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="#fff" />
        <path d="M0 0V6" stroke="#8e8e8e" stroke-width="2" />
      </pattern>
      <pattern
        id="p-cross"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" fill="#ffeecc" />
        <path d="M0 0V7M0 0H7" stroke="#8e8e8e" />
      </pattern>
    </defs>
  );
}

const fills = {
  plain: '#e2f2fb',
  dots: 'url(#p-dots)',
  lines: 'url(#p-lines)',
  cross: 'url(#p-cross)',
} as const;

function BarShape({
  bar,
  y,
  words: { t, language },
}: {
  readonly bar: PlacedBar;
  readonly y: number;
  readonly words: Words;
}): VNode {
  const beside = bar.textAt === 'beside';
  const text = beside ? bar.text : shortened(bar.text, bar.width);
  const until = lastDayText(bar.to, t, language);
  return (
    <g>
      <title>{`${bar.text}, ${listDay(bar.from, language)} – ${until}`}</title>
      <rect
        x={bar.x}
        y={y}
        width={bar.width}
        height="18"
        fill={fills[bar.look]}
        stroke="#454545"
        rx="2"
      />
      {text === '' ? null : (
        <text
          x={bar.x + (beside ? bar.width : 0) + 5}
          y={y + 13}
          stroke="#fff"
          stroke-width="3"
          paint-order="stroke"
        >
          {text}
        </text>
      )}
    </g>
  );
}

/** As much of a text as fits in a bar. */
function shortened(text: string, width: number): string {
  const room = Math.floor((width - textMargin) / letterWidth);
  if (text.length <= room) return text;
  return room > 4 ? `${text.slice(0, room - 1)}…` : '';
}

function MarkShape({
  mark,
  y,
  words: { language },
}: {
  readonly mark: PlacedMark;
  readonly y: number;
  readonly words: Words;
}): VNode {
  return (
    <g>
      <title>{`${mark.text}, ${listDay(mark.on, language)}`}</title>
      {isInterviewState(mark.shape) ? (
        <path d={interviewPath(mark.shape, mark.x, y)} {...interviewInk(mark.shape)} />
      ) : (
        <use
          href={`#i-${mark.shape}`}
          class={`i-${mark.shape}`}
          x={mark.x - 7}
          y={y - 7}
          width="14"
          height="14"
        />
      )}
      {mark.count > 1 ? (
        <text x={mark.x + 9} y={y + 4} stroke="#fff" stroke-width="3" paint-order="stroke">
          {mark.count}
        </text>
      ) : null}
    </g>
  );
}

type InterviewShape = 'booket' | 'afholdt' | 'aflyst' | 'udeblevet';

function isInterviewState(shape: string): shape is InterviewShape {
  return interviewStates.has(shape);
}

/** Held: disc. Booked: ring. Cancelled: cross. Not attended: triangle. */
function interviewPath(state: InterviewShape, x: number, y: number): string {
  switch (state) {
    case 'afholdt':
    case 'booket':
      return `M${x - 5.5} ${y}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z`;
    case 'aflyst':
      return `M${x - 4.5} ${y - 4.5}l9 9m0 -9l-9 9`;
    case 'udeblevet':
      return `M${x} ${y - 6}l6 11h-12z`;
  }
}

function interviewInk(state: InterviewShape): {
  readonly fill: string;
  readonly stroke: string;
  readonly 'stroke-width': string;
} {
  switch (state) {
    case 'afholdt':
      return { fill: '#004d99', stroke: '#004d99', 'stroke-width': '1' };
    case 'booket':
      return { fill: '#fff', stroke: '#004d99', 'stroke-width': '2' };
    case 'aflyst':
      return { fill: 'none', stroke: '#454545', 'stroke-width': '2' };
    case 'udeblevet':
      return { fill: '#980000', stroke: '#980000', 'stroke-width': '1' };
  }
}

/** What the shapes mean, beside the picture; only those that occur. */
export function TimelineLegend({
  marks,
  words: { t, language },
}: {
  readonly marks: readonly Mark[];
  readonly words: Words;
}): VNode {
  const shapes = new Set<string>(marks.map(({ shape }) => shape));
  const interviews = interviewStates.codes.filter(({ code }) => shapes.has(code));
  const statuses = dutyStatuses.codes.filter(({ code }) => shapes.has(code));
  return (
    <ul class="legend" aria-label={t.citizen.legend}>
      {interviews.map(({ code }) => (
        <li>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={interviewPath(code, 8, 8)} {...interviewInk(code)} />
          </svg>
          {`${t.citizen.legendInterview} ${interviewStates.label(code, language).toLowerCase()}`}
        </li>
      ))}
      {statuses.map(({ code }) => (
        <li>
          <Icon name={code} />
          {`${t.citizen.legendDeadline} ${dutyStatuses.label(code, language).toLowerCase()}`}
        </li>
      ))}
    </ul>
  );
}

/** The year at its first month, otherwise the month. */
function tickText(day: Day, months: readonly string[]): string {
  const { year, month } = toCivil(day);
  return month === 1 ? String(year) : (months[month - 1] ?? '');
}
