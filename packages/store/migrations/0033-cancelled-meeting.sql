-- Whether the meeting of a published paper is cancelled, which the public is told at once: it is no text, and needs no second person.
alter table committee_publication add column cancelled boolean not null default false;
