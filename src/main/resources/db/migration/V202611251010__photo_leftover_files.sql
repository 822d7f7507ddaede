-- Files that no photo may have: of photos that were deleted, or of uploads that are not finished. A job deletes those that
-- indeed no photo has.
create table editorial.leftover_file (
    hash text constraint pk_leftover_file primary key,
    key text not null,
    due_at timestamptz not null
);
create index ix_leftover_file_due_at on editorial.leftover_file (due_at);
