import type { KeptMinutes } from '@rettidig/store';
import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../../charts/block-chart-file.ts';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import type { ApprovalStand } from './load.ts';
import { textsOfApproval } from './texts.ts';
import { minutesPaper } from './minutes-paper.ts';
import { ApprovalHead, approvalPath } from './view.tsx';

/** Minutes as they were put up, with the sheet of their version under them. */
export function VersionView({
  stand,
  minutes,
  words,
}: {
  readonly stand: ApprovalStand;
  readonly minutes: KeptMinutes;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfApproval(language);
  const { version, reason, recordedAt, recordedBy } = minutes;
  const { title, subtitle, blocks } = minutesPaper(stand, minutes);
  const isOld = version !== stand.minutes[0]?.version;
  return (
    <div class="panels">
      <ApprovalHead stand={stand} title={t.version(version)} back="godkendelse" words={words} />
      {isOld ? <p class="note warn">{t.oldNote(version)}</p> : null}
      <p class="quiet">
        {t.madeBy(listInstant(recordedAt, language), recordedBy ?? t.program)}
        {reason === '' ? null : (
          <span class="under" lang="da">
            {t.why(reason)}
          </span>
        )}
      </p>
      <section class="panel" aria-label={title}>
        <p lang="da">
          <strong>{title}</strong>
          {subtitle === '' ? null : <span class="under">{subtitle}</span>}
        </p>
        <BlocksView
          blocks={blocks}
          chartFiles={blockChartFiles(`${approvalPath(stand.whole.kept.id)}/udgave/${version}`)}
          words={words}
        />
      </section>
    </div>
  );
}
