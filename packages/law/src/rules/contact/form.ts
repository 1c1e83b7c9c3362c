import { cite, day, decided, judgement, rule } from '@rettidig/engine';
import {
  type AttendanceView,
  attendanceViews,
  type InterviewForm,
  interviewForms,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

export interface FormFacts {
  readonly first: boolean;
  /** Sick-listed from a job the citizen still has. */
  readonly sickListedWithEmployer: boolean;
  readonly attendance: AttendanceView;
}

/** The forms an interview may have; where there are several, the citizen chooses. */
export const interviewForm = rule<FormFacts, readonly InterviewForm[]>({
  id: 'samtaler/form',
  title: 'Samtalens form',
  question: 'Hvilken form kan samtalen have?',
  covers: ['R-137'],
  needs: {
    first: fact.yesNo('Den første samtale'),
    sickListedWithEmployer: fact.yesNo('Sygemeldt fra et job, borgeren stadig har'),
    attendance: fact.codeFact('Personligt fremmøde', attendanceViews),
  },
  versions: [
    unreadFrom2020,
    {
      from: day('2023-03-22'),
      basis: [
        cite(sources.lov2952023, 'frit valg af samtaleform'),
        cite(sources.ringkoebingSkjern2022, 'pkt. 4, samtaleform'),
      ],
      decide: ({ first, sickListedWithEmployer, attendance }) => {
        if (first && !sickListedWithEmployer) return decided(['fremmoede']);
        if (attendance === 'besluttet') return decided(['fremmoede']);
        if (attendance === 'overvejes') {
          return judgement('Skal samtalen holdes ved personligt fremmøde?', [
            'Som udgangspunkt vælger borgeren selv formen.',
            'Kommunen kan beslutte fremmøde efter en konkret vurdering af borgerens sag.',
          ]);
        }
        return decided(first ? ['fremmoede', 'digital'] : ['fremmoede', 'telefon', 'digital']);
      },
    },
  ],
  show: (forms) => {
    const list = forms.map((form) => interviewForms.label(form, 'da').toLowerCase());
    return list.length > 1 ? `Borgeren vælger: ${list.join(', ')}.` : `Kun ${list.join()}.`;
  },
  letter: (forms) => {
    if (forms.includes('telefon'))
      return 'Du vælger selv, om vi mødes, taler i telefon eller taler sammen på video.';
    return forms.includes('digital')
      ? 'Du vælger selv, om vi mødes eller taler sammen på video.'
      : 'Du skal møde op til samtalen.';
  },
});
