CREATE TABLE records (
  kind text NOT NULL,
  id text NOT NULL,
  value bytea NOT NULL,
  changed bigint NOT NULL,
  due bigint,
  PRIMARY KEY (kind, id)
);
CREATE INDEX records_due ON records (kind, due) WHERE due IS NOT NULL;
CREATE INDEX records_changed ON records (kind, changed);
CREATE TABLE counts (name text PRIMARY KEY, n bigint NOT NULL);
CREATE TABLE seen (update_id bigint PRIMARY KEY, at bigint NOT NULL);
CREATE INDEX seen_at ON seen (at);
-- Not worth a write to the disk: after a crash every budget begins anew.
CREATE UNLOGGED TABLE budgets (name text PRIMARY KEY, next timestamptz NOT NULL);
