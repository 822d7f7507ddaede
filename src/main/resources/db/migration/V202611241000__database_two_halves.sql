-- What editors write; the schema itself is made by Flyway, and so is the schema of views, delivery.
create extension if not exists btree_gist;

-- Secrets that all nodes share.
create table editorial.secret (
    name text constraint pk_secret primary key,
    value bytea not null
);

insert into editorial.secret (name, value)
values ('cursor', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
