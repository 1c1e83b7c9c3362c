import { ceilingKinds, type CeilingValue, isCeilingShare } from '@rettidig/economy';
import { addDays, danishMoney, type Money, toCivil } from '@rettidig/engine';
import { ceilingGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import { Saved } from '../calendar/settings-head.tsx';
import { decimal } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import { textsOfCeilings } from './texts.ts';

/** What a value is called: its kind, and its group where it has one. */
export function nameOfValue({ kind, group }: CeilingValue, language: Language): string {
  const name = ceilingKinds.label(kind, language);
  return group === null ? name : `${name}: ${ceilingGroups.label(group, language)}`;
}

/** The values of ceilings that the municipality has been told. */
export function CeilingValuesView({
  values,
  saved,
  words,
}: {
  readonly values: readonly CeilingValue[];
  readonly saved: boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCeilings(language);
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/oekonomi/lofter">{t.title}</a>
        </p>
        <h1>{t.valuesTitle}</h1>
        <p class="quiet">{t.valuesLead}</p>
        <p class="row no-print">
          <a class="button" href="/oekonomi/lofter/vaerdier/ny">
            {t.addValue}
          </a>
        </p>
      </div>
      <Saved saved={saved} words={words} />
      {values.length === 0 ? (
        <p class="note">{t.valuesNone}</p>
      ) : (
        <section class="panel" aria-label={t.valuesTitle}>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.table(t.valuesTitle)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.kind}</th>
                  <th scope="col" class="num">
                    {t.value}
                  </th>
                  <th scope="col">{t.years}</th>
                  <th scope="col">{t.valueSource}</th>
                  <th scope="col" class="no-print">
                    {t.changeValue}
                  </th>
                </tr>
              </thead>
              <tbody>
                {values.map((value) => (
                  <tr>
                    <th scope="row">{nameOfValue(value, language)}</th>
                    <td class="num nowrap">{valueText(value, language)}</td>
                    <td class="nowrap">{yearsText(value)}</td>
                    <td lang="da">{value.source}</td>
                    <td class="no-print">
                      <a
                        href={`/oekonomi/lofter/vaerdier/${value.id}`}
                        aria-label={t.changeValueOf(nameOfValue(value, language))}
                      >
                        {t.changeValue}
                      </a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}

function valueText({ kind, value }: CeilingValue, language: Language): string {
  return isCeilingShare(kind) ? `${decimal(value, language)} pct.` : danishMoney(value as Money);
}

function yearsText({ from, to }: CeilingValue): string {
  const [first, last] = [toCivil(from).year, toCivil(addDays(to, -1)).year];
  return first === last ? String(first) : `${first}–${last}`;
}
