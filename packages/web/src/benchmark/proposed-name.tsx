import { type NearNames, nearNames } from '@rettidig/benchmark';
import type { BenchmarkFile, BenchmarkParticipant } from '@rettidig/store';
import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { namesIn, type RoundStanding } from './round-load.ts';
import { textsOfBenchmark } from './texts.ts';

/** Those who take part under a name so like another that they may be the same. */
export function likeNames(
  name: string,
  participants: readonly BenchmarkParticipant[],
): readonly BenchmarkParticipant[] {
  return participants.filter((one) =>
    nearNames([name, one.name]).some(
      ({ wrong, right }) => [wrong, right].includes(name) && [wrong, right].includes(one.name),
    ),
  );
}

/** A submission under a name that nobody in the round has, but somebody nearly has: one decides who it is. */
export function ProposedName({
  file,
  standing,
  csrf,
  words,
}: {
  readonly file: BenchmarkFile;
  readonly standing: RoundStanding;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(words.language);
  const [name = ''] = namesIn(file.content);
  const participants = standing.participations.map(({ participant }) => participant);
  const heading = `hvem-${file.id}`;
  return (
    <section class="note warn" aria-labelledby={heading}>
      <h2 id={heading}>{t.unplacedHeading}</h2>
      <p>{t.unplaced(file.fileName, name)}</p>
      <form method="post" action={`/benchmark/${standing.round.id}/navn`} class="row">
        <Csrf token={csrf} />
        <input type="hidden" name="fil" value={file.id} />
        {likeNames(name, participants).map(({ id, name: known }) => (
          <button name="er" value={id}>
            {t.itIs(known)}
          </button>
        ))}
        <button name="er" value="ny">
          {t.itIsNew(name)}
        </button>
        <button name="er" value="ingen">
          {t.dismiss}
        </button>
      </form>
    </section>
  );
}

/** Names in the tables of a round that may be one municipality: one says whether they are. */
export function NamesInTables({
  tables,
  round,
  csrf,
  words,
}: {
  readonly tables: BenchmarkFile;
  readonly round: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(words.language);
  return (
    <>
      {openPairs(tables).map(({ wrong, right }) => (
        <section class="note warn" aria-label={t.sameName(wrong, right)}>
          <p>{t.sameName(wrong, right)}</p>
          <form method="post" action={`/benchmark/${round}/navne`} class="row">
            <Csrf token={csrf} />
            <input type="hidden" name="galt" value={wrong} />
            <input type="hidden" name="rigtigt" value={right} />
            <button name="er" value="samme">
              {t.itIs(right)}
            </button>
            <button name="er" value="forskellige">
              {t.areDifferent}
            </button>
          </form>
        </section>
      ))}
    </>
  );
}

/** The names of tables that are asked about still. */
export function openPairs({ content, remarks }: BenchmarkFile): readonly NearNames[] {
  const asked = new Set(remarks.map(({ municipality }) => municipality));
  return nearNames(namesIn(content)).filter(({ wrong }) => asked.has(wrong));
}
