import {
  type Ask,
  cite,
  danishLongDay,
  type Day,
  day,
  decided,
  judgement,
  missing,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type FollowUpForm, sicknessCategories, type SicknessCategory } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { type Requirement, showDue, single, weeksAfter } from '../requirement.ts';
import { unreadBefore2015, unreadFrom2026 } from './unread-law.ts';

const employed = fact.yesNo('Borgeren har en arbejdsgiver');

export interface FollowUpFormFacts {
  readonly category: SicknessCategory;
  readonly first: boolean;
  readonly employed: boolean;
}

const formsInWords: Readonly<Record<FollowUpForm, string>> = {
  'digital-opfoelgning': 'Opfølgningen kan være alene digital.',
  'personligt-fremmoede': 'Opfølgningen holdes ved personligt fremmøde.',
  'fremmoede-eller-digitalt': 'Opfølgningen holdes ved personligt fremmøde eller digitalt.',
  'borgerens-valg':
    'Borgeren vælger mellem fremmøde, telefon og et digitalt møde, medmindre kommunen efter en konkret vurdering kræver fremmøde.',
};

const formLetters: Readonly<Record<FollowUpForm, string>> = {
  'digital-opfoelgning': 'Du kan svare på nettet og behøver ikke møde op.',
  'personligt-fremmoede': 'Du skal møde op til samtalen.',
  'fremmoede-eller-digitalt': 'Du kan møde op til samtalen eller tage den på nettet.',
  'borgerens-valg': 'Du vælger selv, om du vil møde op, ringe sammen eller mødes på nettet.',
};

const formUnread = missing('Opfølgningens form fra 2020 til 21. marts 2023 (ikke læst i en kilde)');

/** The form a follow-up must or may have. */
export const followUpForm = rule<FollowUpFormFacts, FollowUpForm>({
  id: 'sygdom/opfoelgning-form',
  title: 'Opfølgningens form',
  question: 'Hvilken form skal opfølgningen have?',
  covers: ['R-125'],
  readings: ['0028-sygedagpengereformen-2015', '0031-sygedagpenge-2026'],
  needs: {
    category: fact.codeFact('Kategori', sicknessCategories),
    first: fact.yesNo('Det er den første opfølgning'),
    employed,
  },
  versions: [
    unreadBefore2015,
    {
      from: day('2015-01-05'),
      basis: [
        cite(sources.starSygedagpengeopfoelgning, 'opfølgningens form'),
        cite(sources.cabiVisitationskategorier, 'opfølgningens form'),
      ],
      decide: ({ category }) =>
        decided(category === 'kategori-1' ? 'digital-opfoelgning' : 'personligt-fremmoede'),
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.sdp13b2023, '§ 13 b, teksten før 2023 er ikke læst')],
      decide: () => formUnread,
    },
    {
      from: day('2023-03-22'),
      basis: [cite(sources.sdp13b2023, '§ 13 b'), cite(sources.lov2952023, 'frit valg af form')],
      decide: (facts) => {
        if (facts.category === 'kategori-1') return notInForce;
        if (!facts.first) return decided('borgerens-valg');
        return decided(facts.employed ? 'fremmoede-eller-digitalt' : 'personligt-fremmoede');
      },
    },
    unreadFrom2026,
  ],
  show: (form) => formsInWords[form],
  letter: (form) => formLetters[form],
});

/** The first follow-up after the employer or the citizen has asked for fast track. */
export const fastTrack = rule<{ requestedOn: Day }, Requirement>({
  id: 'sygdom/fast-track',
  title: 'Fast track',
  question: 'Hvornår skal den første opfølgning være holdt, når der er bedt om fast track?',
  covers: [],
  readings: ['0028-sygedagpengereformen-2015', '0041-pligter-i-sygedagpengesagen'],
  needs: { requestedOn: fact.dayFact('Anmodning om fast track') },
  versions: [
    {
      from: day('2015-01-05'),
      basis: [cite(sources.sygedagpengereform2014, 'fast track')],
      decide: fastTrackDue,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.sdp13b2023, '§ 13 b, stk. 2, jf. §§ 7 c og 7 e')],
      decide: fastTrackDue,
    },
  ],
  show: showDue,
  letter: ({ due }) => `Du får den første samtale senest den ${danishLongDay(due)}.`,
});

function fastTrackDue(
  { requestedOn }: { requestedOn: Day },
  on: Day,
  ask: Ask,
): Outcome<Requirement> {
  const weeks = ask.value(values.sygdomFastTrackUger, null, on);
  return decided(single(requestedOn, weeksAfter(ask, requestedOn, weeks)));
}

/** The talk an employer must hold with the sick-listed employee. */
export const employerTalk = rule<{ employed: boolean; firstAbsence: Day }, Requirement>({
  id: 'sygdom/arbejdsgiverens-samtale',
  title: 'Arbejdsgiverens samtale',
  question: 'Hvornår skal arbejdsgiveren senest have talt med den sygemeldte?',
  covers: [],
  readings: ['0028-sygedagpengereformen-2015'],
  needs: { employed, firstAbsence: fact.dayFact('Første fraværsdag') },
  versions: [
    unreadBefore2015,
    {
      from: day('2015-01-05'),
      basis: [cite(sources.cabiVisitationskategorier, 'arbejdsgiverens samtale')],
      decide: (facts, on, ask) => {
        if (!facts.employed) return notInForce;
        const weeks = ask.value(values.sygdomArbejdsgiverensSamtaleUger, null, on);
        const due = weeksAfter(ask, facts.firstAbsence, weeks);
        return decided(single(facts.firstAbsence, due));
      },
    },
  ],
  show: showDue,
  letter: ({ due }) =>
    `Din chef skal tale med dig om, hvornår du kan komme tilbage. Det skal ske senest den ${danishLongDay(due)}.`,
});

/** The effort at the workplace that keeps a sick-listed employee in the job. */
export const jobRetention = rule<{ employed: boolean }, never>({
  id: 'sygdom/fastholdelse',
  title: 'Fastholdelse i arbejdet',
  question: 'Hvilken indsats på arbejdspladsen kan holde borgeren i arbejdet?',
  covers: ['R-121'],
  readings: ['0028-sygedagpengereformen-2015', '0031-sygedagpenge-2026'],
  needs: { employed },
  versions: [
    {
      from: day('2015-01-05'),
      basis: [
        cite(sources.aftaleSygedagpenge2013, 'aftalens femte punkt (linje 352)'),
        cite(sources.sygedagpengereform2014, 'opfølgning og indsats'),
      ],
      decide: (facts) =>
        facts.employed
          ? judgement('Hvilken indsats på arbejdspladsen kan holde borgeren i arbejdet?', [
              'Indsatsen ligger i starten af sygeperioden.',
              'Den er rettet mod en virksomhed og mod at fastholde borgeren i arbejdet.',
            ])
          : notInForce,
    },
    unreadFrom2026,
  ],
  show: () => '',
});
