import type { ArchiveLine, CommitteeBody, WaitingPaper } from '@rettidig/store';
import type { VNode } from 'preact';
import type { Run } from '../../runs/runs.ts';
import { listDay } from '../../format/days.ts';
import { largestDocument } from '../../http/sent-files.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import type { ReadingOutcome } from './readings.ts';
import { textsOfArchive } from './texts.ts';

export interface ArchiveModel {
  readonly lines: readonly ArchiveLine[];
  /** Kept and not read: the program stopped before it came to them. */
  readonly waiting: readonly WaitingPaper[];
  readonly bodies: readonly CommitteeBody[];
  /** What was sent just now; null when one came by a link. */
  readonly reading: { readonly run: Run; readonly outcome: ReadingOutcome } | null;
  readonly id: string | null;
  /** What is wrong with what was sent; null when nothing was. */
  readonly problem: string | null;
  readonly csrf: string;
}

const icons: Readonly<Record<ArchiveLine['state'], IconName>> = {
  laest: 'aktuel',
  godkendt: 'opfyldt',
  kasseret: 'bortfaldet',
};

/** The old papers: where they come in, and how far each is. */
export function ArchiveView({
  model,
  words,
}: {
  readonly model: ArchiveModel;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
      </div>
      {model.reading === null ? null : (
        <Reading reading={model.reading} id={model.id ?? ''} words={words} />
      )}
      {model.waiting.length === 0 ? null : (
        <section class="panel no-print" aria-labelledby="venter">
          <h2 id="venter">{t.waiting(model.waiting.length)}</h2>
          <p class="quiet">{t.waitingLead}</p>
          <form method="post" action="/udvalg/arkiv/laes">
            <Csrf token={model.csrf} />
            <p class="row">
              <button>{t.readWaiting}</button>
            </p>
          </form>
        </section>
      )}
      <Upload model={model} words={words} />
      <section class="panel" aria-labelledby="papirer">
        <h2 id="papirer">{t.papers}</h2>
        {model.lines.length === 0 ? (
          <p class="note">{t.none}</p>
        ) : (
          <Papers model={model} words={words} />
        )}
      </section>
    </div>
  );
}

function Reading({
  reading: { run, outcome },
  id,
  words,
}: {
  readonly reading: NonNullable<ArchiveModel['reading']>;
  readonly id: string;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  const { taken, known, refused } = outcome;
  return (
    <section class="panel" aria-labelledby="laesning">
      <h2 id="laesning">{t.readTitle}</h2>
      {run.state === 'koerer' ? (
        <>
          <p role="status">{t.reading(run.done, run.of ?? 0)}</p>
          <progress max={run.of ?? 1} value={run.done} aria-label={t.readTitle} />
          <p class="quiet">{t.readingLead}</p>
          <p>
            <a class="button" href={`/udvalg/arkiv?laesning=${id}`}>
              {t.reload}
            </a>
          </p>
        </>
      ) : null}
      {run.state === 'fejlet' ? (
        <p class="note bad" role="alert">
          {t.failed}
        </p>
      ) : null}
      {taken === 0 ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {t.taken(taken)}
        </p>
      )}
      {known.length === 0 ? null : (
        <div class="note">
          <h3>{t.known}</h3>
          <ul class="bullets">
            {known.map((one) => (
              <li lang="da">
                <a href={`/udvalg/arkiv/${one.id}`}>{one.name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {refused.length === 0 ? null : (
        <div class="note bad" role="alert">
          <h3 class="status">
            <Icon name="overskredet" />
            {t.refused}
          </h3>
          <p>{t.refusedLead}</p>
          <ul class="bullets" lang="da">
            {refused.map(({ name, text }) => (
              <li>
                <b>{name}</b>: {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Upload({
  model: { bodies, problem, csrf },
  words,
}: {
  readonly model: ArchiveModel;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  return (
    <section class="panel no-print" aria-labelledby="laeg-ind">
      <h2 id="laeg-ind">{t.upload}</h2>
      {problem === null ? null : (
        <p class="note bad" role="alert">
          {problem}
        </p>
      )}
      <form class="step" method="post" action="/udvalg/arkiv" enctype="multipart/form-data">
        <Csrf token={csrf} />
        <div class="field">
          <label for="filer">{t.files}</label>
          <p class="hint" id="filer-hjaelp">
            {t.most(largestDocument / 1_000_000)}
          </p>
          <input
            id="filer"
            name="filer"
            type="file"
            multiple
            accept=".pdf,.docx,.odt,.html,.htm,.txt"
            aria-describedby="filer-hjaelp"
          />
        </div>
        <div class="field">
          <label for="udvalg">{t.body}</label>
          <p class="hint" id="udvalg-hjaelp">
            {t.bodyHint}
          </p>
          <select id="udvalg" name="udvalg" aria-describedby="udvalg-hjaelp">
            <option value="">{t.noBody}</option>
            {bodies.map(({ id, name }) => (
              <option value={id} lang="da">
                {name}
              </option>
            ))}
          </select>
        </div>
        <p class="row">
          <button class="primary">{t.send}</button>
        </p>
      </form>
    </section>
  );
}

function Papers({
  model: { lines, bodies },
  words: { language },
}: {
  readonly model: ArchiveModel;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(language);
  const nameOf = (line: ArchiveLine): string =>
    bodies.find(({ id }) => id === line.body)?.name ?? line.bodyName ?? t.unknown;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.scrollOf(t.papers)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.body}</th>
            <th scope="col">{t.day}</th>
            <th scope="col" class="num">
              {t.points}
            </th>
            <th scope="col" class="num">
              {t.doubts}
            </th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr>
              <th scope="row" lang="da">
                <a class="name" href={`/udvalg/arkiv/${line.id}`}>
                  {line.fileName}
                </a>
              </th>
              <td lang="da">{nameOf(line)}</td>
              <td>{line.on === null ? t.unknown : listDay(line.on, language)}</td>
              <td class="num">{line.items}</td>
              <td class="num">{line.doubts}</td>
              <td>
                <span class="status">
                  <Icon name={icons[line.state]} />
                  {t.states[line.state]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
