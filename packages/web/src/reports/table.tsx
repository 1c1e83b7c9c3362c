import { findMeasure } from '@rettidig/figures';
import {
  inside,
  numberText,
  type ReportCell,
  type ReportColumn,
  type ReportTable,
  type WayDown,
} from '@rettidig/figures/overview';
import type { VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { casesAddress } from '../figures/cases-address.ts';
import { flagIcons } from '../figures/flag.tsx';
import { textsOfFigures } from '../figures/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { cellText } from './cell-text.ts';
import { columnName } from './column-name.ts';
import { textsOfReports } from './texts.ts';

/** A table of a report; every number leads to its cases. It scrolls by itself where it is wider than the screen. */
export function TableView({
  table,
  captioned,
  casesOf,
  language,
}: {
  readonly table: ReportTable;
  /** A chart above it says the same caption. */
  readonly captioned: boolean;
  /** Address of the rows behind a number, by its key. */
  readonly casesOf: (key: string) => string;
  readonly language: Language;
}): VNode {
  const t = textsOfReports(language);
  const caption = table.caption[language];
  const groups = groupsOf(table.columns);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(caption)}>
      <table class={`report-table${table.columns.length < 5 ? ' narrow' : ''}`}>
        <caption class={captioned ? 'unseen' : undefined}>
          {caption} <span class="quiet small">{`(${inside(table.unit[language])})`}</span>
        </caption>
        <thead>
          {groups === null ? null : (
            <tr>
              <th scope="col" rowSpan={2}>
                {table.of[language]}
              </th>
              {groups.map(({ name, span }) =>
                name === null ? (
                  <td colSpan={span} />
                ) : (
                  <th scope="colgroup" colSpan={span} class="group">
                    {name[language]}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            {groups === null ? <th scope="col">{table.of[language]}</th> : null}
            {table.columns.map(({ heading }) => (
              <th scope="col" class="num">
                {heading[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ heading, kind, cells }) => (
            <tr class={kind}>
              <th scope="row">{heading[language]}</th>
              {cells.map((cell, i) => (
                <td class="num">
                  <CellView
                    cell={cell}
                    name={`${heading[language]}, ${columnName(table.columns[i], language)}`}
                    showsOf={table.showsOf === true}
                    address={addressOf(cell, casesOf)}
                    language={language}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnGroup {
  readonly name: ReportColumn['group'];
  readonly span: number;
}

/** The headings above several columns; null where no column has one. */
function groupsOf(columns: readonly ReportColumn[]): readonly ColumnGroup[] | null {
  if (columns.every(({ group }) => group === null)) return null;
  return columns.reduce<readonly ColumnGroup[]>((groups, { group }) => {
    const last = groups.at(-1);
    return last !== undefined && last.name?.da === group?.da
      ? [...groups.slice(0, -1), { name: last.name, span: last.span + 1 }]
      : [...groups, { name: group, span: 1 }];
  }, []);
}

function CellView({
  cell,
  name,
  showsOf,
  address,
  language,
}: {
  readonly cell: ReportCell;
  readonly name: string;
  readonly showsOf: boolean;
  /** Of its cases; null where there are none. */
  readonly address: string | null;
  readonly language: Language;
}): VNode {
  const t = textsOfReports(language);
  const text = cellText(cell, language);
  if (cell.silence !== null) {
    const { kind } = cell.silence;
    return kind === 'kendes-foerst' ? (
      <span class="quiet small">{text}</span>
    ) : (
      <span class="quiet" title={t.silenceMeaning[kind]}>
        {text}
      </span>
    );
  }
  return (
    <>
      {address === null ? (
        text
      ) : (
        <a href={address} aria-label={`${text}. ${t.cases(name)}`}>
          {text}
        </a>
      )}
      {cell.flag === undefined ? null : (
        <>
          <br />
          <span class={`status flag f-${cell.flag}`}>
            <Icon name={flagIcons[cell.flag]} />
            {textsOfFigures(language).flags[cell.flag]}
          </span>
        </>
      )}
      {showsOf && cell.of !== null ? (
        <span class="quiet small of">{t.of(numberText(cell.of, 0, language))}</span>
      ) : null}
    </>
  );
}

function addressOf(
  { down, rows, value }: ReportCell,
  casesOf: (key: string) => string,
): string | null {
  if (down !== null) return addressDown(down);
  return rows === undefined || value === 0 ? null : casesOf(rows.key);
}

function addressDown({ measure: id, ...way }: WayDown): string {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`There is no measure ${id}.`);
  return casesAddress(measure, way);
}
