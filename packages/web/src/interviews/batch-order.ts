import type { Summons } from '@rettidig/casework';
import { isoDay, parseDay } from '@rettidig/engine';
import { interviewForms, interviewHolders, interviewKinds } from '@rettidig/law';

/** A summons of a batch as the form sends it back: everything but the place, which follows from the case. */
export interface SummonsOrder {
  readonly citizen: string;
  /** The count of the case that the preview was made on. */
  readonly version: number;
  readonly command: string;
  readonly summons: Pick<
    Summons,
    'on' | 'startsAt' | 'minutes' | 'employee' | 'kind' | 'form' | 'holder'
  >;
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** What an order looks like. */
export const orderPattern = new RegExp(
  `^${id}\\.\\d{1,9}\\.${id}\\.\\d{4}-\\d{2}-\\d{2}\\.\\d{1,4}\\.\\d{1,3}\\.${id}\\.[a-z-]+\\.[a-z]+\\.[a-z-]+$`,
);

export function orderCode({ citizen, version, command, summons }: SummonsOrder): string {
  const { on, startsAt, minutes, employee, kind, form, holder } = summons;
  return [
    citizen,
    version,
    command,
    isoDay(on),
    startsAt,
    minutes,
    employee,
    kind,
    form,
    holder,
  ].join('.');
}

/** Reads an order; null when a part of it is none. */
export function readOrder(code: string): SummonsOrder | null {
  const [
    citizen = '',
    version,
    command = '',
    day = '',
    startsAt,
    minutes,
    employee = '',
    ...codes
  ] = code.split('.');
  const [kind = '', form = '', holder = ''] = codes;
  const on = parseDay(day);
  if (
    on === null ||
    Number(startsAt) >= 24 * 60 ||
    !interviewKinds.has(kind) ||
    !interviewForms.has(form) ||
    !interviewHolders.has(holder)
  ) {
    return null;
  }
  return {
    citizen,
    version: Number(version),
    command,
    summons: {
      on,
      startsAt: Number(startsAt),
      minutes: Number(minutes),
      employee,
      kind,
      form,
      holder,
    },
  };
}
