import type { Day } from '@rettidig/engine';
import { isoDay } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import type {
  Instant,
  MunicipalityRow,
  PublicFileLine,
  PublicLicence,
  PublicPaper,
  PublicSeat,
  PublicTerm,
} from '@rettidig/store';

/** An object of OParl: its address and type, when it was made and changed, and what it says. */
export interface OparlObject {
  readonly id: string;
  readonly type: string;
  readonly created: string;
  readonly modified: string;
  readonly [property: string]: unknown;
}

/** The lists that a body has, by what stands in their address. */
export const listNames = [
  'organization',
  'person',
  'membership',
  'meeting',
  'agendaItem',
  'paper',
  'consultation',
  'file',
  'location',
  'legislativeTerm',
] as const;
export type ListName = (typeof listNames)[number];

/** Everything published of a municipality, from which its objects are made. */
export interface OparlGround {
  readonly municipality: MunicipalityRow;
  /** Four digits. */
  readonly code: string;
  readonly origin: string;
  readonly papers: readonly PublicPaper[];
  readonly seats: readonly PublicSeat[];
  readonly files: readonly PublicFileLine[];
  readonly terms: readonly PublicTerm[];
  /** Null where the municipality has never chosen one. */
  readonly licence: PublicLicence | null;
}

/** When an object was made, and when it changed last. */
export interface Moments {
  readonly created: Instant;
  readonly modified: Instant;
}

const version = 'https://schema.oparl.org/1.1/';
const zone = 'Europe/Copenhagen';

export const oparlVersion = version;

/** `https://schema.oparl.org/1.1/Meeting`. */
export const typeOf = (list: ListName | 'system' | 'body'): string =>
  `${version}${list.charAt(0).toUpperCase()}${list.slice(1)}`;

/** The address of an object. */
export const addressOf = (
  { origin, code }: Pick<OparlGround, 'origin' | 'code'>,
  list: ListName,
  id: string,
): string => `${origin}/oparl/${code}/${list}/${id}`;

/** The address of a body. */
export const bodyAddress = ({ origin, code }: Pick<OparlGround, 'origin' | 'code'>): string =>
  `${origin}/oparl/body/${code}`;

/** A moment with the offset of Danish time; the validator takes no `Z`. */
export function momentText(instant: Instant): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** A time of a Danish day, in minutes after midnight, as a moment. */
export function timeOf(on: Day, minutes: number): string {
  const time = Temporal.PlainTime.from({
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  });
  return Temporal.PlainDate.from(isoDay(on))
    .toZonedDateTime({ timeZone: zone, plainTime: time })
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** What every object begins with. */
export function objectOf(
  ground: Pick<OparlGround, 'origin' | 'code'>,
  [list, id]: readonly [ListName, string],
  { created, modified }: Moments,
): OparlObject {
  return {
    id: addressOf(ground, list, id),
    type: typeOf(list),
    created: momentText(created),
    modified: momentText(modified),
  };
}

/** Only what is said: properties without a value are left out. */
export const said = <T extends object>(properties: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
