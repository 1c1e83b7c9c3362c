import type { TargetGroup } from '@rettidig/law';
import type { Words } from '../ui/words.ts';

/** The group's name; citizens whom a law has no group for have a name too. */
export function groupName(group: TargetGroup | null, { t }: Words): string {
  return group === null ? t.load.noGroup : t.groups[group];
}
