import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfCharts } from './texts.ts';

/**
 * A chart with what it must never stand without: what it says in words, its source, the way to the same chart as a file,
 * and the table of its numbers.
 */
export function Chart({
  svg,
  name,
  caption,
  source,
  download,
  table = 'beside',
  words,
  children,
}: {
  /** The chart as `@rettidig/documents` draws it. */
  readonly svg: string;
  /** What it is called where it cannot be seen. */
  readonly name: string;
  /** What it shows, in a sentence or two. */
  readonly caption: string;
  /** Where the numbers are from, of which period, and as known when; the picture shows it, too, for those who see it. */
  readonly source: string;
  /** Address of the chart as a file, without `.svg` or `.png`, with its query; null where it is not kept yet. */
  readonly download: string | null;
  /** The table of the numbers stands under the chart, or is folded. */
  readonly table?: 'beside' | 'folded';
  readonly words: Words;
  /** The table of its numbers. */
  readonly children?: ComponentChildren;
}): VNode {
  const t = textsOfCharts(words.language);
  return (
    <figure class="chart">
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      </div>
      <figcaption>
        <p>{caption}</p>
        <p class="unseen">{t.source(source)}</p>
      </figcaption>
      {download === null ? null : (
        <p class="row small no-print">
          <a href={chartFile(download, 'svg')} aria-label={`${t.asSvg}: ${name}`}>
            <Icon name="hent" /> SVG
          </a>
          <a href={chartFile(download, 'png')} aria-label={`${t.asPng}: ${name}`}>
            <Icon name="hent" /> PNG
          </a>
        </p>
      )}
      {children === undefined || table === 'beside' ? (
        children
      ) : (
        <details>
          <summary>{t.table}</summary>
          {children}
        </details>
      )}
    </figure>
  );
}

/** `/noegletal/x/figur?periode=2026` as a file: `/noegletal/x/figur.svg?periode=2026`. */
export function chartFile(address: string, kind: 'svg' | 'png'): string {
  const [path = '', query] = address.split('?');
  return query === undefined ? `${path}.${kind}` : `${path}.${kind}?${query}`;
}
