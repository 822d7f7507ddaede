-- What readers did with messages, each once. The day is that of the time which the frontend sent, as it sent it: however often
-- and however late it sends the same again, it comes to the same partition, and the key refuses it. Partitions are made as they
-- are needed and dropped when they are old. What a bot did is kept here, and counted nowhere.
create table editorial.campaign_interaction (
    day date not null,
    campaign_id uuid not null,
    id text not null constraint ck_campaign_interaction_id check (length(id) between 1 and 64),
    type text not null
        constraint ck_campaign_interaction_type
            check (type in ('impression', 'click', 'dismissal', 'reminderRequested', 'checkoutStarted')),
    variant text not null,
    placement text not null,
    country text not null,
    article text,
    at timestamptz not null,
    received_at timestamptz not null,
    bot boolean not null,
    constraint pk_campaign_interaction primary key (day, campaign_id, id)
) partition by range (day);

-- With this key visitors are hashed before they are put in a sketch: nobody who has the sketch alone can look for one in it.
insert into editorial.secret (name, value)
values ('visitor', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
