import type { WholeMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import type { EmployeeVisit } from '../../http/visit.ts';
import { Csrf } from '../../ui/layout.tsx';
import { textsOfBallots } from '../meetings/ballot-texts.ts';
import type { OpenBallot } from '../meetings/open-ballot.ts';

/** Where the one who writes the minutes opens a vote for the members, sees it, and closes it. */
export function BallotControl({
  open,
  point: { item },
  visit: { words, csrf },
}: {
  /** The vote that is open at the meeting, on this point or another; null: none. */
  readonly open: OpenBallot | null;
  readonly point: WholeMeeting['points'][number];
  readonly visit: EmployeeVisit;
}): VNode {
  const t = textsOfBallots(words.language);
  const path = `/udvalg/moeder/${item.meeting}/referat/${item.id}`;
  if (open !== null && open.ballot.item !== item.id) {
    return <p class="note">{`${t.oneAtATime} (${open.number}. ${open.title})`}</p>;
  }
  if (open === null) {
    return (
      <details class="panel no-print">
        <summary>{t.start}</summary>
        <form method="post" action={`${path}/afstemning`}>
          <Csrf token={csrf} />
          <p class="quiet">{t.startLead}</p>
          <div class="field">
            <label for="om">{t.about}</label>
            <p class="hint" id="om-hjaelp">
              {t.aboutHint}
            </p>
            <input id="om" name="om" type="text" maxLength={300} aria-describedby="om-hjaelp" />
          </div>
          <p>
            <button>{t.begin}</button>
          </p>
        </form>
      </details>
    );
  }
  const { casts, voters, ballot } = open;
  return (
    <section class="panel no-print" aria-labelledby="afstemning-aaben">
      <h2 id="afstemning-aaben">{t.open}</h2>
      <p>{ballot.about === '' ? t.asItStands : <span lang="da">{ballot.about}</span>}</p>
      <p role="status">
        {t.counted(casts.filter(({ member }) => voters.includes(member)).length, voters.length)}{' '}
        <a href={path}>{t.refresh}</a>
      </p>
      {casts.length === 0 ? (
        <p class="quiet">{t.noneVoted}</p>
      ) : (
        <ul class="bullets">
          {casts.map(({ member, vote }) => (
            <li>{`${member}: ${t.votes[vote]}`}</li>
          ))}
        </ul>
      )}
      <form method="post" action={`${path}/luk`}>
        <Csrf token={csrf} />
        <input type="hidden" name="afstemning" value={ballot.id} />
        <p>
          <button class="primary">{t.close}</button>
        </p>
      </form>
    </section>
  );
}
