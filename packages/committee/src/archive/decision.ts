import type { Decision, DecisionKind, Dissent, PointDecision, Vote } from '../meeting/index.ts';
import { numbersIn, splitNames } from './names.ts';

/** Words that say what was done; the first that is found counts, so `udsat` goes before what was asked for meanwhile. */
const kinds: readonly (readonly [RegExp, DecisionKind])[] = [
  [/\budsat\b|\budsættes\b/i, 'udsat'],
  [/\bikke godkendt\b|\bforkastet\b|\bforkastes\b/i, 'forkastet'],
  [/\bsend(?:t|es) tilbage\b|\btilbagesendes\b/i, 'sendt-tilbage'],
  [/\bgodken(?:dt|des)\b|\bgodkendte\b/i, 'godkendt'],
  [/\btiltrådt\b|\btiltrædes\b|\btiltrådte\b/i, 'tiltraadt'],
  [/\banbefal(?:et|es|ede|er)\b/i, 'anbefalet'],
  [/\btil efterretning\b/i, 'taget-til-efterretning'],
  [/\bdrøft(?:et|ede|es)\b/i, 'droeftet'],
  [/\borientering\b|\borienteret\b/i, 'orienteret'],
];

/** What a decision's own words say was done; `andet` where none of the usual words stands there. */
export function kindOf(text: string): DecisionKind {
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'andet';
}

const point = /^(?:ad|punkt|pkt\.?)\s+(\d{1,2}(?:\s*(?:,|og|-)\s*\d{1,2})*)\s*[.:]?\s+(.+)$/i;
/** `For: 3 (A, B)`, `Imod stemte A`, `For 3 (A, B)`; a sentence that begins with `For at` is none. */
const vote =
  /^(for|imod|undlader(?: at stemme)?|hverken for eller imod)(?: stemte:?|:|(?=\s*\d+\s*\())\s*(?:\d+\s*)?(?:\((.+)\)|(.+))$/i;
const dissent = /^(?:afvigende mening|mindretalsudtalelse)(?:,\s*([^:]+))?:\s*(.+)$/i;
const stop =
  /^(.+?) begærer beslutningen indbragt for (?:kommunalbestyrelsen|byrådet)(?: \([^)]*\))?\.\s*(.*)$/i;

/** The decision of a point from its lines; null where there are none. */
export function readDecision(lines: readonly string[]): Decision | null {
  if (lines.length === 0) return null;
  const points: PointDecision[] = [];
  const votes: Vote[] = [];
  const dissents: Dissent[] = [];
  let stopped: Decision['stop'] = null;
  for (const line of lines) {
    const [, numbers, words] = point.exec(line) ?? [];
    if (numbers !== undefined && words !== undefined) {
      points.push({ points: numbersIn(numbers), kind: kindOf(words), text: words });
      continue;
    }
    const found = votesIn(line);
    if (found.length > 0) {
      votes.push(...found);
      continue;
    }
    const [, members = '', text] = dissent.exec(line) ?? [];
    if (text !== undefined) {
      dissents.push({ members: splitNames(members), text });
      continue;
    }
    const [, member, why = ''] = stop.exec(line) ?? [];
    if (member !== undefined) {
      stopped = { member, text: why };
      continue;
    }
    points.push({ points: [], kind: kindOf(line), text: line });
  }
  return { points, votes, dissents, stop: stopped };
}

function votesIn(line: string): readonly Vote[] {
  const [, how, inBrackets, after] = vote.exec(line) ?? [];
  const names = inBrackets ?? after;
  if (how === undefined || names === undefined) return [];
  const as = /^for/i.test(how) ? 'for' : /^imod/i.test(how) ? 'imod' : 'undlader';
  return splitNames(names).map((member) => ({ member, vote: as }));
}
