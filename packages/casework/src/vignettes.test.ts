import { readdirSync, readFileSync } from 'node:fs';
import { day, isoDay } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type CaseFile,
  deriveDuties,
  type Duty,
  dutyKinds,
  dutyStatuses,
  explainedDuties,
  type Gap,
  problemLine,
  readCase,
} from './index.ts';

/** The form is checked by packages/law (generate/duty-vignettes.ts), which owns the files. */
interface Expected {
  readonly pligt: string;
  readonly nr?: number;
  readonly frist: string;
  readonly status: string;
  readonly af?: number;
  readonly fra?: string;
  readonly opfyldt?: string;
  readonly gruppe?: string;
  readonly kvote?: string;
  readonly 'kan-handles'?: string;
}

interface ExpectedGap {
  readonly pligt: string;
  readonly udfald: string;
  readonly mangler?: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;

interface Case {
  readonly titel: string;
  readonly fakta?: Facts;
  readonly tilfoej?: Readonly<Record<string, readonly unknown[]>>;
  readonly erstat?: Facts;
  readonly dag: string;
  readonly lovdag?: string;
  readonly kun?: readonly string[];
  readonly pligter: readonly Expected[];
  readonly mangler?: readonly ExpectedGap[];
}

interface Group {
  readonly sag: string;
  readonly regler: readonly string[];
  readonly kun?: readonly string[];
  readonly fakta?: Facts;
  readonly tilfaelde: readonly Case[];
}

const folder = new URL('../../law/vignettes/pligter/', import.meta.url);
const groups = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .flatMap(
    (name) =>
      (
        parse(readFileSync(new URL(name, folder), 'utf8'), { merge: true }) as {
          readonly sager: readonly Group[];
        }
      ).sager,
  );

function caseFileOf(group: Group, one: Case): CaseFile {
  const document: Record<string, unknown> = { ...(one.fakta ?? group.fakta), ...one.erstat };
  for (const [list, rows] of Object.entries(one.tilfoej ?? {})) {
    document[list] = [...((document[list] as readonly unknown[] | undefined) ?? []), ...rows];
  }
  const reading = readCase(document, { file: group.sag, lineOf: () => null });
  if (reading.outcome === 'case') return reading.caseFile;
  throw new Error(reading.problems.map(problemLine).join('\n'));
}

function derived(group: Group, one: Case) {
  const file = caseFileOf(group, one);
  const lawOn = one.lovdag === undefined ? null : day(one.lovdag);
  const kinds = one.kun ?? group.kun;
  const asked = ({ kind }: { readonly kind: string }) => kinds?.includes(kind) ?? true;
  const { duties, gaps } = deriveDuties(file, day(one.dag), lawOn);
  const explained = explainedDuties(file, day(one.dag), lawOn);
  return {
    duties: duties.filter(asked),
    gaps: gaps.filter(asked),
    explained: explained.filter(({ duty }) => asked(duty)),
  };
}

const inOrder = <T extends { readonly pligt: string; readonly frist?: string; nr?: number }>(
  list: readonly T[],
) =>
  list
    .map((one) => ({ key: `${one.pligt} ${one.frist ?? ''} ${one.nr ?? 1}`, ...one }))
    .toSorted((a, b) => a.key.localeCompare(b.key));

const yesNo = (value: boolean) => (value ? 'ja' : 'nej');

/** A duty in the words of the vignette, with no more of them than the vignette has. */
function asWritten(duty: Duty, expected: Expected | undefined) {
  const all: Required<Expected> = {
    pligt: duty.kind,
    nr: duty.number,
    frist: isoDay(duty.due),
    status: duty.status,
    af: duty.of,
    fra: isoDay(duty.opens),
    opfyldt: duty.satisfiedOn === null ? '' : isoDay(duty.satisfiedOn),
    gruppe: duty.group,
    kvote: yesNo(duty.quota),
    'kan-handles': yesNo(duty.actionable),
  };
  const names = new Set(['pligt', 'nr', 'frist', 'status', ...Object.keys(expected ?? {})]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

function gapAsWritten(gap: Gap, expected: ExpectedGap | undefined): ExpectedGap {
  const { kind: pligt, outcome: udfald, missing: mangler } = gap;
  return { pligt, udfald, ...(expected?.mangler === undefined ? {} : { mangler }) };
}

describe.each(groups)('$sag', (group) => {
  test.each(group.tilfaelde)('$titel', (one) => {
    const { duties, gaps, explained } = derived(group, one);
    const find = ({ kind, number, due }: Duty) =>
      one.pligter.find(
        ({ pligt, nr = 1, frist }) => pligt === kind && nr === number && frist === isoDay(due),
      );
    expect(
      inOrder(duties.map((duty) => asWritten(duty, find(duty)) as unknown as Expected)),
    ).toEqual(inOrder(one.pligter.map((expected) => ({ nr: 1, ...expected }))));
    const findGap = ({ kind }: Gap) => one.mangler?.find(({ pligt }) => pligt === kind);
    expect(inOrder(gaps.map((gap) => gapAsWritten(gap, findGap(gap))))).toEqual(
      inOrder(one.mangler ?? []),
    );
    expect(explained.map(({ duty }) => duty)).toEqual(duties);
    for (const { duty, explanation } of explained) {
      expect(explanation.rule).toBe(duty.rule);
      expect(explanation.basis).not.toEqual([]);
    }
  });

  test('follows the rules it names', () => {
    const followed = group.tilfaelde.flatMap((one) => {
      const { duties, gaps } = derived(group, one);
      return [...duties, ...gaps].map(({ rule }) => rule);
    });
    expect([...new Set(followed)].toSorted()).toEqual(group.regler.toSorted());
  });
});

test('the vignettes use the words of the duties, and every kind and status', () => {
  const expected = groups.flatMap(({ tilfaelde }) => tilfaelde.flatMap(({ pligter }) => pligter));
  const kinds = new Set(expected.map(({ pligt }) => pligt));
  const statuses = new Set(expected.map(({ status }) => status));
  expect([...kinds].toSorted()).toEqual(dutyKinds.codes.map(({ code }) => code).toSorted());
  expect([...statuses].toSorted()).toEqual(dutyStatuses.codes.map(({ code }) => code).toSorted());
});
