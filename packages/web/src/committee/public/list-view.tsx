import type { PublicMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { textDay } from '../../format/days.ts';
import { NoSuchPage } from '../../ui/no-such-page.tsx';
import type { PublicPlace } from './place.ts';
import { textsOfPublic } from './texts.ts';

export interface MeetingsModel {
  readonly meetings: readonly PublicMeeting[];
  readonly total: number;
  readonly choices: {
    readonly years: readonly number[];
    readonly bodies: readonly { readonly id: string; readonly name: string }[];
  };
  readonly chosen: { readonly udvalg: string; readonly aar: string };
  /** The page asked for, and the page shown, from 1. */
  readonly asked: number;
  readonly page: number;
  readonly pages: number;
}

/** The meetings of which the public reads something, by committee and year. */
export function MeetingsView({
  place,
  model: { meetings, choices, chosen, asked, page, pages },
}: {
  readonly place: PublicPlace;
  readonly model: MeetingsModel;
}): VNode {
  const t = textsOfPublic(place.language);
  const isEmpty = choices.years.length === 0;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.site}</h1>
        <p>{t.lead}</p>
      </div>
      {isEmpty ? <p class="note">{t.noneYet}</p> : null}
      {isEmpty ? null : (
        <form method="get" action="/moeder" class="row no-print">
          <PlaceFields place={place} />
          <Choice
            name="udvalg"
            label={t.body}
            chosen={chosen.udvalg}
            options={[['', t.all], ...choices.bodies.map(({ id, name }) => [id, name] as const)]}
          />
          <Choice
            name="aar"
            label={t.year}
            chosen={chosen.aar}
            options={[
              ['', t.all],
              ...choices.years.map((year) => [String(year), String(year)] as const),
            ]}
          />
          <button>{t.show}</button>
        </form>
      )}
      {isEmpty ? null : <NoSuchPage asked={asked} page={page} language={place.language} />}
      {!isEmpty && meetings.length === 0 ? <p class="note">{t.noneChosen}</p> : null}
      {meetings.length === 0 ? null : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.meetings}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.body}</th>
                <th scope="col">{`${t.papers.dagsorden}/${t.papers.referat.toLocaleLowerCase(place.language)}`}</th>
              </tr>
            </thead>
            <tbody>
              {meetings.map(({ meeting, bodyName, heldOn, kinds, cancelled }) => (
                <tr>
                  <th scope="row">
                    <a href={place.link(`/moeder/${meeting}`)}>{textDay(heldOn, place.language)}</a>
                    {cancelled ? ` (${t.cancelled.toLocaleLowerCase(place.language)})` : null}
                  </th>
                  <td lang="da">{bodyName}</td>
                  <td>{kinds.map((kind) => t.papers[kind]).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager
        place={place}
        path="/moeder"
        choices={given(chosen)}
        page={page}
        pages={pages}
        before={t.newer}
        after={t.older}
      />
    </div>
  );
}

/** What is chosen, without what is not. */
const given = (chosen: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));

/** What the address of the place says, for a form that is sent by GET. */
export function PlaceFields({ place }: { readonly place: PublicPlace }): VNode {
  const query = new URL(place.link('/'), place.origin).searchParams;
  return (
    <>
      {[...query].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Choice({
  name,
  label,
  chosen,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The way to the page before and after. */
export function Pager({
  place,
  path,
  choices,
  page,
  pages,
  before,
  after,
}: {
  readonly place: PublicPlace;
  readonly path: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly page: number;
  readonly pages: number;
  readonly before: string;
  readonly after: string;
}): VNode | null {
  if (pages < 2) return null;
  const t = textsOfPublic(place.language);
  const to = (side: number): string =>
    place.link(path, side === 1 ? choices : { ...choices, side: String(side) });
  return (
    <nav class="row no-print" aria-label={t.pages}>
      {page > 1 ? <a href={to(page - 1)}>{before}</a> : null}
      <span>{t.page(page, pages)}</span>
      {page < pages ? <a href={to(page + 1)}>{after}</a> : null}
    </nav>
  );
}
