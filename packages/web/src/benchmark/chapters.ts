import { groupLabels, groups } from '@rettidig/benchmark';

/** The chapters of the report that a municipality can comment on; ids are subjects of tables. */
export const chapters: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'samlet', title: 'Den samlede indsats' },
  { id: 'ressourceforbrug', title: 'Ressourceforbrug' },
  ...groups.map((id) => ({ id, title: groupLabels[id] })),
  { id: 'virksomhedsindsats', title: 'Virksomhedsindsats' },
  { id: 'administration', title: 'Administration' },
  { id: 'ledelse', title: 'Ledelse' },
];
