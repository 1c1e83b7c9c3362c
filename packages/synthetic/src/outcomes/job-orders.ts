import type { JobOrder } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { iso, plusDays, weekdayOf } from '../calendar/calendar.ts';
import type { Numbering } from '../case-maker.ts';
import type { MadeWorkplace } from '../companies/workplaces.ts';
import { workday } from '../effort/dossier.ts';
import type { Stream } from '../random/stream.ts';

/** The jobs of a workplace, by what its name says it is. */
const jobs: readonly (readonly [is: RegExp, titles: readonly [string, ...string[]]])[] = [
  [/plejehjem|sundhedshus/i, ['Social- og sundhedshjælper', 'Køkkenmedhjælper']],
  [/børnehus|skole/i, ['Pædagogmedhjælper', 'Rengøringsassistent', 'Pedelmedhjælper']],
  [/materiel|park og vej|haver/i, ['Gartnermedhjælper', 'Chauffør']],
  [/kantine|restaurant|kaffe|hotel/i, ['Køkkenmedhjælper', 'Tjener', 'Kok']],
  [/bager|fisk|kiosk|supermarked|genbrug/i, ['Butiksassistent', 'Lagermedarbejder']],
  [/lager|pakke/i, ['Lagermedarbejder', 'Chauffør', 'Truckfører']],
  [/vaskeri|fabrik/i, ['Produktionsmedarbejder', 'Chauffør']],
  [/rengøring|svømme/i, ['Rengøringsassistent']],
  [/tømrer/i, ['Tømrer', 'Tømrermedhjælper']],
  [/el-centret/i, ['Elektriker', 'Lagermedarbejder']],
  [/maler/i, ['Maler']],
  [/auto|cykel|værksted/i, ['Mekaniker', 'Værkstedsmedhjælper']],
  [/klip/i, ['Frisør']],
  [/kontor|bibliotek|klinik/i, ['Kontorassistent', 'Receptionist']],
];
const usualJobs = ['Kontorassistent', 'Rengøringsassistent'] as const;

/** The two months of the emergency jobs lie between these days (akutjob, agreement of 2012; taken up to mid 2013). */
const emergencyJobs = { first: iso('2012-11-15'), last: iso('2013-06-30') };

/** Weeks before the day of asking that have job orders. */
const weeks = 156;

/** Employers' job orders, week by week, with their size in step with the municipality's. */
export function jobOrdersOf(
  chance: Stream,
  {
    on,
    inhabitants,
    workplaces,
    number,
  }: {
    readonly on: Day;
    readonly inhabitants: number;
    readonly workplaces: readonly MadeWorkplace[];
    readonly number: Numbering;
  },
): readonly JobOrder[] {
  const [first, ...rest] = workplaces;
  if (first === undefined) return [];
  const monday = plusDays(on, -weekdayOf(on));
  const usual = Math.max(1, Math.round(inhabitants / 5000));
  const orders: JobOrder[] = [];
  for (let week = weeks; week >= 0; week--) {
    const begins = plusDays(monday, -7 * week);
    const count = chance.between(Math.ceil(usual / 2), usual + Math.floor(usual / 2));
    for (let made = 0; made < count; made++) {
      const day = workday(chance, begins, plusDays(begins, 4));
      const place = chance.pick([first, ...rest]);
      const kind = chance.weighted<JobOrder['kind']>([
        [92, 'ordinaer'],
        [8, 'jobrotation'],
      ]);
      const closes = plusDays(day, chance.between(7, 60));
      const title = chance.pick(jobs.find(([is]) => is.test(place.name))?.[1] ?? usualJobs);
      const places = chance.weighted([
        [60, 1],
        [22, 2],
        [10, 3],
        [8, 5],
      ]);
      if (day > on) continue;
      const isEmergency =
        day >= emergencyJobs.first && day <= emergencyJobs.last && kind === 'ordinaer';
      orders.push({
        id: number('j'),
        on: day,
        employer: place.name,
        pNumber: place.pNumber,
        sector: place.company.sector,
        kind: isEmergency && made % 4 === 0 ? 'akutjob' : kind,
        title,
        places,
        closedOn: closes > on ? null : closes,
      });
    }
  }
  return orders;
}
