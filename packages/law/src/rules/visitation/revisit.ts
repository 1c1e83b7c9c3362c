import {
  addDays,
  cite,
  danishLongDay,
  type Day,
  day,
  decided,
  judgement,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type Category,
  type Clarity,
  clarities,
  personCategories,
  type TargetGroup,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { monthsAfter } from '../requirement.ts';
import { unreadFrom2020 } from '../unread.ts';

export interface ClarityFacts {
  readonly group: TargetGroup;
  readonly contactOn: Day;
  readonly clarity: Clarity;
}

/** What follows the first interview with a young citizen. */
export type AfterFirstInterview =
  | { readonly next: 'visiteres-nu' }
  | { readonly next: 'flere-samtaler'; readonly latest: Day };

/** Whether the young citizen can be placed at the first interview, or more interviews come first. */
export const clearPicture = rule<ClarityFacts, AfterFirstInterview>({
  id: 'visitation/foerste-samtale',
  title: 'Visitation ved den første samtale',
  question: 'Kan den unge visiteres ved den første samtale?',
  covers: ['R-015'],
  needs: {
    group: fact.group,
    contactOn: fact.contactOn,
    clarity: fact.codeFact('Billedet af den unge', clarities),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.strategi2014, 'proces for visitation'),
        cite(sources.pjeceUnge2013, 'afsnit 2'),
      ],
      decide: ({ group, contactOn, clarity }, on, ask): Outcome<AfterFirstInterview> => {
        if (group !== 'ung-ikke-visiteret') return notInForce;
        if (clarity === 'klart') return decided({ next: 'visiteres-nu' });
        if (clarity === 'uklart') {
          const months = ask.value(values.visitationFristMaaneder, group, on);
          return decided({
            next: 'flere-samtaler',
            latest: monthsAfter(ask, contactOn, months),
          });
        }
        return judgement('Er billedet af den unge klart efter den første samtale?', [
          'Er billedet klart, kan den unge visiteres ved den første samtale.',
          'Er der uklarheder, holdes flere samtaler i de første måneder.',
          'Er problemerne synlige og omfattende, kan den unge visiteres aktivitetsparat med det samme.',
        ]);
      },
    },
    unreadFrom2020,
  ],
  show: (answer) =>
    answer.next === 'visiteres-nu'
      ? 'Ja, den unge kan visiteres nu.'
      : `Nej, der holdes flere samtaler, og den unge visiteres senest den ${danishLongDay(answer.latest)}.`,
  letter: (answer) =>
    answer.next === 'visiteres-nu'
      ? 'Vi kan nu afgøre, hvilken gruppe du hører til.'
      : `Vi skal tale med dig igen. Senest den ${danishLongDay(answer.latest)} afgør vi, hvilken gruppe du hører til.`,
});

/** A change of category is possible at any time; new information calls for it, and a person judges. */
export const newVisitation = rule<{ category: Category; newInformation: boolean }, boolean>({
  id: 'visitation/genvisitation',
  title: 'Ny visitation',
  question: 'Skal borgerens kategori vurderes igen?',
  covers: ['R-019'],
  needs: {
    category: fact.codeFact('Nuværende kategori', personCategories),
    newInformation: fact.yesNo('Ny viden om borgerens sag'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.strategi2014, 'visitationen benyttes dynamisk')],
      decide: revisit,
    },
    {
      from: day('2020-01-01'),
      basis: [
        cite(sources.lab2020, '§ 6'),
        cite(sources.bek4422023, '§ 28, stk. 2: første visitation og ændringer'),
      ],
      decide: revisit,
    },
  ],
  show: () => 'Nej, der er ingen ny viden.',
  letter: () => 'Du bliver i den gruppe, du er i.',
});

function revisit(facts: { category: Category; newInformation: boolean }): Outcome<boolean> {
  if (!facts.newInformation) return decided(false);
  const now = personCategories.label(facts.category, 'da').toLowerCase();
  return judgement(`Er borgeren stadig ${now}?`, [
    'Kategorien kan ændres på ethvert tidspunkt, når der kommer ny viden om sagen.',
    'Skifter kategorien, gælder fristerne i den nye kategori.',
  ]);
}

/** The last day of the visitation interview for those who already had help when the reform came. */
export const transitionVisitation = rule<{ helpSince: Day }, Day>({
  id: 'visitation/overgang',
  title: 'Visitation før kontanthjælpsreformen',
  question: 'Hvornår skal den, der allerede får hjælp, senest have sin visitationssamtale?',
  covers: ['R-018'],
  readings: ['0011-foer-kontanthjaelpsreformen'],
  needs: { helpSince: fact.dayFact('Får hjælp fra') },
  versions: [
    {
      from: day('2013-07-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 1, overgangsregler'),
        cite(sources.pjeceVoksne2013, 'afsnit 1, overgangsregler'),
      ],
      decide: ({ helpSince }) => {
        const reform = sources.pjeceUnge2013.inForceFrom;
        return helpSince < reform ? decided(addDays(reform, -1)) : notInForce;
      },
    },
    { from: day('2014-01-01'), basis: [cite(sources.pjeceUnge2013, 'afsnit 2')] },
  ],
  show: (due) => `Senest den ${danishLongDay(due)}.`,
  letter: (due) =>
    `Du skal til en samtale senest den ${danishLongDay(due)}. Her afgør vi, hvilken gruppe du hører til.`,
});
