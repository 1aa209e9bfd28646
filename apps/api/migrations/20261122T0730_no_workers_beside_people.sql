-- What is gathered once a transaction is kept in a setting, and while a plan has parallel workers nobody may set one, the session that
-- leads them included. So a statement that asks for people has none.
alter function app.colleague_audience_ids() parallel unsafe;
