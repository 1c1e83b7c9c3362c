import { day } from '@rettidig/engine';
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { lengths } from './calendar.ts';
import { asked, type DutyCase, missing, notInForce } from './cases.ts';

const unge = [
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'aktivitetsparat-ung',
  'ung-ikke-visiteret',
];
const voksne = ['jobparat', 'aktivitetsparat', 'kontanthjaelp-ikke-visiteret'];
const others = [
  'dagpenge',
  'jobafklaring',
  'ressourceforloeb',
  'ledighedsydelse',
  'revalidering',
  'sygedagpenge',
];

type Length = keyof typeof lengths;
/** What an event says: how long to add by which calendar rule, a count, or that something is missing. */
type Says =
  | { readonly at: number; readonly add: Length; readonly length: number }
  | { readonly at: number; readonly count: number }
  | { readonly at: number; readonly missing: true };

const is = (fact: string, operator: string, value: unknown): NestedCondition => ({
  fact,
  operator,
  value,
});
const reform = is('on', 'greaterThanInclusive', day('2014-01-01'));
const among = (groups: readonly string[]): NestedCondition => is('group', 'in', [...groups]);

function rule(says: Says, ...conditions: readonly NestedCondition[]): RuleProperties {
  return {
    conditions: { all: [reform, ...conditions] },
    event: { type: asked[says.at] ?? '', params: says },
  };
}

const tested = [among(unge), is('education', 'in', ['grundskole', 'ingen'])];
const onLeave = is('leaveEnds', 'notEqual', null);

/** The ten rules as JSON: one rule an answer that groups share. Every one is tried in every case. */
const rules: RuleProperties[] = [
  rule({ at: 0, add: 'firstInterview', length: 1 }, among([...unge, ...voksne])),
  rule({ at: 1, add: 'visitationWeeks', length: 1 }, among(voksne)),
  rule({ at: 1, add: 'visitationMonths', length: 3 }, among(unge)),
  rule({ at: 2, add: 'cv', length: 3 }, among(voksne)),
  rule({ at: 3, add: 'test', length: 1 }, ...tested),
  rule({ at: 3, missing: true }, among(unge), is('education', 'equal', 'ukendt')),
  rule({ at: 4, add: 'earlyInterviews', length: 3 }, among([...unge, 'jobparat'])),
  rule({ at: 4, missing: true }, among(others)),
  rule({ at: 5, count: 3 }, among([...unge, 'jobparat'])),
  rule({ at: 5, missing: true }, among(others)),
  rule({ at: 6, add: 'followUp', length: 12 }, among(['jobparat', 'aktivitetsparat'])),
  rule({ at: 6, add: 'followUp', length: 2 }, among(['aktivitetsparat-ung'])),
  rule({ at: 7, count: 4 }, among(['jobparat', 'aktivitetsparat'])),
  rule({ at: 7, count: 1 }, among(['aktivitetsparat-ung'])),
  rule(
    { at: 8, add: 'firstOffer', length: 1 },
    among(['aabenlyst-uddannelsesparat', 'uddannelsesparat', 'aktivitetsparat-ung']),
  ),
  rule({ at: 8, add: 'firstOffer', length: 3 }, among(['jobparat'])),
  rule({ at: 8, add: 'firstOffer', length: 6 }, among(['aktivitetsparat'])),
  rule({ at: 8, missing: true }, among(['dagpenge'])),
  rule({ at: 9, add: 'nextOffer', length: 4 }, among(['uddannelsesparat', 'aktivitetsparat-ung'])),
  rule({ at: 10, add: 'communityWork', length: 13 }),
  rule({ at: 11, add: 'leave', length: 3 }, onLeave, among([...unge, ...voksne])),
  rule({ at: 11, missing: true }, is('leaveEnds', 'equal', null)),
];

const engine = new Engine(rules);

/** The ten rules in json-rules-engine: one run a case. Its results are its explanation: each condition with what it met. */
export async function answers(
  one: DutyCase,
  keep: (explanation: object) => void,
): Promise<readonly number[]> {
  const { on, group, education, leaveEnds } = one;
  const { events, results, failureResults } = await engine.run({ on, group, education, leaveEnds });
  keep(results);
  keep(failureResults);
  const found = asked.map((): number => notInForce);
  for (const { params } of events) {
    const says = params as Says;
    if ('count' in says) found[says.at] = says.count;
    else if ('add' in says) found[says.at] = lengths[says.add](one, says.length) ?? missing;
    else found[says.at] = missing;
  }
  return found;
}
