import { subjectLabels, tableSubjects } from '@rettidig/benchmark';
import type { Block } from '@rettidig/benchmark/report';
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { BlocksView, Contents } from './blocks-view.tsx';
import { choiceList, choiceQuery } from './choices.ts';
import type { ResultModel } from './result-load.ts';
import { textsOfResults } from './result-texts.ts';
import { textsOfBenchmark } from './texts.ts';
import { weightQuery } from './weights.ts';

/** The pages of results, by the last part of their address. */
export type ResultPage = 'resultat' | 'rapport' | 'forbundne-kar' | `tabel/${string}`;

interface Shown {
  readonly model: ResultModel;
  readonly page: ResultPage;
  readonly words: Words;
}

/** The address of another page or file of the same results: the same eyes, the same choices. */
export function resultAddress(
  { standing: { round }, choices, weights, own, anonymous }: ResultModel,
  page: string,
): string {
  const query = new URLSearchParams([
    ['mig', own ?? ''],
    ...choiceQuery(choices, round.choices).map(([field, value]) => [field, value]),
    ...(anonymous ? [['anonym', 'ja']] : []),
    ...weightQuery(weights).map(([field, value]) => [field, value]),
  ]);
  return `/benchmark/${round.id}/${page}?${query}`;
}

/** A page of results: whose eyes and which choices, then a part of the report. */
export function ResultView({
  model,
  page,
  title,
  blocks,
  words,
  children,
}: Shown & {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What stands below the blocks. */
  readonly children?: ComponentChildren;
}): VNode {
  const t = textsOfResults(words.language);
  const { standing, report } = model;
  const { round } = standing;
  return (
    <div class="panels results">
      <div class="page-head">
        <p class="no-print">
          <a href={`/benchmark/${round.id}`}>{t.toRound}</a>
        </p>
        <h1>{title}</h1>
        <p class="quiet" lang="da">
          {report === null ? round.name : `${report.title}. ${report.subtitle}`}
        </p>
      </div>
      {report === null ? (
        <p class="note">{t.noResults}</p>
      ) : (
        <>
          <Pages model={model} page={page} words={words} />
          <Eyes model={model} page={page} words={words} />
          {page === 'rapport' ? <Downloads model={model} page={page} words={words} /> : null}
          {page === 'rapport' ? <Contents blocks={blocks} words={words} /> : null}
          <section class="panel" aria-label={title}>
            <BlocksView
              blocks={blocks}
              chartFiles={(id) =>
                `${resultAddress(model, 'figur')}&figur=${encodeURIComponent(id)}`
              }
              words={words}
            />
          </section>
          {children}
        </>
      )}
    </div>
  );
}

/** The way to the other pages of the results. */
function Pages({ model, page, words }: Shown): VNode {
  const t = textsOfResults(words.language);
  const main: readonly (readonly [ResultPage, string])[] = [
    ['resultat', t.result],
    ['rapport', t.report],
    ['forbundne-kar', t.vessels],
  ];
  const given = new Set(model.tables.map(({ id }) => id));
  const tables = Object.entries(tableSubjects).filter(([id]) => given.has(id));
  const link = (to: ResultPage, text: string): VNode => (
    <a href={resultAddress(model, to)} aria-current={to === page ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <nav class="panel no-print" aria-label={t.pages}>
      <ul class="tabs">
        {main.map(([to, text]) => (
          <li>{link(to, text)}</li>
        ))}
      </ul>
      <details open={page.startsWith('tabel/')}>
        <summary>{t.tables}</summary>
        <ul class="tabs" lang="da">
          {tables.map(([id, subject]) => (
            <li>{link(`tabel/${encodeURIComponent(id)}`, `${id} ${subjectLabels[subject]}`)}</li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

/** Who looks, under which choices, and whether the others have their names. */
function Eyes({ model, page, words }: Shown): VNode {
  const t = textsOfResults(words.language);
  const b = textsOfBenchmark(words.language);
  const { standing, choices, names, own, anonymous } = model;
  const { round, tables } = standing;
  const different = choiceQuery(choices, round.choices).length;
  return (
    <form class="panel eyes no-print" method="get" action={`/benchmark/${round.id}/${page}`}>
      {weightQuery(model.weights).map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      <div class="row">
        <div class="field">
          <label for="mig">{t.me}</label>
          <select id="mig" name="mig">
            <option value="">{t.nobody}</option>
            {names.map((name) => (
              <option value={name} selected={name === own}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button>{t.show}</button>
      </div>
      <div class="option">
        <input type="checkbox" id="anonym" name="anonym" value="ja" checked={anonymous} />
        <label for="anonym">{t.anonymous}</label>
      </div>
      <details open={different > 0}>
        <summary>
          {different === 0 ? t.choices : `${t.choices}: ${t.choicesDiffer(different)}`}
        </summary>
        <p class="hint">{tables === null ? b.choicesLead : t.tablesOnly}</p>
        {choiceList.map(({ key, field, options }) => {
          const labels: Readonly<Record<string, string>> = b.choice[key].options;
          return (
            <div class="field">
              <label for={field}>{b.choice[key].name}</label>
              <select id={field} name={field}>
                {options.map((value) => (
                  <option value={value} selected={value === choices[key]}>
                    {labels[value]}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
        <p class="row">
          <button>{t.show}</button>
          {different === 0 ? null : (
            <a href={resultAddress({ ...model, choices: round.choices }, page)}>{t.standing}</a>
          )}
        </p>
      </details>
    </form>
  );
}

/** The report as files. */
function Downloads({ model, words }: Shown): VNode {
  const t = textsOfResults(words.language);
  const files = [
    ['rapport.pdf', 'PDF'],
    ['rapport.docx', '.docx'],
    ['rapport.xlsx', '.xlsx'],
    ['tabeller.csv', 'CSV'],
  ] as const;
  return (
    <p class="row no-print">
      <span>{`${t.downloads}:`}</span>
      {files.map(([file, name]) => (
        <a href={resultAddress(model, file)} aria-label={`${t.downloads}: ${name}`}>
          <Icon name="hent" /> {name}
        </a>
      ))}
    </p>
  );
}
