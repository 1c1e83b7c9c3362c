import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { readMeeting } from './read-meeting.ts';

/**
 * Layouts of papers of the same municipalities from other years, and of the systems others use, as their public pages and
 * files have them. Only the layout is theirs; what stands in them is made up.
 */
const read = (text: string) => readMeeting(text, '');

const titles = (text: string) =>
  read(text).meeting.items.map(({ number, title }) => `${number} ${title}`);
const decisions = (text: string) =>
  read(text).meeting.items.map(({ decision }) => decision?.points.map((one) => one.text).join(' '));
const away = (text: string) => read(text).meeting.items.map(({ absent }) => absent.join(', '));

describe('Ringkøbing-Skjern, web page of 2025', () => {
  const page = `Referat: 27. oktober 2025 kl. 08:00
Mødelokale 4, Rådhuset
Øvelsesudvalget
Deltagere
  • Asta Øvesen
  • Bent Prøve Gaard
Fraværende
  • David Opdigtet
Referat
- Godkendelse af dagsorden
- Besøg hos en virksomhed
- Underskriftsside
Kopier link til punktet  -   Print
1 : Godkendelse af dagsorden
Sagsnr:
BilagIngen bilag.
BeslutningGodkendt, i det at punkt 2 udgår.
Fraværende- David Opdigtet ()
Kopier link til punktet - Print
2 : Besøg hos en virksomhed
Sagsnr: 25-024921
SagsfremstillingUdvalget ser på et værksted.
Indstilling
Administrationen indstiller,
 • at besøget gennemføres
 • at formanden takker
Beslutning
Taget til efterretning.
Fraværende
  • David Opdigtet ()
  • Carla Tænkt ()
Kopier link til punktet - Print
3 : Underskriftsside
Sagsnr:
Beslutning
Ingen.`;

  test('has its points, decisions and absent members', () => {
    expect(titles(page)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Besøg hos en virksomhed',
      '3 Underskriftsside',
    ]);
    expect(decisions(page)).toEqual([
      'Godkendt, i det at punkt 2 udgår.',
      'Taget til efterretning.',
      undefined,
    ]);
    expect(away(page)).toEqual(['David Opdigtet', 'David Opdigtet, Carla Tænkt', '']);
  });

  test('has its header, and the points of the recommendation', () => {
    const { meeting } = read(page);
    expect(meeting).toMatchObject({ body: 'Øvelsesudvalget', on: day('2025-10-27'), from: 480 });
    expect(meeting.participants.map(({ name, presence }) => `${name}: ${presence}`)).toEqual([
      'Asta Øvesen: til-stede',
      'Bent Prøve Gaard: til-stede',
      'David Opdigtet: fravaerende',
    ]);
    expect(meeting.items[1]).toMatchObject({
      caseNumber: '25-024921',
      recommendation: {
        lead: 'Administrationen indstiller,',
        points: ['at besøget gennemføres', 'at formanden takker'],
      },
      sections: [{ slot: 'sagsfremstilling', text: 'Udvalget ser på et værksted.' }],
    });
  });
});

describe('Aalborg', () => {
  const pages = (...all: readonly string[]): string => all.join('\n\f');
  const file = pages(
    `Referat
Aalborg Byråd
Øvelsesudvalget
Mødet den 12.04.2016, kl. 09:00
Rendsburggade 99
1. Godkendelse af dagsorden
2. Plan for rapporter
Møde den 12.04.2016 Side 1 af 4`,
    `AALBORG BYRÅD
Til stede
Udover udvalgets medlemmer deltog Ella Eksempel og Finn Fiktiv
Under pkt. 2 deltog Gerda Gisning, pkt. 3-6 og 8 deltog Hans Hypotese
Mødet slut kl. 11:20
Åben
Punkt 1.
Godkendelse af dagsorden.
Beslutning:
Godkendt
Møde den 12.04.2016 Side 2 af 4`,
    `AALBORG BYRÅD
Lukket
Punkt 2.
Plan for rapporter
Forvaltningen indstiller, at udvalget godkender planen for beskæf-
tigelsen og de øvrige opgaver.
Beslutning:
Godkendt.
Asta Øvesen og Bent Prøve var fraværende.
Sagsbeskrivelse
Planen er vedlagt.
Møde den 12.04.2016 Side 3 af 4`,
    `AALBORG BYRÅD
Planen gælder et år.
Møde den 12.04.2016 Side 4 af 4`,
  );

  test('a file of 2016 with headers and footers on each page, and openness before each point', () => {
    const { meeting } = read(file);
    expect(titles(file)).toEqual(['1 Godkendelse af dagsorden.', '2 Plan for rapporter']);
    expect(meeting.items.map(({ openness }) => openness.open)).toEqual([true, false]);
    expect(decisions(file)).toEqual(['Godkendt', 'Godkendt.']);
    expect(meeting.items[1]).toMatchObject({
      absent: ['Asta Øvesen', 'Bent Prøve'],
      sections: [
        {
          slot: 'resume',
          text: 'Forvaltningen indstiller, at udvalget godkender planen for beskæftigelsen og de øvrige opgaver.',
        },
        { slot: 'sagsfremstilling', text: 'Planen er vedlagt.\nPlanen gælder et år.' },
      ],
    });
    expect(meeting).toMatchObject({ on: day('2016-04-12'), from: 540, to: 680 });
    expect(meeting.attendees).toEqual([
      { name: 'Ella Eksempel', items: [] },
      { name: 'Finn Fiktiv', items: [] },
      { name: 'Gerda Gisning', items: [2] },
      { name: 'Hans Hypotese', items: [3, 4, 5, 6, 8] },
    ]);
  });

  const web = `24. april 2023 - referat fra byrådet
Åben
Beslutning
Punkt 16 udgår af dagsordenen,
Godkendt.
Asta Øvesen og Bent Prøve var fraværende.
Åben
Indstilling
Udvalget indstiller, at byrådet godkender regnskabet.
Beslutning
Godkendt.
Lukket
Beslutning
Godkendt.`;

  test('a web page of 2023 that folds the titles away: the points are there, and each title is asked for', () => {
    const { meeting, doubts } = read(web);
    expect(meeting.on).toBe(day('2023-04-24'));
    expect(meeting.items.map(({ openness }) => openness.open)).toEqual([true, true, false]);
    expect(meeting.items[1]?.recommendation?.points).toEqual([
      'Udvalget indstiller, at byrådet godkender regnskabet.',
    ]);
    expect(doubts.filter(({ text }) => text.startsWith('Titlen på punkt'))).toHaveLength(3);
  });
});

describe('Lyngby-Taarbæk, file of 2016', () => {
  const file = `Øvelsesudvalget
Referat
22. december 2016 kl. 17:00
Udvalgsværelse 1
Indkaldelse
Asta Øvesen
Bent Prøve
Carla Tænkt
Carla Tænkt (A) var fraværende. I stedet deltog Ditte Digtet (A).
Bent Prøve var fraværende under punkt 2. Asta Øvesen var fraværende under punkterne 1-2.
Derudover deltog: Ella Eksempel
Finn Fiktiv (referent)
Indholdsfortegnelse
1 Gældsafvikling (Beslutning).......... 10
2 Frokost i daginstitutionerne, takst for 2017 (Beslutning)....... 17
1. Gældsafvikling (Beslutning)
Sagsfremstilling
Gælden er faldet.
Indstilling
Forvaltningen foreslår, at
1. gælden afvikles
2. sagen forelægges igen
Øvelsesudvalget den 22. december 2016
Godkendt.
2. Frokost i daginstitutionerne, takst for 2017
(Beslutning)
Sagsfremstilling
Taksten står i bilaget.
Øvelsesudvalget den 22. december 2016
Godkendt.
Bilagsfortegnelse
1. Takster`;

  test('knows substitutes, and who was away for some points', () => {
    const { meeting } = read(file);
    expect(
      meeting.participants.map(({ name, party, role, presence }) => [name, party, role, presence]),
    ).toEqual([
      ['Asta Øvesen', null, 'medlem', 'til-stede'],
      ['Bent Prøve', null, 'medlem', 'til-stede'],
      ['Carla Tænkt', null, 'medlem', 'fravaerende'],
      ['Ditte Digtet', 'A', 'stedfortraeder', 'til-stede'],
    ]);
    expect(meeting.attendees.map(({ name }) => name)).toEqual([
      'Ella Eksempel',
      'Finn Fiktiv (referent)',
    ]);
    expect(away(file)).toEqual(['Asta Øvesen', 'Bent Prøve, Asta Øvesen']);
  });

  test('a title over two lines is one', () => {
    expect(titles(file)).toEqual([
      '1 Gældsafvikling (Beslutning)',
      '2 Frokost i daginstitutionerne, takst for 2017 (Beslutning)',
    ]);
  });
});

describe('Høje-Taastrup, file of 2013', () => {
  const file = `Referat
Øvelsesudvalget
Dato: 18. februar 2013
Mødetid: 16:00-17:35
Mødelokale: B105
Medlemmer
Asta Øvesen (A)\tBent Prøve (V)
Carla Tænkt (F)   David Opdigtet (C)
Afbud: David Opdigtet
Indholdsfortegnelse
1. A - Plan for indsatsen
2. Lukket
1. A - Plan for indsatsen
Sagstype: Åben
Type: Øvelsesudvalget A
Sagsnr.: 13/2356
Sagsfremstilling
Planen er ny.
Økonomi
Ingen bemærkninger.
Indstilling
Administrationen indstiller, at udvalget
1. godkender planen
Beslutning i Øvelsesudvalget den 18-02-2013
Punkt 1. Godkendt.
Fraværende: David Opdigtet
Bilag
Nr.\tÅbenhed\tTitel\tDokumentnr.
1\tÅben\tPlan\t30519/13
2\tLukket\tNotat\t30520/13
2. Lukket
Sagstype: Lukket
Sagsnr.: 13/2357`;

  test('has members in two columns, types, and attachments with their openness', () => {
    const { meeting, left } = read(file);
    expect(meeting.participants.map(({ name, presence }) => `${name}: ${presence}`)).toEqual([
      'Asta Øvesen: til-stede',
      'Bent Prøve: til-stede',
      'Carla Tænkt: til-stede',
      'David Opdigtet: afbud',
    ]);
    expect(meeting).toMatchObject({ from: 960, to: 1055, place: 'B105' });
    expect(meeting.items[0]).toMatchObject({
      title: 'Plan for indsatsen',
      type: 'A',
      caseNumber: '13/2356',
      attachments: [
        { title: 'Plan', documentNumber: '30519/13', open: true },
        { title: 'Notat', documentNumber: '30520/13', open: false },
      ],
      decision: { points: [{ points: [1], kind: 'godkendt', text: 'Godkendt.' }] },
    });
    expect(meeting.items[1]?.openness.open).toBe(false);
    expect(left).toEqual([]);
  });
});

describe('how points are headed', () => {
  const parts = 'Sagsfremstilling\nTekst.\nBeslutning\nGodkendt.';
  test.for([
    ['Punkt 1: En\nPunkt 2: To', ['1 En', '2 To']],
    ['Pkt. 100\nEn\nPkt. 101\nTo', ['100 En', '101 To']],
    ['1. (Åben) En\n2. (Lukket) To', ['1 En', '2 To']],
    ['57. En\n58. To', ['57 En', '58 To']],
    ['A. En\nB. To', ['1 En', '2 To']],
    ['1. Åben sag: En\n2. Lukket: To', ['1 En', '2 To']],
  ] as const)('%s', ([headings, expected]) => {
    const text = `Øvelsesudvalget\nReferat\n7. oktober 2026\n${headings
      .split(/\n(?=Punkt|Pkt|\d|B\.)/)
      .map((heading) => `${heading}\n${parts}`)
      .join('\n')}`;
    expect(titles(text)).toEqual(expected);
    expect(decisions(text)).toEqual(['Godkendt.', 'Godkendt.']);
    const closed = read(text).meeting.items.map(({ openness }) => openness.open);
    expect(closed).toEqual([true, !headings.includes('Lukket')]);
  });

  test('a number that is jumped over is asked about', () => {
    const text = `7. oktober 2026\n1. En\n${parts}\n3. Tre\n${parts}`;
    expect(read(text).doubts.map((doubt) => doubt.text)).toContain(
      'Punkterne springer fra 1 til 3. Se efter, om der mangler et punkt, eller om nummeret er forkert.',
    );
  });
});

describe('what is wrong in an old paper', () => {
  test('a day that does not exist is said with its line', () => {
    const { meeting, doubts } = read(
      'Øvelsesudvalget\nMødedato: 31. april 2022\n1. En\nBeslutning\nGodkendt.',
    );
    expect(meeting.on).toBeNull();
    expect(doubts).toContainEqual({
      line: 2,
      text: expect.stringContaining('Der står »31. april 2022«, men den dag findes ikke.'),
    });
  });

  test('a sentence that begins with »For« or »Forvaltningens« is no vote', () => {
    const text = (line: string) => `1. En\nBeslutning\n${line}`;
    const of = (line: string) => read(text(line)).meeting.items[0]?.decision;
    expect(of('For at nå fristen godkendes planen.')).toMatchObject({ votes: [] });
    expect(of('Forvaltningens forslag blev godkendt.')).toMatchObject({
      votes: [],
      points: [{ kind: 'godkendt', text: 'Forvaltningens forslag blev godkendt.' }],
    });
    expect(of('For stemte Asta Øvesen og Bent Prøve.')?.votes).toHaveLength(2);
    expect(of('Imod: 1 (Carla Tænkt)')?.votes).toEqual([{ member: 'Carla Tænkt', vote: 'imod' }]);
  });

  test('»Fraværende:« with nobody after it, before the decision', () => {
    const text =
      '1. En (B)\nSagsnr.: 330-2017-90442    Dok.nr.: 330-2021-17407      Åbent\nBeslutning i Øvelsesudvalget den 1. februar 2021:\nFraværende:\nGodkendt.';
    const { meeting } = read(text);
    expect(meeting.items[0]).toMatchObject({
      type: 'B',
      caseNumber: '330-2017-90442',
      absent: [],
      decision: { points: [{ text: 'Godkendt.' }] },
      sections: [{ text: 'Dok.nr.: 330-2021-17407' }],
    });
  });

  test('a line after the signature sheet signs nothing, and is kept', () => {
    const { meeting, appendix } = read(
      '1. En\nBeslutning\nGodkendt.\nUnderskriftsblad\nBruger\tStatus\tDato for godkendelse\nAsta Øvesen\tGodkendt\t7. oktober 2026\nNotat om planen',
    );
    expect(meeting.approvals.map(({ member }) => member)).toEqual(['Asta Øvesen']);
    expect(appendix.map(({ text }) => text)).toEqual(['Notat om planen']);
  });

  test('who came late and left early is known by name', () => {
    const { meeting } = read(
      'Øvelsesudvalget\nMedlemmer\n- Asta Øvesen (A), formand, kom kl. 16:20\n- Bent Prøve, gik kl. 17.05\n1. En\nBeslutning\nGodkendt.',
    );
    expect(meeting.participants).toMatchObject([
      { name: 'Asta Øvesen', party: 'A', role: 'formand', arrived: 980, left: null },
      { name: 'Bent Prøve', arrived: null, left: 1025 },
    ]);
  });
});
