-- How often somebody was taken off a meeting numbers the entries in their calendar.
create index delivery_taken_back on delivery (meeting_id, person_id) where kind in ('MEETING_LEFT', 'MEETING_RELEASED');
