import { cite, day, judgement, notInForce, rule } from '@rettidig/engine';
import type { Benefit } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';

/** The visitation category itself is always for a person to judge. */
export const categoryJudgement = rule<{ benefit: Benefit }, never>({
  id: 'visitation/kategori',
  title: 'Visitationskategori',
  question: 'Hvilken kategori skal borgeren visiteres til?',
  covers: ['R-005', 'R-006', 'R-007', 'R-008', 'R-009', 'R-014', 'R-015', 'R-022'],
  needs: { benefit: fact.benefit },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 2'),
        cite(sources.pjeceVoksne2013, 'afsnit 2'),
        cite(sources.strategi2014, 'visitation'),
      ],
      decide: ({ benefit }) => {
        if (benefit === 'uddannelseshjaelp') {
          return judgement('Hvor langt er den unge fra at begynde på en uddannelse?', [
            'Åbenlyst uddannelsesparat: ingen barrierer for at begynde på og gennemføre en uddannelse.',
            'Uddannelsesparat: kan begynde inden for omkring et år og gennemføre på almindelige vilkår.',
            'Aktivitetsparat: faglige, sociale eller helbredsmæssige problemer gør det ikke muligt nu.',
            'Er billedet uklart ved første samtale, afklares det ved flere samtaler i de første måneder.',
          ]);
        }
        if (benefit === 'kontanthjaelp') {
          return judgement('Kan borgeren komme i arbejde inden for en kortere periode?', [
            'Jobparat: kan komme i arbejde inden for en kortere periode.',
            'Aktivitetsparat: faglige, sociale eller helbredsmæssige problemer gør det ikke muligt nu.',
            'Lang tid på anden forsørgelse vejer med.',
          ]);
        }
        return notInForce;
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 6'), cite(sources.bek26362021, '§ 1')],
      decide: ({ benefit }) =>
        benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp'
          ? judgement('Hvilken målgruppe i § 6 hører borgeren til?', [
              'Jobparat, aktivitetsparat eller, for unge under 30 uden uddannelse, uddannelsesparat.',
            ])
          : notInForce,
    },
  ],
  show: () => '',
});
