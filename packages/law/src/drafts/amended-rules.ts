import { type AmendedVersion, danishLongDay, day, isoDay, missing } from '@rettidig/engine';
import { rules } from '../rules/registry.ts';
import { type FileProblem, readYaml, type TextFile } from '../value-files/read-yaml.ts';
import { citeById, type DraftContext } from './context.ts';
import { type AmendedRuleFile, amendedRulesSchema } from './schemas.ts';

type AmendedRules =
  | {
      readonly outcome: 'read';
      readonly versions: ReadonlyMap<string, readonly AmendedVersion[]>;
    }
  | { readonly outcome: 'problems'; readonly problems: readonly FileProblem[] };

/** The rules that end, or are not read yet, from a day on: by rule, in the order of their days. */
export function amendedRulesIn(file: TextFile, context: DraftContext): AmendedRules {
  const reading = readYaml(file, amendedRulesSchema);
  if (reading.outcome === 'problems') return reading;
  const problems: FileProblem[] = [];
  const versions = new Map<string, AmendedVersion[]>();
  for (const [index, row] of reading.value.entries()) {
    const tell = (key: string, message: string): void => {
      problems.push(reading.problem([index, key], message));
    };
    if (!rules.has(row.rule)) {
      tell('rule', `Reglen »${row.rule}« findes ikke. Id’erne står i docs/law/README.md.`);
    }
    if (day(row.from) < context.from) tell('from', tooEarly(context));
    if (!context.sources.has(row.source)) {
      tell('source', `Kilden »${row.source}« kendes ikke. Skriv den i udkast.yaml under sources.`);
      continue;
    }
    const known = versions.get(row.rule) ?? [];
    const from = day(row.from);
    if (known.some((version) => version.from === from)) {
      tell('from', `Reglen »${row.rule}« ændres to gange fra ${row.from}. Slet den ene.`);
    }
    const version = versionOf(row, context);
    versions.set(
      row.rule,
      [...known, version].toSorted((a, b) => a.from - b.from),
    );
  }
  return problems.length > 0 ? { outcome: 'problems', problems } : { outcome: 'read', versions };
}

function versionOf(row: AmendedRuleFile, context: DraftContext): AmendedVersion {
  const from = day(row.from);
  const unread = `Reglen fra ${danishLongDay(from)} (${row.note})`;
  return {
    from,
    basis: [citeById(context, row.source, row.basis)],
    answer: row.answer === 'ophoert' ? null : missing(unread),
  };
}

/** A draft changes nothing before its own first day. */
export function tooEarly({ from }: DraftContext): string {
  return `Dagen ligger før udkastets første dag, ${isoDay(from)}. Ret den ene.`;
}
