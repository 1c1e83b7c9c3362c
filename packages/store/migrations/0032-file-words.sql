-- What can be read in the files of attachments: read once for the guard, and searched by the public where it is published.

-- What can be read in a file as the public would get it: pictures without what they say of themselves. Never changed: a reader
-- that reads more than the one before adds a row of its own version.
create table committee_file_reading (
  municipality smallint not null,
  id uuid not null,
  read_at timestamptz not null,
  file uuid not null,
  body uuid not null,
  -- As the file.
  sealed boolean not null,
  version smallint not null check (version > 0),
  -- Of the bytes that were read.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- [{ where, text }] as packages/documents has them, and what nobody but a person can look into.
  parts jsonb not null,
  unseen jsonb not null,
  primary key (municipality, id),
  unique (municipality, file, version)
);
call keep_for_committee('committee_file_reading', 'sealed', 'sealed');
alter table committee_file_reading add foreign key (municipality, file) references committee_file (municipality, id);

-- The words of a file in a published paper, in pieces, for the search of the public.
create table committee_published_words (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  publication uuid not null,
  body uuid not null,
  attachment uuid not null,
  -- Its point among those of the paper, its place among the attachments of the point, and this piece among its pieces, from 1.
  point smallint not null check (point > 0),
  place smallint not null check (place > 0),
  piece smallint not null check (piece > 0),
  -- Of the reader that read it.
  version smallint not null check (version > 0),
  words text not null check (words <> ''),
  -- What is searched: found in words once, not at every search.
  found_by tsvector not null generated always as (to_tsvector('danish', words)) stored,
  -- Whether its paper is released.
  released boolean not null,
  primary key (municipality, id)
);
create unique index committee_published_words_current
  on committee_published_words (municipality, publication, attachment, piece) where superseded_at is null;
create index committee_published_words_found on committee_published_words
  using gist (municipality, found_by tsvector_ops (siglen = 1000)) where superseded_at is null and released;

do $$
declare
  own constant text := 'municipality = app_municipality() and app_committee(body, false)';
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table('committee_published_words', 'municipality', colocate_with => 'person');
  end if;
  alter table committee_published_words enable row level security;
  alter table committee_published_words force row level security;
  create policy seen on committee_published_words for select using (municipality = app_municipality()
    and (app_committee(body, true) or superseded_at is null and released));
  execute format('create policy added on committee_published_words for insert with check (%s)', own);
  execute format('create policy changed on committee_published_words for update using (%s)', own);
  revoke update, delete, truncate on committee_published_words from current_user;
end
$$;
grant update (superseded_at, released) on committee_published_words to current_user;
alter table committee_published_words add foreign key (municipality, recorded_by) references employee (municipality, id);
