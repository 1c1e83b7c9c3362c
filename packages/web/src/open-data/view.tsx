import {
  emptyReasons,
  isOpen,
  type Measure,
  measures,
  monthName,
  openColumns,
  openLicence,
  themes,
  unitName,
} from '@rettidig/figures';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import type { OpenBase } from './load.ts';
import { textsOfOpenData } from './texts.ts';

/** The open data of a municipality: what there is, how it is fetched, and what the numbers mean. */
export function OpenDataView({
  base,
  words: { language },
  origin,
}: {
  readonly base: OpenBase | null;
  readonly words: Words;
  readonly origin: string;
}): VNode {
  const t = textsOfOpenData(language);
  const first = base?.months[0];
  const last = base?.months.at(-1);
  if (base === null || first === undefined || last === undefined) {
    return (
      <div class="panels">
        <h1>{t.title}</h1>
        <p class="note">{t.none}</p>
      </div>
    );
  }
  const { area, asOf, query } = base;
  const address = `${origin}/aabne-data/fuldtidspersoner.json${query}`;
  return (
    <div class="panels open-data">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead(area.name)}</p>
        <p class="quiet">
          {t.period(monthName(first), monthName(last), listInstant(asOf, language))}
        </p>
        <p>
          {`${t.licence}: `}
          <a href={openLicence.link} rel="license">
            {openLicence.name}
          </a>
          {`. ${t.licenceText} `}
          <a href={`/aabne-data/katalog.jsonld${query}`}>{t.catalogue}</a>
        </p>
      </div>
      <section class="panel" aria-labelledby="hent">
        <h2 id="hent">{t.documentation}</h2>
        <p>{t.howTo}</p>
        <p class="open-address">
          <code>{`curl ${address}`}</code>
        </p>
        <h3>{t.columns}</h3>
        <p class="quiet small">{t.format}</p>
        <dl class="open-columns" lang="da">
          {openColumns.map(([name, about]) => (
            <div>
              <dt>{name}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
        <h3>{t.hidden}</h3>
        <p>{t.hiddenLead}</p>
        <dl class="open-columns" lang="da">
          {Object.entries(emptyReasons).map(([code, about]) => (
            <div>
              <dt>{code}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="datasaet">
        <h2 id="datasaet">{t.datasets}</h2>
        {themes.codes.map(({ code, [language]: name }) => (
          <Theme
            name={name}
            list={measures.filter((measure) => measure.theme === code && isOpen(measure))}
            query={query}
            language={language}
          />
        ))}
      </section>
    </div>
  );
}

function Theme({
  name,
  list,
  query,
  language,
}: {
  readonly name: string;
  readonly list: readonly Measure[];
  readonly query: string;
  readonly language: Words['language'];
}): VNode | null {
  const t = textsOfOpenData(language);
  if (list.length === 0) return null;
  return (
    <section class="panel">
      <h3>{name}</h3>
      <ul class="open-list">
        {list.map((measure) => (
          <li id={measure.id}>
            <h4>{measure[language]}</h4>
            <p class="row">
              <a href={`/aabne-data/${measure.id}.json${query}`}>
                JSON-stat<span class="unseen">{`: ${measure[language]}`}</span>
              </a>
              <a href={`/aabne-data/${measure.id}.csv${query}`}>
                CSV<span class="unseen">{`: ${measure[language]}`}</span>
              </a>
              <span class="quiet small">
                {`${t.unit}: `}
                <span lang="da">{unitName(measure.unit)}</span>
              </span>
            </p>
            <details>
              <summary>
                {t.definition}
                <span class="unseen">{`: ${measure[language]}`}</span>
              </summary>
              <p>{measure.definition[language]}</p>
              <p class="quiet small" lang="da">
                {`${t.source}: ${measure.source}`}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
