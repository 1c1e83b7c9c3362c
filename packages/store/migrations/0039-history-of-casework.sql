-- What was recorded in the casework since a moment, without the million lines an import has just written.
create index history_of_casework on history (municipality, id) where source <> 'import';
