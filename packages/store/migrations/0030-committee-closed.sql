-- What is closed lies in rows of its own, so that the database hides it from whoever may not see it, whatever is asked.

-- Somebody who is at a meeting for one of its points: whom a point needs may say what it is about, so the row has the
-- point's seal. Who is there for all of the meeting stands in the meeting.
create table committee_guest (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  guest uuid not null,
  meeting uuid not null,
  -- The point and its matter; null: an old paper names a point that it does not have, and nobody knows what it was about.
  item uuid,
  matter uuid,
  body uuid not null,
  sealed boolean not null,
  -- The number the paper names, where there is no such point.
  number smallint,
  -- Its place among all who are there, from 0, as they were written.
  place smallint not null check (place >= 0),
  name text not null check (name <> ''),
  primary key (municipality, id),
  check ((item is null) = (matter is null) and (item is null) = (number is not null)),
  check (item is not null or sealed)
);
create unique index committee_guest_current on committee_guest (municipality, guest) where superseded_at is null;
create index committee_guest_by_meeting on committee_guest (municipality, meeting) where superseded_at is null;
call keep_for_committee('committee_guest', 'sealed', 'superseded_at', 'sealed');
alter table committee_guest add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What the guard found in a paper for the public, why a person let it pass, and why the paper was taken back.
create table committee_clearance (
  municipality smallint not null,
  id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  -- The publication.
  clearance uuid not null,
  body uuid not null,
  findings jsonb not null,
  -- Empty while it is not taken back.
  reason text not null,
  primary key (municipality, id)
);
create unique index committee_clearance_current on committee_clearance (municipality, clearance) where superseded_at is null;
call keep_for_committee('committee_clearance', 'true', 'superseded_at');
alter table committee_clearance add foreign key (municipality, recorded_by) references employee (municipality, id);

-- What is kept already is moved, all versions with it. No municipality asks here, so nobody's policy is in the way.
do $$
declare
  opened text;
begin
  foreach opened in array array['committee_guest', 'committee_clearance', 'committee_meeting', 'committee_item', 'committee_minutes',
                                'committee_remark', 'committee_attachment', 'committee_publication', 'history'] loop
    execute format('alter table %I no force row level security', opened);
  end loop;
end
$$;

-- A guest's number counted among the points of its time; the row is sealed where any point that had it is closed.
insert into committee_guest
       (municipality, id, recorded_at, recorded_by, superseded_at, guest, meeting, item, matter, body, sealed, number, place, name)
select told.municipality, gen_random_uuid(), told.recorded_at, told.recorded_by, told.superseded_at,
       md5(concat_ws(' ', told.meeting, told.place, told.name, told.number))::uuid,
       told.meeting, point.item, point.matter, told.body, coalesce(point.sealed, true),
       case when point.item is null then told.number end, told.place, told.name
  from (select distinct m.municipality, m.meeting, m.body, m.recorded_at, m.recorded_by, m.superseded_at,
               a.who ->> 'name' as name, a.place - 1 as place, n.number::smallint as number
          from committee_meeting m
         cross join lateral jsonb_array_elements(m.attendees) with ordinality as a (who, place)
         cross join lateral jsonb_array_elements_text(a.who -> 'items') as n (number)) told
  left join lateral
       (select i.item, i.matter, bool_or(i.sealed) over () as sealed
          from committee_item i
         where i.municipality = told.municipality and i.meeting = told.meeting and i.position = told.number
         order by i.recorded_at <= told.recorded_at and coalesce(i.superseded_at > told.recorded_at, true) desc,
                  i.superseded_at is null desc, i.recorded_at desc
         limit 1) point on true;

-- What stays in a meeting is a list of names.
grant update (attendees) on committee_meeting to current_user;
update committee_meeting
   set attendees = (select coalesce(jsonb_agg(a.who -> 'name' order by a.place), '[]')
                      from jsonb_array_elements(attendees) with ordinality as a (who, place)
                     where jsonb_array_length(a.who -> 'items') = 0);
revoke update (attendees) on committee_meeting from current_user;
alter table committee_meeting add constraint committee_meeting_names
  check (not jsonb_path_exists(attendees, '$[*] ? (@.type() != "string")'));

-- More people may read the history than may see a closed point's guests. That a meeting was changed stays in it; what it
-- said stands in its versions.
grant update (before, after) on history to current_user;
update history set before = null, after = null
 where subject = 'committee_meeting' and (before is not null or after is not null);
revoke update (before, after) on history from current_user;

-- Minutes name the guests of their points and all attachments.
do $$
declare
  said text;
begin
  foreach said in array array['committee_minutes', 'committee_remark'] loop
    execute format('update %I set sealed = true where not sealed and (municipality, meeting) in (
      select municipality, meeting from committee_guest where sealed
      union
      select i.municipality, i.meeting from committee_item i
        join committee_attachment a on a.municipality = i.municipality and a.matter = i.matter and a.sealed)', said);
  end loop;
end
$$;

insert into committee_clearance (municipality, id, recorded_at, recorded_by, superseded_at, clearance, body, findings, reason)
select municipality, gen_random_uuid(), recorded_at, recorded_by, superseded_at, publication, body, findings, reason
  from committee_publication;
alter table committee_publication drop column findings, drop column reason;

-- What is not published any more, or not yet, may have been closed since: it is for those who may see that.
do $$
declare
  published text;
begin
  foreach published in array array['committee_publication', 'committee_published_file'] loop
    execute format('drop policy seen on %I', published);
    execute format('create policy seen on %I for select using (municipality = app_municipality() and (app_committee(body, true)
      or superseded_at is null and %s))', published,
      case published when 'committee_publication' then 'state in (''frigivet'', ''trukket'')' else 'released' end);
  end loop;
end
$$;

do $$
declare
  closed text;
begin
  foreach closed in array array['committee_guest', 'committee_clearance', 'committee_meeting', 'committee_item', 'committee_minutes',
                                'committee_remark', 'committee_attachment', 'committee_publication', 'history'] loop
    execute format('alter table %I force row level security', closed);
  end loop;
end
$$;
