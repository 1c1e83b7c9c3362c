import { inside, type Report, type ReportSection } from '@rettidig/figures/overview';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { Choose } from '../figures/filter-form.tsx';
import { withQuery } from '../figures/query.ts';
import { reportCasesAddress } from './cases.ts';
import { drawingOf } from './drawing.ts';
import { queryOf, type ReportChoice, type ReportModel } from './model.ts';
import { sourceWithOthers } from './sources.ts';
import { TableView } from './table.tsx';
import { textsOfReports } from './texts.ts';

/** A report as a page: what it says, draws and counts, section by section. */
export function ReportView({
  model,
  words,
}: {
  readonly model: ReportModel;
  readonly words: Words;
}): VNode {
  const { report, lead, asKnown, choices, notice, path, source } = model;
  const { language } = words;
  const t = textsOfReports(language);
  // The source of a chart says whose the numbers are, and as known when; above the page it would be said twice.
  const hasChart = report.sections.some(({ chart }) => chart !== null);
  const query = queryOf(model);
  return (
    <div class="report">
      <div class="page-head">
        <h1>{`${report.title[language]} · ${report.period[language]}`}</h1>
        {hasChart ? null : <p class="quiet">{asKnown}</p>}
        <p>{lead}</p>
      </div>
      <ChooseForm choices={choices} path={path} words={words} />
      {notice === null ? null : <p class="note">{notice}</p>}
      {report.sections.length === 0 ? null : (
        <>
          <p class="row small no-print">
            <a href={withQuery(`${path}/tal.csv`, query)} aria-label={t.asCsv}>
              <Icon name="hent" /> CSV
            </a>
            <a href={withQuery(`${path}/tal.xlsx`, query)} aria-label={t.asXlsx}>
              <Icon name="hent" /> Excel
            </a>
            <a href="/noegletal">{t.allFigures}</a>
          </p>
          {report.sections.length < 4 ? null : <Contents report={report} words={words} />}
          <div class="panels">
            {report.sections.map((section) => (
              <SectionView
                section={section}
                source={source}
                casesOf={(key) => reportCasesAddress(model, { key })}
                figure={withQuery(`${path}/figur`, { afsnit: section.id, ...query })}
                words={words}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function ChooseForm({
  choices,
  path,
  words: { language },
}: {
  readonly choices: readonly ReportChoice[];
  readonly path: string;
  readonly words: Words;
}): VNode {
  const t = textsOfReports(language);
  return (
    <form method="get" action={path} class="no-print report-choices" aria-label={t.choose}>
      <div class="filters">
        {choices.map((choice) => (
          <Choose {...choice} />
        ))}
        <button class="primary">{t.show}</button>
      </div>
    </form>
  );
}

function Contents({
  report,
  words: { language },
}: {
  readonly report: Report;
  readonly words: Words;
}): VNode {
  const t = textsOfReports(language);
  return (
    <nav aria-label={t.contents} class="no-print report-contents">
      <ul>
        {report.sections.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title[language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SectionView({
  section,
  source: own,
  casesOf,
  figure,
  words,
}: {
  readonly section: ReportSection;
  readonly source: string;
  readonly casesOf: (key: string) => string;
  readonly figure: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfReports(language);
  const { id, title, summary, table, notes } = section;
  const source = sourceWithOthers(section, own, language);
  const svg = drawingOf(section, source, language);
  const tableView = (
    <TableView table={table} captioned={svg !== null} casesOf={casesOf} language={language} />
  );
  const says = (
    <ul class="report-summary">
      {summary.map((sentence) => (
        <li>{sentence[language]}</li>
      ))}
    </ul>
  );
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 id={id}>{title[language]}</h2>
      {says}
      {svg === null ? (
        <>
          {tableView}
          {source === own ? null : <p class="quiet small">{source}</p>}
        </>
      ) : (
        <Chart
          svg={svg}
          name={t.chartOf(title[language])}
          caption={`${table.caption[language]} (${inside(table.unit[language])})`}
          source={source}
          download={figure}
          words={words}
        >
          {tableView}
        </Chart>
      )}
      <details class="small">
        <summary>{t.howCounted}</summary>
        <ul class="report-notes">
          {notes.map((note) => (
            <li>{note[language]}</li>
          ))}
          <li>{t.sourceOf(section.source[language])}</li>
        </ul>
      </details>
    </section>
  );
}
