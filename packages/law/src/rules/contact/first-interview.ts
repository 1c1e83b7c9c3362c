import { cite, day, decided, notInForce, rule } from '@rettidig/engine';
import {
  type FirstInterviewContent,
  firstInterviewContents,
  type TargetGroup,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { hasEducationOrder } from '../education-order/order.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

const ofTheYoung: readonly FirstInterviewContent[] = [
  'faelles-maal-uddannelse',
  'afklaring',
  'trin',
];
const ofAdults: readonly FirstInterviewContent[] = ['faelles-maal-job', 'videre-forloeb'];
const adults: readonly TargetGroup[] = [
  'jobparat',
  'aktivitetsparat',
  'kontanthjaelp-ikke-visiteret',
];

/** What must be settled or begun at the first interview, on the very day. */
export const firstInterviewContent = rule<{ group: TargetGroup }, readonly FirstInterviewContent[]>(
  {
    id: 'samtaler/foerste-indhold',
    title: 'Den første samtales indhold',
    question: 'Hvad skal aftales eller sættes i gang ved den første samtale?',
    covers: ['R-013', 'R-016', 'R-036'],
    needs: { group: fact.group },
    versions: [
      {
        from: day('2014-01-01'),
        basis: [cite(sources.pjeceUnge2013, 'afsnit 2'), cite(sources.pjeceVoksne2013, 'afsnit 2')],
        decide: ({ group }) => {
          if (hasEducationOrder(group)) return decided(ofTheYoung);
          return adults.includes(group) ? decided(ofAdults) : notInForce;
        },
      },
      unreadFrom2020,
    ],
    show: (contents) =>
      `${contents.map((content) => firstInterviewContents.label(content, 'da')).join('. ')}.`,
    letter: (contents) =>
      contents.includes('faelles-maal-job')
        ? 'Ved den første samtale aftaler vi et mål om job og taler om dit videre forløb.'
        : 'Ved den første samtale aftaler vi et mål om uddannelse og finder ud af, hvad du har brug for.',
  },
);

/** Those who can start on an education at once register as job seekers and make a CV; no day is set for it. */
export const jobSeekerRegistration = rule<{ group: TargetGroup }, true>({
  id: 'cv/tilmelding',
  title: 'Tilmelding som jobsøgende',
  question: 'Skal borgeren tilmeldes som jobsøgende og lave et CV?',
  covers: ['R-027'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 2, åbenlyst uddannelsesparate')],
      decide: ({ group }) => (group === 'aabenlyst-uddannelsesparat' ? decided(true) : notInForce),
    },
    unreadFrom2020,
  ],
  show: () => 'Ja; loven giver ingen frist i dage.',
  letter: () => 'Du skal melde dig som jobsøgende og lave et CV.',
});
