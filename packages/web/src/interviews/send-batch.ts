import { type StepOutcome, summon } from '@rettidig/casework';
import { type StepResult, StoreError, findEmployee, listRooms, takeStep } from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import { type SummonsOrder, readOrder } from './batch-order.ts';
import { usualPlace } from './booking-model.ts';

/** What became of the summons of one citizen. */
export interface SentSummons {
  readonly order: SummonsOrder;
  readonly became: 'sendt' | 'aendret' | 'optaget' | 'afvist';
  /** Why it was refused; null when it was not. */
  readonly why: string | null;
}

/** Sends the summonses of a batch as it was shown, each in a transaction of its own. */
export async function sendBatch(
  visit: EmployeeVisit,
  codes: readonly string[],
): Promise<readonly SentSummons[]> {
  const orders = codes.map(readOrder).filter((order) => order !== null);
  const unit = visit.session.employee.unit;
  const rooms = await visit.read((tx) => listRooms(tx, unit?.id));
  const sent: SentSummons[] = [];
  for (const order of orders) {
    const place = rooms[0]?.name ?? unit?.name ?? '';
    const result = await sendOne(visit, order, place);
    sent.push({ order, ...becameOf(result) });
  }
  return sent;
}

async function sendOne(
  visit: EmployeeVisit,
  { citizen, version, command, summons }: SummonsOrder,
  usual: string,
): Promise<StepResult | { readonly kind: 'taken' }> {
  const { today, read } = visit;
  const request = {
    command,
    person: citizen,
    version,
    step: 'indkaldelse' as const,
    today,
    // What is unusual stood in the preview, on the same count of the case.
    confirms: () => true,
  };
  try {
    return await read(async (tx) => {
      if ((await findEmployee(tx, summons.employee)) === null) return { kind: 'taken' } as const;
      return await takeStep(tx, request, (situation): StepOutcome =>
        summon(
          {
            ...summons,
            place: usualPlace(situation.records.bookings) ?? usual,
            booker: 'kommune',
            attendance: 'ikke-overvejet',
            attendanceReason: '',
            sickListedWithEmployer: false,
            message: '',
          },
          situation,
        ),
      );
    });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'overlap') return { kind: 'taken' };
    if (error instanceof StoreError && error.code === 'ukendt-borger') {
      return { kind: 'refused', problems: [{ field: '', text: error.message }] };
    }
    throw error;
  }
}

function becameOf(
  result: StepResult | { readonly kind: 'taken' },
): Pick<SentSummons, 'became' | 'why'> {
  switch (result.kind) {
    case 'written':
    case 'already':
      return { became: 'sendt', why: null };
    case 'taken':
      return { became: 'optaget', why: null };
    case 'refused':
      return { became: 'afvist', why: result.problems.map(({ text }) => text).join(' ') };
    case 'stale':
    case 'unconfirmed':
      return { became: 'aendret', why: null };
  }
}
