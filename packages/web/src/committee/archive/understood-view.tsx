import {
  type AgendaItem,
  attendeeText,
  decisionLines,
  type ReadMeeting,
  slots,
} from '@rettidig/committee';
import type { ComponentChildren, VNode } from 'preact';
import { listDay } from '../../format/days.ts';
import { timeText } from '../../format/times.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { textsOfArchive } from './texts.ts';

/** How a decision about some points is written for a person, and read again. */
export const pointPattern = 'Ad {numre}.';

type Read = ReadMeeting['meeting'];

/** Who met, when and where. `at` is the page of the paper; null where nothing can be changed. */
export function HeadView({
  meeting: { body, on, from, to, place, participants, attendees },
  at,
  words: { language },
}: {
  readonly meeting: Read;
  readonly at: string | null;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(language);
  const time = [from, to]
    .flatMap((one) => (one === null ? [] : [timeText(one, language)]))
    .join('–');
  return (
    <section aria-labelledby="moedet">
      <h3 id="moedet">{t.meeting}</h3>
      <dl class="pairs">
        <Pair name={t.body} value={body ?? t.unknown} />
        <Pair name={t.day} value={on === null ? t.unknown : listDay(on, language)} />
        <Pair name={t.time} value={time === '' ? t.unknown : time} />
        <Pair name={t.place} value={place ?? t.unknown} />
      </dl>
      <h4>{`${t.members} (${participants.length})`}</h4>
      <ul class="bullets">
        {participants.map(({ name, party, role, presence, arrived, left }) => (
          <li>
            <span lang="da">{party === null ? name : `${name} (${party})`}</span>
            {[
              role === 'medlem' ? '' : t.roles[role],
              presence === 'til-stede' ? '' : t.presences[presence],
              arrived === null ? '' : `${t.came} ${timeText(arrived, language)}`,
              left === null ? '' : `${t.went} ${timeText(left, language)}`,
            ]
              .filter((text) => text !== '')
              .map((text) => `, ${text.toLocaleLowerCase('da')}`)}
          </li>
        ))}
      </ul>
      {attendees.length === 0 ? null : (
        <>
          <h4>{t.attendees}</h4>
          <ul class="bullets" lang="da">
            {attendees.map((one) => (
              <li>{attendeeText(one)}</li>
            ))}
          </ul>
        </>
      )}
      {at === null ? null : (
        <p class="no-print">
          <a href={`${at}/hoved`}>{t.changeHead}</a>
        </p>
      )}
    </section>
  );
}

/** A point as it was understood. */
export function ItemView({
  item,
  at,
  words: { language },
  children,
}: {
  readonly item: AgendaItem;
  /** The page where it is corrected; null where nothing can be changed. */
  readonly at: string | null;
  readonly words: Words;
  readonly children: ComponentChildren;
}): VNode {
  const t = textsOfArchive(language);
  const { number, title, type, caseNumber, openness, recommendation, decision } = item;
  const names = (label: string, some: readonly string[]): VNode | null =>
    some.length === 0 ? null : <Pair name={label} value={some.join(', ')} />;
  return (
    <section class="understood">
      <h3>
        <span lang="da">{`${number}. ${title}`}</span>
      </h3>
      {openness.open ? null : (
        <p class="status">
          <Icon name="beskyttet" />
          {t.closed}
          {openness.ground === '' ? '' : `: ${openness.ground}`}
        </p>
      )}
      <dl class="pairs" lang="da">
        {openness.open ? null : (
          <Pair
            name={t.publicReads}
            value={[openness.publicTitle ?? t.formWords, openness.publicDecision ?? '']
              .filter((text) => text !== '')
              .join(': ')}
          />
        )}
        {type === null ? null : <Pair name={t.type} value={type} />}
        {caseNumber === null ? null : <Pair name={t.caseNumber} value={caseNumber} />}
        {item.sections.map(({ slot, text }) => (
          <Pair
            name={slots.label(slot, language)}
            value={
              text.length <= shortText ? (
                text
              ) : (
                <details>
                  <summary>{`${text.slice(0, shortText).replace(/\s+\S*$/u, '')} …`}</summary>
                  <span class="lines">{text}</span>
                </details>
              )
            }
          />
        ))}
        {recommendation === null ? null : (
          <Pair
            name={t.recommendation}
            value={
              <>
                {recommendation.lead}
                <ol>
                  {recommendation.points.map((point) => (
                    <li>{point}</li>
                  ))}
                </ol>
              </>
            }
          />
        )}
        <Pair
          name={t.decision}
          value={
            decision === null ? (
              t.noDecision
            ) : (
              <span class="lines">{decisionLines(decision, pointPattern).join('\n')}</span>
            )
          }
        />
        {names(t.absent, item.absent)}
        {names(t.disqualified, item.disqualified)}
        {item.attachments.length === 0 ? null : (
          <Pair
            name={t.attachments}
            value={
              <ol>
                {item.attachments.map(({ title: own, open, documentNumber }) => (
                  <li>
                    {[own, documentNumber ?? '', open ? '' : t.closed]
                      .filter((text) => text !== '')
                      .join(', ')}
                  </li>
                ))}
              </ol>
            }
          />
        )}
      </dl>
      {at === null ? null : (
        <div class="row no-print">
          <a href={at} aria-label={`${t.changePoint}: ${number}. ${title}`}>
            {t.changePoint}
          </a>
          {children}
        </div>
      )}
    </section>
  );
}

const shortText = 160;

/** Who approved the minutes, and when. */
export function SheetView({
  approvals,
  at,
  words: { language },
}: {
  readonly approvals: Read['approvals'];
  readonly at: string | null;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(language);
  return (
    <section aria-labelledby="underskrifter">
      <h3 id="underskrifter">{t.sheet}</h3>
      {approvals.length === 0 ? (
        <p class="quiet">–</p>
      ) : (
        <ul class="bullets">
          {approvals.map(({ member, state, on }) => (
            <li>
              <span lang="da">{member}</span>
              {`: ${t.approvals[state]}${on === null ? '' : ` ${listDay(on, language)}`}`}
            </li>
          ))}
        </ul>
      )}
      {at === null ? null : (
        <p class="no-print">
          <a href={at}>{t.changeSheet}</a>
        </p>
      )}
    </section>
  );
}

function Pair({
  name,
  value,
}: {
  readonly name: string;
  readonly value: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
