import { type Finding, isContradicted, type Verdict } from '@rettidig/benchmark/statements';
import type { VNode } from 'preact';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { markedLines } from './marks.ts';
import { textsOfStatements } from './texts.ts';

export interface StatementsModel {
  readonly csrf: string;
  readonly text: string;
  readonly tables: string;
  /** What must be put right before anything can be checked, by field. */
  readonly problems: readonly { readonly field: 'tekst' | 'tabeller'; readonly text: string }[];
  /** Null before a text was sent. */
  readonly findings: readonly Finding[] | null;
}

interface Shown {
  readonly model: StatementsModel;
  readonly words: Words;
}

/** A text held against its tables and against itself: what was found, and where it stands. */
export function StatementsView({ model, words }: Shown): VNode {
  const t = textsOfStatements(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
      </div>
      {model.findings === null ? null : (
        <StatementResults findings={model.findings} text={model.text} words={words} />
      )}
      <Form model={model} words={words} />
    </div>
  );
}

function Form({ model: { csrf, text, tables, problems }, words }: Shown): VNode {
  const t = textsOfStatements(words.language);
  const area = (field: 'tekst' | 'tabeller', label: string, hint: string, value: string) => {
    const problem = problems.find((one) => one.field === field);
    return (
      <div class={problem === undefined ? 'field' : 'field wrong'}>
        <label for={field}>{label}</label>
        <p class="hint" id={`${field}-hjaelp`}>
          {hint}
        </p>
        {problem === undefined ? null : (
          <p class="problem" id={`${field}-fejl`} role="alert">
            <Icon name="overskredet" />
            {problem.text}
          </p>
        )}
        <textarea
          id={field}
          name={field}
          rows={field === 'tekst' ? 14 : 6}
          lang="da"
          required={field === 'tekst'}
          aria-describedby={`${field}-hjaelp${problem === undefined ? '' : ` ${field}-fejl`}`}
          aria-invalid={problem === undefined ? undefined : 'true'}
        >
          {value}
        </textarea>
      </div>
    );
  };
  return (
    <section class="panel" aria-label={t.title}>
      <form class="step" method="post" action="/paastandskontrol" novalidate>
        <Csrf token={csrf} />
        {area('tekst', t.text, t.textHint, text)}
        {area('tabeller', t.tables, t.tablesHint, tables)}
        <p class="row">
          <button class="primary">{t.check}</button>
        </p>
      </form>
    </section>
  );
}

const icons: Readonly<Record<Verdict, IconName>> = {
  bekraeftet: 'opfyldt',
  afrunding: 'opfyldt-for-sent',
  'modsagt-af-tabel': 'overskredet',
  'modsagt-af-udsagn': 'overskredet',
  fejlskrevet: 'skriv',
  'kan-ikke-efterproeves': 'mangler',
};

/** What was found in a text, and where it stands. */
export function StatementResults({
  findings,
  text,
  words,
}: {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly words: Words;
}): VNode {
  const t = textsOfStatements(words.language);
  const wrong = findings.filter(({ verdict }) => isContradicted(verdict));
  const unknown = findings.filter(({ verdict }) => verdict === 'kan-ikke-efterproeves');
  const right = findings.filter((one) => !wrong.includes(one) && !unknown.includes(one));
  const folded = [
    [t.right, right],
    [t.unknown, unknown],
  ] as const;
  return (
    <>
      <section class="panel" aria-labelledby="fundet" role="status">
        <h2 id="fundet">{t.result}</h2>
        {findings.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <ul class="legend">
            {(Object.keys(icons) as Verdict[]).map((verdict) => (
              <li class="status">
                <Icon name={icons[verdict]} />
                {`${t.verdicts[verdict]}: ${findings.filter((one) => one.verdict === verdict).length}`}
              </li>
            ))}
          </ul>
        )}
        {findings.length > 0 && wrong.length === 0 ? <p>{t.allRight}</p> : null}
      </section>
      {wrong.length === 0 ? null : (
        <section class="panel" aria-labelledby="modsagt">
          <h2 id="modsagt">{t.wrong}</h2>
          <FindingList findings={wrong} all={findings} words={words} />
        </section>
      )}
      {folded.map(([heading, some]) =>
        some.length === 0 ? null : (
          <section class="panel" aria-label={heading}>
            <details>
              <summary>
                <h2>{`${heading} (${some.length})`}</h2>
              </summary>
              <FindingList findings={some} all={findings} words={words} />
            </details>
          </section>
        ),
      )}
      <Marked findings={findings} text={text} words={words} />
    </>
  );
}

function FindingList({
  findings,
  all,
  words,
}: {
  readonly findings: readonly Finding[];
  readonly all: readonly Finding[];
  readonly words: Words;
}): VNode {
  const t = textsOfStatements(words.language);
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const number = all.indexOf(finding) + 1;
        return (
          <li id={`fund-${number}`} tabIndex={-1}>
            <p class="status">
              <Icon name={icons[finding.verdict]} />
              <strong>{`${t.finding(number)}. ${t.verdicts[finding.verdict]}`}</strong>
            </p>
            <p lang="da">{finding.text}</p>
            <ul class="bullets">
              {finding.places.map(({ document, line, quote }) => (
                <li lang="da">
                  {document === t.textName ? (
                    <a href={`#linje-${line}`}>{t.line(document, line)}</a>
                  ) : (
                    t.line(document, line)
                  )}
                  {`: »${quote}«`}
                </li>
              ))}
            </ul>
            <p class="quiet small" lang="da">{`${t.computed}: ${finding.computation}`}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** The text with its lines numbered; what is contradicted is marked, with the way to the finding. */
function Marked({
  findings,
  text,
  words,
}: {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly words: Words;
}): VNode {
  const t = textsOfStatements(words.language);
  const marked = findings.map((one) =>
    isContradicted(one.verdict) ? one : { ...one, places: [] },
  );
  return (
    <section class="panel">
      <h2>{t.marked}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.marked}>
        <div class="marked-text" lang="da">
          {markedLines(t.textName, text, marked).map((pieces, i) => (
            <div class="line" id={`linje-${i + 1}`}>
              <span>{i + 1}</span>
              <span>
                {pieces.map((piece) =>
                  piece.findings.length === 0 ? (
                    piece.text
                  ) : (
                    <>
                      <mark>{piece.text}</mark>
                      {piece.findings.map((number) => (
                        <a href={`#fund-${number}`} aria-label={t.toFinding(number)}>
                          {` [${number}]`}
                        </a>
                      ))}
                    </>
                  ),
                )}
              </span>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
