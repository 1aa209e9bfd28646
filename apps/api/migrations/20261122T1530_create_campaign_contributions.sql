-- What each partner gives to a campaign: money, and what it does in kind. It belongs to the plan: those who plan the campaign see it,
-- and its readers never.

create table campaign_contribution (
  partner_id  uuid primary key,
  audience_id int not null references audience,
  campaign_id uuid not null,
  -- In pounds; none when it gives no money, or has not said.
  money       numeric(12, 2) check (money >= 0),
  in_kind     text not null default '' check (length(in_kind) <= 1000),
  hours       numeric(8, 1) check (hours >= 0),
  -- What the giver believes it to be worth, in pounds.
  worth       numeric(12, 2) check (worth >= 0),
  said_by_id  uuid not null references person,
  said_at     timestamptz not null,
  version     int not null default 1,
  check (money is not null or in_kind <> ''),
  check (in_kind <> '' or (hours is null and worth is null)),
  foreign key (partner_id, campaign_id, audience_id) references campaign_partner (id, campaign_id, audience_id) on delete cascade
);
comment on table campaign_contribution is 'What a partner gives to a campaign: money, and in kind.';
create index campaign_contribution_of_campaign on campaign_contribution (campaign_id, partner_id);
create index campaign_contribution_said_by on campaign_contribution (said_by_id, partner_id);
alter table campaign_contribution enable row level security, force row level security;
create policy audience on campaign_contribution to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on campaign_contribution to roundtable_gate using (true) with check (true);
grant select, insert, update (money, in_kind, hours, worth, said_by_id, said_at, version), delete on campaign_contribution to roundtable_api;
