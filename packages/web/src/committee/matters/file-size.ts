import { fixed } from '../../format/numbers.ts';
import type { Language } from '../../texts/language.ts';

/** How large a file is: `612 kB`, `2,4 MB`. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return `${fixed(bytes / 1_000_000, 1, language)} MB`;
}
