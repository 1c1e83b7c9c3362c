/**
 * Which of our packages each package may import. The lint rules in `.oxlintrc.json` say the same while typing;
 * `graph.test.ts` holds both, and the repository, against this.
 */
const domain = ['casework', 'companies', 'figures', 'economy', 'benchmark', 'committee'] as const;
const law = ['engine', 'law'];

export const mayImport: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  law: ['engine'],
  casework: law,
  companies: law,
  // Timeliness is counted on duties, which casework derives.
  figures: [...law, 'casework'],
  // The refund of a citizen's weeks, which casework reads off the case.
  economy: [...law, 'casework'],
  benchmark: law,
  committee: law,
  documents: [],
  synthetic: ['casework', 'engine'],
  store: [...domain, ...law],
  web: ['documents', 'store', ...domain, ...law],
  cli: ['web', 'documents', 'store', 'synthetic', ...domain, ...law],
};

/** Packages that know no clock, no input or output, no environment and no randomness. */
export const pure: readonly string[] = ['engine', 'law', ...domain, 'synthetic'];

/** The one file of a pure package that writes what the package has made. */
export const writesFiles = 'packages/synthetic/src/exchange/folder.ts';
