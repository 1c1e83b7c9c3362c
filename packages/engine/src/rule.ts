import { amendedRow, amendedVersion, type Amendments } from './amendments.ts';
import { danishLongDay } from './danish.ts';
import type { Day } from './day.ts';
import { NoValueError, type Series, UnconfirmedValue, type ValueRow } from './dated-values.ts';
import type { Explanation, FactUsed, Step, ValueRead } from './explanation.ts';
import { missing, notInForce, type Outcome } from './outcome.ts';
import type { LegalReference } from './reference.ts';

/** A fact a rule asks for: what a person calls it and how its value is written. */
export interface Fact<V> {
  readonly label: string;
  readonly show: (value: V) => string;
  /** Answers that between them meet what the law tells apart: every code, both yes and no, numbers around a bound. */
  readonly examples?: readonly V[];
  /** What a caller without types might give that is no answer; absent: anything is. */
  readonly accepts?: (value: unknown) => boolean;
}

/** A fact that may be null: the rule then answers *mangler*. */
export interface MissableFact<V> extends Fact<V> {
  readonly mayBeMissing: true;
}

export type Facts<F> = {
  readonly [K in keyof F]: null extends F[K] ? MissableFact<NonNullable<F[K]>> : Fact<F[K]>;
};

/** Declares a fact as one that may be missing. */
export function missable<V>(fact: Fact<V>): MissableFact<V> {
  return { ...fact, mayBeMissing: true };
}

/**
 * How a rule body reads the law. The same body runs with a silent reader (the fast way) and with one
 * that keeps what was read (the explained way).
 */
export interface Ask {
  /**
   * The value in force.
   * @throws NoValueError where the law has none on that day
   * @throws UnconfirmedValue where we could not confirm it; the rule then answers *mangler*
   */
  value<V>(series: Series<V>, key: string | null, on: Day): V;
  /** The value in force, or null where the law has none. Unconfirmed values throw as above. */
  valueIfAny<V>(series: Series<V>, key: string | null, on: Day): V | null;
  /** Another rule's answer, whose explanation becomes a part of this one's. */
  rule<F extends object, T>(rule: Rule<F, T>, facts: F, on: Day): Outcome<T>;
  /** A step of the reasoning, in Danish; built only when someone will read it. */
  step(text: string, result: () => string): void;
}

/** Facts with nothing missing. */
export type Present<F> = { readonly [K in keyof F]: NonNullable<F[K]> };

/** The body of a version: sees only facts that are present, and reads the law through `ask`. */
export type Decide<F, T> = (facts: Present<F>, on: Day, ask: Ask) => Outcome<T>;

export interface RuleVersion<F, T> {
  /** First day the version applies; until the next version begins. */
  readonly from: Day;
  readonly basis: readonly LegalReference[];
  /** Absent: the rule is repealed from that day. */
  readonly decide?: Decide<F, T>;
}

export interface RuleDefinition<F extends object, T> {
  readonly id: string;
  readonly title: string;
  /** The question the rule answers, in Danish. */
  readonly question: string;
  /** Rows of the catalogue of rules in the source papers that the rule covers. */
  readonly covers: readonly string[];
  readonly needs: Facts<F>;
  /** Documents in docs/interpretations the rule rests on. */
  readonly readings?: readonly string[];
  readonly versions: readonly RuleVersion<F, T>[];
  /** The decided value in words. */
  readonly show: (value: T) => string;
  /** The decided value as a letter says it to the citizen, in plain Danish; absent where no letter would. */
  readonly letter?: (value: T, facts: F) => string;
}

export interface Rule<F extends object, T> extends RuleDefinition<F, T> {
  /** The days on which the rule begins, changes or ends. */
  readonly changeDays: readonly Day[];
  /**
   * The answer alone: for whole populations. A fact that is null makes it *mangler*.
   * @param amendments a draft laid over the law in force
   */
  decide(facts: F, on: Day, amendments?: Amendments | null): Outcome<T>;
  /**
   * The same answer with its reasons: for one case.
   * @throws Error naming the fact, where one is left out or is no answer to it; the fast way trusts its caller
   */
  explain(facts: F, on: Day, amendments?: Amendments | null): Explained<T>;
}

export interface Explained<T> {
  readonly outcome: Outcome<T>;
  readonly explanation: Explanation;
}

/** Any rule, where only its identity and dates matter. */
// oxlint-disable-next-line typescript/no-explicit-any -- a registry holds rules of different facts
export type AnyRule = Rule<any, any>;

/** An Ask that remembers whether the body met a value we could not confirm. */
interface Reading extends Ask {
  unconfirmed: UnconfirmedValue | null;
  begin(): void;
}

type RowReader = <V>(series: Series<V>, key: string | null, on: Day) => ValueRow<V> | null;

/**
 * An unconfirmed value reads as none, and whatever the body then answers, the rule answers *mangler*;
 * only where the body cannot go on without the value does it throw. Throwing each time would cost a
 * population a second.
 */
function reading(rowOn: RowReader, rest: Pick<Ask, 'rule' | 'step'>): Reading {
  const self: Reading = {
    ...rest,
    unconfirmed: null,
    begin: () => {
      self.unconfirmed = null;
    },
    valueIfAny: (series, key, on) => {
      const row = rowOn(series, key, on);
      if (row === null) return null;
      if (row.certainty === 'mangler') self.unconfirmed = series.unconfirmed;
      return row.value;
    },
    value: (series, key, on) => {
      const value = self.valueIfAny(series, key, on);
      if (value !== null) return value;
      throw self.unconfirmed ?? new NoValueError(series.id, key, on);
    },
  };
  return self;
}

function silent(amendments: Amendments | null): Reading {
  return reading(rowsOf(amendments), {
    rule: (other, facts, on) => other.decide(facts, on, amendments),
    step: () => {},
  });
}

function rowsOf(amendments: Amendments | null): RowReader {
  if (amendments === null) return (series, key, on) => series.rowOn(key, on);
  return (series, key, on) => amendedRow(amendments, series, key, on) ?? series.rowOn(key, on);
}

interface Trace {
  readonly values: ValueRead[];
  readonly steps: Step[];
  readonly parts: Explanation[];
}

function tracing(trace: Trace, amendments: Amendments | null): Reading {
  const rows = rowsOf(amendments);
  const rowOn: RowReader = (series, key, on) => {
    const row = rows(series, key, on);
    if (row !== null) {
      const draft = amendments !== null && amendedRow(amendments, series, key, on) === row;
      trace.values.push({ ...valueRead(series, row, on), draft });
    }
    return row;
  };
  return reading(rowOn, {
    rule: (other, facts, on) => {
      const { outcome, explanation } = other.explain(facts, on, amendments);
      trace.parts.push(explanation);
      return outcome;
    },
    step: (text, result) => {
      trace.steps.push({ text, result: result() });
    },
  });
}

function valueRead<V>(series: Series<V>, row: ValueRow<V>, on: Day): Omit<ValueRead, 'draft'> {
  return {
    series: series.id,
    label: series.label,
    key: row.key,
    value: row.certainty === 'mangler' ? 'ikke bekræftet' : showValue(row.value),
    unit: row.value === 1 ? (series.unitOfOne ?? series.unit) : series.unit,
    validFrom: row.validFrom,
    basis: row.basis,
    checkedUntil: row.checkedUntil,
    unchecked: on > row.checkedUntil,
    partial: row.certainty === 'delvis',
    note: row.note,
  };
}

function showValue(value: unknown): string {
  if (value === null) return 'ophævet';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Makes a rule. `decide` of a version sees only facts that are present; it never holds a number of its own.
 * @throws Error when the versions are not in order of their first day
 */
export function rule<F extends object, T>(definition: RuleDefinition<F, T>): Rule<F, T> {
  const { versions } = definition;
  for (let i = 1; i < versions.length; i++) {
    if ((versions[i] as RuleVersion<F, T>).from <= (versions[i - 1] as RuleVersion<F, T>).from) {
      throw new Error(`Reglen »${definition.id}« har udgaver i forkert rækkefølge.`);
    }
  }
  const needed = Object.keys(definition.needs) as (keyof F & string)[];
  const missableNames = needed.filter((name) => 'mayBeMissing' in definition.needs[name]);

  const indexOn = (on: Day): number => {
    for (let i = versions.length - 1; i >= 0; i--) {
      if ((versions[i] as RuleVersion<F, T>).from <= on) return i;
    }
    return -1;
  };

  const absent = (facts: F): string[] =>
    needed.filter((name) => facts[name] === null).map((name) => definition.needs[name].label);

  const run = (facts: F, on: Day, ask: Reading, amendments: Amendments | null): Outcome<T> => {
    const amended = amendments === null ? null : amendedVersion(amendments, definition.id, on);
    if (amended !== null) return amended.answer ?? notInForce;
    const version = versions[indexOn(on)];
    if (version?.decide === undefined) return notInForce;
    for (const name of missableNames) {
      if (facts[name] === null) return missing(...absent(facts));
    }
    ask.begin();
    try {
      const outcome = version.decide(facts as Present<F>, on, ask);
      return ask.unconfirmed === null ? outcome : ask.unconfirmed.answer;
    } catch (error) {
      if (error instanceof UnconfirmedValue) return error.answer;
      if (error instanceof NoValueError) {
        throw new Error(`Reglen »${definition.id}«: ${error.message}`, { cause: error });
      }
      throw error;
    }
  };
  const quiet = silent(null);
  let amendedQuiet: { readonly amendments: Amendments; readonly ask: Reading } | null = null;
  const quietUnder = (amendments: Amendments | null): Reading => {
    if (amendments === null) return quiet;
    if (amendedQuiet?.amendments !== amendments) {
      amendedQuiet = { amendments, ask: silent(amendments) };
    }
    return amendedQuiet.ask;
  };

  return {
    ...definition,
    changeDays: versions.map((version) => version.from),
    decide: (facts, on, amendments = null) => run(facts, on, quietUnder(amendments), amendments),
    explain: (facts, on, amendments = null) => {
      for (const name of needed) check(definition, name, facts[name]);
      const trace: Trace = { values: [], steps: [], parts: [] };
      const outcome = run(facts, on, tracing(trace, amendments), amendments);
      const amended = amendments === null ? null : amendedVersion(amendments, definition.id, on);
      const index = indexOn(on);
      const version = versions[index];
      const inForce = amended === null ? version?.decide !== undefined : amended.answer !== null;
      return {
        outcome,
        explanation: {
          rule: definition.id,
          title: definition.title,
          question: definition.question,
          outcome: outcome.outcome,
          result: inWords(outcome, definition, inForce),
          letter:
            outcome.outcome === 'afgjort'
              ? (definition.letter?.(outcome.value, facts) ?? null)
              : null,
          draft:
            amendments !== null && (amended !== null || touched(trace)) ? amendments.title : null,
          lawDay: on,
          versionFrom: amended?.from ?? version?.from ?? null,
          nextChange: versions[index + 1]?.from ?? null,
          basis: amended?.basis ?? version?.basis ?? [],
          facts: needed.flatMap((name): FactUsed[] => {
            const value = facts[name];
            if (value === null || value === undefined) return [];
            const { label, show } = definition.needs[name];
            return [{ name, label, value: show(value) }];
          }),
          ...trace,
          considerations: outcome.outcome === 'skoen' ? outcome.considerations : [],
          changes: changes(version, versions[index + 1], definition.needs, needed),
          missing: outcome.outcome === 'mangler' ? outcome.missing : [],
          readings: definition.readings ?? [],
        },
      };
    },
  };
}

function check<F extends object, T>(
  { id, needs }: RuleDefinition<F, T>,
  name: keyof F & string,
  value: unknown,
): void {
  const { label, accepts, examples } = needs[name];
  if (value === undefined) {
    throw new Error(
      `Reglen »${id}« spørger om »${label}« (${name}). Giv null, hvis svaret ikke kendes.`,
    );
  }
  if (value === null || accepts === undefined || accepts(value)) return;
  // Only a code is said again: a day may be somebody's birth date.
  const isCode = typeof value === 'string' && examples?.every((one) => typeof one === 'string');
  throw new Error(
    isCode === true
      ? `Reglen »${id}«: »${value}« er ikke et svar på »${label}« (${name}). Der kan stå: ${examples?.join(', ')}.`
      : `Reglen »${id}«: svaret på »${label}« (${name}) har ikke den rette form.`,
  );
}

/** Whether a draft had a part in what was read. */
function touched({ values, parts }: Trace): boolean {
  return values.some(({ draft }) => draft) || parts.some(({ draft }) => draft !== null);
}

/** @param inForce whether the law has the rule on that day; where it has, the rule may still not be about these facts */
function inWords<F extends object, T>(
  outcome: Outcome<T>,
  definition: RuleDefinition<F, T>,
  inForce: boolean,
): string {
  switch (outcome.outcome) {
    case 'afgjort':
      return definition.show(outcome.value);
    case 'mangler':
      return `Mangler: ${outcome.missing.join(', ')}`;
    case 'skoen':
      return outcome.question;
    case 'ikke-i-kraft':
      return inForce ? 'Reglen gælder ikke her.' : 'Der er ingen regel den dag.';
  }
}

function changes<F extends object, T>(
  version: RuleVersion<F, T> | undefined,
  next: RuleVersion<F, T> | undefined,
  needs: Facts<F>,
  needed: readonly (keyof F & string)[],
): string[] {
  const lines = needed.map((name) => `Hvis »${needs[name].label}« rettes`);
  if (version !== undefined && next !== undefined) {
    lines.push(
      `Hvis lovens dag er den ${danishLongDay(next.from)} eller senere, hvor reglen er en anden`,
    );
  }
  return lines;
}
