import { compareText } from '@rettidig/committee';
import type { MatterVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { fieldLabels, writtenOf } from './edit-fields.ts';
import { matterPath, mattersPath, type WholeMatter } from './load.ts';
import { textsOfMatters } from './texts.ts';
import { textsOfVersions } from './version-texts.ts';

export interface VersionsModel {
  readonly whole: WholeMatter;
  /** The two that are held against each other; null where there is but one. */
  readonly pair: { readonly from: MatterVersion; readonly to: MatterVersion } | null;
  /** Names of employees by id, for who is responsible. */
  readonly names: ReadonlyMap<string, string>;
  readonly csrf: string;
  readonly isRestored: boolean;
  readonly problem: string | null;
}

interface Shown {
  readonly model: VersionsModel;
  readonly words: Words;
}

/** Every version of a matter, and the difference between two of them. */
export function VersionsView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfVersions(language);
  const { whole, pair, isRestored, problem } = model;
  const { matter } = whole;
  return (
    <div class="panels">
      <CommitteeHead
        title={t.of(matter.title)}
        lead={t.lead}
        back={[
          [mattersPath, textsOfMatters(language).title],
          [matterPath(matter.id), matter.title],
        ]}
        words={words}
      />
      {isRestored ? (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {t.restored}
        </p>
      ) : null}
      {problem === null ? null : (
        <p class="note bad" role="alert">
          {problem}
        </p>
      )}
      <VersionTable model={model} words={words} />
      {pair === null ? null : <Difference model={model} pair={pair} words={words} />}
    </div>
  );
}

function VersionTable({ model: { whole, pair, csrf }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfVersions(language);
  const shared = textsOfMatters(language);
  const { matter, versions, rights } = whole;
  const path = `${matterPath(matter.id)}/udgaver`;
  const mayRestore = rights.leads || matter.state !== 'behandlet';
  const radio = (name: 'fra' | 'til', version: MatterVersion, label: string): VNode => (
    <input
      type="radio"
      form="sammenlign"
      name={name}
      value={version.version}
      aria-label={label}
      checked={(name === 'fra' ? pair?.from : pair?.to)?.version === version.version}
    />
  );
  return (
    <section class="panel" aria-label={t.title}>
      <form id="sammenlign" method="get" action={path} class="no-print" />
      <div class="scroll" tabIndex={0} role="region" aria-label={t.table}>
        <table class="compare-table">
          <thead>
            <tr>
              {versions.length > 1 ? (
                <>
                  <th scope="col" class="no-print">
                    {t.from}
                  </th>
                  <th scope="col" class="no-print">
                    {t.to}
                  </th>
                </>
              ) : null}
              <th scope="col">{t.when}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.state}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => {
              const at = listInstant(version.recordedAt, language);
              return (
                <tr>
                  {versions.length > 1 ? (
                    <>
                      <td class="no-print">{radio('fra', version, t.fromOf(at))}</td>
                      <td class="no-print">{radio('til', version, t.toOf(at))}</td>
                    </>
                  ) : null}
                  <th scope="row">{`${at} ${shared.by(version.recordedBy ?? shared.program)}`}</th>
                  <td lang="da">{version.matter.title}</td>
                  <td>{shared.states[version.matter.state]}</td>
                  <td>
                    {version.supersededAt === null ? (
                      t.current
                    ) : mayRestore ? (
                      <form method="post" action={path} class="no-print">
                        <Csrf token={csrf} />
                        <input type="hidden" name="udgave" value={version.version} />
                        <input type="hidden" name="set" value={versions[0]?.version ?? ''} />
                        <button aria-label={t.restoreOf(at)}>{t.restore}</button>
                      </form>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {versions.length > 1 ? (
        <>
          <p class="row no-print">
            <button form="sammenlign">{t.compare}</button>
          </p>
          <p class="hint no-print">{t.restoreHint}</p>
        </>
      ) : null}
    </section>
  );
}

function Difference({
  model: { whole, names },
  pair: { from, to },
  words,
}: Shown & { readonly pair: NonNullable<VersionsModel['pair']> }): VNode {
  const { language } = words;
  const t = textsOfVersions(language);
  const shared = textsOfMatters(language);
  const labels = fieldLabels(whole.form, whole.body.name, words);
  const [before, after] = [writtenOf(from.matter), writtenOf(to.matter)];
  const read = (name: string, text: string): string => {
    if (name === 'ansvarlig') return names.get(text) ?? text;
    if (name === 'tilstand')
      return Object.entries(shared.states).find(([state]) => state === text)?.[1] ?? text;
    if (name === 'aabenhed') return text === 'lukket' ? shared.closed : shared.open;
    return text;
  };
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  const at = ({ recordedAt }: MatterVersion): string => listInstant(recordedAt, language);
  return (
    <section class="panel" aria-labelledby="forskel">
      <h2 id="forskel">{t.differences(at(from), at(to))}</h2>
      {changed.length === 0 ? <p>{t.same}</p> : null}
      {changed.map((name) => (
        <>
          <h3>{labels[name] ?? name}</h3>
          <div class="compared" lang="da">
            {compareText(read(name, before[name] ?? ''), read(name, after[name] ?? '')).map(
              ({ kind, text }) => {
                const shown = text === '' ? t.empty : text;
                if (kind === 'ens') return <p>{shown}</p>;
                return kind === 'fjernet' ? (
                  <p>
                    <del>
                      <span class="unseen">{`${t.removed}: `}</span>
                      {shown}
                    </del>
                  </p>
                ) : (
                  <p>
                    <ins>
                      <span class="unseen">{`${t.added}: `}</span>
                      {shown}
                    </ins>
                  </p>
                );
              },
            )}
          </div>
        </>
      ))}
    </section>
  );
}
