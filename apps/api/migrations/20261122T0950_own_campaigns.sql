-- Who may own a campaign by name: whoever runs the table, and whoever represents a partner.
create function app.campaign_owners(campaign uuid) returns setof uuid language sql stable set search_path = '' as $$
  select t.person_id from public.campaign c join public.office_term t on t.ended_at is null and t.held @> app.today()
    and (t.partnership_id = c.partnership_id or (c.partnership_id is null and t.office = 'NATIONAL_COORDINATOR')) where c.id = campaign
  union
  select t.person_id from public.campaign_partner p join public.seat_term t on t.seat_id = p.seat_id and t.capacity = 'REPRESENTATIVE'
    and t.ended_at is null and t.held @> app.today() where p.campaign_id = campaign $$;
comment on function app.campaign_owners is 'Who may own a campaign by name, as far as the caller sees them.';
revoke execute on function app.campaign_owners from public;
grant execute on function app.campaign_owners to roundtable_api, roundtable_worker;
