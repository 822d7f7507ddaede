-- The file of a photo that was uploaded; null for one at an address of its own. The same file twice is the same photo.
alter table editorial.photo add column file jsonb;
alter table editorial.photo add column file_hash text generated always as (file ->> 'hash') stored;
alter table editorial.photo add constraint uq_photo_file_hash unique (file_hash);

-- Which values were filled from the file and not changed by an editor since, and from which part of it: {"caption": "xmp"}.
alter table editorial.photo add column filled_from jsonb not null default '{}';

-- Whom the file credits, if no photo credit has that name; an editor decides.
alter table editorial.photo add column suggested_credit text;

-- All that the file says of itself, for editors only.
create table editorial.photo_metadata (
    photo_id uuid constraint pk_photo_metadata primary key
        constraint fk_photo_metadata_photo references editorial.photo on delete cascade,
    raw jsonb not null
);
