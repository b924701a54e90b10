-- Which data folder the events belong to, and how often a Casebook was started on them.
CREATE TABLE casebook_database (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  id uuid NOT NULL,
  starts bigint NOT NULL
);

-- The next place in the log. The lock lasts until the transaction ends, so places are handed out in the order of commits and without gaps: whoever
-- sees an entry sees all before it, and none is ever filled in behind. A Casebook after which another was started appends nothing more.
CREATE FUNCTION casebook_next_place() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1130460005, 2);
  IF current_setting('casebook.start', true) IS DISTINCT FROM (SELECT starts::text FROM casebook_database) THEN
    RAISE EXCEPTION 'Another Casebook was started on this database' USING ERRCODE = '57P04';
  END IF;
  RETURN (SELECT coalesce(max(globalIndex), 0) + 1 FROM DomainEventEntry);
END $$;

CREATE TABLE DomainEventEntry (
  globalIndex bigint PRIMARY KEY DEFAULT casebook_next_place(),
  aggregateIdentifier text NOT NULL,
  sequenceNumber bigint NOT NULL,
  type text,
  eventIdentifier text NOT NULL UNIQUE,
  metaData bytea,
  payload bytea NOT NULL,
  payloadRevision text,
  payloadType text NOT NULL,
  timeStamp text NOT NULL,
  UNIQUE (aggregateIdentifier, sequenceNumber)
);

CREATE TABLE SnapshotEventEntry (
  aggregateIdentifier text NOT NULL,
  sequenceNumber bigint NOT NULL,
  type text NOT NULL,
  eventIdentifier text NOT NULL UNIQUE,
  metaData bytea,
  payload bytea NOT NULL,
  payloadRevision text,
  payloadType text NOT NULL,
  timeStamp text NOT NULL,
  PRIMARY KEY (aggregateIdentifier, sequenceNumber)
);

CREATE FUNCTION casebook_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The log is never changed';
END $$;

CREATE TRIGGER log_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON DomainEventEntry
  FOR EACH STATEMENT EXECUTE FUNCTION casebook_never_changed();
