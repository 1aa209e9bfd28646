-- What a cancelled campaign gave is withdrawn from its readers at that moment, and from all who took it over from its kit.

alter table campaign_asset add column withdrawn_at timestamptz;
comment on column campaign_asset.withdrawn_at is 'When its campaign was cancelled; none of all others.';
alter table campaign_asset alter column closes_at set expression as
  (coalesce(withdrawn_at, ((expires_on + 1)::timestamp) at time zone 'Europe/London', 'infinity'));

drop trigger open_asset_file on campaign_asset;
create trigger open_asset_file after update of readers_audience_id, opens_at, expires_on, file_id, withdrawn_at on campaign_asset
  for each row when (new.file_id is not null) execute function app.open_asset_file();

create function app.withdraw_assets() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.campaign_asset set withdrawn_at = now() where campaign_id = new.id;
  return null;
end $$;
revoke execute on function app.withdraw_assets from public;
alter function app.withdraw_assets owner to roundtable_gate;
create trigger withdraw_assets after update of status on campaign
  for each row when (new.status = 'CANCELLED' and old.status <> 'CANCELLED') execute function app.withdraw_assets();
grant update (withdrawn_at) on campaign_asset to roundtable_gate;

-- Of those that were cancelled before. The row rules are for whoever migrates as well; the gate sees past them.
set local role roundtable_gate;
update campaign_asset set withdrawn_at = now() where campaign_id in (select id from campaign where status = 'CANCELLED');
set local role roundtable_owner;
