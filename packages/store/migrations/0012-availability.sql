-- Availability cases (rådighedssager): what the rest of a citizen's case does not say about one event.
call create_fact_table('availability_case', $$
  day date not null,
  event text not null check (event in ('udeblivelse-fra-samtale', 'manglende-selvbooking', 'udeblivelse-fra-tilbud',
    'afvisning-af-tilbud', 'afslag-paa-arbejde', 'manglende-jobsoegning', 'ophoer-med-arbejde', 'manglende-cv',
    'gentagen-manglende-raadighed')),
  origin uuid,
  description text not null,
  state text not null check (state in ('under-behandling', 'til-godkendelse', 'sanktion', 'ingen-sanktion')),
  guidance_day date,
  guidance_text text,
  legal_basis_found text,
  legal_basis_reasons text,
  legal_basis_day date,
  legal_basis_by uuid,
  hearing_day date,
  hearing_deadline date,
  answer_day date,
  answer_text text,
  contact_day date,
  contact_text text,
  ground_found text check (ground_found in ('ingen-rimelig-grund', 'rimelig-grund')),
  ground_reasons text,
  ground_day date,
  ground_by uuid,
  unwilling_found text check (unwilling_found in ('vurderet-ja', 'vurderet-nej')),
  unwilling_reasons text,
  unwilling_day date,
  unwilling_by uuid,
  furthers_found text check (furthers_found in ('vurderet-ja', 'vurderet-nej')),
  furthers_reasons text,
  furthers_day date,
  furthers_by uuid,
  attendance text check (attendance in ('aabent-tilbud', 'daglige-samtaler', 'dagligt-fremmoede')),
  earlier_sanction_day date,
  earlier_sanction_text text,
  warning_day date,
  warning_text text,
  proposal_considerations text,
  proposal_facts text,
  proposal_complaint text,
  proposal_days smallint check (proposal_days > 0),
  -- Whole øre.
  proposal_monthly integer check (proposal_monthly >= 0),
  proposal_already_deducted integer check (proposal_already_deducted >= 0),
  proposal_spouse text check (proposal_spouse in ('ingen-aegtefaelle', 'vejledt', 'ikke-vejledt')),
  proposal_day date,
  proposal_by uuid,
  returned_reasons text,
  returned_day date,
  returned_by uuid,
  closed_reasons text,
  closed_day date,
  closed_by uuid,
  check (state <> 'til-godkendelse' or proposal_by is not null),
  -- Nobody approves what they have proposed themselves.
  check (state <> 'sanktion' or closed_by <> proposal_by),
  check (state not in ('sanktion', 'ingen-sanktion') or closed_by is not null)$$);
-- What awaits a second person, for the inbox of a unit.
create index availability_case_awaiting on availability_case (municipality, unit) where superseded_at is null and state = 'til-godkendelse';
alter table availability_case add foreign key (municipality, legal_basis_by) references employee (municipality, id);
alter table availability_case add foreign key (municipality, ground_by) references employee (municipality, id);
alter table availability_case add foreign key (municipality, unwilling_by) references employee (municipality, id);
alter table availability_case add foreign key (municipality, furthers_by) references employee (municipality, id);
alter table availability_case add foreign key (municipality, proposal_by) references employee (municipality, id);
alter table availability_case add foreign key (municipality, returned_by) references employee (municipality, id);
alter table availability_case add foreign key (municipality, closed_by) references employee (municipality, id);
