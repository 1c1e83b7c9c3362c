import type { WeekBalance } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { listDay, weekNumber } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { balanceChart, type CapacityKind, capacityKinds } from './chart.ts';
import { type TeamRadar, weeksAhead } from './radar.ts';
import { textsOfCapacity } from './texts.ts';

export interface CapacityModel {
  /** The units the employee may look at. */
  readonly teams: readonly TeamRadar[];
  /** The one that is shown whole; null: there is none. */
  readonly shown: TeamRadar | null;
  readonly leads: boolean;
  /** Name of the municipality. */
  readonly place: string;
  readonly today: Day;
}

export function CapacityView({
  model,
  words,
}: {
  readonly model: CapacityModel;
  readonly words: Words;
}): VNode {
  const { teams, shown } = model;
  const t = textsOfCapacity(words.language);
  return (
    <div class="capacity">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead(weeksAhead)}</p>
      </div>
      <div class="panels">
        {teams.length < 2 ? null : <Overview teams={teams} words={words} />}
        {shown === null ? (
          <p class="note">{t.noUnits}</p>
        ) : (
          <>
            {capacityKinds.map((kind) => (
              <Team model={model} radar={shown} about={kind} words={words} />
            ))}
          </>
        )}
        <p class="quiet small">{t.method}</p>
        <p class="small no-print">
          <a href="/kalender">{t.hours}</a>
        </p>
      </div>
    </div>
  );
}

const lacks = (weeks: readonly WeekBalance[]): number =>
  weeks.reduce((sum, { missing }) => sum + missing, 0);

const firstShort = (weeks: readonly WeekBalance[]): WeekBalance | undefined =>
  weeks.find(({ missing }) => missing > 0);

function Overview({
  teams,
  words,
}: {
  readonly teams: readonly TeamRadar[];
  readonly words: Words;
}): VNode {
  const t = textsOfCapacity(words.language);
  return (
    <section class="panel" aria-labelledby="kapacitet-enheder">
      <h2 id="kapacitet-enheder">{t.teams}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.teamsTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.team}</th>
              <th scope="col" class="num">{`${t.interviews}: ${t.missing.toLowerCase()}`}</th>
              <th scope="col">{t.firstShort}</th>
              <th scope="col" class="num">{`${t.offers}: ${t.missing.toLowerCase()}`}</th>
              <th scope="col">{t.firstShort}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map(({ unit, interviews, offers }) => (
              <tr>
                <th scope="row">
                  <a href={`/kapacitet?enhed=${unit.id}`}>{unit.name}</a>
                </th>
                {[interviews, offers].map((weeks) => (
                  <>
                    <td class="num">{lacks(weeks)}</td>
                    <td>{weekName(firstShort(weeks), words)}</td>
                  </>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function weekName(week: WeekBalance | undefined, { language }: Words): string {
  const t = textsOfCapacity(language);
  return week === undefined ? t.none : `${t.week.toLowerCase()} ${weekNumber(week.monday)}`;
}

function Team({
  model: { leads, place, today },
  radar,
  about,
  words,
}: {
  readonly model: CapacityModel;
  readonly radar: TeamRadar;
  readonly about: CapacityKind;
  readonly words: Words;
}): VNode {
  const t = textsOfCapacity(words.language);
  const { unit, holders, knowsSeats } = radar;
  const weeks = radar[about];
  const heading = `kapacitet-${about}`;
  const chart = balanceChart(radar, { kind: about, place, today }, words.language);
  const isEmpty = chart === null;
  return (
    <section class="panel stack" aria-labelledby={heading}>
      <h2 id={heading}>{`${t[about]} · ${unit.name}`}</h2>
      {about === 'interviews' ? <p class="quiet small">{t.holders(holders)}</p> : null}
      {isEmpty ? (
        <p>{t.empty(t[about].toLowerCase())}</p>
      ) : (
        <Shortages weeks={weeks} about={about} unit={unit.name} words={words} />
      )}
      {about === 'offers' && !knowsSeats && !isEmpty ? (
        <p class="note warn">{t.seatsNone}</p>
      ) : null}
      {about === 'offers' && leads ? (
        <p class="no-print">
          <a href={`/kapacitet/pladser?enhed=${unit.id}`}>{t.seatsLink}</a>
        </p>
      ) : null}
      {chart === null ? null : (
        <Chart
          svg={chart.svg}
          name={chart.name}
          caption={chart.caption}
          source={chart.source}
          download={`/kapacitet/figur?${new URLSearchParams({ enhed: unit.id, om: about })}`}
          words={words}
        >
          <BalanceTable weeks={weeks} about={about} words={words} />
        </Chart>
      )}
    </section>
  );
}

/** The shortage, named in words. */
function Shortages({
  weeks,
  about,
  unit,
  words,
}: {
  readonly weeks: readonly WeekBalance[];
  readonly about: CapacityKind;
  readonly unit: string;
  readonly words: Words;
}): VNode {
  const t = textsOfCapacity(words.language);
  const short = weeks.filter(({ missing }) => missing > 0);
  if (short.length === 0) {
    return (
      <p class="status">
        <Icon name="opfyldt" />
        {about === 'interviews' ? t.enoughInterviews(unit) : t.enoughOffers(unit)}
      </p>
    );
  }
  const overdue = weeks.reduce((sum, week) => sum + week.overdue, 0);
  return (
    <ul>
      {short.map(({ monday, missing }) => {
        const week = weekNumber(monday);
        return (
          <li>
            <span class="status s-overskredet">
              <Icon name="overskredet" />
              {about === 'interviews'
                ? t.shortInterviews(week, missing, unit)
                : t.shortOffers(week, missing, unit)}
            </span>
          </li>
        );
      })}
      {overdue === 0 ? null : <li class="small">{t.overdue(overdue)}</li>}
    </ul>
  );
}

function BalanceTable({
  weeks,
  about,
  words: { language },
}: {
  readonly weeks: readonly WeekBalance[];
  readonly about: CapacityKind;
  readonly words: Words;
}): VNode {
  const t = textsOfCapacity(language);
  const sum = (of: (week: WeekBalance) => number) =>
    weeks.reduce((total, week) => total + of(week), 0);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t[about])}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.week}</th>
            <th scope="col">{t.from}</th>
            {[t.due, t.ofThese, about === 'interviews' ? t.slots : t.seats, t.missing].map(
              (name) => (
                <th scope="col" class="num">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, due, overdue, places, missing }) => (
            <tr>
              <th scope="row">{weekNumber(monday)}</th>
              <td class="nowrap">{listDay(monday, language)}</td>
              <td class="num">{due}</td>
              <td class="num">{overdue}</td>
              <td class="num">{places}</td>
              <td class="num">{missing === 0 ? 0 : <b>{missing}</b>}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class="sum">
            <th scope="row">{t.sum}</th>
            <td />
            <td class="num">{sum(({ due }) => due)}</td>
            <td class="num">{sum(({ overdue }) => overdue)}</td>
            <td class="num">{sum(({ places }) => places)}</td>
            <td class="num">{sum(({ missing }) => missing)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
