import { roomTexts } from '../../texts/room-texts.ts';

export const textsOfPapers = roomTexts({
  da: {
    kinds: { dagsorden: 'Dagsorden', referat: 'Referat' },
    readers: { medlem: 'Til medlemmer', offentlig: 'Som offentligheden ser den' },
    choose: 'Vælg papir',
    files: 'Hent som fil',
    formats: { pdf: 'PDF', docx: 'Word', txt: 'Tekst' },
    print: 'Siden kan printes, som den er.',
    draftMinutes: 'Referatet er ikke færdigt endnu: mødet er ikke afsluttet.',
    notSent: 'Dagsordenen er ikke udsendt endnu. Den kan læses, når den er.',
    publicNote:
      'Sådan bliver papiret uden det, der er lukket. Det er ikke offentligt, før det er frigivet.',
    closedNote: 'Papiret har lukkede punkter. Det må ikke gives videre.',
    backToPaper: 'Tilbage til papiret',
    setting: 'Papiret sættes',
    isSetting: 'Papiret er langt og er ved at blive sat. Du kan arbejde videre imens.',
    isSet: 'Papiret er sat.',
    notSet: 'Papiret kunne ikke sættes. Prøv igen, eller hent det som Word.',
    look: 'Se, om det er klar',
    fetch: 'Hent papiret',
  },
  en: {
    kinds: { dagsorden: 'Agenda', referat: 'Minutes' },
    readers: { medlem: 'For members', offentlig: 'As the public sees it' },
    choose: 'Choose a paper',
    files: 'Fetch as a file',
    formats: { pdf: 'PDF', docx: 'Word', txt: 'Text' },
    print: 'The page can be printed as it is.',
    draftMinutes: 'The minutes are not finished: the meeting has not ended.',
    notSent: 'The agenda has not been sent yet. It can be read when it has.',
    publicNote:
      'This is the paper without what is closed. It is not public until it has been released.',
    closedNote: 'The paper has closed items. It must not be passed on.',
    backToPaper: 'Back to the paper',
    setting: 'The paper is being set',
    isSetting: 'The paper is long and is being set. You can go on working meanwhile.',
    isSet: 'The paper is set.',
    notSet: 'The paper could not be set. Try again, or fetch it as Word.',
    look: 'See whether it is ready',
    fetch: 'Fetch the paper',
  },
});
