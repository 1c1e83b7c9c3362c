import {
  type AgendaItem,
  decisionKinds,
  type PaperKind,
  type PublishedContent,
} from '@rettidig/committee';
import type { PublicPaper } from '@rettidig/store';
import { fileWord } from '../../format/file-word.ts';
import { isoDay } from '@rettidig/engine';
import {
  addressOf,
  bodyAddress,
  momentText,
  type OparlGround,
  type OparlObject,
  objectOf,
  said,
  timeOf,
} from './ground.ts';
import { personIds } from './people.ts';

type Paper = PublicPaper & { readonly content: PublishedContent };
type Point = PublishedContent['points'][number];

/** What of the published meetings becomes objects, by list. */
export interface MeetingObjects {
  readonly meeting: readonly OparlObject[];
  readonly agendaItem: readonly OparlObject[];
  readonly paper: readonly OparlObject[];
  readonly consultation: readonly OparlObject[];
  readonly file: readonly OparlObject[];
  readonly location: readonly OparlObject[];
}

const isShown = (paper: PublicPaper): paper is Paper => paper.content !== null;

/** The papers of each meeting that has one; the minutes come first from the store. */
function shownByMeeting({ papers }: OparlGround): readonly (readonly [Paper, ...Paper[]])[] {
  const byMeeting = new Map<string, [Paper, ...Paper[]]>();
  for (const paper of papers.filter(isShown)) {
    const own = byMeeting.get(paper.meeting);
    if (own === undefined) byMeeting.set(paper.meeting, [paper]);
    else own.push(paper);
  }
  return [...byMeeting.values()];
}

/** Meetings, their points, the matters of these, and files. */
export function meetingObjects(ground: OparlGround): MeetingObjects {
  const made = shownByMeeting(ground).map((papers) => oneMeeting(ground, papers));
  const all = <K extends keyof MeetingObjects>(list: K): readonly OparlObject[] => [
    ...new Map(made.flatMap((one) => one[list]).map((object) => [object.id, object])).values(),
  ];
  return {
    meeting: all('meeting'),
    agendaItem: all('agendaItem'),
    paper: papersOf(made.flatMap(({ paper }) => paper)),
    consultation: all('consultation'),
    file: all('file'),
    location: all('location'),
  };
}

/** A matter that has been on several agendas is one paper with all its consultations. */
function papersOf(papers: readonly OparlObject[]): readonly OparlObject[] {
  const byId = new Map<string, OparlObject>();
  for (const paper of papers) {
    const known = byId.get(paper.id);
    byId.set(
      paper.id,
      known === undefined
        ? paper
        : { ...known, consultation: [...listIn(known), ...listIn(paper)] },
    );
  }
  return [...byId.values()];
}

const listIn = ({ consultation }: OparlObject): readonly unknown[] =>
  Array.isArray(consultation) ? consultation : [];

function oneMeeting(ground: OparlGround, papers: readonly [Paper, ...Paper[]]): MeetingObjects {
  const [paper] = papers;
  const { meeting } = paper.content;
  const moments = {
    created: papers.map(({ firstReleasedAt }) => firstReleasedAt).toSorted()[0] ?? '',
    modified:
      papers
        .map(({ changedAt }) => changedAt)
        .toSorted()
        .at(-1) ?? '',
  };
  const object = objectOf(ground, ['meeting', paper.meeting], moments);
  const organization = addressOf(ground, 'organization', paper.body);
  const web = `${ground.origin}/moeder/${paper.meeting}`;
  const fileOf = (kind: PaperKind): OparlObject | null => {
    const own = papers.find((one) => one.kind === kind);
    return own === undefined ? null : paperFile(ground, own);
  };
  const location =
    meeting.place === null
      ? null
      : {
          ...objectOf(ground, ['location', paper.meeting], moments),
          description: meeting.place,
        };
  const points = meeting.items.flatMap((item, at) => {
    const point = paper.content.points[at];
    return point === undefined
      ? []
      : [onePoint(ground, { paper, item, point, order: at + 1, organization, web, moments })];
  });
  const ids = personIds(ground);
  const hasMinutes = paper.kind === 'referat';
  return {
    meeting: [
      {
        ...object,
        name: `${paper.bodyName}, ${isoDay(paper.heldOn)}`,
        meetingState: hasMinutes ? 'durchgeführt' : 'eingeladen',
        organization: [organization],
        ...said({
          start: meeting.from === null ? null : timeOf(meeting.on, meeting.from),
          end: meeting.to === null ? null : timeOf(meeting.on, meeting.to),
          location,
          invitation: fileOf('dagsorden'),
          resultsProtocol: fileOf('referat'),
          participant: hasMinutes
            ? meeting.participants.flatMap(({ name, presence }) => {
                const id = ids.get(name);
                return presence !== 'til-stede' || id === undefined
                  ? []
                  : [addressOf(ground, 'person', id)];
              })
            : null,
        }),
        agendaItem: points.map(({ agendaItem: { meeting: _meeting, ...embedded } }) => embedded),
        'dk:dato': isoDay(paper.heldOn),
        web,
      },
    ],
    agendaItem: points.map(({ agendaItem }) => agendaItem),
    paper: points.flatMap((point) => (point.paper === null ? [] : [point.paper])),
    consultation: points.flatMap((point) =>
      point.consultation === null ? [] : [point.consultation],
    ),
    file: [...papers.map((one) => paperFile(ground, one)), ...points.flatMap(({ files }) => files)],
    location: location === null ? [] : [location],
  };
}

function paperFile(ground: OparlGround, paper: Paper): OparlObject {
  const { meeting, kind, firstReleasedAt, changedAt, bodyName, heldOn } = paper;
  const address = `${ground.origin}/moeder/${meeting}/${kind}.pdf?kommune=${ground.code}`;
  return {
    ...objectOf(ground, ['file', `${meeting}-${kind}`], {
      created: firstReleasedAt,
      modified: changedAt,
    }),
    name: kind === 'referat' ? 'Referat' : 'Dagsorden',
    fileName: `${kind}-${fileWord(bodyName)}-${isoDay(heldOn)}.pdf`,
    mimeType: 'application/pdf',
    date: momentText(paper.releasedAt).slice(0, 10),
    accessUrl: address,
    downloadUrl: address,
  };
}

interface PointGround {
  readonly paper: Paper;
  readonly item: AgendaItem;
  readonly point: Point;
  /** From 1. */
  readonly order: number;
  readonly organization: string;
  readonly web: string;
  readonly moments: { readonly created: string; readonly modified: string };
}

function onePoint(ground: OparlGround, given: PointGround) {
  const { paper, item, point, order, organization, moments } = given;
  const web = `${given.web}/punkt/${item.number}`;
  const files = attachmentFiles(ground, given);
  const consultationId = addressOf(ground, 'consultation', point.item);
  const { decision, openness } = item;
  const agendaItem: OparlObject = {
    ...objectOf(ground, ['agendaItem', point.item], moments),
    meeting: addressOf(ground, 'meeting', paper.meeting),
    number: String(item.number),
    order,
    name: item.title,
    public: openness.open,
    ...said({
      consultation: point.matter === null ? null : consultationId,
      result:
        decision === null
          ? null
          : [...new Set(decision.points.map(({ kind }) => decisionKinds.label(kind, 'da')))].join(
              ', ',
            ),
      resolutionText: decision === null ? null : decision.points.map(({ text }) => text).join('\n'),
      auxiliaryFile: files.length === 0 ? null : files,
      'dk:lukketHjemmel': openness.open ? null : openness.ground,
      'dk:forsinketBegrundelse': item.late,
      'dk:afstemning': decision === null || decision.votes.length === 0 ? null : decision.votes,
      'dk:afvigendeMening':
        decision === null || decision.dissents.length === 0 ? null : decision.dissents,
      'dk:standsning': decision?.stop ?? null,
    }),
    web,
  };
  if (point.matter === null) return { agendaItem, paper: null, consultation: null, files };
  const paperId = addressOf(ground, 'paper', point.matter);
  const consultation: OparlObject = {
    ...objectOf(ground, ['consultation', point.item], moments),
    agendaItem: agendaItem.id,
    meeting: addressOf(ground, 'meeting', paper.meeting),
    organization: [organization],
  };
  return {
    agendaItem,
    files,
    consultation: { ...consultation, paper: paperId },
    paper: {
      ...objectOf(ground, ['paper', point.matter], moments),
      body: bodyAddress(ground),
      name: item.title,
      date: momentText(moments.created).slice(0, 10),
      consultation: [consultation],
      underDirectionOf: [organization],
      ...said({
        reference: item.caseNumber,
        auxiliaryFile: files.length === 0 ? null : files,
        'dk:kle': item.classification,
        'dk:sagstype': item.type,
        'dk:indstilling': item.recommendation,
        'dk:afsnit': item.sections.length === 0 ? null : item.sections,
        'dk:tal': point.inserts.length === 0 ? null : point.inserts.map(shownNumber),
      }),
      web,
    } satisfies OparlObject,
  };
}

/** A number, table or chart of a text: what it shows, and the moment whose knowledge it shows. */
const shownNumber = ({ key, shown, asKnownAt }: Point['inserts'][number]) => ({
  key,
  ...(shown.what === 'tal' ? { text: shown.text, caption: shown.caption } : { what: shown.what }),
  asKnownAt: momentText(asKnownAt),
});

function attachmentFiles(
  ground: OparlGround,
  { item, point, moments }: PointGround,
): readonly OparlObject[] {
  return point.files.flatMap((file, n): readonly OparlObject[] => {
    const line = ground.files.find(({ attachment }) => attachment === file?.attachment);
    if (file === null || line === undefined) return [];
    const address = `${ground.origin}/moeder/bilag/${file.attachment}?kommune=${ground.code}`;
    return [
      {
        ...objectOf(ground, ['file', file.attachment], moments),
        name: item.attachments[n]?.title ?? line.name,
        fileName: line.name,
        mimeType: line.type,
        date: momentText(moments.created).slice(0, 10),
        size: line.size,
        'dk:sha256': line.sha256,
        accessUrl: address,
        downloadUrl: address,
      },
    ];
  });
}
