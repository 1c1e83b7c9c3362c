import { codeList, type CodeOf } from './code-list.ts';

/** Units a municipality may set its own deadlines in. */
export const deadlineUnits = codeList('fristenhed', [
  ['dage', 'Dage', 'Days'],
  ['uger', 'Uger', 'Weeks'],
  ['maaneder', 'Måneder', 'Months'],
]);
export type DeadlineUnit = CodeOf<typeof deadlineUnits>;
