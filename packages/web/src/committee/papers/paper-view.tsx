import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../../charts/block-chart-file.ts';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { MeetingHead } from '../meetings/head.tsx';
import { isOut } from '../meetings/agenda-load.ts';
import { AttachmentLinks } from '../matters/attachment-links.tsx';
import type { LoadedPaper } from './load-paper.ts';
import { paperFormats } from './paper-file.ts';
import { paperReport } from './paper-report.ts';
import { textsOfPapers } from './texts.ts';

/** An agenda or minutes to read and to print, with the way to its files and to the other papers. */
export function PaperView({
  model: { whole, files, choice, kinds },
  visit,
}: {
  readonly model: LoadedPaper;
  readonly visit: EmployeeVisit;
}): VNode {
  const { words, session } = visit;
  const t = textsOfPapers(words.language);
  const may = (access: Parameters<typeof mayUse>[1]) => mayUse(session.employee.role, access);
  const path = `/udvalg/moeder/${whole.kept.id}/laes`;
  const { kind, audience } = choice;
  const { title, subtitle, blocks } = paperReport(whole, choice);
  const attached = attachedPoints(whole, audience);
  return (
    <div class="panels">
      <div class="no-print">
        <MeetingHead
          meeting={whole.kept}
          body={whole.body.name}
          room="/laes"
          may={may}
          words={words}
        />
      </div>
      {kinds.length === 0 ? (
        <p class="note">{t.notSent}</p>
      ) : (
        <>
          <nav class="panel no-print" aria-label={t.choose}>
            {kinds.map((one) => (
              <p class="tabs">
                <strong>{t.kinds[one]}</strong>
                {(['medlem', 'offentlig'] as const).map((reader) => (
                  <a
                    href={`${path}?slags=${one}&til=${reader}`}
                    aria-current={one === kind && reader === audience ? 'page' : undefined}
                  >
                    {t.readers[reader]}
                  </a>
                ))}
              </p>
            ))}
            <p class="tabs">
              <strong>{t.files}</strong>
              {paperFormats.map((format) => (
                <a
                  href={`/udvalg/moeder/${whole.kept.id}/papir.${format}?slags=${kind}&til=${audience}`}
                >
                  {t.formats[format]}
                </a>
              ))}
            </p>
            <p class="quiet">{t.print}</p>
          </nav>
          {audience === 'offentlig' ? <p class="note no-print">{t.publicNote}</p> : null}
          {kind === 'referat' && whole.kept.state !== 'afholdt' ? (
            <p class="note">{t.draftMinutes}</p>
          ) : null}
          {isOut(whole) || kind === 'referat' ? null : <p class="note no-print">{t.notSent}</p>}
          <article class="panel" lang="da">
            <h2>{title}</h2>
            {subtitle === '' ? null : <p>{subtitle}</p>}
            <BlocksView
              blocks={blocks}
              chartFiles={blockChartFiles(`/udvalg/moeder/${whole.kept.id}`, {
                slags: kind,
                til: audience,
              })}
              words={words}
            />
          </article>
          {attached.length === 0 ? null : (
            <section class="panel no-print" aria-labelledby="hent-bilag">
              <h2 id="hent-bilag">{t.attachments}</h2>
              {attached.map(({ item, matter, attachments }) => (
                <div class="part">
                  <h3 lang="da">{`${item.position}. ${matter.title}`}</h3>
                  <AttachmentLinks attachments={attachments} files={files} words={words} />
                </div>
              ))}
            </section>
          )}
        </>
      )}
    </div>
  );
}

/** The points with the attachments that those the paper is for may have. */
function attachedPoints(
  { points }: LoadedPaper['whole'],
  audience: LoadedPaper['choice']['audience'],
): LoadedPaper['whole']['points'] {
  const forPublic = audience === 'offentlig';
  return points
    .filter(({ matter }) => matter.openness.open || !forPublic)
    .map((point) => ({
      ...point,
      attachments: point.attachments.filter(({ open }) => open || !forPublic),
    }))
    .filter(({ attachments }) => attachments.length > 0);
}
