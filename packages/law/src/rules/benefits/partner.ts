import {
  birthday,
  cite,
  type Day,
  day,
  decided,
  judgement,
  missable,
  rule,
} from '@rettidig/engine';
import { type Partnership, partnerships } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

export interface PartnerFacts {
  readonly partnership: Partnership;
  readonly birthDate: Day;
  readonly partnerBirthDate: Day | null;
  /** The partner has an income or a wealth of the size the law asks; the size is not in the sources. */
  readonly partnerHasMeans: boolean | null;
  readonly on: Day;
}

const question = judgement('Er samlivet som et ægteskab?', [
  'Forsørgelsespligten for samlevende gælder kun et samliv af ægteskabslignende karakter.',
  'Kommunen skal høre parret, før den afgør det.',
]);

const noDuty = decided(0);

/** How much of the duty to support a partner there is: a percentage of the full duty, 0 where there is none. */
export const partnerSupport = rule<PartnerFacts, number>({
  id: 'forsoergelse/partner',
  title: 'Pligt til at forsørge sin partner',
  question: 'Med hvilken virkning skal partneren forsørge borgeren?',
  covers: ['R-100', 'R-101', 'R-102'],
  readings: ['0021-gensidig-forsoergelse'],
  needs: {
    partnership: fact.codeFact('Samliv', partnerships),
    birthDate: fact.birthDate,
    partnerBirthDate: missable({
      ...fact.dayFact('Partnerens fødselsdato'),
      examples: [day('1980-06-01'), day('2010-06-01')],
    }),
    partnerHasMeans: missable(fact.yesNo('Partnerens indtægt eller formue udløser pligten')),
    on: fact.dayFact('Dag'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 6, gensidig forsørgelsespligt'),
        cite(sources.pjeceVoksne2013, 'afsnit 5, gensidig forsørgelsespligt'),
      ],
      decide: (facts, lawDay, ask) => {
        const { partnership, birthDate, partnerBirthDate, partnerHasMeans, on } = facts;
        if (partnership === 'enlig' || !partnerHasMeans) return noDuty;
        const age = ask.value(values.forsoergelseAlder, null, lawDay);
        if (on < birthday(birthDate, age) || on < birthday(partnerBirthDate, age)) return noDuty;
        const key = partnership === 'gift' ? 'gift' : 'samlevende';
        const percent = ask.valueIfAny(values.forsoergelseVirkningPct, key, lawDay) ?? 0;
        return partnership === 'bor-sammen' && percent > 0 ? question : decided(percent);
      },
    },
  ],
  show: (percent) =>
    percent === 0
      ? 'Ingen forsørgelsespligt.'
      : `Forsørgelsespligt med ${percent} procents virkning.`,
  letter: (percent) =>
    percent === 0
      ? 'Din partner skal ikke forsørge dig.'
      : `Din partner skal hjælpe med at forsørge dig, og det tæller med ${percent} procent.`,
});

/** How many recipients the paper of 2014 counts as providers: the national share of them. */
export const estimatedProviders = rule<{ recipients: number }, number>({
  id: 'forsoergelse/beregnede-forsoergere',
  title: 'Forsørgere i konsekvensberegningen',
  question: 'Hvor mange af modtagerne regnes som forsørgere?',
  covers: ['V-008'],
  needs: {
    recipients: fact.countFact('Modtagere af kontanthjælp i alt', 'personer', [0, 200, 1000]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkKonsekvenser2014, 'ydelsesdelen')],
      decide: ({ recipients }, lawDay, ask) =>
        decided(recipients * ask.value(values.forsoergelseAndel, null, lawDay)),
    },
  ],
  show: (providers) => `${String(providers).replace('.', ',')} personer.`,
});
