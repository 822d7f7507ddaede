-- "Remind me later". Of the reader there is an e-mail address, encrypted with the key that key_id names, and a keyed hash by which
-- it is found again; the keys are not in the database. Rows are deleted once they have served, or when the reader says so.
-- A row is its own outbox: the message that is to go out next, when to try, and under which id, which stays the same at each try.
create table editorial.reminder (
    id uuid constraint pk_reminder primary key,
    person_id uuid not null,
    address_hash bytea not null,
    address bytea not null,
    key_id text not null,
    month date not null constraint ck_reminder_month check (extract(day from month) = 1),
    due_on date not null,
    anchor_day smallint not null constraint ck_reminder_anchor_day check (anchor_day between 1 and 31),
    every_months smallint constraint ck_reminder_every_months check (every_months between 1 and 12),
    time_zone text not null,
    campaign_id uuid constraint fk_reminder_campaign references editorial.campaign on delete set null,
    locale text,
    country text,
    requested_at timestamptz not null,
    confirmed_at timestamptz,
    message text constraint ck_reminder_message check (message in ('confirmation', 'due')),
    message_id uuid,
    message_at timestamptz,
    attempts int not null default 0,
    failed_at timestamptz,
    constraint uq_reminder_person_month unique (address_hash, month),
    constraint ck_reminder_message_whole check ((message is null) = (message_id is null) and (message_at is null or message is not null))
);

create index ix_reminder_message_at on editorial.reminder (message_at, id) where message_at is not null;
create index ix_reminder_person on editorial.reminder (person_id);
create index ix_reminder_campaign on editorial.reminder (campaign_id) where campaign_id is not null;
create index ix_reminder_unconfirmed on editorial.reminder (requested_at) where confirmed_at is null;
create index ix_reminder_failed on editorial.reminder (failed_at) where failed_at is not null;
create index ix_reminder_key on editorial.reminder (key_id);
