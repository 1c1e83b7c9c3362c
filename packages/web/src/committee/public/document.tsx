import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assets } from '../../http/assets.ts';
import type { Answer } from '../../http/route.ts';
import { Sprite } from '../../ui/icon.tsx';
import type { PublicPlace } from './place.ts';
import { textsOfPublic } from './texts.ts';

/** A public page. */
export interface PublicPage {
  readonly title: string;
  /** Its own path, to change language on. */
  readonly path: string;
  /** What the address chooses besides place and language. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly status?: 200 | 410;
  readonly body: ComponentChildren;
}

/** A public page in its own frame, in which nothing is of who asks. */
export function publicAnswer(place: PublicPlace, page: PublicPage): Answer {
  const body = `<!doctype html>${renderToString(<PublicDocument place={place} page={page} />)}`;
  const status = page.status ?? 200;
  return { kind: 'published', type: 'text/html; charset=utf-8', body, status };
}

/** Says that a paper was here. */
export function goneAnswer(place: PublicPlace, path: string): Answer {
  const t = textsOfPublic(place.language);
  return publicAnswer(place, {
    title: t.goneTitle,
    path,
    status: 410,
    body: (
      <div class="panels">
        <h1>{t.goneTitle}</h1>
        <p>{t.gone}</p>
        <p>
          <a href={place.link('/moeder')}>{t.meetings}</a>
        </p>
      </div>
    ),
  });
}

function PublicDocument({
  place,
  page,
}: {
  readonly place: PublicPlace;
  readonly page: PublicPage;
}): VNode {
  const t = textsOfPublic(place.language);
  const { municipality, language } = place;
  const other = language === 'da' ? 'en' : 'da';
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${page.title}, ${municipality.name} – ${place.words.t.product}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {assets.fonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={`${t.site}, ${municipality.name}`}
          href={place.link('/moeder/feed.xml')}
        />
      </head>
      <body>
        <Sprite />
        <a class="skip" href="#siden">
          {t.skip}
        </a>
        <header class="top">
          {place.demo ? <p class="demo">{t.demo}</p> : null}
          <div class="bar">
            <a class="brand" href={place.link('/moeder')}>
              <span class="word">{municipality.name}</span>
              <span class="place">{t.site}</span>
            </a>
            <nav aria-label={t.menu}>
              <ul>
                {menu(place).map(([href, text]) => (
                  <li>
                    <a
                      href={href}
                      aria-current={href === place.link(page.path) ? 'page' : undefined}
                    >
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <div class="me">
              <a
                href={place.link(page.path, { ...page.choices, sprog: other })}
                lang={other}
                hreflang={other}
              >
                {t.other}
              </a>
            </div>
          </div>
        </header>
        <main id="siden" tabIndex={-1}>
          {page.body}
        </main>
        <footer class="foot">
          <p>{t.foot}</p>
          <p>
            <a href={place.link('/moeder/feed.xml')}>{t.feed}</a>{' '}
            <a href="/oparl/system">{t.data}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function menu(place: PublicPlace): readonly (readonly [href: string, text: string])[] {
  const t = textsOfPublic(place.language);
  return [
    [place.link('/moeder'), t.meetings],
    [place.link('/moeder/soeg'), t.search],
  ];
}
