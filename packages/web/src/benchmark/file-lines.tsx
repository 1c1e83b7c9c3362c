import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import type { RoundStanding } from './round-load.ts';
import { textsOfBenchmark } from './texts.ts';

/** Every file that ever came, also those that a newer has taken over from. */
export function FileLines({
  standing: { lines, participations },
  words,
}: {
  readonly standing: RoundStanding;
  readonly words: Words;
}): VNode | null {
  const { language } = words;
  const t = textsOfBenchmark(language);
  if (lines.length === 0) return null;
  const nameOf = (participant: string | null): string =>
    participations.find((one) => one.participant.id === participant)?.participant.name ?? '–';
  return (
    <section class="panel" aria-labelledby="alle-filer">
      <details>
        <summary>
          <h2 id="alle-filer">{t.everyFile}</h2>
        </summary>
        <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.everyFile)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.file}</th>
                <th scope="col">{t.municipality}</th>
                <th scope="col">{t.sent}</th>
                <th scope="col">{t.state}</th>
                <th scope="col">SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr>
                  <th scope="row" lang="da">
                    {line.fileName}
                  </th>
                  <td>{nameOf(line.participant)}</td>
                  <td>
                    {`${listInstant(line.uploadedAt, language)} ${t.by(line.uploadedBy ?? t.program)}`}
                  </td>
                  <td>
                    {line.supersededAt === null
                      ? t.current
                      : `${t.superseded} ${listInstant(line.supersededAt, language)}`}
                  </td>
                  <td>
                    <code>{line.sha256.slice(0, 12)}…</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
