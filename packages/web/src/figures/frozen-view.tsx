import { findMeasure } from '@rettidig/figures';
import type { FrozenFigure } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { dimensionName } from './code-name.ts';
import { frozenValue, isFrozenWhole, keyInWords, knownWhenFrozen } from './frozen-cells.ts';
import type { FrozenList, FrozenModel } from './frozen-load.ts';
import { textsOfFrozen } from './frozen-texts.ts';
import { VerificationPanel } from './verification-view.tsx';
import { LateNote } from './late-note.tsx';
import { limitsText } from './limits-text.ts';
import { periodText } from './period-text.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfFigures } from './texts.ts';

/** The frozen figures of the municipality, the newest first. */
export function FrozenListView({
  model: { base, figures },
  words: { language },
}: {
  readonly model: FrozenList;
  readonly words: Words;
}): VNode {
  const t = textsOfFrozen(language);
  const f = textsOfFigures(language);
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href="/noegletal">{f.back}</a>
        </p>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      {figures.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <div class="panel">
          <div class="scroll" tabIndex={0} role="region" aria-label={t.list}>
            <table>
              <thead>
                <tr>
                  {[t.measure, t.periods, t.group, t.taken, t.takenBy, t.noteHead].map((head) => (
                    <th scope="col">{head}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.map((figure) => (
                  <tr>
                    <th scope="row">
                      <a href={`/noegletal/fastfrosne/${figure.id}`}>{nameOf(figure, language)}</a>
                    </th>
                    <td>{periodsText(figure, language)}</td>
                    <td>{groupText(figure, base, language)}</td>
                    <td class="nowrap">{listInstant(figure.takenAt, language)}</td>
                    <td>{figure.takenBy ?? t.program}</td>
                    <td>
                      {[...(figure.public ? [t.isPublic] : []), figure.note]
                        .filter((text) => text !== '')
                        .join('. ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </div>
  );
}

function nameOf({ measure }: FrozenFigure, language: Language): string {
  return findMeasure(measure)?.[language] ?? textsOfFrozen(language).unknownMeasure(measure);
}

function periodsText({ periods }: FrozenFigure, language: Language): string {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return '';
  return textsOfFigures(language).from(periodText(first, language), periodText(last, language));
}

function groupText(
  { filter, splitBy }: FrozenFigure,
  base: FigureBase,
  language: Language,
): string {
  const t = textsOfFrozen(language);
  const limits = limitsText(filter, base, language);
  const split =
    splitBy === null
      ? ''
      : `${textsOfFigures(language).splitBy.toLowerCase()} ${dimensionName(splitBy, language).toLowerCase()}`;
  return [limits === '' ? t.everybody : limits, split].filter((text) => text !== '').join(', ');
}

/** One frozen figure: its numbers, what they are of, and the way to verify them. */
export function FrozenView({
  model,
  words,
}: {
  readonly model: FrozenModel;
  readonly words: Words;
}): VNode {
  const { base, figure, verification } = model;
  const { language } = words;
  const t = textsOfFrozen(language);
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href="/noegletal/fastfrosne">{t.back}</a>
        </p>
        <h1>{nameOf(figure, language)}</h1>
        <p class="quiet">
          {`${periodsText(figure, language)} · ${groupText(figure, base, language)} · ${t.asKnown.toLowerCase()} ${listInstant(figure.asKnownAt, language)}`}
        </p>
      </div>
      {isFrozenWhole(figure) ? null : (
        <LateNote known={knownWhenFrozen(figure)} language={language} />
      )}
      <div class="panels">
        {verification === null ? (
          <>
            <section class="panel stack" aria-labelledby="tallene">
              <h2 id="tallene">{t.numbers}</h2>
              <p class="row small no-print">
                <a href={`/noegletal/fastfrosne/${figure.id}/tal.csv`} aria-label={t.asCsv}>
                  <Icon name="hent" /> CSV
                </a>
                <a href={`/noegletal/fastfrosne/${figure.id}/tal.xlsx`} aria-label={t.asXlsx}>
                  <Icon name="hent" /> Excel
                </a>
              </p>
              <Cells model={model} language={language} />
            </section>
            <section class="panel stack no-print" aria-labelledby="efterproev">
              <h2 id="efterproev">{t.verification}</h2>
              <p>{t.verifyLead}</p>
              <p>
                <a class="button" href={`/noegletal/fastfrosne/${figure.id}?efterproev=ja`}>
                  {t.verify}
                </a>
              </p>
            </section>
          </>
        ) : (
          <VerificationPanel verification={verification} base={base} words={words} />
        )}
        <Facts figure={figure} language={language} />
      </div>
    </div>
  );
}

function Cells({
  model: { base, figure },
  language,
}: {
  readonly model: FrozenModel;
  readonly language: Language;
}): VNode {
  const t = textsOfFrozen(language);
  const f = textsOfFigures(language);
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
            <th scope="col" class="num">
              {t.frozen}
            </th>
            <th scope="col" class="num">
              {t.behind}
            </th>
          </tr>
        </thead>
        <tbody>
          {figure.cells.map((cell) => {
            const { period, part } = keyInWords(cell.key, figure, base, language);
            return (
              <tr>
                <th scope="row" class="nowrap">
                  {period}
                </th>
                <td>{part}</td>
                <td class="num">{frozenValue(cell, measure, language)}</td>
                <td class="num">{cell.count ?? ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Facts({
  figure,
  language,
}: {
  readonly figure: FrozenFigure;
  readonly language: Language;
}): VNode {
  const t = textsOfFrozen(language);
  const facts: readonly (readonly [string, string])[] = [
    [t.taken, listInstant(figure.takenAt, language)],
    [t.takenBy, figure.takenBy ?? t.program],
    [t.asKnown, listInstant(figure.asKnownAt, language)],
    [t.lawDay, listDay(figure.lawDay, language)],
    ...(figure.note === '' ? [] : [[t.noteHead, figure.note] as const]),
    ...(figure.public ? [[t.isPublic, t.publicCopy] as const] : []),
    [t.id, figure.id],
    [t.hash, figure.hash],
  ];
  return (
    <section class="panel" aria-label={textsOfFigures(language).title}>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd class="break">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
