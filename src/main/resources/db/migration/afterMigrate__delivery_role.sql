-- The account of the delivery surface. It can read the views of the schema delivery, and nothing else.
-- Where the owner may not make roles, an administrator makes it beforehand (see docs/operations.md).
do $$
begin
    if not exists (select from pg_roles where rolname = '${delivery_role}') then
        create role "${delivery_role}" login noinherit;
    end if;
    if exists (select from pg_roles where rolname = '${delivery_role}' and (rolsuper or rolcreaterole or rolcreatedb)) then
        raise exception 'The role ${delivery_role} of the delivery surface may do more than read; take its rights away';
    end if;
    if (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) then
        alter role "${delivery_role}" login noinherit password '${delivery_password}';
        -- Each answer shows one moment, and a query that takes too long is given up.
        alter role "${delivery_role}" set default_transaction_isolation = 'repeatable read';
        alter role "${delivery_role}" set default_transaction_read_only = on;
        alter role "${delivery_role}" set statement_timeout = '5s';
        -- The queries are few and alike, and planning one through the views costs more than running it.
        alter role "${delivery_role}" set plan_cache_mode = force_generic_plan;
        -- A plan for any number of rows looks dear, and compiling it takes a second.
        alter role "${delivery_role}" set jit = off;
        -- What readers ask for is in memory, or on a disk without a head: looking up is cheaper than reading whole tables.
        alter role "${delivery_role}" set random_page_cost = 1.1;
    end if;
end
$$;

grant usage on schema delivery to "${delivery_role}";
grant select on all tables in schema delivery to "${delivery_role}";
