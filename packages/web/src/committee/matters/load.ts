import type { Form } from '@rettidig/committee';
import {
  attachmentsOf,
  type CommitteeBody,
  filesOf,
  findMatter,
  findMeeting,
  insertsOf,
  itemsOfMatter,
  type KeptAttachment,
  type KeptFile,
  type KeptInsert,
  type KeptItem,
  type KeptMatter,
  type KeptMeeting,
  listBodies,
  listForms,
  mattersFollowing,
  type MatterVersion,
  matterVersions,
  type Tx,
} from '@rettidig/store';
import { mayUse } from '../../http/access.ts';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';

/** Where the pages of matters lie. */
export const mattersPath = '/udvalg/sager';
export const matterPath = (id: string): string => `${mattersPath}/${id}`;

/** What employees may do with matters. */
export interface MatterRights {
  /** Writes matters. */
  readonly writes: boolean;
  /** Leads meetings, closes matters, and corrects what has been decided. */
  readonly leads: boolean;
}

export const rightsOf = ({ session }: EmployeeVisit): MatterRights => ({
  writes: mayUse(session.employee.role, 'udvalgsarbejde'),
  leads: mayUse(session.employee.role, 'sekretariat'),
});

/** Members read what is meant for them: neither drafts nor what was withdrawn. */
export const readableStates = ({ writes }: MatterRights): readonly KeptMatter['state'][] =>
  writes ? ['udkast', 'klar', 'behandlet', 'trukket'] : ['klar', 'behandlet'];

/** A time that a matter was, or is to be, before a body. */
export interface Appearance {
  readonly item: KeptItem;
  readonly meeting: KeptMeeting;
}

/** A matter with all that stands around it, as much as the employee may see. */
export interface WholeMatter {
  readonly matter: KeptMatter;
  readonly versions: readonly MatterVersion[];
  readonly body: CommitteeBody;
  readonly bodies: readonly CommitteeBody[];
  readonly form: Form;
  readonly attachments: readonly KeptAttachment[];
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly inserts: readonly KeptInsert[];
  /** The latest meeting first. */
  readonly appearances: readonly Appearance[];
  /** The matter it goes on from, and those that go on from it. */
  readonly before: Pick<KeptMatter, 'id' | 'body' | 'title' | 'state'> | null;
  readonly after: readonly Pick<KeptMatter, 'id' | 'body' | 'title' | 'state'>[];
  readonly rights: MatterRights;
}

/**
 * A matter whole.
 * @throws NotFoundError where there is none with the id that the employee may see
 */
export async function loadMatter(visit: EmployeeVisit, id: string): Promise<WholeMatter> {
  const rights = rightsOf(visit);
  return await visit.read(async (tx) => {
    const matter = await findMatter(tx, id);
    if (matter === null || !readableStates(rights).includes(matter.state))
      throw new NotFoundError();
    const [bodies, forms] = [await listBodies(tx), await listForms(tx)];
    const { body, form } = settingOf(matter.body, bodies, forms);
    const attachments = await attachmentsOf(tx, id);
    const before = matter.follows === null ? null : await findMatter(tx, matter.follows);
    const after = await mattersFollowing(tx, id);
    const mayRead = ({ state }: Pick<KeptMatter, 'state'>): boolean =>
      readableStates(rights).includes(state);
    const files = new Map((await filesOf(tx, attachments)).map((file) => [file.id, file]));
    return {
      matter,
      versions: await matterVersions(tx, id),
      body,
      bodies,
      form,
      attachments,
      files,
      inserts: await insertsOf(tx, id),
      appearances: await appearancesOf(tx, id),
      before: before !== null && mayRead(before) ? before : null,
      after: after.filter(mayRead),
      rights,
    };
  });
}

/** The body of a matter, and the form its papers are set in. */
export function settingOf(
  id: string,
  bodies: readonly CommitteeBody[],
  forms: readonly Form[],
): { readonly body: CommitteeBody; readonly form: Form } {
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) throw new NotFoundError();
  const form =
    forms.find((one) => one.id === body.form) ?? forms.find((one) => one.id === 'neutral');
  if (form === undefined) throw new Error(`The form ${body.form} is not there.`);
  return { body, form };
}

async function appearancesOf(tx: Tx, matter: string): Promise<readonly Appearance[]> {
  const appearances: Appearance[] = [];
  for (const item of await itemsOfMatter(tx, matter)) {
    const meeting = await findMeeting(tx, item.meeting);
    if (meeting !== null) appearances.push({ item, meeting });
  }
  return appearances.toSorted((a, b) => b.meeting.on - a.meeting.on);
}
