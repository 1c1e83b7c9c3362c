import type { Publication, Rescan } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { FindingsTable } from './findings-view.tsx';
import { textsOfLicence } from './licence-texts.ts';
import { licencePath } from './licence-view.tsx';
import type { RescanRun } from './rescans.ts';
import { textsOfPublication } from './texts.ts';

/** What is published and what waits, and what the latest look through all of it has found. */
export interface PublicationsModel {
  readonly waiting: readonly Publication[];
  readonly published: readonly Publication[];
  /** Null: nobody has asked for it now. */
  readonly rescan: RescanRun | null;
  readonly csrf: string;
}

/** All papers on their way to the public or there. */
export function PublicationsView({
  model: { waiting, published, rescan, csrf },
  words,
}: {
  readonly model: PublicationsModel;
  readonly words: Words;
}): VNode {
  const t = textsOfPublication(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.all}</h1>
        <p class="quiet">{t.allLead}</p>
        <p>
          <a href="/moeder">{t.publicSite}</a>
        </p>
        <p>
          <a href={licencePath}>{textsOfLicence(words.language).title}</a>
        </p>
      </div>
      {rescan === null ? null : <RescanPanel begun={rescan} csrf={csrf} words={words} />}
      <section class="panel">
        <h2 id="venter">{t.waiting}</h2>
        {waiting.length === 0 ? (
          <p>{t.noneWaiting}</p>
        ) : (
          <Papers papers={waiting} caption={t.waiting} words={words} />
        )}
      </section>
      <section class="panel">
        <h2 id="udgivet">{t.published}</h2>
        {published.length === 0 ? (
          <p>{t.nonePublished}</p>
        ) : (
          <>
            <form method="post" action="/udvalg/udgivelser/gennemse">
              <Csrf token={csrf} />
              <p class="quiet">{t.rescanLead}</p>
              <p>
                <button>{t.rescan}</button>
              </p>
            </form>
            <Papers papers={published} caption={t.published} words={words} />
          </>
        )}
      </section>
    </div>
  );
}

/** How far a look through all of it is, or what it has found. */
function RescanPanel({
  begun: { id, run, rescan },
  csrf,
  words,
}: {
  readonly begun: RescanRun;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfPublication(words.language);
  if (rescan !== null) return <Found rescan={rescan} csrf={csrf} words={words} />;
  if (run.state === 'fejlet') {
    return (
      <p class="note bad" role="alert">
        {t.rescanFailed}
      </p>
    );
  }
  return (
    <section class="panel" aria-labelledby="gennemsyn">
      <h2 id="gennemsyn">{t.rescan}</h2>
      <p role="status">{t.rescanning(run.done, run.of)}</p>
      <progress max={run.of ?? 1} value={run.done} aria-label={t.rescan} />
      <p class="no-print">
        <a class="button" href={`/udvalg/udgivelser?gennemsyn=${id}`}>
          {t.reload}
        </a>
      </p>
    </section>
  );
}

function Found({
  rescan: { papers, found },
  csrf,
  words,
}: {
  readonly rescan: Rescan;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfPublication(words.language);
  if (found.length === 0) {
    return (
      <p class="note status" role="status">
        <Icon name="opfyldt" />
        {`${t.rescanned(papers)} ${t.rescanClean}`}
      </p>
    );
  }
  return (
    <section class="note bad" role="alert" aria-labelledby="fundet">
      <h2 id="fundet" class="status">
        <Icon name="overskredet" />
        {t.rescanFound}
      </h2>
      <p>{t.rescanned(papers)}</p>
      {found.map(({ paper, findings, closedSince }) => {
        const title = `${paper.bodyName}, ${listDay(paper.heldOn, words.language)}`;
        return (
          <>
            <h3>
              <a href={`/udvalg/moeder/${paper.meeting}/udgivelse`} lang="da">
                {title}
              </a>
              {` (${t.papers[paper.kind].toLocaleLowerCase(words.language)})`}
            </h3>
            {closedSince.length === 0 ? null : <p>{t.closedSince(closedSince.join(', '))}</p>}
            {findings.length === 0 ? null : (
              <FindingsTable findings={findings} caption={title} words={words} />
            )}
            <form
              class="no-print"
              method="post"
              action={`/udvalg/moeder/${paper.meeting}/udgivelse/${paper.kind}/traek`}
            >
              <Csrf token={csrf} />
              <input type="hidden" name="hvorfor" value={t.rescanReason} />
              <p class="row">
                <button aria-label={`${t.withdraw}: ${title} (${t.papers[paper.kind]})`}>
                  {t.withdraw}
                </button>
              </p>
            </form>
          </>
        );
      })}
    </section>
  );
}

function Papers({
  papers,
  caption,
  words: { language },
}: {
  readonly papers: readonly Publication[];
  readonly caption: string;
  readonly words: Words;
}): VNode {
  const t = textsOfPublication(language);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.meeting}</th>
            <th scope="col">{t.paper}</th>
            <th scope="col">{t.since}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map(({ meeting, bodyName, heldOn, kind, releasedAt }) => (
            <tr>
              <th scope="row">
                <a href={`/udvalg/moeder/${meeting}/udgivelse`} lang="da">
                  {`${bodyName}, ${listDay(heldOn, language)}`}
                </a>
              </th>
              <td>{t.papers[kind]}</td>
              <td>{releasedAt === null ? '' : listInstant(releasedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
