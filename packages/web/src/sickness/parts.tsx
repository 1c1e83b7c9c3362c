import { dutyKinds, dutyName, type ProvisionLaw } from '@rettidig/casework';
import type { Explained } from '@rettidig/engine';
import { extensionProvisions, followUpForms, sicknessOutcomes } from '@rettidig/law';
import type { ComponentChildren, VNode } from 'preact';
import { dueDistance, listDay, textDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { Law, Reasons } from '../why/reasons.tsx';
import type { RunningSickness, SicknessModel } from './load.ts';
import { textsOfSickness } from './texts.ts';

interface Props {
  readonly model: SicknessModel;
  readonly words: Words;
}

/** The head of a page of sickness. */
export function SicknessHead({
  model: { citizen, running },
  title,
  words: { language },
}: Props & { readonly title: string }): VNode {
  const t = textsOfSickness(language);
  return (
    <div class="page-head">
      <p class="kicker">
        <a href={`/borgere/${citizen.id}`}>{citizen.name}</a>
      </p>
      <h1>{title}</h1>
      {running === null ? null : (
        <p class="quiet">{`${t.absentSince}: ${textDay(running.sick.from, language)}`}</p>
      )}
    </div>
  );
}

/** The open deadlines, each with its reasons, and what cannot be computed. */
export function SicknessDeadlines({ model, words }: Props): VNode {
  const { language, t: texts } = words;
  const t = textsOfSickness(language);
  const { duties, gaps, citizen, today } = model;
  return (
    <section class="panel" aria-labelledby="frister">
      <h2 id="frister">{t.deadlines}</h2>
      {duties.length === 0 ? <p>{t.noDeadlines}</p> : null}
      <ul class="bullets">
        {duties.map(({ duty, key }) => (
          <li>
            <a lang="da" href={`/borgere/${citizen.id}/hvorfor/${key}`}>
              {dutyName(duty)}
            </a>
            {`: ${listDay(duty.due, language)} (${dueDistance(duty.due, today, texts, language)})`}
          </li>
        ))}
      </ul>
      {gaps.length === 0 ? null : (
        <>
          <p>{t.unknown}</p>
          <ul class="bullets" lang="da">
            {gaps.map(({ kind, missing, question }) => (
              <li>{`${dutyKinds.label(kind, 'da')}: ${question ?? missing.join('; ')}`}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** When the benefit stops, with its sum. */
export function Limit({
  running: { law },
  words,
}: {
  readonly running: RunningSickness;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfSickness(language);
  const { stopsAfter, extendedTo, open } = law;
  const openProvision = open?.provision ?? null;
  const isExtended = extendedTo !== null && stopsAfter !== null && extendedTo > stopsAfter;
  return (
    <section class="panel" aria-labelledby="graensen">
      <h2 id="graensen">{t.limit}</h2>
      <p>{stopsAfter === null ? t.noLimit : t.stops(textDay(stopsAfter, language))}</p>
      {isExtended ? (
        <p>
          <b>{t.extendedTo(textDay(extendedTo, language))}</b>
        </p>
      ) : null}
      {openProvision === null ? null : (
        <p>
          <b>{t.openExtension(extensionProvisions.label(openProvision, language))}</b>
        </p>
      )}
      <Why explained={law.reassessment} words={words}>
        {t.sum}
      </Why>
      {law.form.outcome.outcome === 'afgjort' ? (
        <p>{`${t.form}: ${followUpForms.label(law.form.outcome.value, language)}.`}</p>
      ) : null}
    </section>
  );
}

function Why({
  explained: { explanation },
  words,
  children,
}: {
  readonly explained: Explained<unknown>;
  readonly words: Words;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <details>
      <summary>{children}</summary>
      <p lang="da">{explanation.result}</p>
      <Law explanation={explanation} words={words} />
      <Reasons explanation={explanation} words={words} level={3} />
    </details>
  );
}

/** The seven provisions: what each asks, what is known of it, and how long it extends. */
export function Provisions({
  running: { provisions },
  words,
}: {
  readonly running: RunningSickness;
  readonly words: Words;
}): VNode {
  const t = textsOfSickness(words.language);
  return (
    <section class="panel" aria-labelledby="bestemmelser">
      <h2 id="bestemmelser">{t.provisions}</h2>
      <p>{t.provisionsLead}</p>
      <ul class="provisions">
        {provisions.map((law) => (
          <li>
            <Provision law={law} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Provision({ law, words }: { readonly law: ProvisionLaw; readonly words: Words }): VNode {
  const { language } = words;
  const t = textsOfSickness(language);
  const { outcome } = law.condition;
  const name = extensionProvisions.label(law.provision, language);
  const state = (): string => {
    if (law.isSpent) return t.spent;
    switch (outcome.outcome) {
      case 'skoen':
        return t.judged;
      case 'afgjort':
        return t.pendingOnly;
      case 'mangler':
      case 'ikke-i-kraft':
        return t.missing;
    }
  };
  return (
    <>
      <p>
        <b>{name}</b>
        {` – ${state()}`}
      </p>
      {outcome.outcome === 'skoen' ? (
        <>
          <p lang="da">{outcome.question}</p>
          <ul class="bullets" lang="da">
            {outcome.considerations.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      ) : outcome.outcome === 'mangler' ? (
        <p lang="da">{outcome.missing.join('; ')}</p>
      ) : null}
      {law.isSpent || law.term === null || law.term.outcome.outcome !== 'afgjort' ? null : (
        <p lang="da" class="quiet">
          {law.term.explanation.result}
        </p>
      )}
      <Why explained={law.condition} words={words}>
        {`${t.condition}: ${name}`}
      </Why>
    </>
  );
}

/** The decisions so far. */
export function Decisions({
  running: { decisions },
  words: { language },
}: {
  readonly running: RunningSickness;
  readonly words: Words;
}): VNode | null {
  if (decisions.length === 0) return null;
  const t = textsOfSickness(language);
  return (
    <section class="panel" aria-labelledby="afgoerelser">
      <h2 id="afgoerelser">{t.decisions}</h2>
      <ul class="bullets">
        {decisions.map(({ on, outcome, provision }) => (
          <li>
            {[
              listDay(on, language),
              sicknessOutcomes.label(outcome, language),
              ...(provision === null ? [] : [extensionProvisions.label(provision, language)]),
            ].join(': ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
