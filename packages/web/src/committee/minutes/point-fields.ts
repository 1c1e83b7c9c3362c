import {
  type AgendaItem,
  checkMeeting,
  conditionIn,
  type Decision,
  decisionKinds,
  decisionPhrase,
  type Dissent,
  type Meeting,
  type PointDecision,
  type Vote,
} from '@rettidig/committee';
import type { Remark } from '@rettidig/casework';
import { z } from 'zod';
import { checked, choice, note } from '../../http/fields.ts';
import type { Initial } from '../../steps/form-input.ts';
import { textsOfMinutes } from './texts.ts';
import type { Words } from '../../ui/words.ts';

/** More points than a recommendation has, more members than a body has, and more dissents than they would write. */
const mostPoints = 40;
const mostMembers = 60;
export const mostDissents = 4;

/** How a member took part in a point, with the vote where there was one. */
export const parts = ['med', 'for', 'imod', 'undlader', 'fravaerende', 'inhabil'] as const;
type Part = (typeof parts)[number];

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);
const shape = <T>(names: readonly string[], field: T): Readonly<Record<string, T>> =>
  Object.fromEntries(names.map((name) => [name, field]));

/** Point 0 is the matter as a whole. */
export const pointFields: Readonly<Record<string, z.ZodType>> = {
  udgave: note(40),
  /** Whether the next point is asked for when this one is saved. */
  videre: z.literal('ja').optional(),
  afstemning: checked,
  stop: note(200),
  'stop-tekst': note(1000),
  'offentlig-titel': note(300),
  'offentlig-beslutning': note(2000),
  ...shape(
    upTo(mostPoints).map((n) => `afg-${n}`),
    choice(decisionKinds),
  ),
  ...shape(
    upTo(mostPoints).flatMap((n) => [`idet-${n}`, `tekst-${n}`]),
    note(4000),
  ),
  ...shape(
    upTo(mostMembers).map((n) => `med-${n}`),
    z.enum(parts).optional(),
  ),
  ...shape(
    upTo(mostDissents).map((n) => `mening-${n}`),
    note(4000),
  ),
  ...shape(
    upTo(mostDissents).map((n) => `af-${n}`),
    z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]),
  ),
};

/** What the form of a point was sent with, by field. */
export type PointValues = Readonly<Record<string, unknown>>;

/** The text of a field; none where it was not sent. */
export const textOf = (values: PointValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** What the form is filled in with: the decision that is kept, or nothing. */
export function enteredPoint(item: AgendaItem, meeting: Meeting): Initial {
  const { decision, openness } = item;
  const last = item.recommendation?.points.length ?? 0;
  const entries: (readonly [string, string | readonly string[]])[] = [];
  for (const n of upTo(last + 1)) {
    const point = decision?.points.find(({ points }) =>
      n === 0 ? points.length === 0 : points.includes(n),
    );
    if (point === undefined) continue;
    const condition = conditionIn(point.kind, point.text);
    entries.push([`afg-${n}`, point.kind]);
    entries.push(condition === null ? [`tekst-${n}`, point.text] : [`idet-${n}`, condition]);
  }
  for (const [n, { name }] of meeting.participants.entries()) {
    entries.push([`med-${n}`, partOf(item, name)]);
  }
  for (const [n, { members, text }] of (decision?.dissents ?? []).entries()) {
    entries.push([`mening-${n}`, text], [`af-${n}`, members]);
  }
  return {
    ...Object.fromEntries(entries),
    stop: decision?.stop?.member ?? '',
    'stop-tekst': decision?.stop?.text ?? '',
    'offentlig-titel': openness.open ? '' : (openness.publicTitle ?? ''),
    'offentlig-beslutning': openness.open ? '' : (openness.publicDecision ?? ''),
  };
}

function partOf({ absent, disqualified, decision }: AgendaItem, name: string): Part {
  if (disqualified.includes(name)) return 'inhabil';
  if (absent.includes(name)) return 'fravaerende';
  return decision?.votes.find(({ member }) => member === name)?.vote ?? 'med';
}

/** What a point of the minutes says: who took part, and what was decided. */
export type PointSaid = Pick<AgendaItem, 'absent' | 'disqualified' | 'decision'>;

/**
 * The form of a point as the minutes have it, or everything that is wrong with it, each at its field. Members who are not
 * at the meeting are absent from every point.
 */
export function saidOf(
  values: PointValues,
  { item, meeting, words }: { item: AgendaItem; meeting: Meeting; words: Words },
): { readonly said: PointSaid } | { readonly problems: readonly Remark[] } {
  const t = textsOfMinutes(words.language);
  const problems: Remark[] = [];
  const last = item.recommendation?.points.length ?? 0;
  const points: PointDecision[] = [];
  for (const n of upTo(mostPoints)) {
    const kind = textOf(values, `afg-${n}`);
    const [own, condition] = [textOf(values, `tekst-${n}`), textOf(values, `idet-${n}`)];
    if (kind === '') {
      if (own !== '' || condition !== '') problems.push({ field: `afg-${n}`, text: t.chooseKind });
      continue;
    }
    if (!decisionKinds.has(kind)) continue;
    if (n > last) {
      problems.push({ field: '', text: t.noSuchPoint(n, last) });
      continue;
    }
    const text = own === '' ? decisionPhrase(kind, condition) : own;
    if (text === '') problems.push({ field: `tekst-${n}`, text: t.ownWords });
    else if (own !== '' && condition !== '') {
      problems.push({ field: `idet-${n}`, text: t.eitherWords });
    } else addPoint(points, { points: n === 0 ? [] : [n], kind, text });
  }
  const taking = (n: number): Part => {
    const part = values[`med-${n}`];
    return parts.find((one) => one === part) ?? 'med';
  };
  const members = meeting.participants.map((member, n) => ({ ...member, part: taking(n) }));
  const named = (part: Part): readonly string[] =>
    members.filter((member) => member.part === part).map(({ name }) => name);
  const away = members.filter(({ presence }) => presence !== 'til-stede').map(({ name }) => name);
  const votes = members.flatMap(({ name, part, presence }): readonly Vote[] => {
    if (part === 'for' || part === 'imod' || part === 'undlader')
      return [{ member: name, vote: part }];
    return part === 'med' && presence === 'til-stede' && values['afstemning'] === true
      ? [{ member: name, vote: 'for' }]
      : [];
  });
  const dissents = upTo(mostDissents).flatMap((n): readonly Dissent[] => {
    const text = textOf(values, `mening-${n}`);
    const of = values[`af-${n}`];
    const by = Array.isArray(of) ? of.filter((one) => typeof one === 'string') : [];
    if (text === '' && by.length === 0) return [];
    if (text === '') problems.push({ field: `mening-${n}`, text: t.dissentText });
    if (by.length === 0) problems.push({ field: `af-${n}`, text: t.dissentMembers });
    return [{ members: by, text }];
  });
  const [stopper, stopText] = [textOf(values, 'stop'), textOf(values, 'stop-tekst')];
  if (stopper === '' && stopText !== '') problems.push({ field: 'stop', text: t.stopMember });
  const decision: Decision = {
    points,
    votes,
    dissents,
    stop: stopper === '' ? null : { member: stopper, text: stopText },
  };
  const isEmpty =
    points.length === 0 && votes.length === 0 && dissents.length === 0 && stopper === '';
  if (points.length === 0 && !isEmpty) problems.push({ field: 'afg-0', text: t.noDecision });
  const said: PointSaid = {
    absent: [...new Set([...named('fravaerende'), ...away])],
    disqualified: named('inhabil').filter((name) => !away.includes(name)),
    decision: isEmpty ? null : decision,
  };
  problems.push(...faultsOf({ ...item, ...said }, meeting));
  return problems.length > 0 ? { problems } : { said };
}

/** Points with the same decision stand together: `Ad 1 og 2`. */
function addPoint(points: PointDecision[], point: PointDecision): void {
  const same = points.findIndex(
    ({ points: of, kind, text }) =>
      of.length > 0 && point.points.length > 0 && kind === point.kind && text === point.text,
  );
  const found = points[same];
  if (found === undefined) points.push(point);
  else points[same] = { ...found, points: [...found.points, ...point.points] };
}

/** What cannot stand so in a point, as the check of the whole meeting says it. */
const faultsOf = (item: AgendaItem, meeting: Meeting): readonly Remark[] =>
  checkMeeting({ ...meeting, items: [item] })
    .filter((remark) => remark.kind === 'fejl' && remark.item === item.number)
    .map(({ text }) => ({ field: '', text }));
