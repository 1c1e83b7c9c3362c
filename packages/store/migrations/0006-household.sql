-- Whom a citizen lives with in a period: the rate of a benefit asks for it. One at a time.
create table household (
  municipality smallint not null,
  id uuid not null,
  fact uuid not null,
  person uuid not null,
  unit uuid not null,
  protected boolean not null,
  external_id text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  household text not null check (household in (
    'hjemmeboende', 'udeboende', 'enlig-forsoerger', 'forsoerger-med-su-partner', 'forsoerger-med-anden-partner')),
  primary key (municipality, id),
  constraint household_overlap exclude using gist
    (municipality with =, person with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create unique index household_current on household (municipality, fact) where superseded_at is null;
create unique index household_sender on household (municipality, external_id) where superseded_at is null;
create index household_by_person on household (municipality, person);

do $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    perform create_distributed_table('household', 'municipality', colocate_with => 'person');
  end if;
end
$$;

alter table household add constraint household_follows_person
  foreign key (municipality, person, unit, protected)
  references person (municipality, id, unit, protected) deferrable initially deferred;
alter table household add foreign key (municipality, recorded_by) references employee (municipality, id);

alter table household enable row level security;
alter table household force row level security;
create policy seen on household for select
  using (municipality = app_municipality() and app_sees(unit, protected));
create policy added on household for insert
  with check (municipality = app_municipality() and app_sees(unit, protected));
create policy changed on household for update
  using (municipality = app_municipality() and app_sees(unit, protected));
revoke update, delete, truncate on household from current_user;
grant update (superseded_at, unit, protected) on household to current_user;
