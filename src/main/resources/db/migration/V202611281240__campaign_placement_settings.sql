-- What holds for all campaigns of a placement. There is a row for each; what the content leaves out has its default.
create table editorial.placement_settings (
    placement text constraint pk_placement_settings primary key
        constraint ck_placement_settings_placement check (placement in ('banner', 'notice', 'epic', 'modal', 'inline')),
    id uuid not null constraint uq_placement_settings_id unique,
    version int not null,
    content jsonb not null,
    updated_at timestamptz not null
);
insert into editorial.placement_settings (placement, id, version, content, updated_at)
select placement, gen_random_uuid(), 1, '{}', now() from unnest(array['banner', 'notice', 'epic', 'modal', 'inline']) placement;

-- Turns all placements off at once, whatever their settings say. There is one row.
create table editorial.placement_switch (
    id uuid constraint pk_placement_switch primary key,
    version int not null,
    enabled boolean not null,
    reason text constraint ck_placement_switch_reason check (length(reason) <= 500),
    updated_at timestamptz not null
);
create unique index uq_placement_switch_one_row on editorial.placement_switch ((true));
insert into editorial.placement_switch (id, version, enabled, updated_at) values (gen_random_uuid(), 1, true, now());
