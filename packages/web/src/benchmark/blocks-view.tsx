import { numberColumns } from '@rettidig/documents';
import type { Block, ReportCell, ReportTable } from '@rettidig/documents/report';
import type { VNode } from 'preact';
import { fixed } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { BlockChart } from './block-chart.tsx';
import { textsOfResults } from './result-texts.ts';

/** The blocks of a report as they stand on a page. What they say is Danish. */
export function BlocksView({
  blocks,
  chartFiles,
  words,
}: {
  readonly blocks: readonly Block[];
  /** Address of a chart as a file, by its id; null where there are no charts, or what is shown is not kept yet. */
  readonly chartFiles: ((id: string) => string) | null;
  readonly words: Words;
}): VNode {
  const top = Math.min(3, ...blocks.flatMap((one) => (one.kind === 'heading' ? [one.level] : [])));
  return (
    <div class="report" lang="da">
      {blocks.map((block) => (
        <BlockView block={block} top={top} chartFiles={chartFiles} words={words} />
      ))}
    </div>
  );
}

const headings = ['h2', 'h3', 'h4'] as const;

function BlockView({
  block,
  top,
  chartFiles,
  words,
}: {
  readonly block: Block;
  readonly chartFiles: ((id: string) => string) | null;
  /** The level of the highest headings, which follow that of the page. */
  readonly top: number;
  readonly words: Words;
}): VNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level - top] ?? 'h4';
      return <Heading id={block.id}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return block.ordered === true ? (
        <ol class="bullets">
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ol>
      ) : (
        <ul class="bullets">
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <figure class="quote">
          <blockquote>
            {block.text.split('\n').map((line) => (
              <p>{line}</p>
            ))}
          </blockquote>
          <figcaption class="quiet">{block.by}</figcaption>
        </figure>
      );
    case 'note':
      return <p class="note">{block.text}</p>;
    case 'table':
      return <BlockTable table={block.table} words={words} />;
    case 'chart':
      return (
        <BlockChart
          chart={block.chart}
          download={chartFiles?.(block.chart.id) ?? null}
          words={words}
        />
      );
  }
}

/** A table of a report: numbers as Danes write them, and a dash where none was reported. */
export function BlockTable({
  table: { id, caption, head, rows, strong, source },
  words,
}: {
  readonly table: ReportTable;
  readonly words: Words;
}): VNode {
  const t = textsOfResults(words.language);
  const ofNumbers = numberColumns({ head, rows });
  const classOf = (column: number): string =>
    [ofNumbers[column] === true ? 'num' : '', strong.includes(column) ? 'strong' : '']
      .join(' ')
      .trim();
  return (
    <div class="report-table" id={id}>
      <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((text, column) =>
                text === '' ? (
                  <td />
                ) : (
                  <th scope="col" class={classOf(column)}>
                    {text}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ level, cells: [first = null, ...rest] }) =>
              level === 'afsnit' ? (
                <tr class="l-afsnit">
                  <th scope="colgroup" colSpan={head.length}>
                    {cellText(first)}
                  </th>
                </tr>
              ) : (
                <tr class={`l-${level}`}>
                  <th scope="row">{cellText(first)}</th>
                  {rest.map((cell, i) => (
                    <td class={classOf(i + 1)}>{cellText(cell)}</td>
                  ))}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {source === '' ? null : <p class="quiet small">{`${t.sourceIs}: ${source}`}</p>}
    </div>
  );
}

/** A cell as it is read. */
export function cellText(cell: ReportCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const text = fixed(cell.value, cell.decimals, 'da');
  return cell.percent === true ? `${text} %` : text;
}

/** The headings of a report with the way to each. */
export function Contents({
  blocks,
  words,
}: {
  readonly blocks: readonly Block[];
  readonly words: Words;
}): VNode {
  const t = textsOfResults(words.language);
  return (
    <nav class="panel no-print" aria-label={t.contents}>
      <details open>
        <summary>
          <h2>{t.contents}</h2>
        </summary>
        <ul class="contents" lang="da">
          {blocks.map((block) =>
            block.kind === 'heading' && block.level < 3 ? (
              <li class={`c-${block.level}`}>
                <a href={`#${block.id}`}>{block.text}</a>
              </li>
            ) : null,
          )}
        </ul>
      </details>
    </nav>
  );
}
