import { roomTexts } from '../../texts/room-texts.ts';

/** Texts of the page of the licence. */
export const textsOfLicence = roomTexts({
  da: {
    title: 'Licens for det udgivne',
    lead: 'Hvad andre må gøre med de udgivne dagsordener og referater som data. Den står i de åbne data (OParl), og gælder alt, hvad kommunen udgiver.',
    address: 'Licensens adresse',
    hint: 'For eksempel https://creativecommons.org/licenses/by/4.0/. Tomt: der bliver ikke sagt noget. Kommunen vælger selv.',
    noAddress: 'Skriv en adresse, der begynder med https://, eller lad feltet stå tomt.',
    before: 'Valgt før og nu',
    chosen: (at: string, by: string, until: string | null) =>
      until === null ? `${at}, ${by}. Gælder nu.` : `${at}, ${by}. Til ${until}.`,
    program: 'Rettidig',
    publications: 'Udgivelser',
  },
  en: {
    title: 'Licence of what is published',
    lead: 'What others may do with the published agendas and minutes as data. It stands in the open data (OParl), and is of all that the municipality publishes.',
    address: 'Address of the licence',
    hint: 'For instance https://creativecommons.org/licenses/by/4.0/. Empty: nothing is said. The municipality chooses.',
    noAddress: 'Enter an address that begins with https://, or leave the field empty.',
    before: 'Chosen before and now',
    chosen: (at: string, by: string, until: string | null) =>
      until === null ? `${at}, ${by}. Stands now.` : `${at}, ${by}. Until ${until}.`,
    program: 'Rettidig',
    publications: 'Publications',
  },
});
