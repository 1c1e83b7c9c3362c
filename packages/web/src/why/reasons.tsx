import type { Explanation, LegalReference, ValueRead } from '@rettidig/engine';
import type { ComponentChildren, VNode } from 'preact';
import { listDay, textDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { doubtsOf } from './certainty.ts';
import { readingName } from './reading-name.ts';

export function Pair({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The paragraph, with the day whose law is used and when the rule changes. */
export function Law({
  explanation,
  words: { t, language },
}: {
  readonly explanation: Explanation;
  readonly words: Words;
}): VNode {
  const { basis, versionFrom, nextChange, lawDay, readings } = explanation;
  return (
    <>
      <ul lang="da">
        {basis.map((reference) => (
          <li>
            <Reference reference={reference} />
          </li>
        ))}
      </ul>
      <p class="quiet small">
        {[
          `${t.why.lawDay(textDay(lawDay, language))}.`,
          versionFrom === null ? '' : `${t.why.version(textDay(versionFrom, language))}.`,
          ...doubtsOf(explanation, t),
          nextChange === null ? '' : `${t.why.nextChange(textDay(nextChange, language))}.`,
        ].join(' ')}
        {readings.length === 0 ? null : (
          <>
            {` ${t.why.readings}: `}
            <span lang="da">{readings.map(readingName).join(', ')}</span>.
          </>
        )}
      </p>
    </>
  );
}

function Reference({ reference }: { readonly reference: LegalReference }): VNode {
  const { at, title, url } = reference;
  return (
    <>
      <b>{at}</b>
      {`, ${title} `}
      {url === null ? null : (
        <a href={url} rel="noreferrer">
          {hostOf(url)} <Icon name="ud" />
        </a>
      )}
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** Facts, values, steps, changes and the rules below; the same for a rule inside another. */
export function Reasons({
  explanation,
  words,
  level,
}: {
  readonly explanation: Explanation;
  readonly words: Words;
  readonly level: 2 | 3;
}): VNode {
  const { t } = words;
  const { facts, values, steps, changes, missing, parts } = explanation;
  return (
    <>
      {missing.length > 0 ? (
        <Block heading={t.why.missing} level={level}>
          <List items={missing} />
        </Block>
      ) : null}
      {steps.length > 0 ? (
        <Block heading={t.why.steps} level={level}>
          <ol class="steps" lang="da">
            {steps.map(({ text, result }) => (
              <li>
                <span>
                  {text}: <b>{result}</b>
                </span>
              </li>
            ))}
          </ol>
        </Block>
      ) : null}
      {facts.length > 0 ? (
        <Block heading={t.why.facts} level={level}>
          <dl class="facts" lang="da">
            {facts.map(({ label, value }) => (
              <Pair term={label}>{value}</Pair>
            ))}
          </dl>
        </Block>
      ) : null}
      {values.length > 0 ? (
        <Block heading={t.why.values} level={level}>
          <Values values={values} words={words} label={`${t.why.values}: ${explanation.title}`} />
        </Block>
      ) : null}
      {changes.length > 0 ? (
        <Block heading={t.why.changes} level={level}>
          <List items={changes} />
        </Block>
      ) : null}
      {parts.map((part) => (
        <Block
          heading={
            <>
              {`${t.why.parts}: `}
              <span lang="da">{part.title}</span>
            </>
          }
          level={level}
        >
          <p lang="da">{part.result}</p>
          <Law explanation={part} words={words} />
          <div class="part">
            <Reasons explanation={part} words={words} level={3} />
          </div>
        </Block>
      ))}
    </>
  );
}

function Block({
  heading,
  level,
  children,
}: {
  readonly heading: ComponentChildren;
  readonly level: 2 | 3;
  readonly children: ComponentChildren;
}): VNode {
  return level === 2 ? (
    <section class="panel">
      <h2>{heading}</h2>
      {children}
    </section>
  ) : (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function List({ items }: { readonly items: readonly string[] }): VNode {
  return (
    <ul class="bullets" lang="da">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function Values({
  values,
  words: { t, language },
  label,
}: {
  readonly values: readonly ValueRead[];
  readonly words: Words;
  readonly label: string;
}): VNode {
  return (
    <table class="cards" aria-label={label} role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.why.valueWhat}</th>
          <th role="columnheader">{t.why.valueValue}</th>
          <th role="columnheader">{t.why.valueFrom}</th>
          <th role="columnheader">{t.why.valueBasis}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {values.map((value) => (
          <tr role="row">
            <th role="rowheader" scope="row" lang="da">
              {value.label}
            </th>
            <td role="cell" class="nowrap" lang="da">
              <b>{value.value}</b> {value.unit}
            </td>
            <td role="cell" class="nowrap" data-label={t.why.valueFrom}>
              {listDay(value.validFrom, language)}
            </td>
            <td role="cell">
              <span lang="da">
                <Reference reference={value.basis} />
              </span>
              <Checked value={value} t={t} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Checked({ value, t, language }: { readonly value: ValueRead } & Words): VNode {
  const day = textDay(value.checkedUntil, language);
  const sure = !value.unchecked && !value.partial && !value.draft;
  return (
    <span class="booked">
      <Icon name={sure ? 'opfyldt-for-sent' : 'mangler'} />{' '}
      {value.unchecked ? t.why.unchecked(day) : t.why.checked(day)}
      {value.partial ? `. ${t.why.partial}` : ''}
      {value.draft ? `. ${t.why.draftValue}` : ''}
      {value.note === null ? null : (
        <>
          {'. '}
          <span lang="da">{value.note}</span>
        </>
      )}
    </span>
  );
}
