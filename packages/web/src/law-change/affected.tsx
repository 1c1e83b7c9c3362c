import {
  changesGroup,
  type CitizenReplay,
  type Duty,
  dutyKinds,
  type MovedDuty,
} from '@rettidig/casework';
import { type Day, danishMoney, type Money } from '@rettidig/engine';
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

/** What is different for one citizen, a line for each thing; numbers of a series that change alike are one line. */
export function differences(replay: CitizenReplay, words: Words): readonly string[] {
  const { t, language } = words;
  const { groupBefore, groupAfter, gained, lost, moved } = replay;
  const due = (day: Day): string => listDay(day, language);
  const group = changesGroup(replay)
    ? [t.lawChange.newGroup(groupName(groupBefore, words), groupName(groupAfter, words))]
    : [];
  return [
    ...group,
    ...alike(gained, ({ due: day }) => `${day}`).map((duties) =>
      t.lawChange.gained(nameOf(duties, words), due(duties[0].due)),
    ),
    ...alike(lost, ({ due: day }) => `${day}`).map((duties) =>
      t.lawChange.lost(nameOf(duties, words), due(duties[0].due)),
    ),
    ...alike(moved, ({ before, after }) => `${before.due} ${after.due}`).map((pairs) => {
      const [{ before, after }] = pairs;
      const name = nameOf([after, ...pairs.slice(1).map((pair) => pair.after)], words);
      return t.lawChange.moved(name, due(before.due), due(after.due));
    }),
    ...amounts(replay, words),
  ];
}

function amounts({ moneyBefore, moneyAfter }: CitizenReplay, { t }: Words): readonly string[] {
  if (moneyBefore.outcome !== 'afgjort' || moneyAfter.outcome !== 'afgjort') return [];
  const [old, next] = [moneyBefore.value, moneyAfter.value];
  const text = (before: Money, after: Money, said: typeof t.lawChange.otherAmount) =>
    before === after ? [] : [said(danishMoney(before), danishMoney(after))];
  return [
    ...text(old.monthly, next.monthly, t.lawChange.otherAmount),
    ...text(old.municipality, next.municipality, t.lawChange.otherShare),
  ];
}

type Some<T> = readonly [T, ...T[]];

/** Duties of one kind and series to which the same thing happens. */
function alike<T extends Duty | MovedDuty>(all: readonly T[], what: (one: T) => string): Some<T>[] {
  const key = (one: T): string => {
    const { kind, of, course } = 'after' in one ? one.after : one;
    return `${kind} ${of} ${course} ${what(one)}`;
  };
  // A group of Map.groupBy is never empty.
  return [...Map.groupBy(all, key).values()] as unknown as Some<T>[];
}

function nameOf(duties: Some<Duty>, { t, language }: Words): string {
  const [first] = duties;
  const last = duties.at(-1) ?? first;
  if (duties.length === 1 || first.of < 2) return dutyName(first, t, language);
  const numbers = t.duty.numbersOf(first.number, last.number, first.of);
  return `${dutyKinds.label(first.kind, language)} ${numbers}`;
}

/**
 * One line of the file for each difference.
 * @param draft the draft that has a part in it, on every line, so that no line can pass for law in force; null: none
 */
export function affectedLines(
  citizen: AffectedCitizen,
  draft: string | null,
  words: Words,
): readonly string[][] {
  const { name, unit, caseworker, replay } = citizen;
  const who = [name, unit, caseworker ?? ''];
  const groups = [groupName(replay.groupBefore, words), groupName(replay.groupAfter, words)];
  return differences(replay, words).map((text) => [...who, ...groups, text, draft ?? '']);
}
