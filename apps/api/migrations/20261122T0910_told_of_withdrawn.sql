-- Whoever told of trying a resource hears by mail that it was withdrawn. The letter is written as them, and needs to know no word of it.
grant select (id, audience_id, resource_id, version_id, person_id, withdrawn_at) on resource_experience to roundtable_worker;
