import { day, kroner } from '@rettidig/engine';
import { type AmountFacts, benefitAmount, type Household } from '@rettidig/law';

type Table = (name: string) => Record<string, string>[];

const on = day('2014-06-02');

const householdOf: Record<string, Household> = {
  Hjemmeboende: 'hjemmeboende',
  Udeboende: 'udeboende',
  Enlig: 'enlig-forsoerger',
  'Bor sammen med SU- eller uddannelseshjælpsmodtager': 'forsoerger-med-su-partner',
  'Bor sammen med andre': 'forsoerger-med-anden-partner',
};

const partOf: Record<string, string> = {
  uddannelseshjælp: 'grundbeloeb',
  aktivitetstillæg: 'aktivitetstillaeg',
};

/** A young person on education benefit who takes part in an offer. */
const taking: Omit<AmountFacts, 'household' | 'birthDate'> = {
  benefit: 'uddannelseshjaelp',
  education: 'grundskole',
  on,
  ground: 'ingen',
  category: 'aktivitetsparat',
  effort: 'deltager',
  contactOn: day('2014-01-02'),
  partnership: 'ukendt',
  children: 0,
  adjustment: 'nej',
  hours: 'ukendt',
  residence: 'ukendt',
  work: 'ukendt',
};

/** Where the amounts of education benefit and its supplement are not those of the pamphlet, cell by cell and summed. */
export function rateDifferences(table: Table): string[] {
  const rows = table('satser_uddannelseshjaelp.csv');
  const differences = rows.flatMap((row) => {
    const { household = '', case: kind = '', benefit = '', value } = row;
    const who = householdOf[household] ?? householdOf[kind];
    if (who === undefined) return [`ukendt husstand: ${household}, ${kind}`];
    const birthDate = kind === 'Under 25 år' ? day('1990-01-01') : day('1987-01-01');
    const outcome = benefitAmount.decide({ ...taking, household: who, birthDate }, on);
    if (outcome.outcome !== 'afgjort') return [`${household}, ${kind}: ${outcome.outcome}`];
    const { amount, parts } = outcome.value;
    const found = parts.find((part) => part.kind === partOf[benefit])?.amount;
    const sum = rows
      .filter((other) => other['household'] === household && other['case'] === kind)
      .reduce((total, other) => total + Number(other['value']), 0);
    return [
      ...(found === kroner(Number(value)) ? [] : [`${household}, ${kind}: ${benefit} ${found}`]),
      ...(amount === kroner(sum) ? [] : [`${household}, ${kind}: summen ${amount}`]),
    ];
  });
  return rows.length > 0 ? differences : ['tabellen er tom'];
}
