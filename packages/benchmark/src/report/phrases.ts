import type { Subject } from '../table/result-table.ts';

/** Subjects that have a chapter, in the order of the report, with the number of the chapter. */
export const chapters = [
  ['4.1', 'samlet'],
  ['4.2', 'a-dagpenge'],
  ['4.3', 'uddannelsesydelse'],
  ['4.4', 'kontanthjaelp-1'],
  ['4.5', 'kontanthjaelp-2-3'],
  ['4.6', 'sygedagpenge'],
  ['4.7', 'ledighedsydelse'],
  ['4.8', 'revalidering'],
  ['4.9', 'ressourceforloeb'],
  ['4.10', 'virksomhedsindsats'],
  ['4.11', 'administration'],
  ['4.12', 'ledelse'],
] as const satisfies readonly (readonly [string, Subject])[];

export type ChapterSubject = (typeof chapters)[number][1];

/** What a chapter is called, and how its effort stands in a sentence after "i": "i indsatsen for …". */
export const efforts: Readonly<
  Record<ChapterSubject, { readonly title: string; readonly effort: string }>
> = {
  samlet: { title: 'Den samlede indsats', effort: 'den samlede beskæftigelsesindsats' },
  'a-dagpenge': {
    title: 'Indsatsen for dagpengemodtagere',
    effort: 'indsatsen for dagpengemodtagere',
  },
  uddannelsesydelse: {
    title: 'Indsatsen for modtagere af uddannelses- og arbejdsmarkedsydelse',
    effort: 'indsatsen for modtagere af uddannelses- og arbejdsmarkedsydelse',
  },
  'kontanthjaelp-1': {
    title: 'Indsatsen for kontanthjælpsmodtagere i match 1',
    effort: 'indsatsen for kontanthjælpsmodtagere i match 1',
  },
  'kontanthjaelp-2-3': {
    title: 'Indsatsen for kontanthjælpsmodtagere i match 2-3',
    effort: 'indsatsen for kontanthjælpsmodtagere i match 2-3',
  },
  sygedagpenge: {
    title: 'Indsatsen for sygedagpengemodtagere',
    effort: 'indsatsen for sygedagpengemodtagere',
  },
  ledighedsydelse: {
    title: 'Indsatsen for modtagere af ledighedsydelse',
    effort: 'indsatsen for modtagere af ledighedsydelse',
  },
  revalidering: { title: 'Indsatsen for revalidender', effort: 'indsatsen for revalidender' },
  ressourceforloeb: { title: 'Ressourceforløb', effort: 'indsatsen vedrørende ressourceforløb' },
  virksomhedsindsats: { title: 'Virksomhedsindsatsen', effort: 'virksomhedsindsatsen' },
  administration: { title: 'Den administrative indsats', effort: 'den administrative indsats' },
  ledelse: { title: 'Ledelse', effort: 'den ledelsesmæssige indsats' },
};

/** How a task stands in a sentence, by the last part of its row's id. */
const tasks: Readonly<Record<string, string>> = {
  'modtagelse-og-telefonvagt': 'i modtagelsen og telefonvagten',
  sagsbehandling: 'i sagsbehandlingen',
  'for-over-30-aarige': 'i sagsbehandlingen af borgere over 30 år',
  'for-under-30-aarige': 'i sagsbehandlingen af borgere under 30 år',
  'specialiseret-sagsbehandling': 'i den specialiserede sagsbehandling',
  integrationsindsats: 'i integrationsindsatsen',
  'samtaler-og-opfoelgningsplaner': 'til samtaler og opfølgningsplaner',
  rehabiliteringsteam: 'i rehabiliteringsteamet',
  ressourceforloeb: 'til forberedelse af ressourceforløb',
  virksomhedsindsats: 'i virksomhedsindsatsen',
  udplacering: 'på udplacering',
  jobformidling: 'på jobformidling',
  jobrotation: 'på jobrotation',
  'generel-virksomhedskontakt': 'på generel virksomhedskontakt',
  fastholdelse: 'på fastholdelse',
  teamledelse: 'i teamledelsen',
  'strategisk-ledelse': 'på strategisk ledelse',
  'administration-moeder-mv': 'på administration, møder mv.',
  stabsbetjening: 'på stabsbetjening',
  'ledelse-af-stab': 'på ledelse af stab og administration',
};

/** How a task stands in a sentence: `i sagsbehandlingen`; what is not known is named by its label. */
export function taskPhrase({ id, label }: { readonly id: string; readonly label: string }): string {
  return tasks[id.slice(id.lastIndexOf('/') + 1)] ?? `på ${label.toLocaleLowerCase('da')}`;
}
