import { type Day, danishLongDay } from '@rettidig/engine';
import type { ContactDetails } from '../facts/case-records.ts';
import type { LetterChannel, LetterContent, LetterOrder } from './letter.ts';
import { type LetterTemplate, fillTemplate } from './template.ts';

/** Who sends a letter; an empty employee or unit is left out. */
export interface LetterSender {
  readonly municipality: string;
  readonly employee: string;
  readonly unit: string;
}

/** The citizen a letter is about. */
export interface LetterCitizen {
  readonly name: string;
  readonly details: Pick<
    ContactDetails,
    'street' | 'postcode' | 'town' | 'exemptFromDigitalPost'
  > | null;
}

/**
 * A letter as it will stand, from its template.
 * @throws MissingFieldError when a part is blank that it must have
 */
export function composeLetter(
  template: LetterTemplate,
  order: LetterOrder,
  {
    citizen,
    sender,
    today,
  }: { readonly citizen: LetterCitizen; readonly sender: LetterSender; readonly today: Day },
): LetterContent {
  const other = order.recipient ?? null;
  const date = danishLongDay(today);
  const { title, blocks } = fillTemplate(template, order, {
    navn: citizen.name,
    modtager: other?.name ?? citizen.name,
    kommune: sender.municipality,
    medarbejder: sender.employee,
    enhed: sender.unit,
    dato: date,
  });
  return {
    title,
    blocks,
    sender: sender.municipality,
    recipient:
      other === null
        ? { name: citizen.name, address: addressOf(citizen.details) }
        : { name: other.name, address: linesOf(other.address) },
    date,
    signature: [sender.employee, sender.unit].filter((line) => line !== ''),
  };
}

/** How a letter goes: on paper to a citizen who is exempt from Digital Post, and to others than citizens. */
export function channelOf(order: LetterOrder, { details }: LetterCitizen): LetterChannel {
  const isForOther = order.recipient !== null && order.recipient !== undefined;
  return isForOther || details?.exemptFromDigitalPost === true ? 'print' : 'digital-post';
}

function addressOf(details: LetterCitizen['details']): readonly string[] {
  return details === null ? [] : [details.street, `${details.postcode} ${details.town}`];
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
