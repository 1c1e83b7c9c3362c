import { monthText } from '@rettidig/committee';
import { isoDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { monthName, textDay } from '../../format/days.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import type { WheelCell, WheelRow, WheelStand } from './load.ts';
import { ProposedList } from './proposed-list.tsx';
import { textsOfWheel } from './texts.ts';

export interface WheelModel {
  readonly stand: WheelStand;
  /** Whether the employee leads the meetings, and whether the employee writes matters. */
  readonly leads: boolean;
  readonly writes: boolean;
  readonly saved: boolean;
  readonly csrf: string;
}

interface Shown {
  readonly model: WheelModel;
  readonly words: Words;
}

export const wheelPath = '/udvalg/aarshjul';

/** The annual wheel of a body, and what is proposed for its next meeting. */
export function WheelView({ model, words }: Shown): VNode {
  const t = textsOfWheel(words.language);
  const { stand, leads, saved } = model;
  const { body, rows, year } = stand;
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words}>
        {leads && body !== null ? (
          <a class="button" href={`${wheelPath}/ny?udvalg=${body.id}`}>
            {t.add}
          </a>
        ) : null}
        <a href="/udvalg/procesplaner">
          {words.language === 'da' ? 'Procesplaner' : 'Process plans'}
        </a>
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      {body === null ? (
        <p class="note">{t.noBodies}</p>
      ) : (
        <>
          <Choose model={model} words={words} />
          <Proposed model={model} words={words} />
          <section class="panel">
            <h2 id="hjul">{t.tableOf(year)}</h2>
            {rows.length === 0 ? (
              <p class="note">{t.none}</p>
            ) : (
              <WheelTable model={model} words={words} />
            )}
          </section>
        </>
      )}
    </div>
  );
}

function Choose({ model: { stand }, words }: Shown): VNode {
  const t = textsOfWheel(words.language);
  return (
    <form class="panel no-print" method="get" action={wheelPath}>
      <div class="filters">
        <div class="field">
          <label for="udvalg">{t.body}</label>
          <select id="udvalg" name="udvalg">
            {stand.bodies.map(({ id, name }) => (
              <option value={id} selected={id === stand.body?.id} lang="da">
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="aar">{t.year}</label>
          <input
            id="aar"
            name="aar"
            inputMode="numeric"
            autocomplete="off"
            class="w-short"
            value={stand.year}
          />
        </div>
      </div>
      <p class="row">
        <button>{t.show}</button>
      </p>
    </form>
  );
}

function Proposed({ model, words }: Shown): VNode {
  const t = textsOfWheel(words.language);
  const { next, proposals } = model.stand;
  return (
    <section class="panel" aria-labelledby="foreslaaet">
      <h2 id="foreslaaet">
        {next === null ? t.proposed('–') : t.proposed(textDay(next.on, words.language))}
      </h2>
      {next === null ? (
        <p class="note">{t.noMeeting}</p>
      ) : proposals.length === 0 ? (
        <p class="status sentence">
          <Icon name="opfyldt" />
          {t.nothing}
        </p>
      ) : (
        <>
          <p class="hint">{t.proposedLead}</p>
          <ProposedList
            proposals={proposals}
            action={model.writes ? `${wheelPath}/sag` : null}
            puts={false}
            csrf={model.csrf}
            words={words}
          />
        </>
      )}
      <details class="no-print">
        <summary>{t.how}</summary>
        <p>{t.howText}</p>
      </details>
    </section>
  );
}

function WheelTable({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfWheel(language);
  const { rows, year } = model.stand;
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(year)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              {Array.from({ length: 12 }, (_, n) => (
                <th scope="col">
                  <abbr title={monthName(n + 1, language)}>
                    {monthName(n + 1, language).slice(0, 3)}
                  </abbr>
                </th>
              ))}
              {model.leads ? <td class="no-print" /> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row" lang="da">
                  {row.line.title}
                  {row.line.note === '' ? null : <span class="under quiet">{row.line.note}</span>}
                </th>
                {row.cells.map((cell) => (
                  <td>
                    {cell === null ? null : (
                      <Cell cell={cell} row={row} model={model} words={words} />
                    )}
                  </td>
                ))}
                {model.leads ? (
                  <td class="no-print">
                    <a
                      href={`${wheelPath}/${row.line.id}/ret`}
                      aria-label={t.changeOf(row.line.title)}
                    >
                      {t.change}
                    </a>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{t.key}</p>
    </>
  );
}

function Cell({
  cell: { state, turn, matter, month },
  row: { line },
  model: { writes },
  words,
}: Shown & { readonly cell: WheelCell; readonly row: WheelRow }): VNode {
  const t = textsOfWheel(words.language);
  const text = t.cell[state];
  const label = t.cellOf(line.title, monthText(month), text);
  if (matter !== null && matter.state !== 'trukket' && typeof turn?.matter === 'string') {
    return (
      <a href={`/udvalg/sager/${turn.matter}`} aria-label={label}>
        {text}
      </a>
    );
  }
  if (!writes || state === 'lukket') return <span title={turn?.reason}>{text}</span>;
  return (
    <a href={`${wheelPath}/${line.id}/maaned?maaned=${isoDay(month)}`} aria-label={label}>
      {text}
    </a>
  );
}
