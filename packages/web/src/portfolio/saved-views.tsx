import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

export interface SavedViewLink {
  readonly id: string;
  readonly name: string;
  /** Query string of the portfolio, without the question mark. */
  readonly query: string;
}

const longestName = 60;

/** The employee's own views: to open, to save the present one, to rename and to delete. */
export function SavedViews({
  views,
  query,
  csrf,
  words: { t },
}: {
  readonly views: readonly SavedViewLink[];
  readonly query: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  return (
    <>
      {views.length > 0 ? (
        <nav aria-label={t.portfolio.savedViews} class="views">
          <ul class="tabs">
            {views.map((view) => (
              <li>
                <a
                  href={view.query === '' ? '/borgere' : `/borgere?${view.query}`}
                  aria-current={view.query === query ? 'page' : undefined}
                >
                  {view.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <details>
        <summary>{t.portfolio.saveView}</summary>
        <form class="row" method="post" action="/visninger">
          <Csrf token={csrf} />
          <input type="hidden" name="visning" value={query} />
          <div class="field">
            <label for="visningsnavn">{t.portfolio.saveViewName}</label>
            <input
              id="visningsnavn"
              name="navn"
              required
              maxLength={longestName}
              autocomplete="off"
            />
          </div>
          <button>{t.portfolio.save}</button>
        </form>
        {views.length === 0 ? (
          <p class="quiet small">{t.portfolio.noViews}</p>
        ) : (
          <ul class="stack edit-views">
            {views.map((view) => (
              <li class="row">
                <form class="row" method="post" action={`/visninger/${view.id}`}>
                  <Csrf token={csrf} />
                  <input type="hidden" name="til" value={query} />
                  <input
                    name="navn"
                    value={view.name}
                    aria-label={t.portfolio.renameLabel(view.name)}
                    required
                    maxLength={longestName}
                    autocomplete="off"
                  />
                  <button>
                    {t.portfolio.rename}
                    <span class="unseen">{` »${view.name}«`}</span>
                  </button>
                </form>
                <form method="post" action={`/visninger/${view.id}/slet`}>
                  <Csrf token={csrf} />
                  <input type="hidden" name="til" value={query} />
                  <button>
                    {t.portfolio.delete}
                    <span class="unseen">{` »${view.name}«`}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
