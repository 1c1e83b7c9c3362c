import type { CitizenReplay, Duty } from '@rettidig/casework';
import type { VNode } from 'preact';
import { dutyName } from '../duties/lines.ts';
import { listDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { groupName } from './group-name.ts';
import type { AffectedCitizen, LawChangeAnswer } from './law-change.ts';
import { lawChangeAddress } from './query.ts';

/** So many citizens stand on the page; the file has all of them. */
const shown = 100;

/** The citizens to whom the change means something, each with what it is. */
export function AffectedPanel({
  answer: { affected, question },
  words,
}: {
  readonly answer: LawChangeAnswer;
  readonly words: Words;
}): VNode | null {
  const { t } = words;
  if (affected.length === 0) return null;
  const { before, after, draft } = question;
  return (
    <section class="panel" aria-labelledby="beroerte">
      <div class="row spread">
        <h2 id="beroerte">{t.lawChange.affectedHeading}</h2>
        <a class="no-print" href={lawChangeAddress(before, after, draft, '/lovaendring.csv')}>
          {t.lawChange.file}
        </a>
      </div>
      {affected.length > shown ? (
        <p class="quiet small">{t.lawChange.firstOf(shown, affected.length)}</p>
      ) : null}
      <ul class="people">
        {affected.slice(0, shown).map((citizen) => (
          <li>
            <a class="name" href={`/borgere/${citizen.id}`}>
              {citizen.name}
            </a>
            <span class="quiet">{` · ${citizen.caseworker ?? t.load.unassigned}`}</span>
            <ul class="small">
              {differences(citizen.replay, words).map((text) => (
                <li>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is different for one citizen, a line for each thing. */
export function differences(replay: CitizenReplay, words: Words): readonly string[] {
  const { t, language } = words;
  const { groupBefore, groupAfter, gained, lost, moved } = replay;
  const due = (duty: Duty): string => listDay(duty.due, language);
  const name = (duty: Duty): string => dutyName(duty, t, language);
  const group =
    groupBefore === groupAfter
      ? []
      : [t.lawChange.newGroup(groupName(groupBefore, words), groupName(groupAfter, words))];
  return [
    ...group,
    ...gained.map((duty) => t.lawChange.gained(name(duty), due(duty))),
    ...lost.map((duty) => t.lawChange.lost(name(duty), due(duty))),
    ...moved.map(({ before, after }) => t.lawChange.moved(name(after), due(before), due(after))),
  ];
}

/** One line of the file for each difference. */
export function affectedLines(citizen: AffectedCitizen, words: Words): readonly string[][] {
  const { name, unit, caseworker, replay } = citizen;
  const who = [name, unit, caseworker ?? ''];
  const groups = [groupName(replay.groupBefore, words), groupName(replay.groupAfter, words)];
  return differences(replay, words).map((text) => [...who, ...groups, text]);
}
