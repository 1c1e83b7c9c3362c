import { markOf } from '@rettidig/committee';
import { danishLongDay } from '@rettidig/engine';
import {
  insertsOfMeeting,
  type KeptInsert,
  wholeMeeting,
  type WholeMeeting,
} from '@rettidig/store';
import type { VNode } from 'preact';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import { type Standing, standingOf, verifiedInTime } from '../inserts/standing.ts';
import { groundOf } from './load.ts';
import { numbersPath } from './path.ts';
import { Since, titleOf } from './since-view.tsx';
import { Underway } from './underway.tsx';
import { textsOfNumbers } from './texts.ts';

interface MeetingNumbers {
  readonly whole: WholeMeeting;
  readonly inserts: readonly KeptInsert[];
  readonly standing: Standing;
}

/** @throws NotFoundError when there is no such meeting */
export async function loadMeetingNumbers(
  visit: EmployeeVisit,
  { moede, efterproev }: { readonly moede: string; readonly efterproev: boolean },
): Promise<MeetingNumbers> {
  const { whole, inserts } = await visit.read(async (tx) => {
    const found = await wholeMeeting(tx, moede);
    if (found === null) throw new NotFoundError();
    return { whole: found, inserts: await insertsOfMeeting(tx, moede) };
  });
  const from = groundOf(visit);
  const standing = efterproev
    ? await verifiedInTime(from, inserts)
    : await standingOf(from, inserts);
  return { whole, inserts, standing };
}

/** The numbers of a meeting by point, and what is learnt of each since it was put in. */
export function MeetingNumbersView({
  model: { whole, inserts, standing },
  words,
}: {
  readonly model: MeetingNumbers;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfNumbers(language);
  const found = new Map(inserts.map((insert, at) => [insert.id, standing.checked[at] ?? null]));
  const path = `/udvalg/moeder/${whole.kept.id}`;
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href={path}>{t.meetingBack}</a>
        </p>
        <h1>{t.meetingTitle}</h1>
        <p lang="da">{`${whole.body.name}, ${danishLongDay(whole.kept.on)}`}</p>
        <p>{t.meetingLead}</p>
      </div>
      <div class="panels">
        {inserts.length === 0 ? (
          <p class="note">{t.meetingNone}</p>
        ) : (
          <form method="get" action={`${path}/tal`} class="no-print stack">
            <input type="hidden" name="efterproev" value="ja" />
            <Underway run={standing.run} words={words} />
            <p>{t.verifyLead}</p>
            <p>
              <button class="primary">{t.verify}</button>
            </p>
          </form>
        )}
        {whole.points.map(({ item, matter }) => {
          const own = inserts.filter((one) => one.matter === matter.id);
          return own.length === 0 ? null : (
            <section class="panel stack" aria-labelledby={`punkt-${item.position}`}>
              <h2 id={`punkt-${item.position}`}>{`${t.point(item.position)}: ${matter.title}`}</h2>
              <div class="scroll" tabIndex={0} role="region" aria-label={matter.title}>
                <table>
                  <thead>
                    <tr>
                      {[t.mark, t.shows, t.known, t.since].map((head) => (
                        <th scope="col">{head}</th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {own.map((insert) => (
                      <tr>
                        <th scope="row" class="nowrap">
                          <code>{markOf(insert)}</code>
                        </th>
                        <td lang="da">
                          {insert.shown.what === 'tal'
                            ? `${insert.shown.text}: ${insert.shown.caption}`
                            : titleOf(insert.shown)}
                        </td>
                        <td class="nowrap">{listInstant(insert.asKnownAt, language)}</td>
                        <td>
                          <Since checked={found.get(insert.id) ?? null} words={words} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <p>
                <a href={numbersPath(matter.id)}>{t.toNumbers}</a>
              </p>
            </section>
          );
        })}
      </div>
    </div>
  );
}
