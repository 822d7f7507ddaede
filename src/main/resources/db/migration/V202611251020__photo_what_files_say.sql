-- How the picture came to be, by what its file says. Once that is "by a machine", no editor can say otherwise.
alter table editorial.photo add column source_type_of_file text;

-- Names as files write them: in small letters or capitals, with any blanks.
create function editorial.name_to_compare(name text) returns text language sql immutable as $$
select lower(btrim(regexp_replace(name, '[\s\u00a0\u202f]+', ' ', 'g')))
$$;

create index ix_photo_credit_name_to_compare on editorial.photo_credit (editorial.name_to_compare(name));
