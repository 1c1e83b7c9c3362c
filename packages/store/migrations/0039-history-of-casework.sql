-- What was recorded beside the imports since a moment, without the million lines an import has just written: those give it as
-- their reason.
create index history_beside_imports on history (municipality, id) where source <> 'import' or reason is null;
