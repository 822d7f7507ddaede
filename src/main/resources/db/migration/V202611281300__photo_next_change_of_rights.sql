-- When a photo next comes into its rights or out of them; null for never. The second before now still counts as to come, because
-- an answer whose making began before a change may end after it.
create function editorial.next_bound(times tstzmultirange, at timestamptz) returns timestamptz language sql immutable as $$
    select min(bound)
    from unnest(times) as span, lateral (values (lower(span)), (upper(span))) as b(bound)
    where bound > at - interval '1 second'
$$;
