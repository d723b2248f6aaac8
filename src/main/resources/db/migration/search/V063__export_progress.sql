-- An export tells how far back in time it has come, for which nothing has to be counted before it begins.
alter table encours.export drop column total, add column written_back_to timestamptz;
