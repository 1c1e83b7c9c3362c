import { danishDay, type Day, type LegalReference } from '@rettidig/engine';

/** A Markdown table; cells may hold line breaks as `<br>`. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A place in a source, with a link where the source has one. */
export function reference({ title, at, url }: LegalReference): string {
  return url === null ? `${title}, ${at}` : `[${title}](${url}), ${at}`;
}

export function references(all: readonly LegalReference[]): string {
  return all.map(reference).join('<br>');
}

/** `01.01.2014`, or a dash where there is no day. */
export function dayOrDash(on: Day | null): string {
  return on === null ? '–' : danishDay(on);
}

export const notice =
  '<!-- Skrevet af scripts/generate.ts fra packages/law. Ret reglen, værdien eller vignetten, ikke denne fil. -->';
