import {
  addWeeks,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  judgement,
  missable,
  notInForce,
  rule,
} from '@rettidig/engine';
import { sicknessCategories, type SicknessCategory } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadBefore2015, unreadSpring2026 } from './unread-law.ts';

const basis2015 = [cite(sources.sdp12, '§ 12')];
/** Phase 1 ended the categories. */
const ended = {
  from: day('2026-07-01'),
  basis: [cite(sources.lov1750Fremlaeggelse, 'kategorierne udgår')],
} as const;

export interface SicknessCategoryFacts {
  readonly firstAbsence: Day;
  /** The day the citizen is expected to be quite well, as a person has judged it. */
  readonly expectedWell: Day | null;
}

/** Category 1 when full recovery is expected within the bound; whether later is 2 or 3 is for a person to judge. */
export const sicknessCategory = rule<SicknessCategoryFacts, SicknessCategory>({
  id: 'sygdom/kategori',
  title: 'Kategori i sygedagpengesagen',
  question: 'Hvilken kategori hører den sygemeldte til?',
  covers: [],
  readings: ['0028-sygedagpengereformen-2015', '0031-sygedagpenge-2026'],
  needs: {
    firstAbsence: fact.dayFact('Første fraværsdag'),
    expectedWell: missable(fact.dayFact('Dag, borgeren ventes helt rask')),
  },
  versions: [
    unreadBefore2015,
    {
      from: day('2015-01-05'),
      basis: basis2015,
      decide: ({ firstAbsence, expectedWell }, on, ask) => {
        const weeks = ask.value(values.sygdomKategoriGraenseUger, null, on);
        const bound = addWeeks(firstAbsence, weeks);
        ask.step(
          'Grænsen for kategori 1',
          () =>
            `${danishLongDay(firstAbsence)} + ${counted(weeks, 'uge', 'uger')} = ${danishLongDay(bound)}`,
        );
        if (expectedWell <= bound) return decided('kategori-1');
        return judgement('Hører den sygemeldte til kategori 2 eller kategori 3?', [
          'Kategori 3, når borgeren også har andre udfordringer og har brug for en indsats på tværs af forvaltninger.',
          'Ellers kategori 2.',
          'Kategorien vurderes igen ved hver opfølgning.',
        ]);
      },
    },
    unreadSpring2026,
    ended,
  ],
  show: (category) => `${sicknessCategories.label(category, 'da')}.`,
  letter: () => 'Du hører til kategori 1, fordi vi venter, at du snart er rask.',
});

/** When the municipality places a sick-listed person in a category. */
export const sicknessCategoryMoment = rule<
  { category: SicknessCategory },
  'oplysningsskema' | 'foerste-opfoelgning'
>({
  id: 'sygdom/kategori-tidspunkt',
  title: 'Tidspunkt for kategorien',
  question: 'Hvornår vælger kommunen kategorien?',
  covers: [],
  readings: ['0028-sygedagpengereformen-2015', '0031-sygedagpenge-2026'],
  needs: { category: fact.codeFact('Kategori', sicknessCategories) },
  versions: [
    unreadBefore2015,
    {
      from: day('2015-01-05'),
      basis: basis2015,
      decide: ({ category }) => {
        if (category === 'ingen') return notInForce;
        return decided(category === 'kategori-1' ? 'oplysningsskema' : 'foerste-opfoelgning');
      },
    },
    unreadSpring2026,
    ended,
  ],
  show: (moment) =>
    `${moment === 'oplysningsskema' ? 'Når kommunen har modtaget oplysningsskemaet' : 'Ved den første opfølgning'}. Kategorien vurderes igen ved hver opfølgning.`,
  letter: (moment) =>
    moment === 'oplysningsskema'
      ? 'Vi vælger din kategori, når vi har dit oplysningsskema.'
      : 'Vi vælger din kategori, når vi holder den første opfølgning med dig.',
});
