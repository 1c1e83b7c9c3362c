import {
  addFile,
  type KeptMatter,
  newId,
  saveAttachments,
  saveMatter,
  type Tx,
} from '@rettidig/store';

/** The matters of the committee, by a word for each. */
export type Matters = Readonly<
  Record<
    | 'agendaHeld'
    | 'quarter'
    | 'closedHeld'
    | 'agendaComing'
    | 'budget'
    | 'closedComing'
    | 'waiting',
    KeptMatter
  >
>;

/** Ids of an open and a closed attachment of `quarter`, and of the one of `closedHeld`. */
export type Attachments = Readonly<Record<'open' | 'closed' | 'ofClosed', string>>;

const recording = { by: null, source: 'sagsbehandling' } as const;

/** Makes the matters; four words of `closedWords` stand in what is closed of them. */
export async function makeMatters(tx: Tx, body: string, responsible: string): Promise<Matters> {
  const matter = (title: string, state: KeptMatter['state'], more: Partial<KeptMatter> = {}) => ({
    id: newId(),
    body,
    state,
    title,
    type: null,
    caseNumber: null,
    classification: null,
    openness: { open: true as const },
    sections: [],
    recommendation: null,
    responsible,
    follows: null,
    drafted: null,
    ...more,
  });
  const lead = 'Administrationen indstiller, at udvalget';
  const matters: Matters = {
    agendaHeld: matter('Godkendelse af dagsorden', 'behandlet'),
    quarter: matter('Kvartalsoverblik, 2. kvartal 2026', 'behandlet', {
      type: 'O',
      caseNumber: '26/1041',
      classification: { subject: '15.20.00', facet: 'P35' },
      sections: [
        { slot: 'resume', text: 'Flere samtaler er holdt i tide end i 1. kvartal.' },
        {
          slot: 'sagsfremstilling',
          text: 'Der er to grunde:\n\n- færre sager hos hver sagsbehandler\n- bedre indkaldelser',
        },
        { slot: 'oekonomi', text: 'Sagen har ingen økonomiske følger.' },
      ],
      recommendation: {
        lead,
        points: ['tager orienteringen til efterretning', 'drøfter målet for 2027'],
      },
    }),
    closedHeld: matter('Opsigelse af aftalen med Hemmelsgaard Kursus', 'behandlet', {
      type: 'B',
      caseNumber: '26/1077',
      openness: {
        open: false,
        ground: 'Styrelseslovens § 10: forhandling med en leverandør',
        publicTitle: 'Aftale med en leverandør',
        publicDecision: 'Godkendt.',
      },
      sections: [{ slot: 'sagsfremstilling', text: 'Skjultvang har budt lavere.' }],
      recommendation: { lead, points: ['opsiger aftalen med Hemmelsgaard Kursus'] },
    }),
    agendaComing: matter('Godkendelse af dagsorden', 'klar'),
    budget: matter('Budgetopfølgning, 3. kvartal 2026', 'udkast', {
      type: 'B',
      caseNumber: '26/1102',
      sections: [{ slot: 'sagsfremstilling', text: 'Forbruget følger budgettet.' }],
      recommendation: { lead, points: ['godkender opfølgningen'] },
    }),
    closedComing: matter('Leje af lokaler hos Dulgtoft', 'klar', {
      type: 'B',
      caseNumber: '26/1115',
      openness: {
        open: false,
        ground: 'Styrelseslovens § 10: forhandling om leje',
        publicTitle: null,
        publicDecision: null,
      },
      sections: [{ slot: 'sagsfremstilling', text: 'Lejen hos Dulgtoft er 412.000 kr. om året.' }],
      recommendation: { lead, points: ['godkender lejemålet'] },
    }),
    waiting: matter('Plan for virksomhedsbesøg i 2027', 'klar', {
      type: 'D',
      caseNumber: '26/1120',
      sections: [{ slot: 'sagsfremstilling', text: 'Udvalget besøger fire virksomheder.' }],
      recommendation: { lead, points: ['drøfter planen'] },
    }),
  };
  for (const one of Object.values(matters)) await saveMatter(tx, one, { seen: null, recording });
  return matters;
}

/** Makes the attachments, each with a text file. */
export async function makeAttachments(
  tx: Tx,
  { quarter, closedHeld }: Matters,
): Promise<Attachments> {
  const attachments = { open: newId(), closed: newId(), ofClosed: newId() };
  const text = async (
    id: string,
    { of, open, position }: { of: KeptMatter; open: boolean; position: number },
    [title, name, words]: readonly [string, string, string],
  ) => {
    const sealed = !open || !of.openness.open;
    const file = await addFile(
      tx,
      { name, type: 'text/plain', bytes: Buffer.from(words), words },
      { body: of.body, sealed },
    );
    return {
      id,
      matter: of.id,
      body: of.body,
      sealed,
      open,
      position,
      title,
      documentNumber: null,
      file,
    };
  };
  await saveAttachments(
    tx,
    [
      await text(attachments.open, { of: quarter, open: true, position: 1 }, [
        'Tal for kvartalet',
        'tal.txt',
        'Samtaler holdt i tide: 91 procent.',
      ]),
      await text(attachments.closed, { of: quarter, open: false, position: 2 }, [
        'Notat om Lukketbro',
        'notat-lukketbro.txt',
        'Om Lukketbro.',
      ]),
      await text(attachments.ofClosed, { of: closedHeld, open: true, position: 1 }, [
        'Tilbud fra Skjultvang',
        'tilbud-skjultvang.txt',
        'Tilbuddet fra Skjultvang.',
      ]),
    ],
    recording,
  );
  return attachments;
}
