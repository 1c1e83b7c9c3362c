import { codeList, type CodeOf } from '@rettidig/law';

/** The parts of a case presentation, whatever a municipality calls them. Each form gives its own headings (catalogue, section 34). */
export const slots = codeList('sagens-dele', [
  ['resume', 'Resumé', 'Summary'],
  ['baggrund', 'Baggrund', 'Background'],
  ['sagsfremstilling', 'Sagsfremstilling', 'Presentation'],
  ['oekonomi', 'Økonomi', 'Economy'],
  ['retsgrundlag', 'Retsgrundlag', 'Legal basis'],
  ['politik-plan', 'Politik/Plan', 'Policy and plan'],
  ['information', 'Information', 'Information'],
  ['hoering', 'Høring', 'Hearing'],
  ['effektvurdering', 'Effektvurdering', 'Assessment of effect'],
  ['vurdering', 'Vurdering', 'Assessment'],
  ['kompetence', 'Beslutningskompetence', 'Competence'],
]);
export type Slot = CodeOf<typeof slots>;
