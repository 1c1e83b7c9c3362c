import type { Fault } from '@rettidig/economy';
import { targetColumns } from '@rettidig/figures';
import type { VNode } from 'preact';
import { FileFaults, FileFields, type KeptTable } from '../budget/file-form.tsx';
import { textsOfFiles } from '../budget/file-texts.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfTargets } from './targets-texts.ts';

export interface TargetsImportModel {
  readonly kept: KeptTable;
  readonly faults: readonly Fault[];
  readonly csrf: string;
}

const example = `måling;måltal;tæt på;periode;ydelse;visitationskategori;fra;til;kilde
Andel langvarige sager;4,0;1,0;;;;01.01.2027;31.12.2027;Beskæftigelsesplan 2027
Andel langvarige sager;6,5;1,0;;kontanthjælp;aktivitetsparat;01.01.2027;31.12.2027;Beskæftigelsesplan 2027
Antal personer;850;25;Måned;a-dagpenge;;01.01.2027;;Udvalget, 3. november 2026`;

/** Where targets come in from a file; what was sent and not taken still stands. */
export function TargetsImportView({
  model: { kept, faults, csrf },
  words: { language },
}: {
  readonly model: TargetsImportModel;
  readonly words: Words;
}): VNode {
  const t = textsOfTargets(language);
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/noegletal/maal">{t.title}</a>
        </p>
        <h1>{t.importTitle}</h1>
        <p>{t.importLead}</p>
      </div>
      <FileFaults name={kept.name} faults={faults} language={language} />
      <section class="panel">
        <form
          class="step"
          method="post"
          action="/noegletal/maal/indlaes"
          enctype="multipart/form-data"
        >
          <Csrf token={csrf} />
          <FileFields kept={kept} language={language} />
          <p class="row">
            <button class="primary">{textsOfFiles(language).send}</button>
          </p>
        </form>
      </section>
      <section class="panel" aria-labelledby="eksempel">
        <h2 id="eksempel">{t.importExample}</h2>
        <p>
          {`${t.importColumns} `}
          <span lang="da">{targetColumns.join('; ')}</span>
          {`. ${t.importRequired}`}
        </p>
        <div class="scroll" tabIndex={0} role="region" aria-label={t.importTable}>
          <pre lang="da">{example}</pre>
        </div>
      </section>
    </div>
  );
}
