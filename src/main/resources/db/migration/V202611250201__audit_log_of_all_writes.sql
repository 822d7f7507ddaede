-- Who changed what, when and from where.
create table editorial.audit_entry (
    id uuid constraint pk_audit_entry primary key,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    role text not null,
    address text,
    action text not null,
    type text not null,
    item_id uuid not null,
    label text not null,
    version int,
    changes jsonb,
    note text
);

create index ix_audit_entry_at on editorial.audit_entry (at, id);
create index ix_audit_entry_item on editorial.audit_entry (item_id, at, id);
create index ix_audit_entry_actor on editorial.audit_entry (actor, at, id);

create function editorial.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is only added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger tr_audit_entry_append_only before update or delete or truncate on editorial.audit_entry
    for each statement execute function editorial.refuse_change();
