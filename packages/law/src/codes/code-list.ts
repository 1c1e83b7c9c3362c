/** One value the law or a register defines: the code stays Danish ASCII, the labels are for people. */
export interface Code<C extends string> {
  readonly code: C;
  readonly da: string;
  readonly en: string;
}

export interface CodeList<C extends string> {
  readonly name: string;
  readonly codes: readonly Code<C>[];
  has(text: string): text is C;
  /** The place of a code in the list, from 1; 0 where it does not stand there. */
  numberOf(text: string): number;
  label(code: C, language: 'da' | 'en'): string;
}

/** A closed list of codes with their labels, in the order they are shown. */
export function codeList<const C extends string>(
  name: string,
  rows: readonly (readonly [code: C, da: string, en: string])[],
): CodeList<C> {
  const byCode = new Map<string, Code<C>>(rows.map(([code, da, en]) => [code, { code, da, en }]));
  const numbers = new Map([...byCode.keys()].map((code, i) => [code, i + 1]));
  return {
    name,
    codes: [...byCode.values()],
    has: (text): text is C => byCode.has(text),
    numberOf: (text) => numbers.get(text) ?? 0,
    label: (code, language) => byCode.get(code)?.[language] ?? code,
  };
}

export type CodeOf<L> = L extends CodeList<infer C> ? C : never;
