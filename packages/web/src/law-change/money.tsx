import { type ReplayReport, saidOnce } from '@rettidig/casework';
import { danishMoney, minus, type Money } from '@rettidig/engine';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';

/** What the change costs a month, of the citizens whose amount both laws give; and why the others are not in it. */
export function MoneyPanel({
  money,
  words: { t },
}: {
  readonly money: ReplayReport['money'];
  readonly words: Words;
}): VNode | null {
  if (money.citizens === 0 && money.citizensMissing === 0) return null;
  const rows = [
    [t.lawChange.benefits, money.before, money.after],
    [t.lawChange.ownShare, money.municipalityBefore, money.municipalityAfter],
  ] as const;
  return (
    <section class="panel" aria-labelledby="penge">
      <h2 id="penge">{t.lawChange.moneyHeading}</h2>
      {money.citizens === 0 ? null : (
        <>
          <p>
            {t.lawChange.moneyOf(t.citizens(money.citizens), t.citizens(money.citizensChanged))}
          </p>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.lawChange.moneyTable}>
            <table class="count-table">
              <thead>
                <tr>
                  <th scope="col">{t.lawChange.perMonth}</th>
                  <th scope="col" class="num">
                    {t.lawChange.moneyBefore}
                  </th>
                  <th scope="col" class="num">
                    {t.lawChange.moneyAfter}
                  </th>
                  <th scope="col" class="num">
                    {t.lawChange.difference}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(([name, before, after]) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <td class="num nowrap">{danishMoney(before)}</td>
                    <td class="num nowrap">{danishMoney(after)}</td>
                    <td class="num nowrap">{signed(minus(after, before))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {money.citizensMissing === 0 ? null : (
        <>
          <p>{t.lawChange.moneyMissing(t.citizens(money.citizensMissing))}</p>
          <ul class="small">
            {saidOnce(money.missing).map(({ why, silent, citizens }) => (
              <li>
                {`${t.citizens(citizens)}, ${t.lawChange.silent[silent]}: `}
                <span lang="da">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function signed(amount: Money): string {
  return amount > 0 ? `+${danishMoney(amount)}` : danishMoney(amount);
}
