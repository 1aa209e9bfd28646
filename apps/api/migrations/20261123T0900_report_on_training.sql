-- An agency's records of training by the names of its people, as its leads read them.

create index training_record_agency_names on training_record (agency_id, lower(name), held_on desc, id desc) where agency_id is not null;
create index training_record_attended on training_record (course_id, person_id, attended_on desc) where attended_on is not null;
