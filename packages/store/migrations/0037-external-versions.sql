-- A version of a table from outside that was taken into use again is a new row, and says which fetch it is from.
alter table external_table add column restored_from uuid;
alter table external_table add foreign key (municipality, restored_from) references external_table (municipality, id);

-- How a fetch of a table went, and how it was asked for: what failed is seen, and the next fetch asks in the same way.
create table external_attempt (
  municipality smallint not null,
  id uuid not null,
  source text not null check (source in ('jobindsats-v2', 'jobindsats-v3', 'statbank')),
  table_id text not null check (table_id <> ''),
  tried_at timestamptz not null,
  -- { area, periods: [code] or how many of the latest, splitBy: [id] or '*' }
  asked jsonb not null,
  -- Danish: what kept it from being taken over; null where it was.
  message text,
  primary key (municipality, id)
);
create index external_attempt_newest on external_attempt (municipality, source, table_id, tried_at);
call keep_for_municipality('external_attempt', 'message');
revoke update (message) on external_attempt from current_user;
