import { birthday, cite, type Day, day, decided, type Fact, missing, rule } from '@rettidig/engine';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { inDanish, toDecimals } from './counts.ts';

export interface EmployeeFacts {
  readonly birthDate: Day;
  readonly subsidised: boolean;
  readonly temporary: boolean;
  readonly on: Day;
}

/** Whether one employee counts among the ordinary employees of the workplace. */
export const ordinaryEmployee = rule<EmployeeFacts, boolean>({
  id: 'virksomhed/taeller-med',
  title: 'Hvem der er ordinært ansat',
  question: 'Tæller den ansatte med i rimelighedskravet?',
  covers: [],
  readings: ['0014-rimelighedskravet'],
  needs: {
    birthDate: fact.birthDate,
    subsidised: fact.yesNo('Ansat med offentligt tilskud'),
    temporary: fact.yesNo('Tidsbegrænset ansat'),
    on: fact.dayFact('Dag'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.cabiRimelighed2018, 'BEK 1297 af 2017, § 92')],
      decide: ({ birthDate, subsidised, temporary, on }, lawDay, ask) => {
        if (subsidised || temporary) return decided(false);
        const age = ask.value(values.alderRimelighedskrav, null, lawDay);
        return decided(on >= birthday(birthDate, age));
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.bekRimelighed2021, '§ 65')],
      decide: ({ birthDate, subsidised, on }, lawDay, ask) => {
        if (subsidised) return decided(false);
        const age = ask.value(values.alderRimelighedskrav, null, lawDay);
        return decided(on >= birthday(birthDate, age));
      },
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});

const monthlyCounts: Fact<readonly number[]> = {
  label: 'Ordinært ansatte, fuldtidspersoner måned for måned',
  show: (counts) => counts.map(inDanish).join(' · '),
  examples: [
    [10, 10, 10, 10],
    [9.5, 10.25, 11, 10.5],
    [10, 10, 10],
  ],
};

/** The ordinary employees of a workplace: the average of the last months in full-time persons. */
export const ordinaryEmployees = rule<{ months: readonly number[] }, number>({
  id: 'virksomhed/medarbejdertal',
  title: 'Antal ordinært ansatte',
  question: 'Hvor mange fuldtidspersoner er ordinært ansat på arbejdspladsen?',
  covers: [],
  readings: ['0014-rimelighedskravet'],
  needs: { months: monthlyCounts },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.bekRimelighed2021, '§ 65')],
      decide: ({ months }, on, ask) => {
        const asked = ask.value(values.virksomhedGennemsnitMaaneder, null, on);
        if (months.length !== asked) {
          return missing(`Ordinært ansatte i hver af de sidste ${asked} måneder`);
        }
        const sum = months.reduce((total, count) => total + count, 0);
        const decimals = ask.value(values.virksomhedFuldtidDecimaler, null, on);
        const average = toDecimals(sum / asked, decimals);
        ask.step('Gennemsnit', () => `${inDanish(toDecimals(sum, decimals))} / ${asked}`);
        return decided(average);
      },
    },
  ],
  show: (count) => `${inDanish(count)} fuldtidspersoner.`,
});
