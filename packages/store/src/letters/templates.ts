import {
  type LetterKind,
  type LetterTemplate,
  letterKinds,
  standardTemplate,
  templateProblems,
} from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { StoreError } from '../store-error.ts';

/** A version of a template as the municipality has kept it. */
export interface TemplateVersion extends LetterTemplate {
  /** The one that comes with the program, taken back into use. */
  readonly isStandard: boolean;
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
}

/** The template in use and those before it. */
export interface KeptTemplate {
  readonly current: LetterTemplate;
  /** The text is the program's own. */
  readonly isStandard: boolean;
  /** Newest first; none where the municipality has never written its own. */
  readonly versions: readonly TemplateVersion[];
}

/** The template of a kind of letter: the municipality's own, or the one that comes with the program. */
export async function templateOf(tx: Tx, kind: LetterKind): Promise<LetterTemplate> {
  const row = await tx.db
    .selectFrom('letter_template')
    .where('municipality', '=', tx.access.municipality)
    .where('kind', '=', kind)
    .select(['version', 'title', 'content'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? standardTemplate(kind) : templateOfRow(kind, row);
}

interface Row {
  readonly version: number;
  readonly title: string | null;
  readonly content: string | null;
}

function templateOfRow(kind: LetterKind, { version, title, content }: Row): LetterTemplate {
  return title === null || content === null
    ? { ...standardTemplate(kind), version }
    : { kind, version, title, text: content };
}

/** Every kind of letter with its template in use. */
export async function listTemplates(tx: Tx): Promise<readonly KeptTemplate[]> {
  return await Promise.all(letterKinds.codes.map(({ code }) => keptTemplate(tx, code)));
}

/** The template of a kind of letter with its history. */
export async function keptTemplate(tx: Tx, kind: LetterKind): Promise<KeptTemplate> {
  const rows = await tx.db
    .selectFrom('letter_template as t')
    .leftJoin('employee as e', (join) =>
      join.onRef('e.municipality', '=', 't.municipality').onRef('e.id', '=', 't.created_by'),
    )
    .where('t.municipality', '=', tx.access.municipality)
    .where('t.kind', '=', kind)
    .select(['t.version', 't.title', 't.content', 't.created_at as at', 'e.name as by'])
    .orderBy('t.version', 'desc')
    .execute();
  const versions = rows.map((row) => ({
    ...templateOfRow(kind, row),
    isStandard: row.title === null,
    at: row.at,
    by: row.by,
  }));
  const [newest] = versions;
  return {
    current: newest ?? standardTemplate(kind),
    isStandard: newest?.isStandard ?? true,
    versions,
  };
}

/**
 * Keeps a new version of a template; null takes the program's own back into use. The caller has checked the template.
 * @param basedOn the version that was changed; 0 for the one that comes with the program
 * @returns the new version, or null when somebody else has changed the template meanwhile
 * @throws StoreError `ugyldig-adgang` without an employee; Error when the template cannot be kept
 */
export async function saveTemplate(
  tx: Tx,
  kind: LetterKind,
  basedOn: number,
  text: Pick<LetterTemplate, 'title' | 'text'> | null,
): Promise<number | null> {
  if (tx.access.user === null) {
    throw new StoreError('ugyldig-adgang', 'En skabelon kan kun gemmes af en medarbejder.');
  }
  if (text !== null && templateProblems({ kind, ...text }).length > 0) {
    throw new Error(`The template ${kind} lacks something, or has a field that there is not.`);
  }
  const { rowCount } = await tx.client.query({
    text: `insert into letter_template (municipality, kind, version, title, content, created_at, created_by)
           select $1, $2, $3 + 1, $4, $5, now(), $6
            where $3 = (select coalesce(max(version), 0) from letter_template
                         where municipality = $1 and kind = $2)
           on conflict do nothing`,
    values: [
      tx.access.municipality,
      kind,
      basedOn,
      text?.title ?? null,
      text?.text ?? null,
      tx.access.user,
    ],
  });
  return rowCount === 1 ? basedOn + 1 : null;
}
