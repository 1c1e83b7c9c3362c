import type { VNode } from 'preact';
import type { EmployeeVisit } from '../../http/visit.ts';
import { Csrf } from '../../ui/layout.tsx';
import { textsOfBallots } from './ballot-texts.ts';
import type { OpenBallot } from './open-ballot.ts';

const votes = ['for', 'imod', 'undlader'] as const;

/** A vote that is open: what it is about, the member's own vote, and how many have voted. */
export function BallotPanel({
  open: { ballot, number, title, casts, voters, own },
  visit: { words, csrf },
}: {
  readonly open: OpenBallot;
  readonly visit: EmployeeVisit;
}): VNode {
  const t = textsOfBallots(words.language);
  const mine = casts.find(({ member }) => member === own)?.vote ?? null;
  return (
    <section class="panel" aria-labelledby="afstemning">
      <h2 id="afstemning">{t.open}</h2>
      <p>
        <strong lang="da">{`${number}. ${title}`}</strong>
      </p>
      <p>{ballot.about === '' ? t.asItStands : <span lang="da">{ballot.about}</span>}</p>
      {own === null ? null : (
        <form method="post" action={`/udvalg/moeder/${ballot.meeting}/stem`}>
          <Csrf token={csrf} />
          <input type="hidden" name="afstemning" value={ballot.id} />
          <p class="row">
            {votes.map((vote) => (
              <button
                name="stemme"
                value={vote}
                class={mine === vote ? 'primary' : undefined}
                aria-pressed={mine === vote}
              >
                {t.votes[vote]}
              </button>
            ))}
          </p>
          <p class="quiet">{mine === null ? t.notVoted : t.voted(t.votes[mine])}</p>
        </form>
      )}
      <p class="quiet" role="status">
        {t.counted(casts.filter(({ member }) => voters.includes(member)).length, voters.length)}{' '}
        <a href={`/udvalg/moeder/${ballot.meeting}`}>{t.refresh}</a>
      </p>
    </section>
  );
}
