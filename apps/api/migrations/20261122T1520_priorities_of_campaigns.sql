-- Which priorities a campaign serves, in the words in which its partnership or the nation has them.

alter table campaign
  add column priorities text[] not null default '{}',
  add check (cardinality(priorities) <= 5 and length(array_to_string(priorities, '')) <= 1000);
comment on column campaign.priorities is 'Which priorities of its partnership, or of the nation, it serves.';
grant update (priorities) on campaign to roundtable_api;
