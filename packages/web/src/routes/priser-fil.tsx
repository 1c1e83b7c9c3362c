import {
  priceColumns,
  priceExample2022,
  type SheetProblem,
  sheetProblemText,
} from '@rettidig/figures';
import { listOfferPrices, saveOfferPrices } from '@rettidig/store';
import type { VNode } from 'preact';
import { csvType } from '../format/sheet.ts';
import { action, type Answer, page, type Route } from '../http/route.ts';
import { sentFiles } from '../http/sent-files.ts';
import { besideStanding, readSentPrices } from '../prices/take-file.ts';
import { textsOfPrices } from '../prices/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { Csrf, type Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const path = '/priser/fil';
const shared = { access: 'ledelse', purpose: null } as const;

function filePage(
  model: { readonly csrf: string; readonly problems: readonly SheetProblem[] },
  words: Words,
): Page {
  return {
    title: textsOfPrices(words.language).fileTitle,
    section: 'oekonomi',
    body: <PriceFileView {...model} words={words} />,
  };
}

/** Prices are taken from a file: all of them, or none. */
export const priserFil: readonly Route[] = [
  page({
    ...shared,
    path,
    input: {},
    load: ({ csrf }) => Promise.resolve({ csrf, problems: [] }),
    view: (model, { words }) => filePage(model, words),
  }),
  action({
    ...shared,
    path,
    takesFiles: 'tabel',
    input: { filer: sentFiles },
    act: async ({ read, words, csrf }, { filer }): Promise<Answer> => {
      const again = (problems: readonly SheetProblem[]): Answer => ({
        kind: 'page',
        status: 400,
        page: filePage({ csrf, problems }, words),
      });
      const reading = await readSentPrices(filer[0], words.language);
      if (reading.outcome === 'problems') return again(reading.problems);
      const standing = await read(listOfferPrices);
      const { prices, problems } = besideStanding(reading.prices, standing, words.language);
      if (problems.length > 0) return again(problems);
      await read((tx) => saveOfferPrices(tx, prices, recording));
      return { kind: 'redirect', to: '/priser?gemt=ja' };
    },
  }),
  action({
    ...shared,
    path: '/priser/eksempel.csv',
    method: 'GET',
    input: {},
    act: () =>
      Promise.resolve({
        kind: 'file',
        name: 'priser-2022.csv',
        type: csvType,
        body: `\uFEFF${priceExample2022}`,
      }),
  }),
];

function PriceFileView({
  csrf,
  problems,
  words,
}: {
  readonly csrf: string;
  readonly problems: readonly SheetProblem[];
  readonly words: Words;
}): VNode {
  const t = textsOfPrices(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/priser">{t.title}</a>
        </p>
        <h1>{t.fileTitle}</h1>
        <p class="quiet">{t.fileLead}</p>
      </div>
      {problems.length === 0 ? null : (
        <section class="note bad" role="alert" aria-labelledby="fil-fejl">
          <h2 id="fil-fejl" class="status">
            <Icon name="overskredet" />
            {t.fileWrong}
          </h2>
          <ul lang="da">
            {problems.map((problem) => (
              <li>{sheetProblemText(problem)}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="panel">
        <p>
          {t.fileColumns} <span lang="da">{priceColumns.join('; ')}</span>.
        </p>
        <form method="post" action={path} enctype="multipart/form-data" class="step">
          <Csrf token={csrf} />
          <div class="field">
            <label for="filer">{t.chooseFile}</label>
            <input id="filer" name="filer" type="file" accept=".csv,.xlsx,text/csv" />
          </div>
          <p class="row">
            <button class="primary">{t.takeFile}</button>
            <a href="/priser/eksempel.csv">{t.exampleFile}</a>
          </p>
        </form>
      </section>
    </div>
  );
}
