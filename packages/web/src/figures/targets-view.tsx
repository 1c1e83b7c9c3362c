import { addDays, openEnd } from '@rettidig/engine';
import { findMeasure } from '@rettidig/figures';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import { codeName, dimensionName } from './code-name.ts';
import { limitsText } from './limits-text.ts';
import { periodKinds } from './period-kinds.ts';
import type { FigureBase } from './snapshots.ts';
import { TargetFlag } from './flag.tsx';
import { periodText } from './period-text.ts';
import type { TargetStanding, Uncountable } from './targets-standing.ts';
import { measureAddress } from './measure-query.ts';
import { textsOfTargets } from './targets-texts.ts';
import { textsOfFigures } from './texts.ts';
import { unitName, valueText } from './value-text.ts';

/** The targets of the municipality. */
export function TargetsView({
  base,
  targets,
  saved,
  words: { language },
}: {
  readonly base: FigureBase;
  readonly targets: readonly TargetStanding[];
  readonly saved: boolean;
  readonly words: Words;
}): VNode {
  const t = textsOfTargets(language);
  const f = textsOfFigures(language);
  const heads = [
    t.measure,
    t.group,
    t.kind,
    t.value,
    t.margin,
    t.standsNow,
    t.from,
    t.lastDay,
    t.source,
  ];
  const numbers = new Set([t.value, t.margin]);
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href="/noegletal">{f.back}</a>
        </p>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        {saved ? <p role="status">{t.saved}</p> : null}
        <p class="no-print">
          <a class="button" href="/noegletal/maal/ny">
            {t.newTitle}
          </a>{' '}
          <a href="/noegletal/maal/indlaes">{t.importTitle}</a>
        </p>
      </div>
      {targets.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <div class="panel">
          <div class="scroll" tabIndex={0} role="region" aria-label={t.list}>
            <table>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th scope="col" class={numbers.has(head) ? 'num' : undefined}>
                      {head}
                    </th>
                  ))}
                  <th scope="col" class="no-print">
                    <span class="unseen">{`${t.edit}, ${t.end.toLowerCase()}`}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {targets.map((target) => {
                  const measure = findMeasure(target.measure);
                  const name = measure?.[language] ?? target.measure;
                  const limits = limitsText(target.filter, base, language);
                  const number = (value: number): string =>
                    measure === null ? String(value) : valueText(value, measure, language);
                  return (
                    <tr>
                      <th scope="row">
                        {measure === null || target.uncountable !== null ? (
                          name
                        ) : (
                          <a
                            href={measureAddress(measure, {
                              kind: target.kind ?? measure.periods[0] ?? 'maaned',
                              filter: target.filter,
                            })}
                          >
                            {name}
                          </a>
                        )}
                        {measure === null ? null : (
                          <span class="quiet small"> {unitName(measure.unit, language)}</span>
                        )}
                      </th>
                      <td>{limits === '' ? t.everybody : limits}</td>
                      <td>
                        {target.kind === null
                          ? t.anyKind
                          : periodKinds.label(target.kind, language)}
                      </td>
                      <td class="num nowrap">{number(target.value)}</td>
                      <td class="num nowrap">{number(target.margin)}</td>
                      <td>
                        {target.uncountable !== null ? (
                          `– ${uncountableText(target.uncountable, base, language)}`
                        ) : measure === null || target.newest === null ? (
                          t.noNumberYet
                        ) : target.newest.value === null ? (
                          '–'
                        ) : (
                          <>
                            <span class="nowrap">
                              {`${number(target.newest.value)} `}
                              <span class="quiet small">
                                {periodText(target.newest.period, language)}
                              </span>
                            </span>
                            <br />
                            <TargetFlag
                              value={target.newest.value}
                              target={target}
                              measure={measure}
                              language={language}
                            />
                          </>
                        )}
                      </td>
                      <td class="nowrap">{listDay(target.from, language)}</td>
                      <td class="nowrap">
                        {target.to === openEnd ? t.runs : listDay(addDays(target.to, -1), language)}
                      </td>
                      <td lang="da">{target.source}</td>
                      <td class="no-print nowrap">
                        <a href={`/noegletal/maal/${target.id}/ret`} aria-label={t.editOf(name)}>
                          {t.edit}
                        </a>{' '}
                        {target.to === openEnd ? (
                          <a href={`/noegletal/maal/${target.id}/slut`} aria-label={t.endOf(name)}>
                            {t.end}
                          </a>
                        ) : null}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </div>
  );
}

function uncountableText(why: Uncountable, base: FigureBase, language: Language): string {
  const t = textsOfTargets(language);
  switch (why.kind) {
    case 'ingen-maaling':
      return t.measureGone;
    case 'kan-ikke-deles':
      return t.splitGone(dimensionName(why.by, language));
    case 'findes-ikke':
      return why.by === 'enhed'
        ? t.teamEmptied
        : t.codeGone(codeName(base, why.by, why.code, language), dimensionName(why.by, language));
  }
}
