import { codeList, type CodeOf } from './code-list.ts';

export const absenceKinds = codeList('fravaerstype', [
  ['sygdom', 'Sygdom', 'Illness'],
  ['barsel', 'Barsel', 'Parental leave'],
  ['ferie', 'Ferie', 'Holiday'],
  ['andet', 'Andet fravær', 'Other absence'],
]);
export type AbsenceKind = CodeOf<typeof absenceKinds>;

/** What an exemption (fritagelse) exempts from. */
export const exemptionScopes = codeList('fritagelse-omfang', [
  ['samtale', 'Samtaler', 'Interviews'],
  ['tilbud', 'Tilbud', 'Offers'],
  ['alle', 'Samtaler og tilbud', 'Interviews and offers'],
]);
export type ExemptionScope = CodeOf<typeof exemptionScopes>;

/** Why: `fleksibel-indsats` is the recorded exemption within the 25 percent of 2026-07-01. */
export const exemptionGrounds = codeList('fritagelse-grund', [
  ['sygdom', 'Sygdom', 'Illness'],
  ['barsel', 'Barsel', 'Parental leave'],
  ['mindre-intensiv-indsats', 'Mindre intensiv indsats', 'Less intensive effort'],
  [
    'fleksibel-indsats',
    'Undtaget efter konkret vurdering (25 pct.)',
    'Exempted after assessment (25 percent)',
  ],
  ['andet', 'Anden grund', 'Other ground'],
]);
export type ExemptionGround = CodeOf<typeof exemptionGrounds>;
