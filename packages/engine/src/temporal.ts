/** Temporal: the runtime's own where it has it (Node 26), otherwise the polyfill (Node 24). */
export const Temporal: typeof globalThis.Temporal =
  globalThis.Temporal ??
  ((await import('temporal-polyfill')).Temporal as unknown as typeof globalThis.Temporal);
