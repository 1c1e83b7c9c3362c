-- The file of an old paper as it was sent. It is kept before it is read, so that what waits when the program stops is read
-- afterwards; what turns out to be no paper is closed, and nobody gets it.
create table committee_archive_file (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  -- The paper it is, or will be when it is read.
  archive uuid not null,
  -- The committee it was said to belong to.
  body uuid,
  file_name text not null check (file_name <> ''),
  type text not null check (type <> ''),
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (municipality, id)
);
create unique index committee_archive_file_current
  on committee_archive_file (municipality, archive) where superseded_at is null;
call keep_for_committee('committee_archive_file', 'true', 'superseded_at');
alter table committee_archive_file add foreign key (municipality, recorded_by) references employee (municipality, id);
