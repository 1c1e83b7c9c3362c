import type { ComponentChildren, VNode } from 'preact';
import type { EmployeeAccess } from '../http/access.ts';
import type { Texts } from '../texts/index.ts';
import type { Language } from '../texts/language.ts';
import { Sprite } from './icon.tsx';

interface SignedIn {
  readonly name: string;
  readonly role: string;
  readonly csrf: string;
  /** Which pages are for this employee. */
  readonly may: (access: EmployeeAccess) => boolean;
  /** Whose citizens are shown together: the unit's, or the whole municipality's. */
  readonly reach: 'unit' | 'municipality';
}

/** What a page's frame shows besides the page itself. */
export interface Frame {
  readonly t: Texts;
  readonly language: Language;
  readonly demo: boolean;
  readonly municipality: string;
  readonly signedIn: SignedIn | null;
  /** The page's own address, to come back to after a change of language. */
  readonly here: string;
  readonly shortcuts: boolean;
  readonly assets: Assets;
}

export interface Assets {
  readonly css: string;
  readonly script: string;
  readonly icon: string;
  readonly fonts: readonly string[];
}

export interface Page {
  readonly title: string;
  /** Entry of the menu this page belongs to. */
  readonly section?: MenuEntry;
  /** Wide pages use the whole window; the others keep a line length that reads well. */
  readonly wide?: boolean;
  readonly body: ComponentChildren;
}

type MenuEntry =
  | 'min-dag'
  | 'opgaver'
  | 'kalender'
  | 'borgere'
  | 'enhed'
  | 'belastning'
  | 'noegletal'
  | 'oekonomi'
  | 'udvalg'
  | 'post'
  | 'hjaelp';

const menu = (
  t: Texts,
  reach: SignedIn['reach'],
): readonly (readonly [MenuEntry, string, string, EmployeeAccess])[] => [
  ['min-dag', '/min-dag', t.nav.myDay, 'sagsarbejde'],
  ['opgaver', '/opgaver', t.nav.tasks, 'sagsarbejde'],
  ['borgere', '/borgere', t.nav.citizens, 'sagsarbejde'],
  ['enhed', '/borgere?se=enhed', reach === 'unit' ? t.nav.unit : t.nav.municipality, 'medarbejder'],
  ['kalender', '/kalender', t.nav.calendar, 'sagsarbejde'],
  ['belastning', '/belastning', t.nav.load, 'ledelse'],
  ['noegletal', '/noegletal', t.nav.figures, 'medarbejder'],
  ['oekonomi', '/oekonomi', t.nav.economy, 'ledelse'],
  ['udvalg', '/udvalg', t.nav.committees, 'udvalg'],
  ['post', '/post', t.nav.post, 'sagsarbejde'],
];

export function Document({ frame, page }: { readonly frame: Frame; readonly page: Page }): VNode {
  const { t, assets } = frame;
  return (
    <html lang={frame.language} data-genveje={frame.shortcuts ? undefined : 'fra'}>
      <head>
        <meta charset="utf-8" />
        <title>{`${page.title} – ${t.product}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {assets.fonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <Sprite />
        <a class="skip" href="#indhold">
          {t.skipToContent}
        </a>
        <Header frame={frame} section={page.section} />
        <main id="indhold" class={page.wide ? 'wide' : undefined} tabIndex={-1}>
          {page.body}
        </main>
        <footer class="foot">
          <p>{t.footer.about}</p>
          <p>{t.footer.reads}</p>
        </footer>
      </body>
    </html>
  );
}

function Header({
  frame,
  section,
}: {
  readonly frame: Frame;
  readonly section: MenuEntry | undefined;
}): VNode {
  const { t, signedIn } = frame;
  return (
    <header class="top">
      {frame.demo ? (
        <p class="demo">
          <strong>{t.demo.badge}</strong> {t.demo.strip}
        </p>
      ) : null}
      <div class="bar">
        <a class="brand" href="/">
          <Mark />
          <span class="word">{t.product}</span>
          {frame.municipality === '' ? null : <span class="place">{frame.municipality}</span>}
          <span class="unseen">{t.nav.home}</span>
        </a>
        {signedIn ? <Menu t={t} signedIn={signedIn} section={section} /> : null}
        <div class="me">
          {signedIn ? (
            <>
              {signedIn.may('medarbejder') ? <Find t={t} csrf={signedIn.csrf} /> : null}
              <Own frame={frame} signedIn={signedIn} />
            </>
          ) : (
            <LanguageSwitch frame={frame} />
          )}
        </div>
      </div>
    </header>
  );
}

function Menu({
  t,
  signedIn,
  section,
}: {
  readonly t: Texts;
  readonly signedIn: SignedIn;
  readonly section: MenuEntry | undefined;
}): VNode {
  return (
    <nav aria-label={t.nav.label}>
      <ul>
        {menu(t, signedIn.reach)
          .filter(([, , , access]) => signedIn.may(access))
          .map(([entry, href, text]) => (
            <li>
              <a href={href} aria-current={entry === section ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** What is used seldom lies behind the employee's name, so that the menu keeps to one line. */
function Own({ frame, signedIn }: { readonly frame: Frame; readonly signedIn: SignedIn }): VNode {
  const { t } = frame;
  return (
    <details class="own">
      <summary>
        <span class="who">
          <span class="unseen">{t.nav.signedInAs} </span>
          <b>{signedIn.name}</b> <span class="role">{signedIn.role}</span>
        </span>
      </summary>
      <ul>
        <li>
          <a href="/kommandoer">{t.nav.palette}</a>
        </li>
        <li>
          <a href="/seneste">{t.nav.recent}</a>
        </li>
        <li>
          <a href="/hjaelp">{t.nav.help}</a>
        </li>
        <li>
          <LanguageSwitch frame={frame} />
        </li>
        <li>
          <form method="post" action="/log-ud">
            <Csrf token={signedIn.csrf} />
            <button class="plain">{t.nav.signOut}</button>
          </form>
        </li>
      </ul>
    </details>
  );
}

function Find({ t, csrf }: { readonly t: Texts; readonly csrf: string }): VNode {
  return (
    <form class="find" method="post" action="/find" role="search" aria-label={t.nav.find}>
      <Csrf token={csrf} />
      <label class="unseen" for="find">
        {t.nav.findLabel}
      </label>
      <input
        id="find"
        name="navn"
        type="search"
        placeholder={t.nav.find}
        autocomplete="off"
        maxLength={80}
      />
      <button>{t.nav.findButton}</button>
    </form>
  );
}

function LanguageSwitch({ frame }: { readonly frame: Frame }): VNode {
  const other = frame.language === 'da' ? 'en' : 'da';
  return (
    <form method="post" action="/sprog">
      <input type="hidden" name="til" value={frame.here} />
      <button
        class="plain"
        name="sprog"
        value={other}
        lang={other}
        title={frame.t.nav.otherLanguageLabel}
      >
        {frame.t.nav.otherLanguage}
      </button>
    </form>
  );
}

/** The token that proves that a form came from our own page. */
export function Csrf({ token }: { readonly token: string }): VNode {
  return <input type="hidden" name="_csrf" value={token} />;
}

function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M9 16.5l5 5L27 8" fill="none" stroke="#febb30" stroke-width="4" />
    </svg>
  );
}
