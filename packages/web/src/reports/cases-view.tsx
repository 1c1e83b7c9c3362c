import type { VNode } from 'preact';
import { rowsSheet } from '../figures/named-rows-sheet.ts';
import { RowsList, RowsSummary } from '../figures/named-rows-view.tsx';
import { textsOfCases } from '../figures/cases-texts.ts';
import { withQuery } from '../figures/query.ts';
import type { Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import { type ReportCases, reportCasesAddress } from './cases.ts';
import { queryOf } from './model.ts';

/** The cases behind one number of a report. */
export function ReportCasesView({
  cases,
  words,
}: {
  readonly cases: ReportCases;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCases(language);
  const { report: model, section, name, key, list } = cases;
  const { report, path, asKnown, source } = model;
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href={`${withQuery(path, queryOf(model))}#${section.id}`}>
            {t.back(report.title[language])}
          </a>
        </p>
        <h1>{t.title(report.title[language])}</h1>
        <p>{[name, section.table.caption[language], report.period[language]].join(' · ')}</p>
        <p class="quiet">{asKnown}</p>
      </div>
      <div class="panel stack">
        <RowsSummary list={list} words={words} />
        {list.count > 0 && list.table === 'spells' ? (
          <p class="quiet small">{`${t.partsNote} ${t.personsNote}`}</p>
        ) : null}
        <RowsList
          list={list}
          source={source}
          pageAddress={(page) => reportCasesAddress(model, { key, page })}
          fileAddress={(file) => reportCasesAddress(model, { key, file })}
          words={words}
        />
      </div>
    </div>
  );
}

/** The same, all the employee may see, as a file. */
export function reportCasesSheet(
  { report, section, name, list }: ReportCases,
  language: Language,
): Sheet {
  const title = textsOfCases(language).title(report.report.title[language]);
  return rowsSheet(
    list,
    { about: [title, `${name} (${section.table.caption[language]})`], source: report.source },
    language,
  );
}
