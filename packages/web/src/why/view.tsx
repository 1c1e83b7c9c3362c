import { type Duty, parties } from '@rettidig/casework';
import {
  type Day,
  type Explanation,
  isoDay,
  type LegalReference,
  type ValueRead,
} from '@rettidig/engine';
import { targetGroups } from '@rettidig/law';
import type { ComponentChildren, VNode } from 'preact';
import type { Named } from '../duties/lines.ts';
import { dueDistance, listDay, textDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import { Status } from '../ui/status.tsx';
import type { Words } from '../ui/words.ts';

export interface Why {
  readonly citizen: Named;
  /** The duty's key in the address. */
  readonly key: string;
  /** What the duty is, in words. */
  readonly what: string;
  readonly today: Day;
  /** The day whose knowledge of the case is used; null for what is known now. */
  readonly knownOn: Day | null;
  /** The day whose law is tried instead of the law that applies; null for the answer that holds. */
  readonly lawOn: Day | null;
  /** Days on which the law of duties changed, to try. */
  readonly lawChanges: readonly Day[];
  /** The duty and its reasons; null when the law of `lawOn` has no such duty for the citizen. */
  readonly found: { readonly duty: Duty; readonly explanation: Explanation } | null;
}

function caseAddress({ citizen, knownOn }: Why): string {
  return `/borgere/${citizen.id}${knownOn === null ? '' : `?kendt=${isoDay(knownOn)}`}`;
}

/** The address of the same question under the law of a day, or under the law that applies. */
function whyAddress({ citizen, key, knownOn }: Why, lawOn: Day | null): string {
  const params = new URLSearchParams();
  if (lawOn !== null) params.set('lov', isoDay(lawOn));
  if (knownOn !== null) params.set('kendt', isoDay(knownOn));
  const query = params.size === 0 ? '' : `?${params}`;
  return `/borgere/${citizen.id}/hvorfor/${key}${query}`;
}

/** Why a citizen has a duty: the answer, the law, the numbers and the facts, on one sheet of paper. */
export function WhyView({ why, words }: { readonly why: Why; readonly words: Words }): VNode {
  const { t, language } = words;
  const { citizen, found, lawOn } = why;
  return (
    <article class="why">
      <div class="row spread no-print">
        <a href={caseAddress(why)}>{t.why.backTo(citizen.name)}</a>
        <span data-udskriv={t.why.print} />
      </div>
      <p class="kicker">{t.why.kicker}</p>
      <h1>{why.what}</h1>
      <p class="quiet">
        {`${citizen.name}, ${t.years(citizen.age)} · ${t.why.printed(textDay(why.today, language))}`}
      </p>
      {why.knownOn === null ? null : (
        <p class="note warn">{t.citizen.knownNote(textDay(why.knownOn, language))}</p>
      )}
      {lawOn === null ? null : (
        <p class="note warn">
          <b>{t.why.replayMark(textDay(lawOn, language))}</b>{' '}
          <a class="no-print" href={whyAddress(why, null)}>
            {t.why.replayEnd}
          </a>
        </p>
      )}
      {found === null ? (
        <p class="panel answer">{t.why.replayNoDuty(textDay(lawOn ?? why.today, language))}</p>
      ) : (
        <Answer duty={found.duty} explanation={found.explanation} today={why.today} words={words} />
      )}
      <Replay why={why} words={words} />
    </article>
  );
}

function Answer({
  duty,
  explanation,
  today,
  words,
}: {
  readonly duty: Duty;
  readonly explanation: Explanation;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <>
      <section class="panel" aria-labelledby="svar">
        <h2 id="svar" class="unseen">
          {t.why.answer}
        </h2>
        <p class="answer" lang="da">
          {explanation.result}
        </p>
        <dl class="facts key-facts">
          <Pair term={t.why.status}>
            <Status status={duty.status} language={language} />
          </Pair>
          <Pair term={t.why.due}>
            {`${listDay(duty.due, language)} (${dueDistance(duty.due, today, t, language)})`}
          </Pair>
          <Pair term={t.why.opens}>{listDay(duty.opens, language)}</Pair>
          {duty.satisfiedOn === null ? null : (
            <Pair term={t.why.metBy}>{listDay(duty.satisfiedOn, language)}</Pair>
          )}
          <Pair term={t.why.party}>{parties.label(duty.party, language)}</Pair>
          <Pair term={t.why.group}>{targetGroups.label(duty.group, language)}</Pair>
          {duty.quota ? <Pair term={t.myDay.quotaHeading}>{t.duty.quota}</Pair> : null}
        </dl>
      </section>
      <section class="panel" aria-labelledby="lov">
        <h2 id="lov">{t.why.basis}</h2>
        <Law explanation={explanation} words={words} />
      </section>
      <Reasons explanation={explanation} words={words} level={2} />
    </>
  );
}

function Pair({
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

function Law({
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
function Reasons({
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

/** `0001-lovens-dag` → `0001 lovens dag`. */
function readingName(id: string): string {
  return id.replaceAll('-', ' ');
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
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th>{t.why.valueWhat}</th>
            <th>{t.why.valueValue}</th>
            <th>{t.why.valueFrom}</th>
            <th>{t.why.valueBasis}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr>
              <th scope="row" lang="da">
                {value.label}
              </th>
              <td class="nowrap" lang="da">
                <b>{value.value}</b> {value.unit}
              </td>
              <td class="nowrap">{listDay(value.validFrom, language)}</td>
              <td>
                <span lang="da">
                  <Reference reference={value.basis} />
                </span>
                <Checked value={value} t={t} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Checked({ value, t, language }: { readonly value: ValueRead } & Words): VNode {
  const day = textDay(value.checkedUntil, language);
  const sure = !value.unchecked && !value.partial;
  return (
    <span class="booked">
      <Icon name={sure ? 'opfyldt-for-sent' : 'mangler'} />{' '}
      {value.unchecked ? t.why.unchecked(day) : t.why.checked(day)}
      {value.partial ? `. ${t.why.partial}` : ''}
      {value.note === null ? null : (
        <>
          {'. '}
          <span lang="da">{value.note}</span>
        </>
      )}
    </span>
  );
}

function Replay({
  why,
  words: { t, language },
}: {
  readonly why: Why;
  readonly words: Words;
}): VNode {
  return (
    <section class="panel no-print" aria-labelledby="anden-dag">
      <h2 id="anden-dag">{t.why.replayHeading}</h2>
      <p class="quiet small">{t.why.replayLead}</p>
      <form class="row" method="get">
        {why.knownOn === null ? null : (
          <input type="hidden" name="kendt" value={isoDay(why.knownOn)} />
        )}
        <div class="field">
          <label for="lov-dato">{t.why.replayLabel}</label>
          <input
            id="lov-dato"
            name="lov"
            type="date"
            value={why.lawOn === null ? '' : isoDay(why.lawOn)}
            required
          />
        </div>
        <button>{t.why.replayButton}</button>
        <ul class="row small">
          {why.lawChanges.map((day) => (
            <li>
              <a href={whyAddress(why, day)}>{listDay(day, language)}</a>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
