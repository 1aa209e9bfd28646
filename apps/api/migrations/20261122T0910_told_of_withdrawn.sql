-- Whoever told of trying a resource hears by mail that it was withdrawn; the letter is written as them.
grant select on resource_experience to roundtable_worker;
