-- The audience of colleagues is one for each person, and so a key of theirs: whoever looks for people has a list of these.
create unique index person_colleagues on person (audience_id);
