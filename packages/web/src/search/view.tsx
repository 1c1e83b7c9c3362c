import type { VNode } from 'preact';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import type { Found, SearchResult, WorkplaceHit } from './search.ts';
import { textsOfSearch } from './texts.ts';

export function SearchView({
  result,
  words,
}: {
  readonly result: SearchResult;
  readonly words: Words;
}): VNode {
  const t = textsOfSearch(words.language);
  if (result.kind !== 'found') {
    return (
      <div class="panels">
        <h1>{t.title}</h1>
        <p class="note warn">{result.kind === 'part-of-cpr' ? t.partOfCpr : t.empty}</p>
      </div>
    );
  }
  const { text, found, workplaces } = result;
  const nobody = workplaces.length === 0 && found.every(({ hits }) => hits.length === 0);
  return (
    <div class="panels">
      <h1>{text === null ? t.headingCpr : t.heading(text)}</h1>
      <p class="quiet">{t.scope}</p>
      {nobody ? <p class="note">{text === null ? t.noneCpr : t.none(text)}</p> : null}
      {found.map((one) => (one.hits.length === 0 ? null : <Hits found={one} words={words} />))}
      {workplaces.length === 0 ? null : <Workplaces workplaces={workplaces} words={words} />}
    </div>
  );
}

function Hits({
  found: { by, hits, more },
  words,
}: {
  readonly found: Found;
  readonly words: Words;
}): VNode {
  const { t: all, language } = words;
  const t = textsOfSearch(language);
  const heading = by === 'address' ? t.byAddress : t.byName;
  return (
    <section class="panel" aria-labelledby={`efter-${by}`}>
      <div class="section-head">
        <h2 id={`efter-${by}`}>{heading}</h2> <span class="count">{hits.length}</span>
      </div>
      {more ? <p class="note">{t.tooMany(hits.length)}</p> : null}
      <table class="cards" role="table" aria-labelledby={`efter-${by}`}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{all.myDay.columnCitizen}</th>
            <th role="columnheader">{all.myDay.columnGroup}</th>
            <th role="columnheader">{all.citizen.caseworker}</th>
            <th role="columnheader">{all.citizen.unit}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {hits.map(({ citizen, group, caseworker, unit }) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                <Person citizen={citizen} words={words} age />
              </th>
              <td role="cell">{group === null ? all.citizen.noGroup : all.groups[group]}</td>
              <td role="cell">{caseworker ?? all.citizen.noCaseworker}</td>
              <td role="cell">{unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Workplaces({
  workplaces,
  words,
}: {
  readonly workplaces: readonly WorkplaceHit[];
  readonly words: Words;
}): VNode {
  const t = textsOfSearch(words.language);
  return (
    <section class="panel" aria-labelledby="efter-arbejdsplads">
      <div class="section-head">
        <h2 id="efter-arbejdsplads">{t.byWorkplace}</h2>{' '}
        <span class="count">{workplaces.length}</span>
      </div>
      <ul class="people">
        {workplaces.map(({ workplace, hits }) => (
          <li>
            <b>{workplace.name}</b>{' '}
            <span class="quiet">
              {`${workplace.street}, ${workplace.postcode} ${workplace.town} · ${t.pNumber(workplace.pNumber)}`}
            </span>
            <p>
              {hits.length === 0 ? <span class="quiet">{t.noneThere}</span> : t.there}{' '}
              {hits.map(({ citizen }) => (
                <>
                  <Person citizen={citizen} words={words} />{' '}
                </>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
