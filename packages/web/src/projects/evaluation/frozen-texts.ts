import { projectEnds, progressMeasures } from '@rettidig/casework';
import { danishMoney, type Money } from '@rettidig/engine';
import { statuses } from '@rettidig/figures';
import { decimal } from '../../format/numbers.ts';
import type { Language } from '../../texts/language.ts';
import { roomTexts } from '../../texts/room-texts.ts';
import { atStartName } from './at-start-names.ts';
import { lengthInMonths } from './parts.tsx';
import { textsOfEvaluation } from './texts.ts';

export const textsOfFrozenEvaluation = roomTexts({
  da: {
    title: (project: string) => `Frosset evaluering: ${project}`,
    freeze: 'Frys evalueringen',
    lead: 'Tallene gemmes med alt, de er regnet af, så de kan bruges i en sag til udvalget og regnes efter om flere år. Ingen borgere nævnes.',
    note: 'Hvad den skal bruges til',
    earlier: 'Frosset tidligere',
    takenBy: (who: string) => `af ${who}`,
    program: 'et program',
    back: 'Til evalueringen',
    group: 'Tallene efter projektet gælder',
    price: 'Pris',
    noPrice: 'ingen',
    fromList: 'fra prislisten',
    onDay: 'Pr.',
    lines: 'Tabel over evalueringens tal',
    number: 'Tal',
    verifyLead:
      'Regner evalueringen igen af det, der var kendt dengang, og af det, der er kendt nu, med samme dag som dengang.',
    equalThen: 'Som kendt dengang: de samme tal og det samme fingeraftryk.',
    differsThen:
      'Som kendt dengang: ikke det samme. Noget er registreret siden med en ældre dato, programmet regner anderledes, eller det gemte er ændret.',
    cannot: 'Evalueringen kan ikke regnes igen: projektet findes ikke.',
    moved: (added: number, gone: number, changed: number) =>
      `Deltagere: ${added} kommet til, ${gone} faldet fra, ${changed} med andre oplysninger.`,
    onlyProject: 'Ingen deltagere er ændret. Forskellen er projektets eget måltal eller prisen.',
    because: 'Det, der er registreret siden om dem, projektet og prisen',
    onlyChanged: 'Det, der er ændret, står øverst.',
    unknownHours: 'timer ikke kendt',
    lookedAt: 'Deltagere, som tallene efter projektet gælder',
  },
  en: {
    title: (project: string) => `Frozen evaluation: ${project}`,
    freeze: 'Freeze the evaluation',
    lead: 'The numbers are kept with everything they are computed from, so that they can stand in a paper and be recomputed in years. No citizens are named.',
    note: 'What it is for',
    earlier: 'Frozen earlier',
    takenBy: (who: string) => `by ${who}`,
    program: 'a program',
    back: 'To the evaluation',
    group: 'The numbers after the project are about',
    price: 'Price',
    noPrice: 'none',
    fromList: 'from the list of prices',
    onDay: 'On',
    lines: 'Table of the numbers of the evaluation',
    number: 'Number',
    verifyLead:
      'Computes the evaluation again from what was known then and from what is known now, on the same day as then.',
    equalThen: 'As known then: the same numbers and the same fingerprint.',
    differsThen:
      'As known then: not the same. Something was recorded since with an earlier date, the program counts otherwise, or what was kept has been changed.',
    cannot: 'The evaluation cannot be computed again: there is no such project.',
    moved: (added: number, gone: number, changed: number) =>
      `Participants: ${added} have come in, ${gone} have gone, ${changed} with other facts.`,
    onlyProject:
      'No participants have changed. The difference is the target of the project or the price.',
    because: 'What has been recorded since about them, the project and the price',
    onlyChanged: 'What has changed stands first.',
    unknownHours: 'hours not known',
    lookedAt: 'Participants that the numbers after the project are about',
  },
});

/** `sygedagpenge/ugen-efter/foer` in words: `På sygedagpenge, ved start (en uge efter)`. */
export function lineName(key: string, language: Language): string {
  const t = textsOfEvaluation(language);
  const [what = '', second = '', third = ''] = key.split('/');
  const whole: Readonly<Record<string, string>> = {
    begyndt: t.started,
    'i-gang': t.running,
    sluttet: t.left,
    gennemfoert: t.completed,
    laengde: t.length,
    'set-paa': textsOfFrozenEvaluation(language).lookedAt,
    naaet: t.exits,
    maaltal: t.goal,
  };
  const compared: Readonly<Record<string, string>> = {
    sygedagpenge: t.lines.sickness,
    selvforsoergende: t.lines.selfSupport,
    job: t.lines.employment,
    grad: t.lines.degree,
    'job-eller-uddannelse': t.lines.workOrSchool,
  };
  const points: Readonly<Record<string, string>> = t.points_;
  const point = (points[second] ?? second).toLocaleLowerCase(language);
  if (what in whole) return whole[what] ?? key;
  const started = atStartName(key, language);
  if (started !== null) return started;
  if (what === 'slut') {
    const reason = projectEnds.has(second) ? projectEnds.label(second, language) : t.noReason;
    return `${t.endReason}: ${reason}`;
  }
  if (what === 'status') {
    const status = statuses.has(third) ? statuses.label(third, language) : third;
    return `${t.status}, ${point}: ${status}`;
  }
  if (what === 'fremgang') {
    const measure = progressMeasures.has(second)
      ? progressMeasures.label(second, language)
      : second;
    return `${measure}: ${third === 'af' ? t.answeredTwice : t.better}`;
  }
  if (what === 'pris') {
    const prices: Readonly<Record<string, string>> = {
      'i-alt': t.total,
      deltager: t.perParticipant,
      gennemfoert: t.perCompleted,
      afgang: t.perExit,
    };
    return `${t.price}: ${prices[second] ?? second}`;
  }
  const which: Readonly<Record<string, string>> = {
    af: t.among,
    foer: t.before,
    efter: t.after,
    ukendt: textsOfFrozenEvaluation(language).unknownHours,
  };
  return `${compared[what] ?? what}, ${point}: ${(which[third] ?? third).toLocaleLowerCase(language)}`;
}

/** Numbers of days. */
const lengthsOfCases = new Set(['sag/gennemsnit', 'sag/korteste', 'sag/laengste']);

/** The number of a line as people read it; `–` where there is none. */
export function lineValue(key: string, value: string | null, language: Language): string {
  if (value === null) return '–';
  const number = Number(value);
  const [what, , third] = key.split('/');
  if (what === 'pris') return danishMoney(number as Money);
  if (what === 'laengde' || lengthsOfCases.has(key)) {
    return textsOfEvaluation(language).months(lengthInMonths(number, language));
  }
  if (what === 'grad' && (third === 'foer' || third === 'efter')) {
    return `${decimal(Math.round(number * 1000) / 10, language)} %`;
  }
  return decimal(number, language);
}
