import { codeList, type CodeOf } from '@rettidig/law';

/** Why two accounts of a week differ. */
export const differenceCauses = codeList('afvigelse', [
  ['ikke-hos-dem', 'Ikke i Ydelsesrefusion', 'Not in Ydelsesrefusion'],
  ['ikke-hos-os', 'Ikke i egne oplysninger', 'Not in own records'],
  ['uge-mangler', 'Ugen mangler i egne oplysninger', 'The week lacks in own records'],
  ['anden-ydelse', 'Anden ydelse', 'Another benefit'],
  ['to-ydelser', 'Ugen er krævet for to ydelser', 'The week is claimed by two benefits'],
  ['andet-trin', 'Andet trin på trappen', 'Another step of the ladder'],
  ['nulstilling', 'Kun den ene har nulstillet tælleren', 'Only one has set the count back'],
  ['anden-taeller', 'Samme trin, men en anden tæller', 'Same step, but another count'],
  ['andet-beloeb', 'Andet beløb', 'Another amount'],
  ['anden-kommune', 'En anden kommune betaler', 'Another municipality pays'],
  ['afrunding', 'Afrunding', 'Rounding'],
  ['beloeb-passer-ikke', 'Filens beløb passer ikke sammen', 'Amounts of the file do not agree'],
  ['oplysning-mangler', 'Egen oplysning mangler', 'Own record lacks something'],
]);
export type DifferenceCause = CodeOf<typeof differenceCauses>;
