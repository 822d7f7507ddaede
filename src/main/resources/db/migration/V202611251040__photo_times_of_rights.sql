-- A span of time out of rights. One that ends before it begins holds no time.
create function editorial.rights_span(starts text, ends text) returns tstzmultirange language sql immutable as $$
    select case when starts::timestamptz >= ends::timestamptz then '{}'::tstzmultirange
                else tstzmultirange(tstzrange(starts::timestamptz, ends::timestamptz)) end
$$;

-- When a photo may be used, as Rights says it in Java; null for always. It is immutable because all times are kept in UTC.
create function editorial.rights_times(rights jsonb) returns tstzmultirange language sql immutable as $$
    select case when rights is null or rights = 'null' then null else
        editorial.rights_span(rights ->> 'validFrom', rights ->> 'expiresAt')
        * coalesce((
            select range_agg(editorial.rights_span(span ->> 'from', span ->> 'until'))
            from jsonb_array_elements(coalesce(nullif(rights -> 'allow', 'null'), '[]')) as a(span)),
            editorial.rights_span(null, null))
        - coalesce((
            select range_agg(editorial.rights_span(span ->> 'from', span ->> 'until'))
            from jsonb_array_elements(coalesce(nullif(rights -> 'deny', 'null'), '[]')) as d(span)),
            '{}')
    end
$$;

-- When rights end for good: when they expire, or with the last window; null for never.
create function editorial.rights_end(rights jsonb) returns timestamptz language sql immutable as $$
    select least((rights ->> 'expiresAt')::timestamptz, (
        select case when bool_and(span ->> 'until' is not null) then max((span ->> 'until')::timestamptz) end
        from jsonb_array_elements(coalesce(nullif(rights -> 'allow', 'null'), '[]')) as a(span)))
$$;

alter table editorial.photo
    add column rights_times tstzmultirange generated always as (editorial.rights_times(content -> 'rights')) stored,
    add column rights_end timestamptz generated always as (editorial.rights_end(content -> 'rights')) stored;

-- For the report of what ends soon.
create index ix_photo_rights_end on editorial.photo (rights_end, id) where rights_end is not null and archived_at is null;
