-- What holds for all campaigns of a placement. A placement without a row has the defaults.
create table editorial.placement_settings (
    placement text constraint pk_placement_settings primary key
        constraint ck_placement_settings_placement check (placement in ('banner', 'notice', 'epic', 'modal', 'inline')),
    id uuid not null,
    version int not null,
    enabled boolean not null,
    content jsonb not null,
    updated_at timestamptz not null
);

-- Turns all placements off at once, whatever their settings say. There is one row.
create table editorial.placement_switch (
    id uuid constraint pk_placement_switch primary key,
    singleton boolean not null default true
        constraint uq_placement_switch_singleton unique
        constraint ck_placement_switch_singleton check (singleton),
    version int not null,
    enabled boolean not null,
    reason text constraint ck_placement_switch_reason check (length(reason) <= 500),
    updated_at timestamptz not null
);
insert into editorial.placement_switch (id, version, enabled, updated_at) values (uuidv7(), 1, true, now());
