import type { Block } from '@rettidig/documents/report';
import { isPart, isSum, lineKey, parts, type ReformLine, sources, sums } from '@rettidig/economy';
import type { VNode } from 'preact';
import { textsOfAccounts } from '../accounts/texts.ts';
import { FaultsView } from '../accounts/faults-view.tsx';
import type { AmountUnit } from '../accounts/amount-cells.ts';
import { addressOf } from '../steps/form-input.ts';
import { BlocksView } from '../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../charts/block-chart-file.ts';
import { Saved } from '../calendar/settings-head.tsx';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import type { ReformStanding } from './load.ts';
import { isAsReplayed, type ReplayedRow } from './replayed-rows.ts';
import { textsOfReplay } from './replay-texts.ts';
import { textsOfConsequences } from './texts.ts';

export interface ReformModel {
  readonly standing: ReformStanding;
  /** What the account says; null where it cannot be computed. */
  readonly blocks: readonly Block[] | null;
  readonly unit: AmountUnit;
  readonly saved: boolean;
  /** Replays that were run for the account, by the key of their row. */
  readonly replays: ReadonlyMap<string, ReplayedRow>;
}

/** A reform's account: what it comes to, how it was made, and its rows to be changed. */
export function ReformView({
  model,
  words,
}: {
  readonly model: ReformModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfAccounts(language);
  const { standing, blocks, saved } = model;
  const { version, result } = standing;
  const path = `/oekonomi/konsekvenser/${version.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/oekonomi/konsekvenser">{textsOfConsequences(language).title}</a>
        </p>
        <h1 lang="da">{version.title}</h1>
        <p class="quiet">{`${t.changed} ${listInstant(version.recordedAt, language)} ${t.by(version.recordedBy ?? t.program)}`}</p>
        <Ways model={model} words={words} />
      </div>
      <Saved saved={saved} words={words} />
      {version.supersededAt === null ? null : (
        <p class="note warn">
          {`${t.oldVersion(listInstant(version.recordedAt, language))} `}
          <a href={path}>{t.toCurrent}</a>
        </p>
      )}
      {result.outcome === 'fejl' ? <FaultsView faults={result.faults} words={words} /> : null}
      {blocks === null ? null : (
        <section class="panel">
          <BlocksView
            blocks={blocks}
            chartFiles={blockChartFiles(path, asShown(model))}
            words={words}
          />
        </section>
      )}
      <Rows model={model} words={words} />
    </div>
  );
}

/** What an address must say to show the account as it is shown here. */
function asShown({ standing: { version }, unit }: ReformModel): Readonly<Record<string, string>> {
  return {
    ...(version.supersededAt === null ? {} : { udgave: version.version }),
    ...(unit === 'kroner' ? { enhed: 'kroner' } : {}),
  };
}

function Ways({ model, words }: { readonly model: ReformModel; readonly words: Words }): VNode {
  const t = textsOfConsequences(words.language);
  const shared = textsOfAccounts(words.language);
  const { version, reform } = model.standing;
  const path = `/oekonomi/konsekvenser/${version.id}`;
  const isOld = version.supersededAt !== null;
  const shown = asShown(model);
  const file = (name: string): string => addressOf(`${path}/${name}`, shown);
  const unit = model.unit === 'tusind' ? 'kroner' : 'tusind';
  return (
    <>
      {isOld ? null : (
        <p class="row no-print">
          <a class="button" href={`${path}/raekke`}>
            {t.newLine}
          </a>
          <a href={`${path}/tekst`}>{t.asText}</a>
          <a href={`${path}/genafspil`}>{t.replay}</a>
          <a href={`${path}/modgaaende`}>{t.initiative}</a>
          <a href={`${path}/udgaver`}>{shared.versions}</a>
          <a href={`${path}/tag-ud`}>{shared.takeOut}</a>
        </p>
      )}
      {model.blocks === null || reform === null ? (
        <p class="row no-print">
          <a href={`${path}/fil.csv`}>{shared.ownFile}</a>
        </p>
      ) : (
        <p class="row no-print">
          <a href={addressOf(`${path}/foelsomhed`, shown)}>{t.sensitivity}</a>
          <a href={`${path}/sammenlign`}>{t.compare}</a>
          <a href={addressOf(path, { ...shown, enhed: unit })}>
            {unit === 'kroner' ? t.inKroner : t.inThousands}
          </a>
          <a href={file('notat.pdf')}>{t.pdf}</a>
          <a href={file('notat.docx')}>{t.docx}</a>
          <a href={file('tabeller.xlsx')}>{t.xlsx}</a>
          <a href={file('resultat.csv')}>{t.csv}</a>
          <a href={addressOf(`${path}/fil.csv`, isOld ? { udgave: version.version } : {})}>
            {shared.ownFile}
          </a>
        </p>
      )}
    </>
  );
}

/** The rows as they were written, each with the way to change it, and how a replayed one was computed. */
function Rows({
  model: { standing, replays },
  words,
}: {
  readonly model: ReformModel;
  readonly words: Words;
}): VNode {
  const t = textsOfConsequences(words.language);
  const { lines, version } = standing;
  const path = `/oekonomi/konsekvenser/${version.id}`;
  return (
    <section class="panel" aria-labelledby="raekker">
      <details open={standing.result.outcome === 'fejl'}>
        <summary>
          <h2 id="raekker">{t.rows}</h2>
        </summary>
        {lines.lines.length === 0 ? (
          <p class="note">{t.noRows}</p>
        ) : (
          <div
            class="scroll"
            tabIndex={0}
            role="region"
            aria-label={textsOfAccounts(words.language).tableOf(t.rows)}
          >
            <table lang="da">
              <thead>
                <tr>
                  <th scope="col">{t.row}</th>
                  <th scope="col">{t.part}</th>
                  {lines.years.map((year) => (
                    <th scope="col" class="num">
                      {year}
                    </th>
                  ))}
                  <th scope="col">{t.unit}</th>
                  <th scope="col">{t.source}</th>
                  <th scope="col">{t.basis}</th>
                </tr>
              </thead>
              <tbody>
                {lines.lines.map((line) => {
                  const key = lineKey(line);
                  const replayed = replays.get(key);
                  const isReplayed = replayed !== undefined && line.source === replayed.line.source;
                  return (
                    <tr>
                      <th scope="row">
                        {version.supersededAt === null ? (
                          <a href={`${path}/raekke?raekke=${encodeURIComponent(key)}`}>
                            {line.name === '' ? partText(line) : line.name}
                          </a>
                        ) : (
                          line.name
                        )}
                      </th>
                      <td>{partText(line)}</td>
                      {line.figures.map((figure) => (
                        <td class="num nowrap">{figure}</td>
                      ))}
                      <td class="nowrap">{line.unit}</td>
                      <td>{sourceText(line.source)}</td>
                      <td>
                        {isReplayed ? (
                          <a href={`${path}/genafspilning/${replayed.replay}`}>{line.basis}</a>
                        ) : (
                          line.basis
                        )}
                        {!isReplayed || isAsReplayed(line, replayed)
                          ? null
                          : ` (${textsOfReplay('da').byHand})`}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </details>
    </section>
  );
}

function partText({ part, source }: ReformLine): string {
  if (source === 'trykt') return isSum(part) ? sums[part] : part;
  return isPart(part) ? parts[part].label : part;
}

const sourceText = (source: string): string =>
  source === 'trykt'
    ? 'trykt sum'
    : ((sources as Readonly<Record<string, string>>)[source] ?? source);
