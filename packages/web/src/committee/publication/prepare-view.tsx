import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { distinct, FindingsTable } from './findings-view.tsx';
import { findingKey, type ScannedNow } from './load.ts';
import { textsOfPublication } from './texts.ts';

/** What was written about findings, by their key. */
export interface Reasons {
  readonly own: ReadonlyMap<string, string>;
  /** For those without one of their own. */
  readonly all: string;
}

export interface PrepareModel {
  readonly scanned: ScannedNow;
  readonly reasons: Reasons;
  /** How many findings lack a reason; null: nobody has tried yet. */
  readonly lacking: number | null;
  readonly csrf: string;
}

/** A paper looked through: what stops it, and what may stand with a reason. */
export function PrepareView({
  model: { scanned, reasons, lacking, csrf },
  words,
}: {
  readonly model: PrepareModel;
  readonly words: Words;
}): VNode {
  const t = textsOfPublication(words.language);
  const { kind, whole, content, files } = scanned;
  const path = `/udvalg/moeder/${whole.kept.id}/udgivelse`;
  const stopping = scanned.findings.filter(({ stops }) => stops);
  const passing = distinct(scanned.findings.filter(({ stops }) => !stops));
  const closed = content.meeting.items.flatMap(({ number, openness }) =>
    openness.open ? [] : [number],
  );
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={path}>{t.backHere}</a>
        </p>
        <h1>{t.reviewTitle(t.papers[kind])}</h1>
        <p class="quiet">{t.reviewLead}</p>
        <p>
          {t.contains(content.meeting.items.length, files)}
          {closed.length === 0 ? null : ` ${t.closedItems(closed.join(', '))}`}
        </p>
      </div>
      {stopping.length === 0 ? null : (
        <section class="note bad" role="alert" aria-labelledby="stop">
          <h2 id="stop" class="status">
            <Icon name="overskredet" />
            {t.stopsTitle}
          </h2>
          <p>{t.stopsLead}</p>
          <FindingsTable findings={stopping} caption={t.stopsTitle} words={words} />
        </section>
      )}
      {scanned.findings.length > 0 ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {t.clean}
        </p>
      )}
      {stopping.length > 0 && passing.length === 0 ? null : (
        <form method="post" action={`${path}/${kind}`} class="panel">
          <Csrf token={csrf} />
          {lacking === null || lacking === 0 ? null : (
            <p class="note bad" role="alert" id="mangler">
              {t.whyNeeded(lacking)}
            </p>
          )}
          {passing.length === 0 ? null : (
            <>
              <h2>{t.looksTitle}</h2>
              <FindingsTable
                findings={passing}
                caption={t.looksTitle}
                words={words}
                last={{
                  head: t.why,
                  cell: (finding) => {
                    const key = findingKey(finding);
                    const written = reasons.own.get(key) ?? '';
                    const lacks = lacking !== null && written === '' && reasons.all === '';
                    return (
                      <>
                        <input type="hidden" name="fund" value={key} />
                        <label class="unseen" for={`grund-${key}`}>
                          {t.whyOf(finding.place, finding.quote)}
                        </label>
                        <input
                          type="text"
                          id={`grund-${key}`}
                          name="grund"
                          value={written}
                          maxLength={300}
                          autocomplete="off"
                          {...(lacks
                            ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'mangler' }
                            : {})}
                        />
                      </>
                    );
                  },
                }}
              />
              <div class="field">
                <label for="faelles">{t.whyAll}</label>
                <input
                  type="text"
                  id="faelles"
                  name="faelles"
                  class="w-long"
                  value={reasons.all}
                  maxLength={300}
                  autocomplete="off"
                />
              </div>
            </>
          )}
          {stopping.length > 0 ? null : (
            <p class="row">
              <button class="primary">{t.prepare}</button>
              <a href={path}>{t.backHere}</a>
            </p>
          )}
        </form>
      )}
    </div>
  );
}
