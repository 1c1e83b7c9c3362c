import { claimColumns, differenceCauses, type Fault } from '@rettidig/economy';
import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { CitizenList } from './citizen-list.tsx';
import { Files } from './files-view.tsx';
import { type Compared, type ReconcileModel, standings } from './load.ts';
import { LeftOut, Result } from './result-view.tsx';
import { textsOfReconcile } from './texts.ts';
import { weeksOf } from './week-text.ts';

/** What has just happened on the page. */
export interface Happened {
  readonly said: string | null;
  /** What is wrong with a file that was sent. */
  readonly faults: readonly Fault[];
}

interface Shown {
  readonly model: ReconcileModel;
  readonly words: Words;
}

/** The reconciliation: what the two accounts differ by, why, and what mends it. */
export function ReconcileView({
  model,
  happened: { said, faults },
  words,
}: Shown & { readonly happened: Happened }): VNode {
  const t = textsOfReconcile(words.language);
  const { compared, seesAll, files } = model;
  return (
    <div class="panels reconcile">
      <div class="page-head">
        <p class="no-print">
          <a href="/oekonomi">{t.economy}</a>
        </p>
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
      </div>
      {said === null ? null : (
        <p class="note status-line" role="status">
          <Icon name="opfyldt" />
          {said}
        </p>
      )}
      {faults.length === 0 ? null : <Faults faults={faults} words={words} />}
      {compared === null ? <p class="note">{seesAll ? t.noFiles : t.noFilesLead}</p> : null}
      {seesAll || compared === null ? null : <p class="note">{t.ownUnit}</p>}
      {compared === null ? null : (
        <>
          <Choose model={model} compared={compared} words={words} />
          <Result compared={compared} model={model} words={words} />
          <CitizenList model={model} compared={compared} words={words} />
          <LeftOut compared={compared} words={words} />
        </>
      )}
      {seesAll ? <Upload model={model} words={words} /> : null}
      {files.length === 0 ? null : <Files model={model} words={words} />}
      <section class="panel" aria-labelledby="metode">
        <details>
          <summary>
            <h2 id="metode">{t.howHeading}</h2>
          </summary>
          <ul class="bullets">
            {t.how.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      </section>
    </div>
  );
}

function Faults({
  faults,
  words,
}: {
  readonly faults: readonly Fault[];
  readonly words: Words;
}): VNode {
  const t = textsOfReconcile(words.language);
  return (
    <section class="note warn" role="alert" aria-labelledby="afvist">
      <h2 id="afvist">{t.refusedHeading}</h2>
      <ul class="bullets">
        {faults.map(({ line, text }) => (
          <li>
            <b>{`${line === null ? t.wholeFile : t.atLine(line)}: `}</b>
            <span lang="da">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choose({
  model: { files, chosen },
  compared,
  words,
}: Shown & { readonly compared: Compared }): VNode {
  const { language } = words;
  const t = textsOfReconcile(language);
  return (
    <form class="panel no-print" method="get" action="/oekonomi/afstemning">
      <div class="filters">
        <div class="field">
          <label for="fil">{t.chooseFile}</label>
          <select id="fil" name="fil">
            {files
              .filter(({ takenOutAt, id }) => takenOutAt === null || id === compared.file.id)
              .map(({ id, weeks, fileName }) => (
                <option value={id} selected={id === compared.file.id}>
                  {`${weeksOf(weeks, words)} (${fileName})`}
                </option>
              ))}
          </select>
        </div>
        <div class="field">
          <label for="aarsag">{t.cause}</label>
          <select id="aarsag" name="aarsag">
            <option value="">{t.allCauses}</option>
            {differenceCauses.codes.map(({ code }) => (
              <option value={code} selected={code === chosen.aarsag}>
                {differenceCauses.label(code, language)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="vis">{t.standing}</label>
          <select id="vis" name="vis">
            {standings.map((one) => (
              <option value={one} selected={one === chosen.vis}>
                {t.standings[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="row">
        <button>{t.show}</button>
      </p>
    </form>
  );
}

function Upload({ model: { csrf }, words }: Shown): VNode {
  const t = textsOfReconcile(words.language);
  const { number, ...needed } = claimColumns;
  const columns = Object.values(needed).map(([name]) => name);
  return (
    <section class="panel no-print" aria-labelledby="laeg-ind">
      <h2 id="laeg-ind">{t.uploadHeading}</h2>
      <p>{t.uploadLead(columns.join('; '))}</p>
      <p>{t.uploadOptional(number[0])}</p>
      <p class="quiet small">{t.uploadPrivacy}</p>
      <form
        class="step"
        method="post"
        action="/oekonomi/afstemning/fil"
        encType="multipart/form-data"
      >
        <Csrf token={csrf} />
        <div class="field">
          <label for="refusionsfil">{t.file}</label>
          <input id="refusionsfil" name="filer" type="file" accept=".csv,.xlsx,.txt" required />
        </div>
        <p class="row">
          <button class="primary">{t.upload}</button>
        </p>
      </form>
    </section>
  );
}
