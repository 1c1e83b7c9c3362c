import { fileOfWeeks } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { whole } from '../format/numbers.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import type { ReconcileModel } from './load.ts';
import { textsOfReconcile } from './texts.ts';
import { weeksOf } from './week-text.ts';

/** Every file that came, and whether it counts. */
export function Files({
  model: { files, seesAll, csrf },
  words,
}: {
  readonly model: ReconcileModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfReconcile(language);
  const counting = new Set(fileOfWeeks(files).values());
  return (
    <section class="panel" aria-labelledby="filer">
      <h2 id="filer">{t.filesHeading}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.filesHeading)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.file}</th>
              <th scope="col">{t.weeks}</th>
              <th scope="col" class="num">
                {t.claims}
              </th>
              <th scope="col">{t.sent}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ id, fileName, weeks, claims, uploadedAt, uploadedBy, takenOutAt }) => (
              <tr>
                <th scope="row">{fileName}</th>
                <td class="nowrap">{weeksOf(weeks, words)}</td>
                <td class="num">{whole(claims, language)}</td>
                <td class="nowrap">{listInstant(uploadedAt, language)}</td>
                <td>{uploadedBy ?? t.program}</td>
                <td>
                  {takenOutAt !== null
                    ? t.out(listInstant(takenOutAt, language))
                    : counting.has(id)
                      ? t.counts
                      : t.replaced}
                  {takenOutAt === null && seesAll ? (
                    <form
                      class="no-print"
                      method="post"
                      action={`/oekonomi/afstemning/fil/${id}/ud`}
                    >
                      <Csrf token={csrf} />
                      <button class="small" aria-label={t.takeOutOf(fileName)}>
                        {t.takeOut}
                      </button>
                    </form>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
