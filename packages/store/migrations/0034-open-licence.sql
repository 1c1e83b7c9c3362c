-- The licence that the municipality gives its published meetings under, as data: nothing is said until it is chosen.
create table committee_licence (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  licence uuid not null,
  -- Where the licence can be read.
  address text not null check (address ~ '^https?://'),
  primary key (municipality, id)
);
create unique index committee_licence_current on committee_licence (municipality) where superseded_at is null;
-- Which licence it is is public.
call keep_for_municipality('committee_licence', 'superseded_at');
alter table committee_licence add foreign key (municipality, recorded_by) references employee (municipality, id);
