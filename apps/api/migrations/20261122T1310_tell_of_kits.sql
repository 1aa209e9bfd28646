-- Whoever runs a local campaign is told once of each thing that its national campaign says otherwise.

create table kit_told (
  audience_id int not null references audience,
  campaign_id uuid not null,
  kit_item_id uuid not null,
  field       text not null,
  -- The digest of what the kit said then.
  said        text not null,
  primary key (campaign_id, kit_item_id, field, said),
  foreign key (campaign_id, audience_id) references campaign (id, audience_id)
);
comment on table kit_told is 'Of what in a national campaign those who run the local one were told.';
alter table kit_told enable row level security, force row level security;
create policy audience on kit_told to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on kit_told to roundtable_gate using (true) with check (true);
grant select on kit_told to roundtable_worker;
grant select, insert on kit_told to roundtable_gate;

-- Noted and answered in one statement: of two workers one is first.
create function app.note_kit_proposals() returns table ("campaignId" uuid, "partnershipId" uuid) language sql volatile security definer set search_path = '' as $$
  with noted as (
    insert into public.kit_told (audience_id, campaign_id, kit_item_id, field, said)
    select c.audience_id, p.campaign_id, p.kit_item_id, p.field, md5(p.now::text)
      from public.kit_proposal p join public.campaign c on c.id = p.campaign_id
      where not exists (select from public.kit_told t where t.campaign_id = p.campaign_id and t.kit_item_id = p.kit_item_id and t.field = p.field and t.said = md5(p.now::text))
    on conflict do nothing returning campaign_id)
  select c.id, c.partnership_id from public.campaign c where c.id in (select campaign_id from noted) order by c.id $$;
comment on function app.note_kit_proposals is 'Local campaigns whose national one says something of which nobody was told yet; from then on it counts as told.';
revoke execute on function app.note_kit_proposals from public;
alter function app.note_kit_proposals owner to roundtable_gate;
grant execute on function app.note_kit_proposals to roundtable_worker;
