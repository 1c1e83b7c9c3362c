import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

export interface SavedViewLink {
  readonly id: string;
  readonly name: string;
  /** Query string of the portfolio, without the question mark. */
  readonly query: string;
}

/** A name that another view of the employee has already. */
export interface TakenName {
  /** Id of the view that was to be renamed. */
  readonly view: string;
  readonly name: string;
}

const longestName = 60;

/** The employee's own views: to open, to save the present one, to rename and to delete. */
export function SavedViews({
  views,
  taken,
  query,
  csrf,
  words: { t, language },
}: {
  readonly views: readonly SavedViewLink[];
  readonly taken: TakenName | null;
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
      <details open={taken !== null}>
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
              <EditView
                view={view}
                taken={taken?.view === view.id ? taken.name : null}
                query={query}
                csrf={csrf}
                words={{ t, language }}
              />
            ))}
          </ul>
        )}
      </details>
    </>
  );
}

function EditView({
  view,
  taken,
  query,
  csrf,
  words: { t },
}: {
  readonly view: SavedViewLink;
  /** The name it was to get, which another view has; null when all is well. */
  readonly taken: string | null;
  readonly query: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const problem = `optaget-${view.id}`;
  return (
    <li class="row">
      <form class="row" method="post" action={`/visninger/${view.id}`}>
        <Csrf token={csrf} />
        <input type="hidden" name="til" value={query} />
        <input
          name="navn"
          value={taken ?? view.name}
          aria-label={t.portfolio.renameLabel(view.name)}
          aria-invalid={taken === null ? undefined : true}
          aria-describedby={taken === null ? undefined : problem}
          autofocus={taken !== null}
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
      {taken === null ? null : (
        <p id={problem} class="status s-overskredet" role="alert">
          <Icon name="overskredet" />
          {t.portfolio.nameTaken(taken)}
        </p>
      )}
    </li>
  );
}
