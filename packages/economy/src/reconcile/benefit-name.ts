import { fold } from '@rettidig/engine';
import { type Benefit, benefits } from '@rettidig/law';

/** What else the benefits are called in the systems that pay them. */
const otherNames: Readonly<Record<string, Benefit>> = {
  a_dagpenge: 'dagpenge',
  arbejdsloeshedsdagpenge: 'dagpenge',
  dagpenge: 'dagpenge',
  ressourceforloebsydelse_jobafklaring: 'jobafklaringsydelse',
  ressourceforloebsydelse_i_jobafklaring: 'jobafklaringsydelse',
  ressourceforloebsydelse_jobafklaringsforloeb: 'jobafklaringsydelse',
  revalidering: 'revalideringsydelse',
};

const byName: ReadonlyMap<string, Benefit> = new Map([
  ...benefits.codes.flatMap(({ code, da }): [string, Benefit][] => [
    [fold(da), code],
    [fold(code), code],
  ]),
  ...Object.entries(otherNames),
]);

/** The benefit of a name; null where it is none that carries a contact course. */
export function benefitNamed(name: string): Benefit | null {
  return byName.get(fold(name)) ?? null;
}
