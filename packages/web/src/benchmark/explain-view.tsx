import type { CellExplanation, ResultTable } from '@rettidig/benchmark';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { choiceQuery } from './choices.ts';
import type { ResultModel } from './result-load.ts';
import { textsOfResults } from './result-texts.ts';

/** How one number of a table is computed, from what the municipality has sent. */
export function ExplainView({
  model,
  table,
  where,
  explained,
  words,
}: {
  readonly model: ResultModel;
  readonly table: ResultTable;
  readonly where: { readonly row: string; readonly municipality: string };
  /** Undefined: nothing was asked; null: there is no such number. */
  readonly explained: CellExplanation | null | undefined;
  readonly words: Words;
}): VNode {
  const t = textsOfResults(words.language);
  const { round } = model.standing;
  const kept = [['mig', model.own ?? ''] as const, ...choiceQuery(model.choices, round.choices)];
  const chosen = where.municipality === '' ? model.own : where.municipality;
  return (
    <section class="panel" aria-labelledby="regnet">
      <h2 id="regnet">{t.explain}</h2>
      <form
        method="get"
        action={`/benchmark/${round.id}/tabel/${encodeURIComponent(table.id)}#regnet`}
      >
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="hint">{t.explainLead}</p>
        <div class="row">
          <div class="field">
            <label for="raekke">{t.row}</label>
            <select id="raekke" name="raekke" lang="da">
              {table.rows.map(({ id, label, level }) => (
                <option value={id} selected={id === where.row}>
                  {level === 'under' ? `– ${label}` : label}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="kommune">{t.municipality}</label>
            <select id="kommune" name="kommune">
              {table.municipalities.map((name) => (
                <option value={name} selected={name === chosen}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button>{t.show}</button>
        </div>
      </form>
      {explained === undefined ? null : (
        <p class="note" role="status" lang="da">
          {explained === null ? t.noFigure : explained.text}
        </p>
      )}
    </section>
  );
}
