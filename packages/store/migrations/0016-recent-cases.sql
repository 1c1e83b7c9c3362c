-- The cases an employee has last been in are read from the read log.
create index read_log_by_reader on read_log (municipality, reader, read_at);
