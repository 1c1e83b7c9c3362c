import { guardKinds, type PlacedFinding } from '@rettidig/committee';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { findingKey } from './load.ts';
import { textsOfPublication } from './texts.ts';

/** What the guard found as a table; with a last column where one is given. */
export function FindingsTable({
  findings,
  caption,
  words: { language },
  last,
}: {
  readonly findings: readonly PlacedFinding[];
  readonly caption: string;
  readonly words: Words;
  readonly last?: {
    readonly head: string;
    readonly cell: (finding: PlacedFinding) => VNode | string;
  };
}): VNode {
  const t = textsOfPublication(language);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.where}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.found}</th>
            {last === undefined ? null : <th scope="col">{last.head}</th>}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr>
              <th scope="row" lang="da">
                {finding.place}
                {finding.kind === 'ikke-set' ? null : (
                  <span class="under quiet">{t.line(finding.line)}</span>
                )}
              </th>
              <td>{guardKinds.label(finding.kind, language)}</td>
              <td lang="da">
                {finding.kind === 'ikke-set' ? finding.quote : `»${finding.quote}«`}
              </td>
              {last === undefined ? null : <td>{last.cell(finding)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Findings of which each stands once: what is found twice at a place is passed at once. */
export function distinct<F extends PlacedFinding>(findings: readonly F[]): readonly F[] {
  return [...new Map(findings.map((finding) => [findingKey(finding), finding])).values()];
}
