import { checkMeeting, lackingIn } from '@rettidig/committee';
import type { ArchiveFile, CommitteeBody } from '@rettidig/store';
import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { ApproveForm, type ApproveModel, StateForms } from './approve-form.tsx';
import { HeadView, ItemView, SheetView } from './understood-view.tsx';
import { textsOfArchive } from './texts.ts';

export interface PaperModel {
  readonly file: ArchiveFile;
  /** Whether the file can be fetched as it was sent. */
  readonly isKept: boolean;
  /** Id of the version that is shown. */
  readonly seen: string;
  readonly bodies: readonly CommitteeBody[];
  /** The meeting that was made of it; null: none. */
  readonly meeting: string | null;
  readonly approve: ApproveModel;
  /** What has just happened; null when one came by a link. */
  readonly said: string | null;
  /** Why what was asked cannot be done; null where nothing was. */
  readonly problem: string | null;
  readonly csrf: string;
}

/** An old paper: its text, and beside it what was understood, with every doubt and what can be done. */
export function PaperView({
  model,
  words,
}: {
  readonly model: PaperModel;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  const { file, said, problem, meeting, csrf } = model;
  const { content } = file;
  const at = `/udvalg/arkiv/${file.id}`;
  const mayChange = file.state === 'laest';
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/udvalg/arkiv">{t.all}</a>
        </p>
        <h1 lang="da">{file.fileName}</h1>
        <p class="quiet">{t.states[file.state]}</p>
        {model.isKept ? (
          <p class="no-print">
            <a href={`${at}/hent`}>{t.fetchFile}</a>
          </p>
        ) : null}
        {meeting === null ? null : (
          <p>
            <a class="button" href={`/udvalg/moeder/${meeting}`}>
              {t.seeMeeting}
            </a>
          </p>
        )}
      </div>
      {said === null ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {said}
        </p>
      )}
      {problem === null ? null : (
        <p class="note bad" role="alert">
          {problem}
        </p>
      )}
      <Doubts model={model} words={words} />
      <div class="beside">
        <section class="panel" aria-labelledby="tekst">
          <h2 id="tekst">{t.text}</h2>
          {mayChange ? (
            <p class="no-print">
              <a href={`${at}/tekst`}>{t.changeText}</a>
            </p>
          ) : null}
          <PaperText file={file} words={words} />
        </section>
        <section class="panel" aria-labelledby="forstaaet">
          <h2 id="forstaaet">{t.understood}</h2>
          <HeadView meeting={content.meeting} at={mayChange ? at : null} words={words} />
          {content.meeting.items.map((item, place) => (
            <ItemView item={item} at={mayChange ? `${at}/punkt/${place + 1}` : null} words={words}>
              {mayChange ? (
                <form class="no-print" method="post" action={`${at}/punkt/${place + 1}/slet`}>
                  <Csrf token={csrf} />
                  <input type="hidden" name="set" value={model.seen} />
                  <button aria-label={`${t.removePoint}: ${item.number}. ${item.title}`}>
                    {t.removePoint}
                  </button>
                </form>
              ) : null}
            </ItemView>
          ))}
          {mayChange ? (
            <p class="no-print">
              <a href={`${at}/punkt/nyt`}>{t.addPoint}</a>
            </p>
          ) : null}
          <SheetView
            approvals={content.meeting.approvals}
            at={mayChange ? `${at}/underskrifter` : null}
            words={words}
          />
          <Rest title={t.left} lead={t.leftLead} id="hovedet" lines={content.left} />
          <Rest title={t.appendix} lead={t.appendixLead} id="efter" lines={content.appendix} />
        </section>
      </div>
      {mayChange ? (
        <ApproveForm
          model={model.approve}
          file={file}
          seen={model.seen}
          csrf={csrf}
          words={words}
        />
      ) : null}
      <StateForms file={file} seen={model.seen} csrf={csrf} words={words} />
    </div>
  );
}

/** Each doubt with its line, what is lacking, and what is unusual in the meeting as it stands now. */
function Doubts({
  model: { file, seen, csrf },
  words,
}: {
  readonly model: PaperModel;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  const { content } = file;
  const { on, body } = content.meeting;
  const lacking = lackingIn(content.meeting);
  const odd = on === null ? [] : checkMeeting({ ...content.meeting, on, body: body ?? '' });
  const open = content.doubts.filter(({ settled }) => !settled).length;
  const mayChange = file.state === 'laest';
  return (
    <section class="panel" aria-labelledby="tvivl">
      <h2 id="tvivl">{t.doubtsTitle(open)}</h2>
      {lacking.length === 0 ? null : (
        <div class="note bad">
          <h3>{t.lacking}</h3>
          <ul class="bullets" lang="da">
            {lacking.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {content.doubts.length === 0 ? null : (
        <ol class="doubts">
          {content.doubts.map(({ line, text, settled }, place) => (
            <li>
              <a href={`#linje-${line}`}>{t.line(line)}</a> <span lang="da">{text}</span>{' '}
              {settled ? (
                <span class="status quiet">
                  <Icon name="opfyldt" />
                  {t.settled}
                </span>
              ) : mayChange ? (
                <form class="no-print" method="post" action={`/udvalg/arkiv/${file.id}/tvivl`}>
                  <Csrf token={csrf} />
                  <input type="hidden" name="set" value={seen} />
                  <input type="hidden" name="tvivl" value={place} />
                  <button aria-label={`${t.settle}: ${t.line(line)}. ${text}`}>{t.settle}</button>
                </form>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {odd.length === 0 ? null : (
        <details open={odd.length <= 12}>
          <summary>{`${t.odd} (${odd.length})`}</summary>
          <p class="quiet">{t.oddLead}</p>
          <ul class="bullets" lang="da">
            {odd.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The text as it was read, by lines; those with a doubt are marked. */
function PaperText({
  file: { words: text, content },
  words,
}: {
  readonly file: ArchiveFile;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  const doubted = new Set(content.doubts.map(({ line }) => line));
  return (
    <div class="scroll paper-text" tabIndex={0} role="region" aria-label={t.lines} lang="da">
      <ol>
        {text.split(/\r\n|\r|\n/).map((line, n) => (
          <li id={`linje-${n + 1}`}>{doubted.has(n + 1) ? <mark>{line}</mark> : line}</li>
        ))}
      </ol>
    </div>
  );
}

function Rest({
  title,
  lead,
  id,
  lines,
}: {
  readonly title: string;
  readonly lead: string;
  readonly id: string;
  readonly lines: ArchiveFile['content']['left'];
}): VNode | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary id={id}>{`${title} (${lines.length})`}</summary>
      <p class="quiet">{lead}</p>
      <ul class="bullets" lang="da">
        {lines.map(({ at, text }) => (
          <li>
            <a href={`#linje-${at}`}>{at}</a>: {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
