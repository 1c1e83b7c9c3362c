import { readFileSync } from 'node:fs';
import Engine, { type ASTNode } from 'publicodes';
import { parse } from 'yaml';
import { lengths } from './calendar.ts';
import { type DutyCase, missing, notInForce } from './cases.ts';

const rules = parse(
  readFileSync(new URL('duties.publicodes.yaml', import.meta.url), 'utf8'),
) as Record<string, Record<string, unknown>>;

/** Parsed once, as a program would; no warnings are printed or looked for. */
const engine = new Engine(rules, { warn: false });

/** Facts as nodes: a fifth faster than as texts that the engine parses. */
const number = (nodeValue: number): ASTNode => ({
  nodeKind: 'constant',
  type: 'number',
  nodeValue,
});
const text = (nodeValue: string): ASTNode => ({ nodeKind: 'constant', type: 'string', nodeValue });

/** The ten rules in publicodes: one situation a case, then one evaluation a rule. Each evaluation is its own explanation. */
export function answers(one: DutyCase, keep: (explanation: object) => void): readonly number[] {
  engine.setSituation({
    dag: number(one.on),
    maalgruppe: text(one.group),
    ...(one.education === 'ukendt' ? {} : { uddannelse: text(one.education) }),
    ...(one.leaveEnds === null ? {} : { 'barslens sidste dag': number(one.leaveEnds) }),
  });
  const value = (name: string): number | null | undefined => {
    const node = engine.evaluate(name);
    keep(node);
    return node.nodeValue as number | null | undefined;
  };
  const ended = (name: string, add: (one: DutyCase, length: number) => number | null): number =>
    answer(value(name), (length) => add(one, length) ?? missing);
  const weeks = ended('visitation uger', lengths.visitationWeeks);
  return [
    ended('foerste samtale uger', lengths.firstInterview),
    weeks === notInForce ? ended('visitation maaneder', lengths.visitationMonths) : weeks,
    ended('cv uger', lengths.cv),
    ended('test maaneder', lengths.test),
    ended('begyndelsen maaneder', lengths.earlyInterviews),
    answer(value('begyndelsen antal')),
    ended('opfoelgning maaneder', lengths.followUp),
    answer(value('opfoelgning antal')),
    ended('foerste tilbud maaneder', lengths.firstOffer),
    ended('naeste tilbud uger', lengths.nextOffer),
    ended('nytteindsats uger', lengths.communityWork),
    ended('barsel maaneder', lengths.leave),
  ];
}

function answer(
  value: number | null | undefined,
  then: (value: number) => number = (same) => same,
): number {
  if (value === undefined) return missing;
  return value === null ? notInForce : then(value);
}
