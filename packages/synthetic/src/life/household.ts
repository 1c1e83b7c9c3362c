import type { HouseholdSpell } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { birthdayOf } from '../calendar/calendar.ts';
import type { Choices, Stream } from '../random/stream.ts';
import type { Life } from './life.ts';

type Household = HouseholdSpell['household'];
type Spell = Omit<HouseholdSpell, 'id'>;

/** Not everyone has told; the rate of those is missing. */
const percentTold = 94;

/** 6.5 percent are providers, the national share the consequence note of Lyngby-Taarbæk counts with (2014). */
const atHome: Readonly<Record<'young' | 'middle' | 'adult', Choices<Household>>> = {
  young: [
    [380, 'hjemmeboende'],
    [555, 'udeboende'],
    [30, 'enlig-forsoerger'],
    [20, 'forsoerger-med-su-partner'],
    [15, 'forsoerger-med-anden-partner'],
  ],
  middle: [
    [110, 'hjemmeboende'],
    [825, 'udeboende'],
    [32, 'enlig-forsoerger'],
    [13, 'forsoerger-med-su-partner'],
    [20, 'forsoerger-med-anden-partner'],
  ],
  adult: [
    [935, 'udeboende'],
    [30, 'enlig-forsoerger'],
    [35, 'forsoerger-med-anden-partner'],
  ],
};

/** Whom a person lives with from the first contact on; who lives with the parents moves out at 30 at the latest. */
export function householdsOf(chance: Stream, { birthDate, courses }: Life): readonly Spell[] {
  const from = courses[0]?.contactOn;
  if (from === undefined || !chance.chance(percentTold)) return [];
  const household = chance.weighted(atHome[ageGroup(birthDate, from)]);
  if (household !== 'hjemmeboende') return [{ household, from, to: openEnd }];
  const latest = birthdayOf(birthDate, 30);
  const moved = from + chance.between(200, 1500);
  const movesOut = (moved < latest ? moved : latest) as Day;
  return [
    { household, from, to: movesOut },
    { household: 'udeboende', from: movesOut, to: openEnd },
  ];
}

function ageGroup(birthDate: Day, on: Day): keyof typeof atHome {
  if (on < birthdayOf(birthDate, 25)) return 'young';
  return on < birthdayOf(birthDate, 30) ? 'middle' : 'adult';
}
