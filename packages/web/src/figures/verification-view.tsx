import { findMeasure } from '@rettidig/figures';
import type { CitizensMoved, Verification } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { dimensionName } from './code-name.ts';
import { DefinitionChangesView } from './definition-changes.tsx';
import { FactChangesTable } from './fact-changes-table.tsx';
import { frozenValue, keyInWords } from './frozen-cells.ts';
import { textsOfFrozen } from './frozen-texts.ts';
import { inhabitantsText } from './inhabitants-text.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfFigures } from './texts.ts';

type Computed = Extract<Verification, { readonly outcome: 'beregnet' }>;

interface Shown {
  readonly found: Computed;
  readonly base: FigureBase;
  readonly words: Words;
}

/** What verifying a frozen figure found: as known then, as known now, and why they differ. */
export function VerificationPanel({
  verification,
  base,
  words,
}: {
  readonly verification: Verification;
  readonly base: FigureBase;
  readonly words: Words;
}): VNode {
  const t = textsOfFrozen(words.language);
  return (
    <section class="panel stack" aria-labelledby="efterproevning">
      <h2 id="efterproevning">{t.verification}</h2>
      {verification.outcome === 'beregnet' ? (
        <>
          <Verdict found={verification} words={words} />
          <Cells found={verification} base={base} words={words} />
          <Because found={verification} base={base} words={words} />
        </>
      ) : (
        <p class="note warn">{`${t.cannot} ${verification.problem}`}</p>
      )}
    </section>
  );
}

function Verdict({ found, words: { language } }: Omit<Shown, 'base'>): VNode {
  const t = textsOfFrozen(language);
  const at = listInstant(found.knownNowAt, language);
  return (
    <>
      <p class="status" role="status">
        <Icon name={found.equalThen ? 'opfyldt' : 'overskredet'} />
        {found.equalThen
          ? t.equalThen
          : `${t.differsThen} ${t.whyThen[found.thenDiffers ?? 'beregning']}`}
      </p>
      {found.equalThen && found.definitionChanged ? <p>{t.definitionChanged}</p> : null}
      {found.definitionChanged ? (
        <DefinitionChangesView changes={found.definitionChanges} language={language} />
      ) : null}
      <p class="status">
        <Icon name={found.equalNow ? 'opfyldt' : 'aktuel'} />
        {found.equalNow
          ? t.equalNow(at)
          : found.nowProblem === null
            ? t.differsNow(at)
            : t.noneNow(at, found.nowProblem)}
      </p>
    </>
  );
}

function Cells({ found, base, words: { language } }: Shown): VNode {
  const t = textsOfFrozen(language);
  const f = textsOfFigures(language);
  const { figure } = found;
  const measure = findMeasure(figure.measure);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.cells}>
      <table>
        <thead>
          <tr>
            <th scope="col">{f.period}</th>
            <th scope="col">
              {figure.splitBy === null ? t.group : dimensionName(figure.splitBy, language)}
            </th>
            {[t.frozen, t.asThen, t.asNow].map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.cells.map(({ key, frozen, asThen, asNow }) => {
            const { period, part } = keyInWords(key, figure, base, language);
            const [was, then, now] = [frozen, asThen, asNow].map((cell) =>
              frozenValue(cell, measure, language),
            );
            return (
              <tr>
                <th scope="row" class="nowrap">
                  {period}
                </th>
                <td>{part}</td>
                <td class="num">{was}</td>
                <td class="num">{then === was ? then : <b>{then}</b>}</td>
                <td class="num">{now === was ? now : <b>{now}</b>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Because({ found, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfFrozen(language);
  const f = textsOfFigures(language);
  const since = found.since.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {found.equalNow ? null : (
        <ul>
          <li>{t.moved(f.numerator, movedText(found.numerator, words))}</li>
          <li>{t.moved(f.divisor, movedText(found.divisor, words))}</li>
          {inhabitantsText(found.inhabitants, words).map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      {found.equalNow || found.because.length === 0 ? null : (
        <>
          <h3>{t.because}</h3>
          <FactChangesTable changes={found.because} words={words} />
        </>
      )}
      <p class="quiet small">{t.since(since)}</p>
    </>
  );
}

function movedText({ added, gone, changed, others }: CitizensMoved, { language }: Words): string {
  const t = textsOfFrozen(language);
  const parts = [
    added === 0 ? '' : t.added(added),
    gone === 0 ? '' : t.gone(gone),
    changed === 0 ? '' : t.changed(changed),
    others === 0 ? '' : t.others(others),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t.unmoved : parts.join(', ');
}
