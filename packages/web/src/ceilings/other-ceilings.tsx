import type { Money } from '@rettidig/engine';
import type { VNode } from 'preact';
import { How, kronerText } from '../finance-input/how.tsx';
import { decimal } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import type { CeilingsModel } from './load.ts';
import { textsOfCeilings } from './texts.ts';

interface Shown {
  readonly model: CeilingsModel;
  readonly words: Words;
}

/** The frame of mentor support, and what lies above it. */
export function Mentor({ model: { account }, words }: Shown): VNode {
  const t = textsOfCeilings(words.language);
  const { answer, expense, resourceCourses, explanation } = account.mentor;
  const rows: readonly (readonly [string, Money | null])[] = [
    [t.mentorOutside, amountOf(expense)],
    [t.mentorResource, amountOf(resourceCourses)],
    [t.mentorFrame, answer?.ceiling ?? null],
    [t.above, answer?.above ?? null],
    [t.refund, answer?.refund ?? null],
    [t.lost, answer?.lost ?? null],
  ];
  return (
    <section class="panel" aria-labelledby="mentorramme">
      <h2 id="mentorramme">{t.mentor}</h2>
      <Items
        name={t.mentor}
        rows={rows.map(([name, amount]) => [name, amount === null ? null : kronerText(amount)])}
        words={words}
      />
      <p class="small">{t.mentorNote}</p>
      {explanation === null ? null : (
        <How title={t.how(t.mentor)} explanation={explanation} words={words} />
      )}
    </section>
  );
}

const amountOf = (input: { readonly value: number } | null): Money | null =>
  input === null ? null : (input.value as Money);

/** What the recalculated operating ceiling costs. */
export function Recalculated({ model: { account }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfCeilings(language);
  const { answer, persons, explanation, lacks } = account.recalculated;
  return (
    <section class="panel" aria-labelledby="genberegnet">
      <h2 id="genberegnet">{t.recalculated}</h2>
      <p>{t.recalculatedLead}</p>
      <Items
        name={t.recalculated}
        rows={[
          [t.perPersonCeiling, answer === null ? null : kronerText(answer.ceilingPerPerson)],
          [t.lossPerPerson, answer === null ? null : kronerText(answer.lossPerPerson)],
          [t.persons, persons === null ? null : decimal(persons.value, language)],
          [t.challenge, answer === null ? null : kronerText(answer.challenge)],
        ]}
        words={words}
      />
      {lacks.length === 0 ? null : (
        <p class="small" lang="da">
          {t.lackOf(t.lacksHeading, lacks.join(', '))}
        </p>
      )}
      {explanation === null ? null : (
        <How title={t.how(t.recalculated)} explanation={explanation} words={words} />
      )}
    </section>
  );
}

function Items({
  name,
  rows,
  words,
}: {
  readonly name: string;
  readonly rows: readonly (readonly [string, string | null])[];
  readonly words: Words;
}): VNode {
  const t = textsOfCeilings(words.language);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.table(name)}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" class="num">
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([item, text]) => (
            <tr>
              <th scope="row">{item}</th>
              <td class="num nowrap">{text ?? <span class="quiet">{t.lacking}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
