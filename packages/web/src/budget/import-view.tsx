import type { Fault } from '@rettidig/economy';
import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfEntries } from './entry-texts.ts';
import { FileFaults, FileFields, type KeptTable } from './file-form.tsx';
import { textsOfFiles } from './file-texts.ts';
import { BudgetHead } from './head.tsx';

export interface ImportModel {
  readonly year: number;
  readonly yearText: string;
  readonly source: string;
  readonly decidedOn: string;
  readonly kept: KeptTable;
  readonly faults: readonly Fault[];
  readonly csrf: string;
}

const example = `post;budget;antal;enhedspris;område;bevillingstype;konti;ydelser;optælling
Sygedagpenge;;412,5;120.000;Beskæftigelse;Overførsler;5.57.71,5.57.73;sygedagpenge;helaarspersoner
Administration;12.500.000;;;Administration;Serviceudgifter (servicerammen);6.45;;
I alt;62.000.000;;;;;;;`;

/** Where a budget comes in from a file. */
export function ImportView({
  model,
  words: { language },
}: {
  readonly model: ImportModel;
  readonly words: Words;
}): VNode {
  const t = textsOfEntries(language);
  const { year, yearText, source, decidedOn, kept, faults, csrf } = model;
  return (
    <div class="panels">
      <BudgetHead
        title={t.importTitle}
        lead={t.importLead}
        room={null}
        year={year}
        language={language}
      />
      <FileFaults name={kept.name} faults={faults} language={language} />
      <section class="panel">
        <form
          class="step"
          method="post"
          action="/oekonomi/budget/indlaes"
          enctype="multipart/form-data"
        >
          <Csrf token={csrf} />
          <div class="field">
            <label for="aar">{t.budgetYear}</label>
            <input id="aar" name="aar" class="w-short" inputMode="numeric" value={yearText} />
          </div>
          <div class="field">
            <label for="dato">{t.decidedOn}</label>
            <input id="dato" name="dato" class="w-short" inputMode="numeric" value={decidedOn} />
          </div>
          <div class="field">
            <label for="kilde">{t.source}</label>
            <p class="hint" id="kilde-hjaelp">
              {t.sourceHint}
            </p>
            <input
              id="kilde"
              name="kilde"
              class="w-long"
              value={source}
              aria-describedby="kilde-hjaelp"
            />
          </div>
          <FileFields kept={kept} language={language} />
          <p class="row">
            <button class="primary">{textsOfFiles(language).send}</button>
            <a href={`/oekonomi/budget/bevillinger?aar=${year}`}>{t.title(year)}</a>
          </p>
        </form>
      </section>
      <section class="panel" aria-labelledby="eksempel">
        <h2 id="eksempel">{t.importExample}</h2>
        <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.importExample)}>
          <pre lang="da">{example}</pre>
        </div>
      </section>
    </div>
  );
}
