import { ceilingAccount, type CeilingAccount, type CeilingValue } from '@rettidig/economy';
import { addDays, danishDay, toCivil } from '@rettidig/engine';
import { caseloadOf } from '@rettidig/figures';
import { listCeilingValues, listFinanceInputs } from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import { type OwnPersons, ownPersonsOf } from './own-persons.ts';

/** What the page of ceilings shows. */
export interface CeilingsModel {
  readonly account: CeilingAccount;
  readonly own: OwnPersons;
  readonly values: readonly CeilingValue[];
  readonly municipality: string;
  readonly saved: boolean;
}

/** The ceilings of a year: the one asked for, else the one that runs. */
export async function loadCeilings(
  { read, ground, session, today, municipality }: EmployeeVisit,
  { aar, gemt }: { readonly aar?: number | undefined; readonly gemt?: 'ja' | undefined },
): Promise<CeilingsModel> {
  const year = aar ?? toCivil(today).year;
  const [inputs, values] = await read((tx) =>
    Promise.all([listFinanceInputs(tx), listCeilingValues(tx)]),
  );
  const { snapshot } = await ground.figures.of(session.municipality);
  const own = ownPersonsOf(caseloadOf(snapshot), year);
  const account = ceilingAccount({
    year,
    municipality: String(session.municipality).padStart(4, '0'),
    inputs,
    ownPersons: own.persons,
    ownPersonsSource:
      own.months === null
        ? ''
        : `egne sager, ${danishDay(own.months.from)}–${danishDay(addDays(own.months.to, -1))}`,
    values,
  });
  return {
    account,
    own,
    values,
    municipality: municipality?.name ?? '',
    saved: gemt === 'ja',
  };
}
