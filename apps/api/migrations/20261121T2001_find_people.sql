-- The audience of colleagues is one for each person, and so a key of theirs: whoever looks for people has a list of these.
create unique index person_colleagues on person (audience_id);

-- Holds all that is asked of it, so that it is preferred to the index of the constraint, which finds people by reading it whole.
drop index office_term_person;
create index office_term_person on office_term (person_id) include (partnership_id, audience_id, held) where ended_at is null;
