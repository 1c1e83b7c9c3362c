import type { VNode } from 'preact';
import type { Run } from '../../runs/runs.ts';
import type { Words } from '../../ui/words.ts';
import { textsOfNumbers } from './texts.ts';

/** That numbers are being computed again, and how far that is. */
export function Underway({
  run,
  words: { language },
}: {
  readonly run: Run | null;
  readonly words: Words;
}): VNode | null {
  const t = textsOfNumbers(language);
  if (run === null) return null;
  return (
    <p role="status">
      {run.of === null ? t.underway : t.underwayOf(run.done, run.of)}
      {run.of === null ? null : (
        <>
          {' '}
          <progress max={run.of} value={run.done} aria-label={t.verify} />
        </>
      )}
    </p>
  );
}
