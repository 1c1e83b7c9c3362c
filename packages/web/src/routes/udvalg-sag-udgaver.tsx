import { listEmployees, saveMatter, StoreError } from '@rettidig/store';
import { z } from 'zod';
import { loadMatter, mattersPath, type WholeMatter } from '../committee/matters/load.ts';
import { textsOfVersions } from '../committee/matters/version-texts.ts';
import { type VersionsModel, VersionsView } from '../committee/matters/versions-view.tsx';
import { recording } from '../committee/recording.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';

const terms = { access: 'udvalgsarbejde', purpose: null } as const;
const path = `${mattersPath}/:sag/udgaver`;

const versionsPage = (model: VersionsModel, { words }: EmployeeVisit): Page => ({
  title: textsOfVersions(words.language).title,
  section: 'udvalg',
  body: <VersionsView model={model} words={words} />,
});

async function modelOf(
  visit: EmployeeVisit,
  whole: WholeMatter,
  is: Pick<VersionsModel, 'pair' | 'isRestored' | 'problem'>,
): Promise<VersionsModel> {
  const employees = await visit.read(listEmployees);
  const names = new Map(employees.map(({ id: key, name }) => [key, name]));
  return { whole, names, csrf: visit.csrf, ...is };
}

/** The version that is named, or the one at a place. */
function versionIn(
  { versions }: WholeMatter,
  asked: string | undefined,
  usual: number,
): VersionsModel['whole']['versions'][number] | undefined {
  if (asked === undefined) return versions[usual];
  const found = versions.find(({ version }) => version === asked);
  if (found === undefined) throw new NotFoundError();
  return found;
}

/** The versions of a matter; the last change is shown where no two are chosen. */
export const sagUdgaver = page({
  ...terms,
  path,
  input: {
    sag: id,
    fra: id.optional(),
    til: id.optional(),
    tilbage: z.literal('ja').optional(),
  },
  load: async (visit, { sag, fra, til, tilbage }) => {
    const whole = await loadMatter(visit, sag);
    const [from, to] = [versionIn(whole, fra, 1), versionIn(whole, til, 0)];
    const pair = from === undefined || to === undefined ? null : { from, to };
    return await modelOf(visit, whole, { pair, isRestored: tilbage !== undefined, problem: null });
  },
  view: versionsPage,
});

/** Lets the text of an older version count again, as a new version. What is closed stays closed. */
export const gendanSag = action({
  ...terms,
  path,
  input: { sag: id, udgave: id, set: id },
  act: async (visit, { sag, udgave, set }) => {
    const t = textsOfVersions(visit.words.language);
    const whole = await loadMatter(visit, sag);
    const chosen = versionIn(whole, udgave, 0);
    if (chosen === undefined) throw new NotFoundError();
    const refused = async (problem: string) => {
      const model = await modelOf(visit, whole, { pair: null, isRestored: false, problem });
      return { kind: 'page' as const, status: 409, page: versionsPage(model, visit) };
    };
    if (whole.matter.state === 'behandlet' && !whole.rights.leads) return await refused(t.decided);
    const { title, type, caseNumber, classification, sections, recommendation } = chosen.matter;
    const matter = {
      ...whole.matter,
      title,
      type,
      caseNumber,
      classification,
      sections,
      recommendation,
    };
    try {
      await visit.read((tx) => saveMatter(tx, matter, { seen: set, recording }));
    } catch (error) {
      if (error instanceof StoreError && error.code === 'foraeldet') return await refused(t.stale);
      throw error;
    }
    return { kind: 'redirect', to: `${mattersPath}/${sag}/udgaver?tilbage=ja` };
  },
});
