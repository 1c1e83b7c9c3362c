import type { BenchmarkParticipant, BenchmarkRound } from '@rettidig/store';
import type { VNode } from 'preact';
import { whole } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { textsOfBenchmark } from './texts.ts';

export interface RoundsModel {
  readonly rounds: readonly BenchmarkRound[];
  readonly participants: readonly BenchmarkParticipant[];
  /** How many files of each round count. */
  readonly files: ReadonlyMap<string, number>;
  readonly leads: boolean;
}

/** The rounds there are, or how to begin one. */
export function RoundsView({
  model: { rounds, participants, files, leads },
  words: { language },
}: {
  readonly model: RoundsModel;
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="row no-print">
          {leads ? (
            <a class="button" href="/benchmark/ny">
              {t.newRound}
            </a>
          ) : null}
          <a href="/benchmark/skabelon.xlsx">{t.template}</a>
          <a href="/paastandskontrol">{t.statementCheck}</a>
        </p>
      </div>
      {rounds.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <section class="panel" aria-label={t.rounds}>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.rounds)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.round}</th>
                  <th scope="col" class="num">
                    {t.year}
                  </th>
                  <th scope="col">{t.state}</th>
                  <th scope="col" class="num">
                    {t.taking}
                  </th>
                  <th scope="col" class="num">
                    {t.filesIn}
                  </th>
                  <th scope="col">{t.result}</th>
                </tr>
              </thead>
              <tbody>
                {rounds.map(({ id, name, year, state }) => (
                  <tr>
                    <th scope="row">
                      <a class="name" href={`/benchmark/${id}`} lang="da">
                        {name}
                      </a>
                    </th>
                    <td class="num">{year}</td>
                    <td>{state === 'aaben' ? t.open : t.closed}</td>
                    <td class="num">
                      {whole(participants.filter(({ round }) => round === id).length, language)}
                    </td>
                    <td class="num">{whole(files.get(id) ?? 0, language)}</td>
                    <td>
                      {files.has(id) ? (
                        <a href={`/benchmark/${id}/resultat`} aria-label={`${t.result}: ${name}`}>
                          {t.result}
                        </a>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}
