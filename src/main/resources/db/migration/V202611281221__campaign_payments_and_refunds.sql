-- The payment page's backend has a role of its own, which can only tell what readers gave.
alter table editorial.api_key drop constraint ck_api_key_role;
alter table editorial.api_key add constraint ck_api_key_role
    check (role in ('reader', 'reporter', 'editor', 'campaigner', 'payments', 'admin'));

-- agreement is what the provider calls a recurring payment as a whole, by which its later payments find the first.
alter table editorial.contribution add agreement text;
create index ix_contribution_agreement on editorial.contribution (provider, agreement, at) where agreement is not null;

-- What was given back. A chargeback takes all, and has no amount.
create table editorial.refund (
    id uuid constraint pk_refund primary key,
    contribution_id uuid not null constraint fk_refund_contribution references editorial.contribution,
    reference text not null,
    kind text not null constraint ck_refund_kind check (kind in ('refund', 'chargeback')),
    amount bigint constraint ck_refund_amount check ((kind = 'refund') = (amount is not null) and amount > 0),
    at timestamptz not null,
    created_at timestamptz not null,
    constraint uq_refund_reference unique (contribution_id, reference)
);
