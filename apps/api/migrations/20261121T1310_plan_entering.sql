-- Entering finds a few rows of one person in each table. While tables are small, PostgreSQL takes reading them whole, or a
-- bitmap, for cheaper than the index; it is not, and entering goes before every read. Whoever replaces the function repeats this.
alter function app.standing_of(uuid) set enable_seqscan = off;
alter function app.standing_of(uuid) set enable_bitmapscan = off;
