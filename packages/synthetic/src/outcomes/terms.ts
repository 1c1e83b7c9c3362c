import type { Activity, CaseFile, CourseEnd, OfferEnd, OfferTerms } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { plusDays } from '../calendar/calendar.ts';
import type { Draft } from '../effort/dossier.ts';
import type { Choices, Stream } from '../random/stream.ts';
import { providersOf } from './providers.ts';
import type { Seats } from './seats.ts';

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
  seats: Seats,
): readonly Draft<OfferTerms>[] {
  return activities.flatMap((activity) => {
    const place = placeOf(chance, activity, seats);
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
  activity: Activity,
  seats: Seats,
): Pick<OfferTerms, 'provider' | 'pNumber'> | null {
  const { kind, sector } = activity;
  const providers = providersOf[kind];
  if (providers !== undefined) return { provider: chance.weighted(providers), pNumber: null };
  return sector === null ? null : seats.take(chance, activity, sector);
}

const endReasons: Choices<OfferEnd['reason']> = [
  [78, 'gennemfoert'],
  [9, 'sygdom'],
  [7, 'borger'],
  [3, 'arbejdsplads'],
  [3, 'kommune'],
];

/** Why offers ended: with the course, for its reason; otherwise mostly completed. Of four in a hundred nobody knows. */
export function offerEndsOf(
  chance: Stream,
  { activities, courses }: CaseFile,
  { ends, on }: { readonly ends: readonly Draft<CourseEnd>[]; readonly on: Day },
): readonly Draft<OfferEnd>[] {
  return activities.flatMap(({ id: activity, to }) => {
    const usual = chance.weighted(endReasons);
    const course = courses.find((one) => one.to === to);
    const ended = ends.find((end) => end.course === course?.id)?.reason;
    if (to === openEnd || to > on || chance.chance(4)) return [];
    const cut = ended === 'job' || ended === 'uddannelse' || ended === 'sygdom' ? ended : 'kommune';
    const reason = course === undefined ? usual : cut;
    return [{ activity, on: plusDays(to, -1), reason, evaluation: '' }];
  });
}
