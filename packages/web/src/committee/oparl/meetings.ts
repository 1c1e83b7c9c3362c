import {
  type AgendaItem,
  decisionKinds,
  type PaperKind,
  type PublishedContent,
} from '@rettidig/committee';
import { isoDay } from '@rettidig/engine';
import type { PublicPaper } from '@rettidig/store';
import { attachmentFiles, type FileUse, filesOf, matterFile, paperFile } from './files.ts';
import {
  addressOf,
  bodyAddress,
  momentText,
  type Moments,
  type OparlGround,
  type OparlObject,
  objectOf,
  said,
  timeOf,
} from './ground.ts';
import { personIds } from './people.ts';
import { spanOfPapers, spansOf } from './spans.ts';

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

/** Meetings, their points, the matters of these, and files; the latest meeting first. */
export function meetingObjects(ground: OparlGround): MeetingObjects {
  const shown = shownByMeeting(ground);
  const momentsOf = spansOf(shown);
  const made = shown.map((papers) => oneMeeting(ground, papers, momentsOf));
  const paper = papersOf(made.flatMap((one) => one.paper));
  return {
    meeting: made.flatMap(({ meeting }) => meeting),
    agendaItem: made.flatMap(({ agendaItem }) => agendaItem),
    paper,
    consultation: made.flatMap(({ consultation }) => consultation),
    file: filesOf(made.flatMap(({ uses }) => uses)),
    location: made.flatMap(({ location }) => location),
  };
}

/** A matter that has been on several agendas is one paper with all its consultations, and as the latest of them has it. */
function papersOf(papers: readonly OparlObject[]): readonly OparlObject[] {
  const byId = Map.groupBy(papers, ({ id }) => id);
  return [...byId.values()].flatMap(([latest, ...earlier]) =>
    latest === undefined
      ? []
      : [{ ...latest, consultation: [latest, ...earlier].flatMap(consultationsIn) }],
  );
}

const consultationsIn = ({ consultation }: OparlObject): readonly unknown[] =>
  Array.isArray(consultation) ? consultation : [];

interface OneMeeting extends Omit<MeetingObjects, 'file'> {
  readonly uses: readonly FileUse[];
}

function oneMeeting(
  ground: OparlGround,
  papers: readonly [Paper, ...Paper[]],
  momentsOf: (id: string) => Moments,
): OneMeeting {
  const [paper] = papers;
  const { meeting } = paper.content;
  const moments = spanOfPapers(papers);
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
      : [
          onePoint(ground, {
            paper,
            item,
            point,
            order: at + 1,
            organization,
            web,
            moments,
            momentsOf,
          }),
        ];
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
          cancelled: paper.cancelled ? true : null,
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
    uses: [
      ...papers.map((one) => ({ file: paperFile(ground, one), of: { meeting: object.id } })),
      ...points.flatMap(({ uses }) => uses),
    ],
    location: location === null ? [] : [{ ...location, meetings: [object.id] }],
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
  readonly moments: Moments;
  /** When a matter or an attachment was first and last published, with whichever meeting. */
  readonly momentsOf: (id: string) => Moments;
}

function onePoint(ground: OparlGround, given: PointGround) {
  const { paper, item, point, order, organization, moments, momentsOf } = given;
  const web = `${given.web}/punkt/${item.number}`;
  const files = attachmentFiles(ground, given, momentsOf);
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
  if (point.matter === null) return { agendaItem, paper: null, consultation: null, uses: [] };
  const { matter } = point;
  const paperId = addressOf(ground, 'paper', matter);
  const own = momentsOf(matter);
  const mainFile = matterFile(ground, { paper, item, matter }, own);
  const consultation: OparlObject = {
    ...objectOf(ground, ['consultation', point.item], moments),
    agendaItem: agendaItem.id,
    meeting: addressOf(ground, 'meeting', paper.meeting),
    organization: [organization],
  };
  const use = { agendaItem: agendaItem.id, paper: paperId };
  return {
    agendaItem,
    uses: [mainFile, ...files].map((file) => ({ file, of: use })),
    consultation: { ...consultation, paper: paperId },
    paper: {
      ...objectOf(ground, ['paper', matter], own),
      body: bodyAddress(ground),
      name: item.title,
      date: momentText(own.created).slice(0, 10),
      mainFile,
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
