alter table editorial.section
    add column locales jsonb not null default '{}' constraint ck_section_locales check (jsonb_typeof(locales) = 'object');

alter table editorial.tag
    add column locales jsonb not null default '{}' constraint ck_tag_locales check (jsonb_typeof(locales) = 'object');
