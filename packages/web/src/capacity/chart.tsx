import type { WeekBalance } from '@rettidig/casework';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { weekNumber } from '../format/days.ts';

const width = 760;
const height = 230;
const margin = { top: 24, right: 8, bottom: 24, left: 40 };

/**
 * Two bars a week: what is due, filled; the places, outlined. What lacks stands as a number above, so that the picture
 * can be read in black and white. The table beside it says the same.
 */
export function BalanceChart({
  weeks,
  label,
}: {
  readonly weeks: readonly WeekBalance[];
  readonly label: string;
}): VNode {
  const most = Math.max(1, ...weeks.flatMap(({ due, places }) => [due, places]));
  const x = scaleBand(
    weeks.map(({ monday }) => String(monday)),
    [margin.left, width - margin.right],
  ).padding(0.25);
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4);
  const bar = x.bandwidth() / 2;
  return (
    <svg class="balance" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <>
            <path d={`M${margin.left} ${y(tick)}H${width - margin.right}`} stroke="#dcdcdc" />
            <text x={margin.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </>
        ))}
      {weeks.map(({ monday, due, places, missing }) => {
        const left = x(String(monday)) ?? 0;
        return (
          <>
            <rect x={left} y={y(due)} width={bar} height={y(0) - y(due)} fill="#004d99" />
            <rect
              x={left + bar + 0.75}
              y={y(places)}
              width={bar - 1.5}
              height={y(0) - y(places)}
              fill="#fff"
              stroke="#1a1a1a"
              stroke-width="1.5"
            />
            {missing === 0 ? null : (
              <text
                x={left + bar}
                y={y(Math.max(due, places)) - 6}
                text-anchor="middle"
                font-weight="600"
              >
                {`−${missing}`}
              </text>
            )}
            <text x={left + bar} y={height - 8} text-anchor="middle">
              {weekNumber(monday)}
            </text>
          </>
        );
      })}
    </svg>
  );
}
