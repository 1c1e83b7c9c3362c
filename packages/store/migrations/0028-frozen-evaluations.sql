-- What a measure said it counted when a figure was frozen, so that a definition that has changed since can be read beside the
-- one of today. Never changed.
create table measure_definition (
  municipality smallint not null,
  -- SHA-256 of `definition`; figure_snapshot.definition names it.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  measure text not null check (measure <> ''),
  -- JSON, as text, so that the hash can be taken of it again.
  definition text not null,
  recorded_at timestamptz not null,
  primary key (municipality, hash)
);
call keep_for_municipality('measure_definition', 'recorded_at');

-- An evaluation of a project as it was at a moment (frozen). Never changed. Nobody is named in it.
create table project_evaluation_snapshot (
  municipality smallint not null,
  id uuid not null,
  project uuid not null,
  -- Whom the numbers after the project are about.
  looked_at text not null check (looked_at in ('alle', 'gennemfoert')),
  -- The price: { id } of one of the list, { amount, per } of one that was written, or null for none.
  price jsonb,
  -- What was known, and the day it was.
  as_known_at timestamptz not null,
  on_day date not null,
  -- Lines: [{ key, value }], numbers as text, null where there is none.
  lines jsonb not null,
  -- SHA-256 of the lines and of what each participant adds to them.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null,
  taken_by uuid,
  note text not null,
  primary key (municipality, id)
);
create index project_evaluation_snapshot_by_project on project_evaluation_snapshot (municipality, project, taken_at);
call keep_for_municipality('project_evaluation_snapshot', 'note');
alter table project_evaluation_snapshot add foreign key (municipality, taken_by) references employee (municipality, id);
