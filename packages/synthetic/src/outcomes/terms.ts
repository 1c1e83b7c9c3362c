import type { Activity, CaseFile, OfferTerms } from '@rettidig/casework';
import type { MadeWorkplace } from '../companies/workplaces.ts';
import type { Draft } from '../effort/dossier.ts';
import type { Choices, Stream } from '../random/stream.ts';
import { providersOf } from './providers.ts';

const purposes: Choices<NonNullable<OfferTerms['purpose']>> = [
  [30, 'afklare-jobmaal'],
  [8, 'afklare-uddannelsesmaal'],
  [24, 'faglige-kompetencer'],
  [14, 'sociale-kompetencer'],
  [6, 'sproglige-kompetencer'],
  [18, 'vej-til-ansaettelse'],
];

/** Where the offers of a case were, and what they were for. Of three in a hundred it was not written down. */
export function termsOf(
  chance: Stream,
  { activities }: CaseFile,
  workplaces: readonly MadeWorkplace[],
): readonly Draft<OfferTerms>[] {
  return activities.flatMap((activity) => {
    const place = placeOf(chance, activity, workplaces);
    const purpose = chance.weighted(purposes);
    if (place === null || chance.chance(3)) return [];
    return [
      {
        activity: activity.id,
        on: activity.givenOn ?? activity.from,
        ...place,
        purpose: activity.kind === 'virksomhedspraktik' ? purpose : null,
        aim: '',
        contact: null,
        employees: null,
        employerSigned: false,
        employeesSigned: null,
        signedOn: null,
      },
    ];
  });
}

function placeOf(
  chance: Stream,
  { kind, sector }: Activity,
  workplaces: readonly MadeWorkplace[],
): Pick<OfferTerms, 'provider' | 'pNumber'> | null {
  const providers = providersOf[kind];
  if (providers !== undefined) return { provider: chance.weighted(providers), pNumber: null };
  const [first, ...rest] = workplaces.filter(({ company }) => company.sector === sector);
  if (first === undefined) return null;
  const { name, pNumber } = chance.pick([first, ...rest]);
  return { provider: name, pNumber };
}
