import type { ScaledUp, Survey } from '@rettidig/figures';
import type { VNode } from 'preact';
import type { Problem } from '../../http/problems.ts';
import { decimal } from '../../format/numbers.ts';
import { roomTexts } from '../../texts/room-texts.ts';
import type { Words } from '../../ui/words.ts';

export const textsOfScale = roomTexts({
  da: {
    title: 'Opregn en optælling',
    lead: 'Når kun nogle af dem, man har spurgt, har svaret: hvor mange bliver det for alle?',
    asked: 'Spurgt i alt, for eksempel rådgivere',
    answered: 'Heraf har svaret',
    counted: 'Borgere, de tilsammen har talt',
    show: 'Opregn',
    result: 'Resultat',
    answer: (n: string) => `Omkring ${n} borgere`,
    sum: (counted: number, answered: number, asked: number, exact: string) =>
      `${counted} / ${answered} × ${asked} = ${exact}`,
    rounded: (exact: string, n: string) => `${exact} er rundet til ${n}; en halv rundes op.`,
    between: (low: string, high: string) =>
      `Det rigtige tal ligger 95 ud af 100 gange mellem ${low} og ${high}, hvis de, der ikke har svaret, i gennemsnit har lige så mange som de andre, og kun tilfældet deler dem.`,
    noInterval: 'Ingen er talt, og så kan man ikke sige, hvor sikkert det er.',
    doubt:
      'Er de, der ikke har svaret, anderledes end de andre, er usikkerheden større, end tallet viser.',
    source:
      'Regnestykket er det, Ringkøbing-Skjern har brugt (2022, punkt 3; kataloget F-018): 36 borgere hos 8 af 13 rådgivere bliver 59.',
    all: 'Alle projekter',
    nobody: 'Mindst én skal have svaret.',
    more: 'Flere har svaret, end der er spurgt. Ret et af de to tal.',
  },
  en: {
    title: 'Scale up a count',
    lead: 'When only some of those asked have answered: how many are they for all?',
    asked: 'Asked in all, such as advisers',
    answered: 'Of whom have answered',
    counted: 'Citizens they counted together',
    show: 'Scale up',
    result: 'Result',
    answer: (n: string) => `About ${n} citizens`,
    sum: (counted: number, answered: number, asked: number, exact: string) =>
      `${counted} / ${answered} × ${asked} = ${exact}`,
    rounded: (exact: string, n: string) => `${exact} is rounded to ${n}; a half is rounded up.`,
    between: (low: string, high: string) =>
      `The true number lies between ${low} and ${high} 95 times of 100, if those who did not answer have as many on average as the others, and only chance divides them.`,
    noInterval: 'Nobody was counted, so it cannot be said how sure it is.',
    doubt:
      'If those who did not answer differ from the others, the uncertainty is larger than the number shows.',
    source:
      'The sum is the one Ringkøbing-Skjern used (2022, point 3; catalogue F-018): 36 citizens at 8 of 13 advisers make 59.',
    all: 'All projects',
    nobody: 'At least one must have answered.',
    more: 'More have answered than were asked. Correct one of the two numbers.',
  },
});

/** A form of three numbers, and what they make for all. */
export function ScaleView({
  survey,
  scaled,
  problem,
  words: { language },
}: {
  readonly survey: { readonly [K in keyof Survey]: number | undefined };
  readonly scaled: ScaledUp | null;
  readonly problem: Problem | null;
  readonly words: Words;
}): VNode {
  const t = textsOfScale(language);
  const { asked = 0, answered = 0, counted = 0 } = survey;
  const number = (value: number): string => decimal(Math.round(value * 100) / 100, language);
  const field = (name: string, label: string, value: number | undefined): VNode => (
    <div class={problem?.field === name ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {problem?.field === name ? (
        <p class="problem" id={`${name}-fejl`} role="alert">
          {problem.advice}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-invalid={problem?.field === name ? 'true' : undefined}
        aria-describedby={problem?.field === name ? `${name}-fejl` : undefined}
      />
    </div>
  );
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="no-print">
          <a href="/projekter">{t.all}</a>
        </p>
      </div>
      <form class="panel" method="get" action="/projekter/opregning">
        <div class="filters">
          {field('spurgt', t.asked, survey.asked)}
          {field('svaret', t.answered, survey.answered)}
          {field('talt', t.counted, survey.counted)}
        </div>
        <p class="row">
          <button class="primary">{t.show}</button>
        </p>
      </form>
      {scaled === null ? null : (
        <section class="panel" aria-labelledby="resultat">
          <h2 id="resultat">{t.result}</h2>
          <p class="scaled">{t.answer(String(scaled.rounded))}</p>
          <p>{t.sum(counted, answered, asked, number(scaled.exact))}</p>
          {scaled.isRounded ? (
            <p>{t.rounded(number(scaled.exact), String(scaled.rounded))}</p>
          ) : null}
          <p>
            {scaled.interval === null
              ? t.noInterval
              : t.between(String(scaled.interval.low), String(scaled.interval.high))}
          </p>
          <p class="quiet small">{t.doubt}</p>
        </section>
      )}
      <p class="quiet small">{t.source}</p>
    </div>
  );
}
