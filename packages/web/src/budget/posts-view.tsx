import { appropriations, type DatedPost, type PostRemark, postRemarks } from '@rettidig/economy';
import { openEnd, toCivil } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import { Saved } from '../calendar/settings-head.tsx';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { BudgetHead } from './head.tsx';
import { textsOfPosts } from './post-texts.ts';
import { usedIn } from './years.ts';

export interface PostsModel {
  readonly posts: readonly DatedPost[];
  readonly year: number;
  readonly csrf: string;
  readonly saved: boolean;
  /** How many posts the template has made just now. */
  readonly made: number | null;
}

interface Shown {
  readonly model: PostsModel;
  readonly words: Words;
}

/** The posts of a year, what they lack, and how to begin. */
export function PostsView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfPosts(language);
  const { posts, year, saved, made } = model;
  const used = posts.filter((post) => usedIn(post, year));
  const others = posts.filter((post) => !usedIn(post, year));
  return (
    <div class="panels">
      <BudgetHead title={t.title} lead={t.lead} room="/poster" year={year} language={language}>
        <a class="button" href="/oekonomi/budget/poster/ny">
          {t.addNew}
        </a>
        <a href="/oekonomi/budget/indlaes">{t.fromFile}</a>
      </BudgetHead>
      <Saved saved={saved} words={words} />
      {made === null ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {t.made(made)}
        </p>
      )}
      {posts.length === 0 ? <p class="note">{t.none}</p> : null}
      {used.length === 0 ? null : <PostRemarks posts={used} language={language} />}
      {posts.length === 0 ? null : (
        <section class="panel" aria-labelledby="poster">
          <h2 id="poster">{t.ofYear(year)}</h2>
          {used.length === 0 ? (
            <p class="note">{t.noneInYear(year)}</p>
          ) : (
            <PostTable posts={used} year={year} name={t.ofYear(year)} language={language} />
          )}
        </section>
      )}
      {others.length === 0 ? null : (
        <section class="panel" aria-labelledby="andre-poster">
          <details>
            <summary>
              <h2 id="andre-poster">{t.other}</h2>
            </summary>
            <PostTable posts={others} year={year} name={t.other} language={language} />
          </details>
        </section>
      )}
      <section class="panel no-print" aria-labelledby="skabelon">
        <details open={posts.length === 0}>
          <summary>
            <h2 id="skabelon">{t.template}</h2>
          </summary>
          <form method="post" action="/oekonomi/budget/poster/skabelon" class="step">
            <Csrf token={model.csrf} />
            <p class="hint">{t.templateLead}</p>
            <p class="row">
              <button>{t.template}</button>
            </p>
          </form>
        </details>
      </section>
    </div>
  );
}

/** What the posts lack, each kind in a line with their names. */
export function PostRemarks({
  posts,
  language,
}: {
  readonly posts: readonly DatedPost[];
  readonly language: Language;
}): VNode {
  const t = textsOfPosts(language);
  const lines = remarkLines(posts, language);
  return lines.length === 0 ? (
    <p class="note status">
      <Icon name="opfyldt" />
      {t.filled}
    </p>
  ) : (
    <section class="note warn" aria-labelledby="skal-rettes">
      <h2 id="skal-rettes" class="status">
        <Icon name="aktuel" />
        {t.toMend}
      </h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the posts lack in words. */
export function remarkLines(posts: readonly DatedPost[], language: Language): readonly string[] {
  const { lacks } = textsOfPosts(language);
  const remarks = postRemarks(posts);
  const nameOf = (id: string): string => posts.find((post) => post.id === id)?.name ?? '';
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const alone = (kind: 'uden-omraade' | 'uden-bevillingstype' | 'uden-konti' | 'uden-ydelser') => {
    const ids = remarks.flatMap((remark) => (remark.kind === kind ? [remark.post] : []));
    return ids.length === 0 ? [] : [lacks[kind](names(ids), ids.length)];
  };
  const shared = (remark: PostRemark): readonly string[] => {
    if (remark.kind === 'konto-flere') {
      return [lacks['konto-flere'](remark.account, names(remark.posts))];
    }
    if (remark.kind !== 'ydelse-flere') return [];
    const benefit = benefits.label(remark.benefit, language);
    return [lacks['ydelse-flere'](benefit, names(remark.posts))];
  };
  return [
    ...alone('uden-omraade'),
    ...alone('uden-bevillingstype'),
    ...alone('uden-konti'),
    ...alone('uden-ydelser'),
    ...remarks.flatMap(shared),
  ];
}

function PostTable({
  posts,
  year,
  name,
  language,
}: {
  readonly posts: readonly DatedPost[];
  readonly year: number;
  readonly name: string;
  readonly language: Language;
}): VNode {
  const t = textsOfPosts(language);
  const lacking = <span class="quiet">{t.notSaid}</span>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.area}</th>
            <th scope="col">{t.appropriation}</th>
            <th scope="col">{t.accounts}</th>
            <th scope="col">{t.benefits}</th>
            <th scope="col">{t.years}</th>
            <th scope="col" class="no-print">
              {t.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr>
              <th scope="row" lang="da">
                <a
                  class="name"
                  href={`/oekonomi/budget/post/${post.id}?aar=${usedIn(post, year) ? year : toCivil(post.from).year}`}
                >
                  {post.name}
                </a>
              </th>
              <td lang="da">{post.area ?? lacking}</td>
              <td>
                {post.appropriation === null
                  ? lacking
                  : appropriations.label(post.appropriation, language)}
              </td>
              <td>{post.accounts.length === 0 ? lacking : post.accounts.join(', ')}</td>
              <td>{post.benefits.map((one) => benefits.label(one, language)).join(', ')}</td>
              <td class="nowrap">{yearsText(post, language)}</td>
              <td class="no-print nowrap">
                <a
                  href={`/oekonomi/budget/poster/${post.id}/ret`}
                  aria-label={t.changeOf(post.name)}
                >
                  {t.change}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function yearsText({ from, to }: DatedPost, language: Language): string {
  const last = to === openEnd ? null : toCivil(to).year - 1;
  return textsOfPosts(language).yearsOf(toCivil(from).year, last);
}
