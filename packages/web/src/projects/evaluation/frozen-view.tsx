import type { Project } from '@rettidig/casework';
import { danishMoney } from '@rettidig/engine';
import { priceUnits } from '@rettidig/figures';
import type { EvaluationVerification, FrozenEvaluation } from '@rettidig/store';
import type { VNode } from 'preact';
import { FactChangesTable } from '../../figures/fact-changes-table.tsx';
import { textsOfFrozen } from '../../figures/frozen-texts.ts';
import { listDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { lineName, lineValue, textsOfFrozenEvaluation } from './frozen-texts.ts';
import { Fact, Scroll } from './parts.tsx';
import { textsOfEvaluation } from './texts.ts';

export interface FrozenEvaluationModel {
  readonly project: Project;
  readonly frozen: FrozenEvaluation;
  /** What verifying it found; null where nobody has asked. */
  readonly verification: EvaluationVerification | null;
}

interface Shown {
  readonly model: FrozenEvaluationModel;
  readonly words: Words;
}

/** A frozen evaluation: its numbers, under what they stand, and the way to verify them. */
export function FrozenEvaluationView({ model, words }: Shown): VNode {
  const { project, frozen, verification } = model;
  const { language } = words;
  const t = textsOfFrozenEvaluation(language);
  const f = textsOfFrozen(language);
  const address = `/projekter/${project.id}/evaluering`;
  return (
    <div class="panels evaluation figures">
      <div class="page-head">
        <p class="no-print">
          <a href={address}>{t.back}</a>
        </p>
        <h1>{t.title(project.name)}</h1>
        <p class="quiet">
          {`${f.asKnown} ${listInstant(frozen.asKnownAt, language)}${frozen.note === '' ? '' : ` · ${frozen.note}`}`}
        </p>
      </div>
      {verification === null ? (
        <>
          <section class="panel stack" aria-labelledby="tallene">
            <h2 id="tallene">{f.numbers}</h2>
            <Numbers frozen={frozen} words={words} />
          </section>
          <section class="panel stack no-print" aria-labelledby="efterproev">
            <h2 id="efterproev">{f.verification}</h2>
            <p>{t.verifyLead}</p>
            <p>
              <a class="button" href={`${address}/frosset/${frozen.id}?efterproev=ja`}>
                {f.verify}
              </a>
            </p>
          </section>
        </>
      ) : (
        <section class="panel stack" aria-labelledby="efterproevning">
          <h2 id="efterproevning">{f.verification}</h2>
          {verification.outcome === 'beregnet' ? (
            <Found found={verification} words={words} />
          ) : (
            <p class="note warn">{t.cannot}</p>
          )}
        </section>
      )}
      <Under frozen={frozen} words={words} />
    </div>
  );
}

function Numbers({
  frozen: { lines },
  words: { language },
}: {
  readonly frozen: FrozenEvaluation;
  readonly words: Words;
}): VNode {
  const t = textsOfFrozenEvaluation(language);
  return (
    <Scroll name={t.lines}>
      <table>
        <thead>
          <tr>
            <th scope="col">{textsOfEvaluation(language).what}</th>
            <th scope="col" class="num">
              {t.number}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, value }) => (
            <tr>
              <th scope="row">{lineName(key, language)}</th>
              <td class="num">{lineValue(key, value, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Found({
  found,
  words,
}: {
  readonly found: Extract<EvaluationVerification, { readonly outcome: 'beregnet' }>;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfFrozenEvaluation(language);
  const f = textsOfFrozen(language);
  const at = listInstant(found.knownNowAt, language);
  const { added, gone, changed, because } = found;
  const isMoved = ({ frozen, asThen, asNow }: (typeof found.lines)[number]): boolean =>
    frozen !== asThen || frozen !== asNow;
  const lines = found.lines.toSorted((a, b) => Number(isMoved(b)) - Number(isMoved(a)));
  return (
    <>
      <p class="status" role="status">
        <Icon name={found.equalThen ? 'opfyldt' : 'overskredet'} />
        {found.equalThen ? t.equalThen : t.differsThen}
      </p>
      <p class="status">
        <Icon name={found.equalNow ? 'opfyldt' : 'aktuel'} />
        {found.equalNow ? f.equalNow(at) : f.differsNow(at)}
      </p>
      {found.equalNow ? null : (
        <p>{added + gone + changed === 0 ? t.onlyProject : t.moved(added, gone, changed)}</p>
      )}
      {found.equalNow ? null : <p class="quiet small">{t.onlyChanged}</p>}
      <Scroll name={t.lines}>
        <table>
          <thead>
            <tr>
              <th scope="col">{textsOfEvaluation(language).what}</th>
              {[f.frozen, f.asThen, f.asNow].map((head) => (
                <th scope="col" class="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, frozen, asThen, asNow }) => (
              <tr>
                <th scope="row">{lineName(key, language)}</th>
                <td class="num">{lineValue(key, frozen, language)}</td>
                {[asThen, asNow].map((value) => (
                  <td class="num">
                    {value === frozen ? (
                      lineValue(key, value, language)
                    ) : (
                      <b>{lineValue(key, value, language)}</b>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {found.equalNow || because.length === 0 ? null : (
        <>
          <h3>{t.because}</h3>
          <FactChangesTable changes={because} words={words} />
        </>
      )}
    </>
  );
}

function Under({
  frozen,
  words: { language },
}: {
  readonly frozen: FrozenEvaluation;
  readonly words: Words;
}): VNode {
  const t = textsOfFrozenEvaluation(language);
  const f = textsOfFrozen(language);
  const { price } = frozen;
  const priceText =
    price === null
      ? t.noPrice
      : 'id' in price
        ? t.fromList
        : `${danishMoney(price.amount)} / ${priceUnits.label(price.per, language).toLocaleLowerCase(language)}`;
  return (
    <section class="panel" aria-label={f.taken}>
      <dl class="facts">
        <Fact name={f.taken}>{listInstant(frozen.takenAt, language)}</Fact>
        <Fact name={f.takenBy}>{frozen.takenBy ?? f.program}</Fact>
        <Fact name={f.asKnown}>{listInstant(frozen.asKnownAt, language)}</Fact>
        <Fact name={t.onDay}>{listDay(frozen.on, language)}</Fact>
        <Fact name={t.group}>{textsOfEvaluation(language).whom[frozen.group]}</Fact>
        <Fact name={t.price}>{priceText}</Fact>
        <Fact name={f.id}>
          <span class="break">{frozen.id}</span>
        </Fact>
        <Fact name={f.hash}>
          <span class="break">{frozen.hash}</span>
        </Fact>
      </dl>
    </section>
  );
}
