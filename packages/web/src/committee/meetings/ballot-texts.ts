import { roomTexts } from '../../texts/room-texts.ts';

export const textsOfBallots = roomTexts({
  da: {
    open: 'Der stemmes nu',
    asItStands: 'Der stemmes om indstillingen, som den står.',
    votes: { for: 'For', imod: 'Imod', undlader: 'Undlader at stemme' },
    notVoted: 'Du har ikke stemt endnu.',
    voted: (vote: string) => `Du har stemt: ${vote}. Du kan ændre det, til afstemningen lukkes.`,
    counted: (cast: number, of: number) => `${cast} af ${of} har stemt.`,
    refresh: 'Hent siden igen',
    over: 'Afstemningen er lukket. Din stemme er ikke ændret.',
    notYours:
      'Du kan ikke stemme: kun medlemmer, der er til stede og ikke er inhabile på punktet, kan stemme.',
    start: 'Lad medlemmerne stemme på deres egne skærme',
    startLead:
      'Medlemmer, der er til stede med egen bruger, ser afstemningen på mødets side og stemmer der.',
    about: 'Hvad stemmes der om?',
    aboutHint: 'Tomt: indstillingen, som den står.',
    begin: 'Åbn afstemningen',
    close: 'Luk afstemningen og brug stemmerne',
    closed:
      'Afstemningen er lukket. Stemmerne er sat ind herunder; gem punktet for at føre dem til referat.',
    oneAtATime: 'Der er en anden afstemning åben på mødet. Luk den først.',
    noneVoted: 'Ingen har stemt endnu.',
  },
  en: {
    open: 'A vote is open',
    asItStands: 'The vote is on the recommendation as it stands.',
    votes: { for: 'For', imod: 'Against', undlader: 'Abstain' },
    notVoted: 'You have not voted yet.',
    voted: (vote: string) => `You have voted: ${vote}. You can change it until the vote is closed.`,
    counted: (cast: number, of: number) => `${cast} of ${of} have voted.`,
    refresh: 'Load the page again',
    over: 'The vote is closed. Your vote has not been changed.',
    notYours:
      'You cannot vote: only members who are present and not disqualified on the item can vote.',
    start: 'Let the members vote on their own screens',
    startLead:
      'Members who are present with a user of their own see the vote on the page of the meeting and vote there.',
    about: 'What is the vote about?',
    aboutHint: 'Empty: the recommendation as it stands.',
    begin: 'Open the vote',
    close: 'Close the vote and use the votes',
    closed:
      'The vote is closed. The votes are filled in below; save the item to enter them in the minutes.',
    oneAtATime: 'Another vote is open at the meeting. Close it first.',
    noneVoted: 'Nobody has voted yet.',
  },
});
