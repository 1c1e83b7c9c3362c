const queries: Readonly<Record<string, readonly string[]>> = {
  '/oekonomi/refusion': [
    '',
    '?tid=uge&efter=trin&periode=2026-11',
    '?tid=aar&efter=team',
    '?efter=post&ydelse=dagpenge',
    '?periode=2009',
    '?periode=2026-13',
  ],
  '/oekonomi/refusion/sager': ['', '?mangler=beloeb', '?mangler=fejl', '?periode=2009'],
};

/** What the pages of the refund can look like: each split, empty, wrong, and what is lacking. */
export const refundVariants: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(queries).map(([path, all]) => [path, all.map((query) => `${path}${query}`)]),
);
