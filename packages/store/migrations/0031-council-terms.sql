-- The periods that the council is elected for, as the municipality says them. The term itself is the same in all its versions.
create table committee_term (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  term uuid not null,
  -- What it is called: »2026-2029«.
  name text not null check (name <> ''),
  valid_from date not null,
  -- First day after it; null while nobody has said when it ends.
  valid_to date check (valid_to > valid_from),
  primary key (municipality, id),
  constraint committee_term_overlap exclude using gist
    (municipality with =, daterange(valid_from, valid_to) with &&)
    where (superseded_at is null)
);
create unique index committee_term_current on committee_term (municipality, term) where superseded_at is null;
-- Which periods there are is public.
call keep_for_municipality('committee_term', 'superseded_at');
alter table committee_term add foreign key (municipality, recorded_by) references employee (municipality, id);
