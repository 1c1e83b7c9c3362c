import type { VNode } from 'preact';
import { dutyText } from '../duties/lines.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { CitizenPage, Done } from './page.ts';
import { textsOfCase } from './texts.ts';

/** What was just registered, what followed, and what comes next. */
export function DoneBanner({
  done,
  page,
  words,
}: {
  readonly done: Done;
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const own = textsOfCase(language).done;
  const { decision, text, letters, met } = done;
  const place = `/borgere/${page.citizen.id}`;
  const next = page.next.find(({ actions, isPlanned }) => actions.length > 0 && !isPlanned);
  const step = next?.actions[0];
  return (
    <section class="note good" role="status" aria-labelledby="registreret">
      <h2 id="registreret" class="status">
        <Icon name="opfyldt" />
        {own.heading}
      </h2>
      <p class="said" lang="da">
        <b>{decision.heading}</b>
        {text === '' ? null : `: ${shortened(text)}`}
      </p>
      <ul class="followed">
        {letters.map(({ id, title }) => (
          <li>
            {`${own.letters}: `}
            <a href={`/breve/${id}`} lang="da">
              {title}
            </a>
          </li>
        ))}
        {met.map((line) => (
          <li>{`${own.met}: ${dutyText(line, t, language)}`}</li>
        ))}
      </ul>
      <Rules done={done} words={words} />
      <p class="row no-print">
        {next === undefined || step === undefined ? null : (
          <span>
            {`${own.next}: ${next.what} `}
            <a class="button" href={step.href}>
              {step.label}
            </a>
          </span>
        )}
        {decision.undoneBy === null && decision.undoes === null ? (
          <a href={`${place}/fortryd/${decision.id}`}>{own.undo}</a>
        ) : null}
      </p>
      {decision.undoneBy === null ? null : <p>{own.undone}</p>}
    </section>
  );
}

const mostShown = 240;

const shortened = (text: string): string =>
  text.length > mostShown ? `${text.slice(0, mostShown)} …` : text;

function Rules({ done, words }: { readonly done: Done; readonly words: Words }): VNode | null {
  const { explanations } = done.decision;
  if (explanations.length === 0) return null;
  return (
    <details>
      <summary>{`${textsOfCase(words.language).done.rules} (${explanations.length})`}</summary>
      <ul class="bullets" lang="da">
        {explanations.map(({ title, result, basis }) => (
          <li>
            <b>{title}</b>
            {`: ${result} `}
            <span class="quiet small">
              {basis.map(({ title: act, at }) => `${act} ${at}`).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
