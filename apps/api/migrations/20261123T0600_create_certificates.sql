-- What somebody who attended can show to anybody: it bears a number that cannot be guessed, and whoever knows the number reads what
-- stands on it. Its person and the leads of their agency read the row; the keepers of the course read of it in their register.

alter table training_booking add column certificate text check (certificate in ('ISSUED', 'WITHDRAWN'));
create index training_booking_certified on training_booking (session_id, lower(name), id) where certificate is not null;

create table certificate (
  id                 uuid primary key default uuidv7(),
  -- The person's own.
  audience_id        int not null references audience,
  -- As on the record of their training.
  agency_audience_id int not null references audience,
  booking_id         uuid not null references training_booking,
  number             text not null,
  -- As they were when it was issued: a certificate does not change.
  name               text not null,
  course_title       text not null,
  hours              float8 not null,
  issuer             text not null,
  held_on            date not null,
  due_on             date,
  issued_at          timestamptz not null,
  withdrawn_at       timestamptz,
  because            text not null default '' check (length(because) <= 1000),
  constraint certificate_number_once unique (number),
  check ((withdrawn_at is null) = (because = ''))
);
comment on table certificate is 'That somebody attended a course, to be shown to anybody. Withdrawn ones stay, and say so.';
create unique index certificate_valid_once on certificate (booking_id) where withdrawn_at is null;
create index certificate_booking on certificate (booking_id, issued_at desc, id desc);

alter table certificate enable row level security, force row level security;
create policy audience on certificate to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy agency on certificate for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
create policy gate on certificate to roundtable_gate using (true) with check (true);
grant select on certificate to roundtable_api, roundtable_worker;
grant select, insert, update (withdrawn_at, because) on certificate to roundtable_gate;
grant update (certificate) on training_booking to roundtable_gate;

create function app.issue_certificates(of_session uuid, numbers text[], house text, at timestamptz) returns int language plpgsql volatile security definer set search_path = '' as $$
declare issued int;
begin
  -- Two who press at once: the second finds nothing left to issue.
  perform from public.training_session s where s.id = of_session and s.keepers_id = any (app.audience_ids()) and s.state = 'HELD' for update;
  if not found then return 0; end if;
  with due as (select b.id, row_number() over (order by b.id) as place from public.training_booking b
      where b.session_id = of_session and b.attendance = 'ATTENDED' and b.certificate is distinct from 'ISSUED'),
    made as (insert into public.certificate (audience_id, agency_audience_id, booking_id, number, name, course_title, hours, issuer, held_on, due_on, issued_at)
      select r.audience_id, r.agency_audience_id, r.id, numbers[due.place], r.name, c.title, c.hours, coalesce(p.name, house), r.held_on, r.due_on, at
      from due join public.training_record r on r.id = due.id join public.course c on c.id = r.course_id left join public.partnership p on p.id = c.partnership_id
      where due.place <= cardinality(numbers) returning booking_id),
    noted as (update public.training_booking b set certificate = 'ISSUED' from made where b.id = made.booking_id returning b.id)
  select count(*) into issued from noted;
  return issued;
end $$;
comment on function app.issue_certificates is 'Gives everybody who attended and has no certificate that stands one of these numbers. How many; for the keepers of the course.';

create function app.withdraw_certificate(of_booking uuid, said text, at timestamptz) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.training_booking b set certificate = 'WITHDRAWN'
    where b.id = of_booking and b.certificate = 'ISSUED' and b.audience_id = any (app.audience_ids());
  if not found then return false; end if;
  update public.certificate c set withdrawn_at = at, because = said where c.booking_id = of_booking and c.withdrawn_at is null;
  return true;
end $$;
comment on function app.withdraw_certificate is 'Withdraws the certificate that stands for a booking. False when there is none; for the keepers of the course.';

-- Whoever was not there after all has no certificate that stands.
create function app.withdraw_with_attendance() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.certificate c set withdrawn_at = now(), because = 'The register was put right.' where c.booking_id = new.id and c.withdrawn_at is null;
  new.certificate := 'WITHDRAWN';
  return new;
end $$;
create trigger withdraw before update on training_booking for each row
  when (old.certificate = 'ISSUED' and old.attendance = 'ATTENDED' and new.attendance is distinct from 'ATTENDED') execute function app.withdraw_with_attendance();

-- No more than what stands on it: neither why it was withdrawn, nor anything by which its person could be found here.
create function app.certificate_by_number(said text) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('number', c.number, 'name', c.name, 'courseTitle', c.course_title, 'hours', c.hours, 'issuer', c.issuer, 'heldOn', c.held_on,
    'dueOn', c.due_on, 'issuedAt', c.issued_at, 'isWithdrawn', c.withdrawn_at is not null)
  from public.certificate c where c.number = said $$;
comment on function app.certificate_by_number is 'What stands on the certificate with this number, for whoever knows it. Null when there is none.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.issue_certificates(uuid, text[], text, timestamptz)', 'app.withdraw_certificate(uuid, text, timestamptz)',
    'app.withdraw_with_attendance()', 'app.certificate_by_number(text)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.issue_certificates, app.withdraw_certificate, app.certificate_by_number to roundtable_api;
