import { parseDay } from '@rettidig/engine';
import type { CodeList } from '@rettidig/law';
import { z } from 'zod';
import { parseAmount } from '../format/amounts.ts';

/** One of a list of codes, or nothing; an empty field is nothing, as forms send it. */
export function choice<C extends string>(list: CodeList<C>) {
  return z
    .enum(['', ...list.codes.map(({ code }) => code)] as const)
    .transform((text): C | undefined => (list.has(text) ? text : undefined))
    .optional();
}

/** Any number of a list's codes, given once or several times. */
export function choices<C extends string>(list: CodeList<C>) {
  const one = z.enum(list.codes.map(({ code }) => code) as [C, ...C[]]);
  return z
    .union([z.array(one), z.literal('').transform((): C[] => []), one.transform((code) => [code])])
    .default([]);
}

/** A day of the calendar, `21.11.2026` or `2026-11-21`; an empty field is none. */
export const optionalDay = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === '') return undefined;
    const day = parseDay(text);
    if (day !== null) return day;
    context.addIssue({ code: 'custom', params: { mistake: 'day' }, input: text });
    return z.NEVER;
  })
  .optional();

/** An id as the store makes them. */
export const id = z.uuid();

/** A short text that must not be empty. */
export function text(most: number) {
  return z.string().trim().min(1).max(most);
}

/** A day that must be given. */
export const requiredDay = optionalDay.transform((day, context) => {
  if (day !== undefined) return day;
  context.addIssue({ code: 'custom', params: { mistake: 'empty' }, input: '' });
  return z.NEVER;
});

/** What a person has written, over several lines: line breaks as `\n`, letters composed (NFC); may be empty. */
export function note(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .transform((text) => text.replaceAll('\r\n', '\n').normalize('NFC'))
    .default('');
}

/** As `note`, and must not be empty. */
export function requiredNote(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .transform((text) => text.replaceAll('\r\n', '\n').normalize('NFC'));
}

/** A time of day as `9.30`, `9:30`, `0930` or `9`: minutes after midnight; an empty field is none. */
export const optionalTime = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === '') return undefined;
    const [, hours, minutes = '0'] = /^([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?$/.exec(text) ?? [];
    if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
    context.addIssue({ code: 'custom', params: { mistake: 'time' }, input: text });
    return z.NEVER;
  })
  .optional();

/** A time of day that must be given. */
export const requiredTime = optionalTime.transform((time, context) => {
  if (time !== undefined) return time;
  context.addIssue({ code: 'custom', params: { mistake: 'empty' }, input: '' });
  return z.NEVER;
});

/** A number with decimal comma, within bounds; an empty field is none. */
export function optionalNumber({ least, most }: { readonly least: number; readonly most: number }) {
  return z
    .string()
    .trim()
    .transform((text, context) => {
      if (text === '') return undefined;
      const value = /^-?\d{1,9}(?:[.,]\d{1,2})?$/.test(text)
        ? Number(text.replace(',', '.'))
        : Number.NaN;
      if (value >= least && value <= most) return value;
      const params = { mistake: 'number', least, most };
      context.addIssue({ code: 'custom', params, input: text });
      return z.NEVER;
    })
    .optional();
}

/** A whole number within bounds; an empty field is none. */
export function optionalWhole(bounds: { readonly least: number; readonly most: number }) {
  return optionalNumber(bounds).transform((value, context) => {
    if (value === undefined || Number.isInteger(value)) return value;
    context.addIssue({ code: 'custom', params: { mistake: 'number', ...bounds }, input: value });
    return z.NEVER;
  });
}

/** One of a list of codes that must be chosen. */
export function requiredChoice<C extends string>(list: CodeList<C>) {
  return choice(list).transform((code, context): C => {
    if (code !== undefined) return code;
    context.addIssue({ code: 'custom', params: { mistake: 'not-chosen' }, input: '' });
    return z.NEVER;
  });
}

/** A check box. */
export const checked = z
  .enum(['ja', ''])
  .optional()
  .transform((value) => value === 'ja');

/** Kroner as `16.990` or `16.990,50`; an empty field is none. */
export const optionalAmount = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === '') return undefined;
    const amount = parseAmount(text);
    if (amount !== null) return amount;
    context.addIssue({ code: 'custom', params: { mistake: 'amount' }, input: text });
    return z.NEVER;
  })
  .optional();

/** Kroner that must be given. */
export const requiredAmount = optionalAmount.transform((amount, context) => {
  if (amount !== undefined) return amount;
  context.addIssue({ code: 'custom', params: { mistake: 'empty' }, input: '' });
  return z.NEVER;
});
