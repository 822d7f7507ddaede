create or replace view delivery.section as
select id, slug, name, description, parent_id from editorial.section;
