import type { Block } from '@rettidig/documents/report';
import { isoDay, toCivil } from '@rettidig/engine';
import type { VNode } from 'preact';
import { FaultList, FaultsView } from '../accounts/faults-view.tsx';
import { textsOfAccounts } from '../accounts/texts.ts';
import { BlocksView } from '../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../charts/block-chart-file.ts';
import { Saved } from '../calendar/settings-head.tsx';
import { monthName } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import { decimal } from '../format/numbers.ts';
import { addressOf } from '../steps/form-input.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import type { CaseStanding } from './load.ts';
import type { CaseMonth } from './months.ts';
import { textsOfCases } from './texts.ts';

export interface CaseModel {
  readonly standing: CaseStanding;
  /** What the case says; null where it cannot be computed. */
  readonly blocks: readonly Block[] | null;
  readonly months: readonly CaseMonth[];
  readonly pct: number;
  readonly saved: boolean;
}

/** A business case: what it gives, whether it holds, and what was counted month by month. */
export function CaseView({
  model,
  words,
}: {
  readonly model: CaseModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCases(language);
  const shared = textsOfAccounts(language);
  const { standing, blocks, saved } = model;
  const { version, result, gaps } = standing;
  const path = `/oekonomi/businesscases/${version.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/oekonomi/businesscases">{t.title}</a>
        </p>
        <h1 lang="da">{version.title}</h1>
        <p class="quiet">{`${shared.changed} ${listInstant(version.recordedAt, language)} ${shared.by(version.recordedBy ?? shared.program)}`}</p>
        <Ways model={model} words={words} />
      </div>
      <Saved saved={saved} words={words} />
      {version.supersededAt === null ? null : (
        <p class="note warn">
          {`${shared.oldVersion(listInstant(version.recordedAt, language))} `}
          <a href={path}>{shared.toCurrent}</a>
        </p>
      )}
      {result.outcome === 'fejl' ? <FaultsView faults={result.faults} words={words} /> : null}
      {gaps.length === 0 ? null : (
        <section class="note warn" aria-labelledby="huller">
          <h2 id="huller">{t.gaps}</h2>
          <FaultList faults={gaps} words={words} />
        </section>
      )}
      {blocks === null ? null : (
        <section class="panel">
          <BlocksView
            blocks={blocks}
            chartFiles={blockChartFiles(path, {
              ...(version.supersededAt === null ? {} : { udgave: version.version }),
              pct: model.pct,
            })}
            words={words}
          />
        </section>
      )}
      <Months model={model} words={words} />
    </div>
  );
}

function Ways({ model, words }: { readonly model: CaseModel; readonly words: Words }): VNode {
  const t = textsOfCases(words.language);
  const shared = textsOfAccounts(words.language);
  const { version } = model.standing;
  const path = `/oekonomi/businesscases/${version.id}`;
  const isOld = version.supersededAt !== null;
  const old = isOld ? { udgave: version.version } : {};
  const file = (name: string): string => addressOf(`${path}/${name}`, { ...old, pct: model.pct });
  return (
    <>
      {isOld ? null : (
        <p class="row no-print">
          <a class="button" href={`${path}/ret`}>
            {t.change}
          </a>
          <a href={`${path}/udgaver`}>{shared.versions}</a>
          <a href={`${path}/tag-ud`}>{shared.takeOut}</a>
          <a href="/oekonomi/konsekvenser">{t.useIn}</a>
        </p>
      )}
      <p class="row no-print">
        {model.blocks === null ? null : (
          <>
            <a href={file('notat.pdf')}>{t.pdf}</a>
            <a href={file('notat.docx')}>{t.docx}</a>
            <a href={file('tabeller.xlsx')}>{t.xlsx}</a>
            <a href={file('resultat.csv')}>{t.csv}</a>
          </>
        )}
        <a href={addressOf(`${path}/fil.csv`, old)}>{shared.ownFile}</a>
      </p>
      {model.blocks === null ? null : (
        <form class="no-print" method="get" action={path}>
          {isOld ? <input type="hidden" name="udgave" value={version.version} /> : null}
          <p class="row">
            <label for="pct">{t.pct}</label>
            <input
              id="pct"
              name="pct"
              class="w-short"
              inputMode="numeric"
              autocomplete="off"
              value={String(model.pct)}
            />
            <button>{t.show}</button>
          </p>
        </form>
      )}
    </>
  );
}

export function monthText(month: CaseMonth['month'], language: Language): string {
  const { year, month: number } = toCivil(month);
  return `${monthName(number, language)} ${year}`;
}

/** What was counted month by month, and the way to write or correct it. */
function Months({
  model: { standing, months },
  words: { language },
}: {
  readonly model: CaseModel;
  readonly words: Words;
}): VNode | null {
  const t = textsOfCases(language);
  const { version, plan } = standing;
  if (version.supersededAt !== null || plan === null) return null;
  const path = `/oekonomi/businesscases/${version.id}/maaned`;
  return (
    <section class="panel" aria-labelledby="maaneder">
      <h2 id="maaneder">{t.months}</h2>
      <p class="quiet">{t.monthsLead}</p>
      {months.length === 0 ? (
        <p class="note">{t.notBegun}</p>
      ) : (
        <div
          class="scroll"
          tabIndex={0}
          role="region"
          aria-label={textsOfAccounts(language).tableOf(t.months)}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t.month}</th>
                <th scope="col" class="num">
                  {t.persons}
                </th>
                <th scope="col" class="num">
                  {t.under30}
                </th>
                <th scope="col" class="num">
                  {t.over30}
                </th>
                <th scope="col">{t.source}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, counted }) => {
                const name = monthText(month, language);
                const way = (
                  <a
                    class="no-print"
                    href={`${path}?maaned=${isoDay(month)}`}
                    aria-label={`${counted === null ? t.write : t.correct}: ${name}`}
                  >
                    {counted === null ? t.write : t.correct}
                  </a>
                );
                return (
                  <tr>
                    <th scope="row" class="nowrap">
                      {name}
                    </th>
                    {counted === null ? (
                      <>
                        <td class="num">{t.notCounted}</td>
                        <td class="num">–</td>
                        <td class="num">–</td>
                        <td />
                      </>
                    ) : (
                      <>
                        <td class="num">{decimal(counted.persons, language)}</td>
                        <td class="num">{decimal(counted.fewerUnder30, language)}</td>
                        <td class="num">{decimal(counted.fewerOver30, language)}</td>
                        <td lang="da">{counted.source}</td>
                      </>
                    )}
                    <td>{way}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
