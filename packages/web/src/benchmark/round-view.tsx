import type { Remark } from '@rettidig/benchmark/input';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { largestFile } from '../http/sent-files.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { FileLines } from './file-lines.tsx';
import { NamesInTables, ProposedName } from './proposed-name.tsx';
import type { ParticipantState, Participation, RoundStanding } from './round-load.ts';
import type { RefusedFile } from './take-files.ts';
import { textsOfBenchmark } from './texts.ts';

export interface RoundModel {
  readonly standing: RoundStanding;
  readonly leads: boolean;
  readonly csrf: string;
  /** What has just happened; null when one came by a link. */
  readonly said: string | null;
  readonly refused: readonly RefusedFile[];
  /** What was pasted and not taken, so that it can be mended. */
  readonly pasted: string;
}

interface Shown {
  readonly model: RoundModel;
  readonly words: Words;
}

const stateIcons: Readonly<Record<ParticipantState, IconName>> = {
  'mangler-fil': 'kommende',
  spoergsmaal: 'aktuel',
  klar: 'opfyldt',
};

/** A round: who has sent what, what is asked, and where files come in. */
export function RoundView({ model, words }: Shown): VNode {
  const t = textsOfBenchmark(words.language);
  const { standing, leads, said, refused } = model;
  const { round, participations, unplaced, tables } = standing;
  const at = `/benchmark/${round.id}`;
  const hasResults = tables !== null || participations.some(({ file }) => file !== null);
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/benchmark">{t.all}</a>
        </p>
        <h1 lang="da">{round.name}</h1>
        <p class="quiet">
          {`${t.year} ${round.year}. ${round.state === 'aaben' ? t.open : t.closed}.`}
        </p>
        <p class="row no-print">
          {hasResults ? (
            <>
              <a class="button" href={`${at}/resultat`}>
                {t.result}
              </a>
              <a href={`${at}/rapport`}>{t.report}</a>
            </>
          ) : null}
          {leads ? <a href={`${at}/ret`}>{t.change}</a> : null}
        </p>
      </div>
      {said === null ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {said}
        </p>
      )}
      {refused.length === 0 ? null : <RefusedFiles refused={refused} words={words} />}
      {leads
        ? unplaced.map((file) => (
            <ProposedName file={file} standing={standing} csrf={model.csrf} words={words} />
          ))
        : null}
      {leads && tables !== null ? (
        <NamesInTables tables={tables} round={round.id} csrf={model.csrf} words={words} />
      ) : null}
      <section class="panel" aria-labelledby="deltagere">
        <h2 id="deltagere">{t.taking}</h2>
        {participations.length === 0 ? (
          <p class="note">{t.noParticipants}</p>
        ) : (
          <>
            <States participations={participations} words={words} />
            <Participants model={model} words={words} />
          </>
        )}
      </section>
      {leads ? <Upload model={model} words={words} /> : null}
      <FileLines standing={standing} words={words} />
    </div>
  );
}

function States({
  participations,
  words,
}: {
  readonly participations: readonly Participation[];
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(words.language);
  const states: readonly ParticipantState[] = ['mangler-fil', 'spoergsmaal', 'klar'];
  return (
    <ul class="legend">
      {states.map((state) => (
        <li class="status">
          <Icon name={stateIcons[state]} />
          {`${t.states[state]}: ${participations.filter((one) => one.state === state).length}`}
        </li>
      ))}
    </ul>
  );
}

function Participants({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfBenchmark(language);
  const { round, participations, tables } = model.standing;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.taking)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.municipality}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.questions}</th>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.sent}</th>
          </tr>
        </thead>
        <tbody>
          {participations.map(({ participant, file, asked, state }) => {
            const open = asked.filter(({ answer }) => answer === null).length;
            return (
              <tr>
                <th scope="row">
                  <a class="name" href={`/benchmark/${round.id}/deltager/${participant.id}`}>
                    {participant.name}
                  </a>
                </th>
                <td>
                  <span class="status">
                    <Icon name={stateIcons[state]} />
                    {t.states[state]}
                  </span>
                </td>
                <td>{file === null ? '' : t.openQuestions(open, asked.length)}</td>
                <td lang="da">
                  {file === null ? (tables === null ? '–' : t.fromTables) : file.fileName}
                </td>
                <td>{file === null ? '' : listInstant(file.uploadedAt, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What was wrong with the files that were not taken: each mistake with its cell, and what to do. */
function RefusedFiles({
  refused,
  words,
}: {
  readonly refused: readonly RefusedFile[];
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(words.language);
  return (
    <section class="note bad" role="alert" aria-labelledby="ikke-lagt-ind">
      <h2 id="ikke-lagt-ind" class="status">
        <Icon name="overskredet" />
        {refused.length === 1 ? t.notTaken(refused[0]?.name ?? '') : t.notTakenMany(refused.length)}
      </h2>
      <p>{t.mended}</p>
      {refused.map(({ name, remarks }) => (
        <>
          {refused.length === 1 ? null : <h3 lang="da">{name}</h3>}
          <RemarkList remarks={remarks} words={words} />
        </>
      ))}
    </section>
  );
}

/** More remarks than these are folded: a whole column with decimal points is one mistake to mend. */
const remarksAtOnce = 12;

/** Remarks on a file, each with its cell; the first ones open. */
function RemarkList({
  remarks,
  words,
}: {
  readonly remarks: readonly Remark[];
  readonly words: Words;
}): VNode {
  const rest = remarks.slice(remarksAtOnce);
  return (
    <>
      <RemarkItems remarks={remarks.slice(0, remarksAtOnce)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{textsOfBenchmark(words.language).moreRemarks(rest.length)}</summary>
          <RemarkItems remarks={rest} />
        </details>
      )}
    </>
  );
}

function RemarkItems({ remarks }: { readonly remarks: readonly Remark[] }): VNode {
  return (
    <ul class="bullets" lang="da">
      {remarks.map(({ at, text }) => (
        <li>
          {at === null ? null : (
            <>
              <code>{`${at}:`}</code>{' '}
            </>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
}

function Upload({ model, words }: Shown): VNode {
  const t = textsOfBenchmark(words.language);
  const { standing, csrf, pasted } = model;
  const { id, state } = standing.round;
  return (
    <section class="panel" aria-labelledby="laeg-ind">
      <h2 id="laeg-ind">{t.upload}</h2>
      {state === 'lukket' ? (
        <p class="note">{t.roundClosed}</p>
      ) : (
        <form
          class="step"
          method="post"
          action={`/benchmark/${id}/filer`}
          enctype="multipart/form-data"
        >
          <Csrf token={csrf} />
          <p class="hint">{t.uploadLead}</p>
          <div class="field">
            <label for="filer">{t.chooseFiles}</label>
            <p class="hint" id="filer-hjaelp">
              {t.most(largestFile / 1_000_000)}
            </p>
            <input
              id="filer"
              name="filer"
              type="file"
              multiple
              accept=".xlsx,.csv,.txt"
              aria-describedby="filer-hjaelp"
            />
          </div>
          <details open={pasted !== ''}>
            <summary>{t.orPaste}</summary>
            <div class="field">
              <label for="tekst">{t.paste}</label>
              <textarea id="tekst" name="tekst" rows={8}>
                {pasted}
              </textarea>
            </div>
          </details>
          <p class="row">
            <button class="primary">{t.send}</button>
          </p>
        </form>
      )}
      <p class="small">
        <a href={`/benchmark/skabelon.xlsx?runde=${id}`}>{t.template}</a>{' '}
        <span class="quiet">{t.templateLead}</span>
      </p>
    </section>
  );
}
