import { type PlanLine, planLineKinds, planLineParties, planLineStates } from '@rettidig/casework';
import type { VNode } from 'preact';
import { dueDistance, listDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';
import { textsOfCase } from './texts.ts';

/** The citizen's plan: what is open by its day, and what is done folded. */
export function Plan({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const t = textsOfCase(words.language).plan;
  const { planLines } = page.records;
  const open = planLines
    .filter(({ state }) => state === 'aaben')
    .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || a.on - b.on);
  const ended = planLines.filter(({ state }) => state !== 'aaben').toReversed();
  return (
    <section class="panel" aria-labelledby="plan">
      <div class="row spread">
        <h2 id="plan">{t.heading}</h2>
        {page.worksWithCases ? (
          <a class="no-print" href={`/borgere/${page.citizen.id}/plan`}>
            {planLines.length === 0 ? t.make : t.edit}
          </a>
        ) : null}
      </div>
      {planLines.length === 0 ? <p>{t.none}</p> : null}
      {open.length === 0 ? null : <Lines lines={open} page={page} words={words} />}
      {ended.length === 0 ? null : (
        <details>
          <summary>{t.ended(ended.length)}</summary>
          <Lines lines={ended} page={page} words={words} />
        </details>
      )}
    </section>
  );
}

function Lines({
  lines,
  page: { today },
  words,
}: {
  readonly lines: readonly PlanLine[];
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const own = textsOfCase(language).plan;
  return (
    <table class="cards" aria-labelledby="plan" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{own.what}</th>
          <th role="columnheader">{own.who}</th>
          <th role="columnheader">{own.due}</th>
          <th role="columnheader">{own.state}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map(({ kind, text, party, due, state }) => {
          const isLate = state === 'aaben' && due !== null && due < today;
          return (
            <tr role="row">
              <th role="rowheader" scope="row">
                <span class="quiet small">{`${planLineKinds.label(kind, language)}: `}</span>
                <span lang="da">{text}</span>
              </th>
              <td role="cell">{planLineParties.label(party, language)}</td>
              <td role="cell" class="nowrap">
                {due === null ? own.noDay : listDay(due, language)}{' '}
                {isLate && due !== null ? (
                  <span class="status s-overskredet">
                    <Icon name="overskredet" />
                    {dueDistance(due, today, t, language)}
                  </span>
                ) : null}
              </td>
              <td role="cell">{planLineStates.label(state, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
