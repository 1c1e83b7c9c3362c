import type { KeptAttachment, KeptFile } from '@rettidig/store';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { fileSize } from './file-size.ts';
import { matterPath } from './load.ts';
import { textsOfMatter } from './matter-texts.ts';

/** Attachments to fetch, each with what kind of file it is and how large, or that it lacks. */
export function AttachmentLinks({
  attachments,
  files,
  words,
}: {
  readonly attachments: readonly KeptAttachment[];
  /** The files that may be seen, by id. */
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly words: Words;
}): VNode {
  const t = textsOfMatter(words.language);
  return (
    <ul class="bullets">
      {attachments.map(({ id, matter, title, open, file }) => {
        const kept = files.get(file ?? '');
        return (
          <li>
            {kept === undefined ? (
              <span lang="da">{title}</span>
            ) : (
              <a href={`${matterPath(matter)}/bilag/${id}/hent`} lang="da">
                {title}
              </a>
            )}
            <span class="quiet">
              {kept === undefined
                ? ` – ${t.fileLacks}`
                : ` (${fileKind(kept.name)}${fileSize(kept.size, words.language)})`}
              {open ? '' : ` – ${t.closedAttachment}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** `PDF, ` of a name that ends so; nothing of one without an ending. */
function fileKind(name: string): string {
  const [, ending] = /\.([^.]+)$/.exec(name) ?? [];
  return ending === undefined ? '' : `${ending.toUpperCase()}, `;
}
