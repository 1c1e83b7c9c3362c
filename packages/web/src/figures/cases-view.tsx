import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import { casesAddress } from './cases-address.ts';
import { type CasesModel, sidesOf } from './cases-load.ts';
import { textsOfCases } from './cases-texts.ts';
import { limitsText } from './limits-text.ts';
import { measureAddress } from './measure-query.ts';
import { RowsList, RowsSummary } from './named-rows-view.tsx';
import { periodText } from './period-text.ts';
import { sideName } from './side-name.ts';
import { sourceOf } from './source-text.ts';
import { textsOfFigures } from './texts.ts';
import { countedIn } from './counted-in.ts';
import { countedText } from './value-text.ts';

interface Shown {
  readonly model: CasesModel;
  readonly words: Words;
}

/** The cases behind one number. */
export function CasesView({ model, words }: Shown): VNode {
  const { measure, period, side, filter, base, municipality } = model;
  const { language } = words;
  const t = textsOfCases(language);
  const f = textsOfFigures(language);
  const limits = limitsText(filter, base, language);
  const name = measure[language];
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href={measureAddress(measure, { kind: period.kind, until: period, filter })}>
            {t.back(name)}
          </a>
        </p>
        <h1>{t.title(name)}</h1>
        <p>
          {[
            `${sideName(measure, side, language)}, ${periodText(period, language)}`,
            ...(limits === '' ? [] : [limits]),
          ].join(' · ')}
        </p>
        <p class="quiet">{`${municipality} · ${f.asKnown(listInstant(base.asOf, language))}`}</p>
      </div>
      <Sides model={model} language={language} />
      <div class="panel stack">
        <Summary model={model} words={words} />
        <RowsList
          list={model}
          source={`${sourceOf(model, [period], language)}.`}
          pageAddress={(page) => casesAddress(measure, { period, side, filter, page })}
          fileAddress={(file) => casesAddress(measure, { period, side, filter }, file)}
          words={words}
        />
      </div>
    </div>
  );
}

/** The ways to the other sides of the number: to all it is counted among, and to those who are left. */
function Sides({
  model: { measure, period, side, filter },
  language,
}: {
  readonly model: CasesModel;
  readonly language: Language;
}): VNode | null {
  const all = sidesOf(measure);
  // The divisor of a share of all is limited to less than the number, and which limits are its own is not known here.
  if (all.length < 2 || measure.shareOfAll === true) return null;
  return (
    <nav aria-label={textsOfCases(language).sidesNav} class="no-print">
      <ul class="tabs">
        {all.map((one) => (
          <li>
            <a
              href={casesAddress(measure, { period, side: one, filter })}
              aria-current={one === side ? 'page' : undefined}
            >
              {sideName(measure, one, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Summary({ model, words }: Shown): VNode {
  const { language } = words;
  const { sum, quantity, measure, side } = model;
  const t = textsOfCases(language);
  const f = textsOfFigures(language);
  const notes = [
    ...(quantity.table === 'spells' || quantity.table === 'courses' ? [t.partsNote] : []),
    ...(countedIn(quantity) === 'borgere' ? [t.personsNote] : []),
    ...(measure.complement === true && side === 'numerator' ? [t.complementNote] : []),
    ...(side === 'rest' ? [t.restNote(sideName(measure, side, language))] : []),
  ];
  const together =
    sum === null
      ? null
      : t.sum(`${countedText(sum, quantity, language)} ${f.counted[countedIn(quantity)]}`);
  return (
    <>
      <RowsSummary list={model} together={together} words={words} />
      {model.count === 0 || notes.length === 0 ? null : (
        <p class="quiet small">{notes.join(' ')}</p>
      )}
    </>
  );
}
