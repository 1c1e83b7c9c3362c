import type { Day } from '@rettidig/engine';
import type { Role } from '@rettidig/store';
import type { ComponentChildren, VNode } from 'preact';
import { textDay, weekdayName } from '../format/days.ts';
import type { Words } from '../ui/words.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly citizens: number;
  readonly seesProtected: boolean;
}

export interface Start {
  readonly municipality: string;
  readonly citizens: number;
  readonly today: Day;
  readonly colleagues: readonly Colleague[];
  /** What was searched for; empty when nothing was. */
  readonly search: string;
  /** Page to open after sign-in. */
  readonly returnTo: string | null;
  readonly signedInAs: string | null;
}

/** The first page of the demonstration: what it is, that all of it is made up, and whom to be. */
export function DemoStartView({
  start,
  words,
}: {
  readonly start: Start;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { today } = start;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.start.heading}</h1>
        <p class="lead">{t.start.lead}</p>
      </div>
      {start.returnTo === null ? null : <p class="note">{t.start.returnTo}</p>}
      {start.signedInAs === null ? null : (
        <p class="note">
          {t.start.alreadySignedIn(start.signedInAs)} <a href="/min-dag">{t.start.goToMyDay}</a>
        </p>
      )}
      <section class="note warn" aria-labelledby="opdigtet">
        <h2 id="opdigtet">{t.start.demoHeading}</h2>
        <p>
          {`${t.start.demoText(start.municipality, t.citizens(start.citizens))} ${t.start.demoDay(`${weekdayName(today, language)} ${textDay(today, language)}`)}`}
        </p>
      </section>
      <Suggestions start={start} words={words} />
      <Colleagues start={start} words={words} />
    </div>
  );
}

function Suggestions({
  start,
  words: { t },
}: {
  readonly start: Start;
  readonly words: Words;
}): VNode | null {
  const worker = busiest(start.colleagues);
  const leader = leaderOfMost(start.colleagues);
  if (worker === null) return null;
  return (
    <section aria-labelledby="proev">
      <h2 id="proev">{t.start.tryHeading}</h2>
      <ol class="try">
        <li class="panel">
          <h3>{t.start.tryMyDay}</h3>
          <p>{t.start.tryMyDayText(t.citizens(worker.citizens))}</p>
          <SignIn as={worker.id} to="/min-dag">
            {t.start.signInAs(worker.name)}
          </SignIn>
        </li>
        <li class="panel">
          <h3>{t.start.tryWhy}</h3>
          <p>{t.start.tryWhyText}</p>
          <SignIn as={worker.id} to="/borgere?filter=overskredet">
            {t.start.tryWhyButton}
          </SignIn>
        </li>
        {leader === null ? null : (
          <li class="panel">
            <h3>{t.start.tryLoad}</h3>
            <p>{t.start.tryLoadText}</p>
            <SignIn as={leader.id} to="/belastning">
              {t.start.signInAs(leader.name)}
            </SignIn>
          </li>
        )}
      </ol>
    </section>
  );
}

function busiest(colleagues: readonly Colleague[]): Colleague | null {
  return (
    colleagues
      .filter(({ role }) => role === 'sagsbehandler')
      .toSorted((a, b) => b.citizens - a.citizens)[0] ?? null
  );
}

/** The team leader of the unit with most citizens. */
function leaderOfMost(colleagues: readonly Colleague[]): Colleague | null {
  const inUnit = (unit: string): number =>
    colleagues.reduce((sum, one) => sum + (one.unit === unit ? one.citizens : 0), 0);
  return (
    colleagues
      .filter(({ role }) => role === 'teamleder')
      .toSorted((a, b) => inUnit(b.unit) - inUnit(a.unit))[0] ?? null
  );
}

function SignIn({
  as,
  to,
  children,
}: {
  readonly as: string;
  readonly to: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <form method="post" action="/log-ind">
      <input type="hidden" name="til" value={to} />
      <button class="primary" name="medarbejder" value={as}>
        {children}
      </button>
    </form>
  );
}

function Colleagues({ start, words }: { readonly start: Start; readonly words: Words }): VNode {
  const { t } = words;
  const found = matching(start.colleagues, start.search, t.roles);
  const teams = [...Map.groupBy(found, ({ unit }) => unit)].toSorted(byTeam);
  return (
    <section class="panel" aria-labelledby="medarbejdere">
      <h2 id="medarbejdere">{t.start.employeesHeading}</h2>
      <p class="quiet">{t.start.employeesText}</p>
      <form
        class="row"
        method="get"
        action="/#medarbejdere"
        role="search"
        aria-label={t.start.searchLabel}
      >
        <div class="field">
          <label for="soeg">{t.start.searchLabel}</label>
          <input id="soeg" name="soeg" type="search" value={start.search} maxLength={80} />
        </div>
        {start.returnTo === null ? null : <input type="hidden" name="til" value={start.returnTo} />}
        <button>{t.start.searchButton}</button>
        {start.search === '' ? null : <a href="/#medarbejdere">{t.start.searchClear}</a>}
        <span class="quiet">{t.start.found(found.length)}</span>
      </form>
      {found.length === 0 ? <p class="note">{t.start.noneFound(start.search)}</p> : null}
      <form method="post" action="/log-ind">
        <input type="hidden" name="til" value={start.returnTo ?? ''} />
        {teams.map(([unit, members]) => (
          <section class="team">
            <h3>{unit === '' ? t.start.acrossUnits : unit}</h3>
            <ul class="staff">
              {members.map((member) => (
                <li>
                  <ColleagueButton colleague={member} words={words} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </form>
    </section>
  );
}

/** By name; those who work across the units last. */
function byTeam([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Number(a === '') - Number(b === '') || a.localeCompare(b, 'da');
}

function ColleagueButton({
  colleague,
  words: { t },
}: {
  readonly colleague: Colleague;
  readonly words: Words;
}): VNode {
  const { citizens, seesProtected } = colleague;
  return (
    <button name="medarbejder" value={colleague.id}>
      {colleague.name}
      <span>
        {`${t.roles[colleague.role]}, ${citizens === 0 ? t.start.noCitizens : t.citizens(citizens)}`}
        {seesProtected ? ` · ${t.start.seesProtected}` : ''}
      </span>
    </button>
  );
}

function matching(
  colleagues: readonly Colleague[],
  search: string,
  roles: Readonly<Record<Colleague['role'], string>>,
): readonly Colleague[] {
  const words = search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return colleagues.filter(({ name, role, unit }) => {
    const text = `${name} ${roles[role]} ${unit}`.toLocaleLowerCase('da');
    return words.every((word) => text.includes(word));
  });
}

/** The first page where the municipality's own sign-in would stand. */
export function ProductionStartView({ words: { t } }: { readonly words: Words }): VNode {
  return (
    <div class="panels">
      <h1>{t.start.heading}</h1>
      <p class="lead">{t.start.lead}</p>
      <section class="note warn" aria-labelledby="login">
        <h2 id="login">{t.start.productionHeading}</h2>
        <p>{t.start.productionText}</p>
      </section>
    </div>
  );
}
