-- The sender's own key of what an import brings about the municipality, so that a second import finds it again.
alter table job_order add column external_id text;
create unique index job_order_sender on job_order (municipality, external_id) where superseded_at is null;
alter table company_alliance add column external_id text;
create unique index company_alliance_sender on company_alliance (municipality, external_id) where superseded_at is null;
