-- The number of inhabitants as it has been known: a version for each number, so that a figure divided by it can be computed
-- as known then.
create table inhabitant_count (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  inhabitant_count uuid not null,
  aged_18_64 integer not null check (aged_18_64 >= 0),
  primary key (municipality, id)
);
create unique index inhabitant_count_current on inhabitant_count (municipality) where superseded_at is null;
-- Since when the number that stands was known is not kept: it counts for every moment before the next.
insert into inhabitant_count (municipality, id, recorded_at, inhabitant_count, aged_18_64)
select municipality, gen_random_uuid(), '-infinity', gen_random_uuid(), inhabitants_18_64
  from municipality where inhabitants_18_64 is not null;
-- How many live there is public.
call keep_for_municipality('inhabitant_count', 'superseded_at');
alter table inhabitant_count add foreign key (municipality, recorded_by) references employee (municipality, id);
alter table municipality drop column inhabitants_18_64;
