-- Projects of the municipality, who takes part in them, and what they answer at the start, on the way and at the end.
create table project (
  municipality smallint not null,
  id uuid not null,
  name text not null check (name <> ''),
  purpose text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  target integer check (target > 0),
  measures text[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  -- The project itself, the same in all its versions.
  project uuid not null,
  primary key (municipality, id)
);
create unique index project_current on project (municipality, project) where superseded_at is null;
create unique index project_name on project (municipality, lower(name)) where superseded_at is null;
call keep_for_municipality('project', 'superseded_at');
alter table project add foreign key (municipality, recorded_by) references employee (municipality, id);

call create_fact_table('project_part', $$
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  project uuid not null,
  goal text not null,
  ended text check (ended in ('gennemfoert', 'job', 'uddannelse', 'sygdom', 'afbrudt'))$$);
create index project_part_by_project on project_part (municipality, project) where superseded_at is null;

call create_fact_table('progress_answer', $$
  day date not null,
  part uuid not null,
  measure text not null check (measure in (
    'trivsel', 'angst', 'depression', 'helbred', 'tro-paa-job', 'netvaerk', 'hverdag')),
  value smallint not null check (value between 0 and 10)$$);
create index progress_answer_by_part on progress_answer (municipality, part) where superseded_at is null;
