import type { TargetGroup } from '@rettidig/law';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { type PortfolioQuery, portfolioAddress, withoutCaseworker } from '../portfolio/query.ts';
import type { QuotaStanding } from '../quotas/quotas.ts';
import { QuotaPanel } from '../quotas/view.tsx';
import { textsOfHandOver } from '../hand-over/texts.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { LoadChart } from './chart.ts';
import type { Load, UnitLoad } from './load.ts';

/** Caseworkers by target groups, with what is overdue; every number opens its citizens. */
export function LoadView({
  load,
  chart,
  place,
  municipality,
  quotas,
  words,
}: {
  readonly load: UnitLoad;
  readonly chart: LoadChart | null;
  /** Name of the unit, or of the municipality where it is the whole of it. */
  readonly place: string;
  readonly municipality: string;
  readonly quotas: readonly QuotaStanding[];
  readonly words: Words;
}): VNode {
  const { t } = words;
  const { loads, sum, groups } = load;
  const workers = loads.filter(({ caseworker }) => caseworker !== null).length;
  return (
    <>
      <div class="page-head">
        <h1>{t.load.title}</h1>
        <p class="quiet">{`${place} · ${t.load.lead}`}</p>
        <p class="no-print">
          <a href="/overdragelser">{textsOfHandOver(words.language).bulkTitle}</a>
          {' · '}
          <a href="/lovaendring">{t.lawChange.link}</a>
        </p>
      </div>
      <div class="panels">
        {loads.length === 0 ? (
          <p class="note">{t.load.none}</p>
        ) : (
          <div class="panel">
            <p>{t.load.summary(t.citizens(sum.citizens), workers, t.deadlines(sum.overdue))}</p>
            <div class="scroll" tabIndex={0} role="region" aria-label={t.load.tableLabel}>
              <table class="load-table">
                <thead>
                  <tr>
                    <th scope="col">{t.load.caseworker}</th>
                    <th scope="col" class="num">
                      {t.load.total}
                    </th>
                    <th scope="col" class="num">
                      {t.load.overdueCitizens}
                    </th>
                    <th scope="col" class="num">
                      {t.load.overdue}
                    </th>
                    <th scope="col" class="num">
                      {t.load.thisWeek}
                    </th>
                    {groups.map((group) => (
                      <th scope="col" class="num">
                        {group === null ? t.load.noGroup : t.groups[group]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {loads.map((one) => (
                    <LoadRow load={one} groups={groups} words={words} />
                  ))}
                </tbody>
                <tfoot>
                  <LoadRow load={sum} isSum groups={groups} words={words} />
                </tfoot>
              </table>
            </div>
            {chart === null ? null : (
              <Chart
                svg={chart.svg}
                name={chart.name}
                caption={chart.caption}
                source={chart.source}
                download="/belastning/figur"
                words={words}
              />
            )}
          </div>
        )}
        <QuotaPanel standings={quotas} municipality={municipality} words={words} />
      </div>
    </>
  );
}

function LoadRow({
  load,
  groups,
  isSum = false,
  words: { t },
}: {
  readonly load: Load;
  readonly groups: readonly (TargetGroup | null)[];
  readonly isSum?: boolean;
  readonly words: Words;
}): VNode {
  const name = isSum ? t.load.sum : (load.caseworker?.name ?? t.load.unassigned);
  const whose: Partial<PortfolioQuery> = isSum
    ? {}
    : { sagsbehandler: load.caseworker?.id ?? withoutCaseworker };
  const link = (n: number, more: Partial<PortfolioQuery>, what: string) =>
    n === 0 ? (
      <span class="quiet">0</span>
    ) : (
      <a href={unitAddress({ ...whose, ...more })}>
        {n}
        <span class="unseen">{` ${what}, ${name}`}</span>
      </a>
    );
  return (
    <tr class={isSum ? 'sum' : undefined}>
      <th scope="row" class="nowrap">
        {name}
      </th>
      <td class="num">{link(load.citizens, {}, t.load.total)}</td>
      <td class="num">
        {link(load.overdueCitizens, { filter: ['overskredet'] }, t.load.overdueCitizens)}
      </td>
      <td class="num nowrap">
        {load.overdue > 0 ? <Icon name="overskredet" /> : null} {load.overdue}
      </td>
      <td class="num">{load.thisWeek}</td>
      {groups.map((group) => {
        const n = load.byGroup.get(group) ?? 0;
        return (
          <td class="num">{group === null ? n : link(n, { gruppe: group }, t.groups[group])}</td>
        );
      })}
    </tr>
  );
}

const unit: PortfolioQuery = {
  se: 'enhed',
  filter: [],
  gruppe: null,
  ydelse: null,
  enhed: null,
  sagsbehandler: null,
  sorter: 'frist',
  retning: 'stigende',
  kolonner: null,
};

function unitAddress(query: Partial<PortfolioQuery>): string {
  return portfolioAddress({ ...unit, ...query });
}
