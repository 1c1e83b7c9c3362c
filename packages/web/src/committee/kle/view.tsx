import type { KleEntry, KleFault } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { KlePlan } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { listDay } from '../../format/days.ts';
import { largestDocument } from '../../http/sent-files.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfKle } from './texts.ts';

export interface KleModel {
  readonly plans: readonly KlePlan[];
  readonly sought: string;
  readonly found: readonly KleEntry[];
  readonly mayWrite: boolean;
  readonly saved: boolean;
  readonly csrf: string;
  readonly today: Day;
  /** What was wrong with the file that was sent, and its name; null: none was. */
  readonly refused: { readonly name: string; readonly faults: readonly KleFault[] } | null;
}

/** No more numbers than these are shown at once. */
export const mostFound = 50;
const faultsAtOnce = 12;
const megabyte = 1_000_000;

/** The plans of KLE: what is loaded, a number found, and where a file is loaded. */
export function KleView({
  model,
  words,
}: {
  readonly model: KleModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfKle(language);
  const { plans, today } = model;
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words} />
      <Saved saved={model.saved} words={words} />
      <Refused model={model} words={words} />
      <section class="panel" aria-labelledby="indlaest">
        <h2 id="indlaest">{t.loaded}</h2>
        {plans.length === 0 ? (
          <p class="quiet">{t.none}</p>
        ) : (
          <dl class="facts">
            {(['emner', 'facetter'] as const).map((part) => {
              const plan = plans.find((one) => one.part === part);
              const ended = plan?.entries.filter(({ to }) => to !== null && to <= today) ?? [];
              return (
                <div>
                  <dt>{t.parts[part]}</dt>
                  <dd>
                    {plan === undefined
                      ? t.notLoaded
                      : `${t.line(plan.entries.length, ended.length, plan.source)}${
                          plan.issuedOn === null ? '' : t.issued(listDay(plan.issuedOn, language))
                        }`}
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </section>
      {plans.length === 0 ? null : <Search model={model} words={words} />}
      {model.mayWrite ? <Load csrf={model.csrf} words={words} /> : null}
    </div>
  );
}

function Refused({
  model: { refused },
  words: { language },
}: {
  readonly model: KleModel;
  readonly words: Words;
}): VNode | null {
  const t = textsOfKle(language);
  if (refused === null) return null;
  const { name, faults } = refused;
  return (
    <section class="note bad" role="alert" aria-labelledby="ikke-indlaest">
      <h2 id="ikke-indlaest" class="status">
        <Icon name="overskredet" />
        {t.notTaken(name)}
      </h2>
      <ul class="bullets" lang="da">
        {faults.slice(0, faultsAtOnce).map(({ line, text }) => (
          <li>
            {line === null ? null : <b>{t.atLine(line)}</b>}
            {text}
          </li>
        ))}
      </ul>
      {faults.length > faultsAtOnce ? <p>{t.moreFaults(faults.length - faultsAtOnce)}</p> : null}
      <p>{t.stands}</p>
    </section>
  );
}

function Search({
  model: { sought, found, today },
  words: { language },
}: {
  readonly model: KleModel;
  readonly words: Words;
}): VNode {
  const t = textsOfKle(language);
  return (
    <section class="panel" aria-labelledby="find">
      <h2 id="find">{t.search}</h2>
      <form method="get" action="/udvalg/kle" class="no-print">
        <div class="filters">
          <div class="field">
            <label for="soeg">{t.words}</label>
            <input id="soeg" name="soeg" type="text" class="w-long" value={sought} />
          </div>
          <button>{t.find}</button>
        </div>
      </form>
      {sought === '' ? null : found.length === 0 ? (
        <p class="note">{t.nothing(sought)}</p>
      ) : (
        <>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.results}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.number}</th>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.kind}</th>
                  <th scope="col">{t.state}</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ number, title, kind, to }) => (
                  <tr>
                    <th scope="row" class="nowrap">
                      {number}
                    </th>
                    <td lang="da">{title}</td>
                    <td>{t.kinds[kind]}</td>
                    <td class="nowrap">
                      {to !== null && to <= today ? t.ended(listDay(to, language)) : t.inUse}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {found.length === mostFound ? <p class="quiet">{t.most(mostFound)}</p> : null}
        </>
      )}
    </section>
  );
}

function Load({ csrf, words }: { readonly csrf: string; readonly words: Words }): VNode {
  const t = textsOfKle(words.language);
  return (
    <section class="panel no-print" aria-labelledby="indlaes">
      <h2 id="indlaes">{t.load}</h2>
      <form method="post" action="/udvalg/kle" enctype="multipart/form-data" class="step">
        <Csrf token={csrf} />
        <div class="field">
          <label for="filer">{t.file}</label>
          <p class="hint" id="filer-hjaelp">
            {t.hint(largestDocument / megabyte)}
          </p>
          <input
            id="filer"
            name="filer"
            type="file"
            accept=".xml,.csv,.txt,.xlsx"
            aria-describedby="filer-hjaelp"
          />
        </div>
        <p class="row">
          <button class="primary">{t.send}</button>
        </p>
      </form>
    </section>
  );
}
