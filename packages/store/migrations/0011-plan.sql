-- A step of an education order (uddannelsespålæg); what it demands, by when, and how it stands is a line of the plan that has
-- the order as its origin.
call create_fact_table('education_order', $$
  day date not null,
  step text not null check (step in ('trin-1', 'trin-2', 'trin-3')),
  education text check (education <> ''),
  institution text check (institution <> ''),
  institution_address text,
  notified boolean not null$$);
