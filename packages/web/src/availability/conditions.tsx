import { basisInWords, type Evidence, evidenceOf, isOpen } from '@rettidig/casework';
import { valueOf } from '@rettidig/engine';
import {
  type ConditionOnCase,
  type ConditionState,
  sanctionConditions,
  sources,
} from '@rettidig/law';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { caseAddress, handlingFor } from './handlings.ts';
import type { AvailabilityModel } from './load.ts';
import { Lines, nameOf } from './parts.tsx';
import { textsOfAvailability } from './texts.ts';

interface Props {
  readonly model: AvailabilityModel;
  readonly words: Words;
}

/** Titles of the sources by id. */
const titles: ReadonlyMap<string, string> = new Map(
  Object.values(sources).map(({ id, title }) => [id, title]),
);

const icons: Readonly<Record<ConditionState, IconName>> = {
  opfyldt: 'opfyldt',
  aaben: 'mangler',
  stopper: 'overskredet',
  'ikke-relevant': 'bortfaldet',
};

/** The conditions of the law, in the order of the work, each with its state, its evidence and its paragraph. */
export function Conditions({ model, words }: Props): VNode | null {
  const t = textsOfAvailability(words.language);
  const readiness = valueOf(model.assessment.readiness?.outcome ?? { outcome: 'ikke-i-kraft' });
  if (readiness === null) return null;
  const asked = readiness.conditions.filter(({ state }) => state !== 'ikke-relevant');
  const met = asked.filter(({ state }) => state === 'opfyldt').length;
  const rest = readiness.conditions.filter(({ state }) => state === 'ikke-relevant');
  return (
    <section class="panel" aria-labelledby="betingelser">
      <h2 id="betingelser">{t.conditions}</h2>
      <p class="quiet small">{t.conditionsLead(t.metOf(met, asked.length))}</p>
      <table class="cards" aria-labelledby="betingelser" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{t.condition}</th>
            <th role="columnheader">{t.state}</th>
            <th role="columnheader">{t.evidence}</th>
            <th role="columnheader">{t.basis}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {asked.map((condition) => (
            <ConditionRow condition={condition} model={model} words={words} />
          ))}
        </tbody>
      </table>
      {rest.length === 0 ? null : (
        <p class="quiet small">
          {t.notAsked(
            rest.map(({ code }) => sanctionConditions.label(code, words.language)).join(', '),
          )}
        </p>
      )}
    </section>
  );
}

function ConditionRow({
  condition,
  model,
  words,
}: Props & { readonly condition: ConditionOnCase }): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  const { code, state, todo, paragraph, source } = condition;
  const { citizen, one, view } = model;
  const handling = handlingFor(condition);
  const canAct = isOpen(one) && state !== 'opfyldt' && handling !== 'luk' && handling !== 'godkend';
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {sanctionConditions.label(code, language)}
      </th>
      <td role="cell">
        <span class={state === 'stopper' ? 'status s-overskredet' : 'status'}>
          <Icon name={icons[state]} />
          {t.states[state]}
        </span>
      </td>
      <td role="cell">
        {todo === '' ? null : (
          <p lang="da">
            {todo}{' '}
            {canAct ? (
              <a href={caseAddress(citizen.id, one.id, handling)} lang={language}>
                {t.handlings[handling]}
              </a>
            ) : null}
          </p>
        )}
        <RuleText code={code} model={model} />
        {evidenceOf(code, view).map((evidence) => (
          <p>
            <EvidenceText evidence={evidence} model={model} words={words} />
          </p>
        ))}
      </td>
      <td role="cell" class="small" lang="da">
        {`${titles.get(source) ?? ''}, ${paragraph}`}
      </td>
    </tr>
  );
}

/** What the law says for itself, where that is what shows it. */
function RuleText({
  code,
  model: { one, assessment },
}: Pick<Props, 'model'> & Pick<ConditionOnCase, 'code'>): VNode | null {
  const { kind, deadline } = assessment;
  if (code === 'frist') return <p lang="da">{deadline.explanation.result}</p>;
  if (code !== 'hjemmel' || kind?.outcome.outcome !== 'afgjort') return null;
  return <p lang="da">{`${kind.explanation.result} ${basisInWords(one, kind)}`}</p>;
}

function EvidenceText({ evidence, model, words }: Props & { readonly evidence: Evidence }): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  const day = listDay(evidence.on, language);
  const { citizen } = model;
  switch (evidence.kind) {
    case 'samtale':
      return <a href={`/borgere/${citizen.id}`}>{t.interview(day)}</a>;
    case 'tilbud':
      return <a href={`/borgere/${citizen.id}`}>{t.activity(day)}</a>;
    case 'brev':
      return <a href={`/breve/${evidence.id}`}>{t.letter(day)}</a>;
    case 'sag':
      return <a href={caseAddress(citizen.id, evidence.id)}>{t.earlierCase(day)}</a>;
    case 'oplyst':
      return <Lines text={t.told(day, evidence.text)} />;
    case 'vurderet':
      return <Lines text={t.judged(nameOf(model, evidence.by, words), day, evidence.text)} />;
  }
}
