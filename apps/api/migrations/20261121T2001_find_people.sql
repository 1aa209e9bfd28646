-- The audience of colleagues is one for each person, and so a key of theirs: whoever looks for people has a list of these.
create unique index person_colleagues on person (audience_id);

-- PostgreSQL finds the offices of a person by the index of this constraint, and read it whole while the person did not come first.
alter table office_term drop constraint office_term_partnership_id_office_person_id_held_excl;
alter table office_term add constraint office_term_once
  exclude using gist (person_id with =, partnership_id with =, office with =, held with &&);
-- Holds all that entering asks of it.
drop index office_term_person;
create index office_term_person on office_term (person_id) include (partnership_id, office, audience_id, held) where ended_at is null;
