import { danishMoney, sumOf } from '@rettidig/engine';
import type { VNode } from 'preact';
import { monthName } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfAccounts } from './account-texts.ts';
import type { AccountsModel } from './accounts-load.ts';
import { FileFaults, FileFields } from './file-form.tsx';
import { textsOfFiles } from './file-texts.ts';
import { BudgetHead } from './head.tsx';
import { YearForm } from './year-form.tsx';

interface Shown {
  readonly model: AccountsModel;
  readonly words: Words;
}

/** The accounts of a year: which months are there, what stands on no post, and where files come in. */
export function AccountsView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfAccounts(language);
  const { standing, said, kept, faults } = model;
  const { year, months } = standing;
  const hasAny = months.some(({ booked }) => booked !== null);
  return (
    <div class="panels">
      <BudgetHead
        title={t.title(year)}
        lead={t.lead}
        room="/regnskab"
        year={year}
        language={language}
      />
      {said === null ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {said}
        </p>
      )}
      <FileFaults name={kept.name} faults={faults} language={language} />
      <YearForm action="/oekonomi/budget/regnskab" year={year} language={language} />
      {hasAny ? <UnplacedAccounts model={model} words={words} /> : null}
      <Upload model={model} words={words} />
      <Months model={model} words={words} />
      <Files model={model} words={words} />
    </div>
  );
}

function Upload({ model, words: { language } }: Shown): VNode {
  const t = textsOfAccounts(language);
  const { standing, kept, choose, csrf } = model;
  const { columns } = standing;
  const quoted = (names: readonly string[]): string => names.map((name) => `»${name}«`).join(', ');
  return (
    <section class="panel" aria-labelledby="laeg-ind">
      <h2 id="laeg-ind">{t.upload}</h2>
      <form
        class="step"
        method="post"
        action={`/oekonomi/budget/regnskab?aar=${standing.year}`}
        enctype="multipart/form-data"
      >
        <Csrf token={csrf} />
        <p class="hint">{t.uploadLead}</p>
        {columns === null ? null : (
          <p class="hint">{t.remembered(columns.account, columns.month, columns.amount)}</p>
        )}
        {choose === null ? null : (
          <fieldset class="field">
            <legend>{t.chooseColumns}</legend>
            <p class="hint" lang="da">
              {choose.kind === 'aendret'
                ? t.changedColumns(quoted(choose.came), quoted(choose.missing))
                : t.unknownColumns(quoted(choose.came))}
            </p>
            {(['account', 'month', 'amount', 'name'] as const).map((what) => (
              <div class="field">
                <label for={`kolonne-${what}`}>{t.column[what]}</label>
                <select id={`kolonne-${what}`} name={`kolonne-${what}`} lang="da">
                  <option value="">{what === 'name' ? t.noColumn : t.choose}</option>
                  {choose.came.map((name) => (
                    <option value={name} selected={choose.guess[what] === name}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </fieldset>
        )}
        <FileFields kept={kept} language={language} />
        <p class="row">
          <button class="primary">{textsOfFiles(language).send}</button>
        </p>
      </form>
    </section>
  );
}

function UnplacedAccounts({ model, words: { language } }: Shown): VNode {
  const t = textsOfAccounts(language);
  const { unplaced, posts, year } = model.standing;
  if (unplaced.length === 0) {
    return (
      <p class="note status">
        <Icon name="opfyldt" />
        {t.noneUnplaced}
      </p>
    );
  }
  const nameOf = (id: string): string => posts.find((post) => post.id === id)?.name ?? '';
  return (
    <section class="panel budget-form" aria-labelledby="uden-post">
      <h2 id="uden-post" class="status">
        <Icon name="aktuel" />
        {t.unplaced}
      </h2>
      <form class="step" method="post" action={`/oekonomi/budget/regnskab/placer?aar=${year}`}>
        <Csrf token={model.csrf} />
        <p class="hint">{posts.length === 0 ? t.noPosts : t.unplacedLead}</p>
        <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.unplaced)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.account}</th>
                <th scope="col">{t.name}</th>
                <th scope="col" class="num">
                  {t.amount}
                </th>
                <th scope="col">{t.post}</th>
              </tr>
            </thead>
            <tbody>
              {unplaced.map(({ account, name, amount, place }) => (
                <tr>
                  <th scope="row">{account}</th>
                  <td lang="da">{name ?? ''}</td>
                  <td class="num nowrap">{danishMoney(amount)}</td>
                  <td lang="da">
                    {place.kind === 'flere' ? (
                      t.onSeveral(place.posts.map(nameOf).join(', '))
                    ) : (
                      <>
                        <input type="hidden" name="konto" value={account} />
                        <select name="post" aria-label={t.postOf(account)}>
                          <option value="">{t.leave}</option>
                          {posts.map((post) => (
                            <option value={post.id}>{post.name}</option>
                          ))}
                        </select>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {posts.length === 0 ? null : (
          <p class="row">
            <button class="primary">{t.place}</button>
          </p>
        )}
      </form>
    </section>
  );
}

function Months({ model: { standing }, words: { language } }: Shown): VNode {
  const t = textsOfAccounts(language);
  const { months, afterHole } = standing;
  const known = months.flatMap(({ booked }) => (booked === null ? [] : [booked]));
  return (
    <section class="panel" aria-labelledby="maaneder">
      <h2 id="maaneder">{t.months}</h2>
      {afterHole.length === 0 ? null : (
        <p class="note warn">
          {t.hole(afterHole.map((month) => monthName(month, language)).join(', '))}
        </p>
      )}
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.months)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              <th scope="col" class="num">
                {t.booked}
              </th>
              <th scope="col" class="num">
                {t.accounts}
              </th>
              <th scope="col">{t.file}</th>
              <th scope="col">{t.came}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, booked, accounts, line }) => (
              <tr>
                <th scope="row">{monthName(month, language)}</th>
                <td class="num nowrap">
                  {booked === null ? <span class="quiet">{t.isMissing}</span> : danishMoney(booked)}
                </td>
                <td class="num">{booked === null ? '' : accounts}</td>
                <td lang="da">
                  {line?.fileName ?? ''}
                  {line?.difference ? (
                    <span class="under small">{t.difference(danishMoney(line.difference))}</span>
                  ) : null}
                </td>
                <td>{line === null ? '' : listInstant(line.recordedAt, language)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{t.total}</th>
              <td class="num nowrap">{known.length === 0 ? '–' : danishMoney(sumOf(...known))}</td>
              <td />
              <td />
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Files({ model: { standing }, words: { language } }: Shown): VNode | null {
  const t = textsOfAccounts(language);
  const files = [...Map.groupBy(standing.lines, ({ file }) => file).values()];
  if (files.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="alle-filer">
      <details>
        <summary>
          <h2 id="alle-filer">{t.everyFile}</h2>
        </summary>
        <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.everyFile)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.file}</th>
                <th scope="col">{t.came}</th>
                <th scope="col" class="num">
                  {t.months}
                </th>
                <th scope="col">{t.state}</th>
                <th scope="col">SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {files.map((lines) => {
                const [line] = lines;
                if (line === undefined) return null;
                const left = lines.filter(({ supersededAt }) => supersededAt === null).length;
                return (
                  <tr>
                    <th scope="row" lang="da">
                      {line.fileName}
                    </th>
                    <td>{`${listInstant(line.recordedAt, language)} ${t.by(line.recordedBy ?? t.program)}`}</td>
                    <td class="num">{lines.length}</td>
                    <td>
                      {left === lines.length
                        ? t.counts
                        : left === 0
                          ? t.superseded
                          : `${t.counts}: ${left}`}
                    </td>
                    <td>
                      <code>{line.sha256.slice(0, 12)}…</code>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
