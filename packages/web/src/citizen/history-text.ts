import {
  availabilityCaseStates,
  complaintKinds,
  complaintOutcomes,
  contactRoles,
  courseEndReasons,
  labourStatuses,
  offerEndReasons,
  planLineKinds,
  planLineParties,
  planLineStates,
  referralOutcomes,
  riskOutsideReasons,
} from '@rettidig/casework';
import { danishMoney, type Money, parseDay } from '@rettidig/engine';
import {
  type Code,
  absenceKinds,
  activityKinds,
  availabilityEvents,
  benefits,
  educationLevels,
  exemptionGrounds,
  exemptionScopes,
  households,
  interviewForms,
  interviewHolders,
  interviewKinds,
  interviewStates,
  personCategories,
  sectors,
} from '@rettidig/law';
import type { HistoryLine } from '@rettidig/store';
import { z } from 'zod';
import { listDay } from '../format/days.ts';
import { decimal } from '../format/numbers.ts';
import { clockText } from '../format/clock.ts';
import type { Words } from '../ui/words.ts';
import { textsOfCase } from './texts.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Value = z.infer<typeof value>;
const recorded = z.record(z.string(), value);

/** Names of employees by id. */
export type EmployeeNames = ReadonlyMap<string, string>;

/** What a kind of fact is called, by its table. */
export function subjectName(subject: string, words: Words): string {
  return (
    words.t.citizen.subjects[subject] ?? textsOfCase(words.language).subjects[subject] ?? subject
  );
}

/** What a change was about, in words: `Ydelse: Kontanthjælp, 03.08.2026 –`. */
export function describe(line: HistoryLine, employees: EmployeeNames, words: Words): string {
  const own = textsOfCase(words.language);
  const subject = subjectName(line.subject, words);
  const was = valuesOf(line.subject, line.before, employees, words);
  const is = valuesOf(line.subject, line.after, employees, words);
  if (was !== '' && is !== '') return `${subject}: ${own.changed(was, is)}`;
  return was === '' && is === '' ? subject : `${subject}: ${is === '' ? was : is}`;
}

/** The day a change is about, `2026-11-21`; empty when it has none. */
export function dayOf({ before, after }: HistoryLine): string {
  const values = recorded.safeParse(after ?? before).data ?? {};
  const day = values['on'] ?? values['contactOn'] ?? values['from'];
  return typeof day === 'string' ? day : '';
}

function valuesOf(subject: string, json: unknown, employees: EmployeeNames, words: Words): string {
  const parsed = recorded.safeParse(json);
  if (!parsed.success) return '';
  const { from, to, ...rest } = parsed.data;
  const texts = Object.entries(rest)
    .toSorted(([a], [b]) => place(a) - place(b))
    .flatMap(([name, one]) => valueText(subject, name, one, employees, words));
  if (typeof from === 'string') texts.push(`${dayText(from, words)} – ${lastDayText(to, words)}`);
  return texts.map((text, index) => (index === 0 ? text : lowerFirst(text))).join(', ');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Values as one would say them; the database keeps no order of its own. */
const order = ['on', 'contactOn', 'benefit', 'category', 'kind', 'state', 'form', 'holder'];
const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);

type List = { readonly codes: readonly Code<string>[] };

const kinds: Readonly<Record<string, List>> = {
  interview: interviewKinds,
  activity: activityKinds,
  absence: absenceKinds,
  plan_line: planLineKinds,
  complaint: complaintKinds,
};

/** Why something ended, and what came of something. */
const results: Readonly<Record<string, List>> = {
  course_end: courseEndReasons,
  offer_end: offerEndReasons,
  complaint: complaintOutcomes,
  referral: referralOutcomes,
};

/** Of the same name, and another list. */
const states: Readonly<Record<string, List>> = {
  interview: interviewStates,
  availability_case: availabilityCaseStates,
  plan_line: planLineStates,
};

const lists: Readonly<Record<string, List>> = {
  role: contactRoles,
  party: planLineParties,
  event: availabilityEvents,
  benefit: benefits,
  category: personCategories,
  household: households,
  education: educationLevels,
  form: interviewForms,
  holder: interviewHolders,
  sector: sectors,
  scope: exemptionScopes,
  ground: exemptionGrounds,
  status: labourStatuses,
  outside: riskOutsideReasons,
};

function listOf(subject: string, name: string): List | undefined {
  switch (name) {
    case 'kind':
      return kinds[subject];
    case 'state':
      return states[subject];
    case 'reason':
    case 'outcome':
      return results[subject];
    default:
      return lists[name];
  }
}

/** One value in words; nothing for what says nothing: an id, a no. */
function valueText(
  subject: string,
  name: string,
  one: Value,
  employees: EmployeeNames,
  words: Words,
): readonly string[] {
  const { t, language } = words;
  const own = textsOfCase(language).subjectPlain;
  const list = listOf(subject, name);
  if (list !== undefined && typeof one === 'string') {
    return [list.codes.find(({ code }) => code === one)?.[language] ?? one];
  }
  switch (name) {
    case 'on':
    case 'contactOn':
      return typeof one === 'string' ? [dayText(one, words)] : [];
    case 'birthDate':
      return typeof one === 'string' ? [t.citizen.born(dayText(one, words))] : [];
    case 'givenOn':
      return typeof one === 'string' ? [t.citizen.givenOn(dayText(one, words))] : [];
    case 'hoursPerWeek':
      return typeof one === 'number' ? [t.citizen.hoursPerWeek(decimal(one, language))] : [];
    case 'monthly':
      return typeof one === 'number' ? [own.monthly(danishMoney(one as Money))] : [];
    case 'selfBooked':
      return one === true ? [t.citizen.selfBooked] : [];
    case 'municipalFromDayOne':
      return one === true ? [t.citizen.municipalFromDayOne] : [];
    case 'employee':
      return typeof one === 'string' ? [employees.get(one) ?? t.unknown] : [];
    case 'needsTeaching':
      return one === null
        ? []
        : [one === true ? t.citizen.needsTeaching : t.citizen.needsNoTeaching];
    case 'due':
      return typeof one === 'string' ? [own.due(dayText(one, words))] : [];
    case 'startsAt':
      return typeof one === 'number' ? [own.kl(clockText(one, language))] : [];
    case 'minutes':
      return typeof one === 'number' ? [own.minutes(one)] : [];
    case 'exemptFromDigitalPost':
      return one === true ? [own.paper] : [];
    case 'text':
    case 'place':
    case 'street':
    case 'postcode':
    case 'town':
    case 'phone':
    case 'email':
    case 'name':
    case 'organisation':
      return typeof one === 'string' && one !== '' ? [one] : [];
    default:
      return [];
  }
}

function dayText(iso: string, { language }: Words): string {
  const day = parseDay(iso);
  return day === null ? iso : listDay(day, language);
}

/** The day before the first day after, or that it still runs. */
function lastDayText(to: Value | undefined, words: Words): string {
  if (typeof to !== 'string') return words.t.stillRunning;
  const day = parseDay(to);
  return day === null ? to : listDay((day - 1) as typeof day, words.language);
}
